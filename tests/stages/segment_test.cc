#include "writ/stages/segment.h"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/stages/understanding.h"
#include "writ/words.h"

namespace writ {
namespace {

// "cover_letter 1-1 search_warrant 2-3".
std::string Kinds(std::string_view text) {
  std::ostringstream kinds;
  const Packet packet = PacketOf(text);
  for (const Document& d : SegmentDocuments(packet, TestModels())) {
    kinds << (kinds.str().empty() ? "" : " ") << ToWord(d.kind) << ' ' << d.first_page << '-'
          << d.last_page;
  }
  return kinds.str();
}

TEST(SegmentDocuments, TellsTheCoverTheInstrumentAndItsAttachmentApart) {
  EXPECT_EQ(
      Kinds("JUNE COUNTY SHERIFF\nMay 4, 2026\nWickr LLC\nDear Custodian:\n"
            "Enclosed please find a search warrant signed by the court.\nSincerely,\nSgt. Orr\n"
            "\fIN THE SUPERIOR COURT OF JUNE COUNTY\nSEARCH WARRANT\n"
            "TO ANY PEACE OFFICER: Proof by affidavit having been made, there is probable\n"
            "cause to believe that evidence is held by Wickr LLC.\n"
            "YOU ARE COMMANDED to search the records described in Attachment A.\n"
            "Dated: May 3, 2026\nHon. A. Judge\nJudge of the Superior Court\n"
            "\fATTACHMENT A\nThe account moss@example.com.\n"),
      "cover_letter 1-1 search_warrant 2-2 attachment 3-3");
}

TEST(SegmentDocuments, FollowsAPaperToThePageThatItPointsTo) {
  const std::string head =
      "SUPERIOR COURT OF JUNE COUNTY\nIn re the Marriage of A and B\nSUBPOENA DUCES TECUM\n"
      "TO: Wickr LLC\nYOU ARE COMMANDED to produce the documents listed ";
  const std::string rest =
      ".\nDated: May 3, 2026\n/s/ A. Orr\nAttorney for Petitioner\n"
      "\fDOCUMENTS TO BE PRODUCED\n1. All messages of moss@example.com.\n";
  EXPECT_EQ(Kinds(head + "on page 2" + rest), "civil_subpoena 1-2");
  EXPECT_EQ(Kinds(head + "in Schedule A" + rest), "civil_subpoena 1-1 attachment 2-2");
}

}  // namespace
}  // namespace writ
