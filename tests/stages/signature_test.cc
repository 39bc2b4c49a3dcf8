// Whether an instrument is signed: ink, stamp, /s/ and digital signatures on the line where they
// belong, told apart from what is printed there anyway.
#include <gtest/gtest.h>

#include "tests/stages/flagged.h"
#include "tests/stages/paper.h"

namespace writ {

// How GoogleTest names a state.
void PrintTo(SignatureState state, std::ostream* out) {
  constexpr const char* kNames[] = {"signed", "unsigned", "no line", "unreadable"};
  *out << kNames[static_cast<int>(state)];
}

namespace {

using enum DocumentKind;
using enum SignatureState;

// A line to sign on at the foot of a page, with its caption below.
constexpr double kFrom = 0.5, kTo = 0.85, kLine = 0.7, kBelow = kLine + 0.02;

Paper LineOf(const std::string& caption) {
  return Paper()
      .Write(0.1, 0.3, "IT IS ORDERED that Wickr LLC produce the records.")
      .Rule(kFrom, kTo, kLine)
      .Write(kFrom, kBelow, caption);
}

Signature Found(const std::vector<Paper>& papers, DocumentKind kind = court_order) {
  const Packet packet = Paper::PacketOf(papers);
  Document document;
  document.kind = kind;
  document.last_page = static_cast<int>(papers.size());
  document.end = packet.text().size();
  return FindSignature(packet, document, TestModels());
}

SignatureState StateOf(const Paper& paper, DocumentKind kind = court_order) {
  return Found({paper}, kind).state;
}

const Box kInk{0.52, kLine - 0.04, 0.7, kLine + 0.01};

TEST(FindSignature, IsUnsignedWhereTheLineIsEmpty) {
  EXPECT_EQ(StateOf(LineOf("United States Magistrate Judge")), unsigned_);
  EXPECT_EQ(StateOf(LineOf("Judge of the Superior Court")), unsigned_);
  EXPECT_EQ(StateOf(LineOf("Deputy Clerk"), grand_jury_subpoena), unsigned_);
  EXPECT_EQ(StateOf(LineOf("Special Agent in Charge"), administrative_subpoena), unsigned_);
  EXPECT_EQ(StateOf(LineOf("Senior Assistant Attorney General"), trial_subpoena), unsigned_);
  EXPECT_EQ(StateOf(LineOf("Attorney for Plaintiff"), civil_subpoena), unsigned_);
}

TEST(FindSignature, TakesTheLineJustBelowForWhoseItIs) {
  const Paper paper = LineOf("CLERK OF COURT / DEPUTY CLERK")
                          .Write(kFrom, kBelow + 0.02, "Requested by: Ansel Whitby");
  EXPECT_EQ(StateOf(paper, trial_subpoena), unsigned_);
}

TEST(FindSignature, LetsTheAttorneySignInTheClerksPlace) {
  const Paper paper =
      LineOf("Signature of Clerk or Deputy Clerk")
          .Write(0.1, kLine + 0.06, "OR /s/ Marguerite Stroud, Attorney's signature");
  EXPECT_EQ(StateOf(paper, civil_subpoena), signed_);
  EXPECT_EQ(
      StateOf(LineOf("United States Magistrate Judge")
                  .Write(0.1, kLine + 0.06, "/s/ Jane Roe, Assistant United States Attorney")),
      unsigned_)
      << "whoever presented an order does not sign it";
}

TEST(FindSignature, SaysWhereTheEmptyLineIs) {
  const Signature signature = Found({LineOf("Hon. Ximena Farr")});
  ASSERT_EQ(signature.evidence.size(), 1U);
  EXPECT_EQ(signature.evidence[0].page, 1);
  EXPECT_DOUBLE_EQ(signature.evidence[0].box.y0, kLine);
  EXPECT_DOUBLE_EQ(signature.evidence[0].box.x1, kTo);
}

TEST(FindSignature, SeesInkAndStampsOnTheLine) {
  const Paper paper = LineOf("United States Magistrate Judge");
  EXPECT_EQ(StateOf(Paper(paper).Put(MarkKind::ink, kInk)), signed_);
  EXPECT_EQ(StateOf(Paper(paper).Put(MarkKind::picture, kInk)), signed_);
  // Letters that hang below the line, and a stamp that begins just above it.
  EXPECT_EQ(StateOf(Paper(paper).Put(MarkKind::ink, {0.6, kLine - 0.01, 0.8, kLine + 0.03})),
            signed_);
}

TEST(FindSignature, IsNotTakenInByOtherMarks) {
  const Paper paper = LineOf("United States Magistrate Judge");
  const auto unsigned_with = [&](MarkKind kind, const Box& box, double darkness = 0.2) {
    return StateOf(Paper(paper).Put(kind, box, darkness)) == unsigned_;
  };
  EXPECT_TRUE(unsigned_with(MarkKind::ink, {0.1, kLine - 0.04, 0.3, kLine})) << "beside the line";
  EXPECT_TRUE(unsigned_with(MarkKind::ink, {0.52, 0.4, 0.7, 0.45})) << "far above it";
  EXPECT_TRUE(unsigned_with(MarkKind::ink, {0.52, kLine + 0.03, 0.7, kLine + 0.08})) << "below it";
  EXPECT_TRUE(unsigned_with(MarkKind::ink, kInk, 0.01)) << "a shadow of the paper";
  EXPECT_TRUE(unsigned_with(MarkKind::ink, {0.5, kLine - 0.3, 0.9, kLine + 0.02})) << "a stain";
  EXPECT_TRUE(unsigned_with(MarkKind::redaction, kInk)) << "a redaction";
  EXPECT_TRUE(unsigned_with(MarkKind::checkbox, kInk)) << "a box to tick";
}

TEST(FindSignature, IsNotTakenInByPrintedRulesAndText) {
  const Paper paper = LineOf("United States Magistrate Judge");
  EXPECT_EQ(StateOf(Paper(paper).Rule(kFrom, kTo, kLine - 0.02)), unsigned_) << "a double rule";
  EXPECT_EQ(StateOf(Paper(paper).Write(kFrom, kLine - 0.02, "SO ORDERED this 3rd day of June")),
            unsigned_);
  EXPECT_EQ(StateOf(Paper(paper).Write(kFrom, kLine - 0.005, "Date:")), unsigned_);
}

TEST(FindSignature, ReadsTypedSignatures) {
  for (const char* typed :
       {"/s/ Nelda Crowther", "s/ Cassius Merrow", "/S/", "Digitally signed by COL HESTER VANDAMME",
        "(signed)", "Electronically signed by Judge Oakes", "SIGNED"}) {
    const Paper paper = LineOf("United States Magistrate Judge").Write(kFrom, kLine - 0.004, typed);
    EXPECT_EQ(StateOf(paper), signed_) << typed;
  }
  for (const char* typed : {"to be signed by the judge", "not signed", "Date signed:"}) {
    const Paper paper = LineOf("United States Magistrate Judge").Write(kFrom, kLine - 0.004, typed);
    EXPECT_EQ(StateOf(paper), unsigned_) << typed;
  }
}

TEST(FindSignature, ReadsTheNameSetInScriptAboveItsPrintedForm) {
  const Paper paper = LineOf("Ximena Farr, United States Magistrate Judge");
  EXPECT_EQ(StateOf(Paper(paper).Write(kFrom, kLine - 0.004, "Ximena Farr")), signed_);
  EXPECT_EQ(StateOf(Paper(paper).Write(kFrom, kLine - 0.004, "Respectfully")), unsigned_);
}

TEST(FindSignature, TakesHandwritingReadAsPoorWordsForInk) {
  const Paper paper = LineOf("United States Magistrate Judge");
  EXPECT_EQ(StateOf(Paper(paper).Write(kFrom, kLine - 0.002, "Xiwnc", 0.4)), signed_);
  EXPECT_EQ(StateOf(Paper(paper).Write(kFrom, kLine - 0.002, "Boston,", 0.97)), unsigned_);
}

TEST(FindSignature, NeedsTheJudgeOnACourtsOrder) {
  const Paper prosecutor = LineOf("Assistant United States Attorney").Put(MarkKind::ink, kInk);
  EXPECT_EQ(StateOf(prosecutor), no_line);
  EXPECT_EQ(StateOf(prosecutor, grand_jury_subpoena), signed_);
  Paper both = prosecutor;
  both.Rule(kFrom, kTo, 0.85).Write(kFrom, 0.87, "United States Magistrate Judge");
  EXPECT_EQ(StateOf(both), unsigned_);
  EXPECT_EQ(StateOf(both.Put(MarkKind::ink, {0.55, 0.82, 0.7, 0.855})), signed_);
}

TEST(FindSignature, IsNotHeldUpByLinesThatOthersFillInLater) {
  for (const char* caption : {"Server's signature", "Printed name and title", "Date",
                              "Executing officer's signature", "Notary Public, State of Florida"}) {
    EXPECT_EQ(StateOf(LineOf(caption), grand_jury_subpoena), no_line) << caption;
  }
}

TEST(FindSignature, ReadsALabelLeftOfTheLine) {
  Paper paper;
  paper.Write(0.1, 0.3, "Produce the records.").Write(0.3, kLine, "Judge's signature:");
  paper.Rule(0.5, 0.8, kLine);
  EXPECT_EQ(StateOf(paper), unsigned_);
  EXPECT_EQ(StateOf(Paper(paper).Put(MarkKind::ink, kInk)), signed_);
}

TEST(FindSignature, ReadsALabelRightOfALineThatBeginsItsRow) {
  const auto row = [](const std::string& before, const std::string& after) {
    Paper paper;
    paper.Write(0.1, 0.3, "IT IS ORDERED that Wickr LLC produce the records.");
    if (!before.empty()) paper.Write(0.1, kLine - 0.01, before);
    return paper.Write(0.25, kLine - 0.01, "________________").Write(0.55, kLine - 0.01, after);
  };
  EXPECT_EQ(StateOf(row("", "JUDGE OF THE DISTRICT COURT")), unsigned_);
  EXPECT_EQ(StateOf(row("2/3/2026", "LISETTE REID United States Magistrate Judge")), unsigned_);
  EXPECT_EQ(StateOf(row("Sworn to before me by", "judge of this court")), no_line);
}

TEST(FindSignature, TakesUnderscoresForALine) {
  Paper paper;
  paper.Write(0.5, kLine, "____________________________").Write(0.5, kBelow, "Clerk of Court");
  EXPECT_EQ(StateOf(paper, trial_subpoena), unsigned_);
  EXPECT_EQ(StateOf(Paper(paper).Put(MarkKind::ink, kInk), trial_subpoena), signed_);
}

TEST(FindSignature, LeavesTablesAndCaptionsAlone) {
  EXPECT_EQ(StateOf(LineOf("District Judge").Upright(kFrom, 0.6, 0.8)), no_line) << "a table";
  Paper caption;
  caption.Rule(0.1, 0.45, 0.2).Write(0.1, 0.22, "Before the Honorable Judge Farr");
  EXPECT_EQ(StateOf(caption), no_line) << "above the first page's text";
  EXPECT_EQ(StateOf(Paper().Write(0.1, 0.3, "I remain, yours truly, Judge Farr")), no_line);
}

TEST(FindSignature, BelievesADigitalSignature) {
  const Paper paper = LineOf("United States Magistrate Judge");
  EXPECT_EQ(StateOf(Paper(paper).Put(MarkKind::digital_signature, kInk)), signed_);
  EXPECT_EQ(StateOf(Paper(paper).Put(MarkKind::digital_signature, {})), signed_)
      << "without a look";
}

TEST(FindSignature, DoesNotTakeTheApplicantsDigitalSignatureForTheJudges) {
  Paper paper = LineOf("Applicant's signature").Put(MarkKind::digital_signature, kInk);
  paper.Rule(kFrom, kTo, 0.85).Write(kFrom, 0.87, "United States Magistrate Judge");
  EXPECT_EQ(StateOf(paper), unsigned_);
}

TEST(FindSignature, TellsUnreadableFromAbsent) {
  const Paper empty = LineOf("United States Magistrate Judge");
  EXPECT_EQ(Found({empty, Paper().Illegible()}).state, unreadable);
  EXPECT_EQ(Found({Paper().Illegible()}).state, unreadable);
  EXPECT_EQ(Found({Paper(empty).Put(MarkKind::ink, kInk), Paper().Illegible()}).state, signed_);
  EXPECT_EQ(Found({empty, Paper().Write(0.1, 0.3, "Attachment A")}).state, unsigned_);
}

TEST(FindSignature, LooksAtItsOwnDocumentAlone) {
  const std::vector<Paper> papers{LineOf("United States Magistrate Judge"),
                                  LineOf("District Judge").Put(MarkKind::ink, kInk)};
  const Packet packet = Paper::PacketOf(papers);
  Document first, second;
  first.kind = second.kind = court_order;
  second.first_page = second.last_page = 2;
  EXPECT_EQ(FindSignature(packet, first, TestModels()).state, unsigned_);
  EXPECT_EQ(FindSignature(packet, second, TestModels()).state, signed_);
}

TEST(Unsigned, IsRaisedWhereTheLineIsEmptyAndNowhereElse) {
  const std::string line = "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n";
  const auto order = [&](const std::string& end) { return "IT IS ORDERED" + line + end; };
  const std::string empty = order("_______________________\nUnited States Magistrate Judge\n");
  EXPECT_TRUE(Served(court_order, empty).Raises("unsigned"));
  EXPECT_FALSE(Served(other, empty).Raises("unsigned"));
  EXPECT_FALSE(Served(court_order, order("/s/ Ximena Farr\n_______________________\n"
                                         "United States Magistrate Judge\n"))
                   .Raises("unsigned"));
  EXPECT_FALSE(Served(court_order, order("Ximena Farr\nJudge\n")).Raises("unsigned"));
}

}  // namespace
}  // namespace writ
