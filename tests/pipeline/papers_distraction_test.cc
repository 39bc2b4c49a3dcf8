// A sentence that speaks of something else changes nothing of what a paper asks, of whom and for
// whom, wherever it stands between two paragraphs.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "pipeline/plan.h"
#include "tests/stages/understanding.h"
#include "writ/words.h"

namespace writ {
namespace {

const std::vector<std::string> kPapers = {
    R"(GRAND JURY SUBPOENA
UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF VIRGINIA

TO: Custodian of Records, AWS Wickr

YOU ARE COMMANDED to produce subscriber information for the account pine.martin@example.com.

Date: May 4, 2026
/s/ Joan Hill
Assistant United States Attorney
)",
    R"(IN THE DISTRICT COURT OF TRAVIS COUNTY, TEXAS
SEARCH WARRANT

The State of Texas to any peace officer: you are commanded to search the records held by AWS Wickr
and to seize the date of creation of the account pine.martin@example.com, for January 1, 2026 to
March 31, 2026.

Signed this 4th day of May, 2026.

/s/ Ana Ruiz
Judge, 331st District Court
)",
    R"(NEBRASKA STATE PATROL
Investigative Services, Lincoln

To whom it may concern at Wickr,

I am an investigator with the Nebraska State Patrol. Could you look up whether the Wickr user
redwillow.combine still exists and what telephone number belongs to it?

I don't have any paper yet.

Inv. Casper Lindgren
casper.lindgren@nebraska.gov
)",
};

const std::vector<std::string> kDistractions = {
    "The hearing set for May 20, 2026 has been cancelled.",
    "The subpoena of April 2 is withdrawn and superseded by this one.",
    "For your information, our offices are closed on Monday.",
    "The search warrant executed at 14 Elm Street on March 3 yielded two telephones.",
    "A motion to quash was denied by the court on February 2, 2026.",
    "A preservation request was sent on January 5, 2026.",
    "Records kept by Apple Inc. and Google LLC were produced in March 2026.",
    "The Court of Appeals affirmed in 2024.",
    "The grand jury returned an indictment in a related case.",
    "A certified copy of the judgment is attached.",
    "A witness fee of $40 is enclosed.",
    "Unsigned copies are not valid.",
    "This letter is not an emergency request.",
    "The account holder lives in Toronto, Canada.",
    "Our office uses the account intake@poliscounty.example.org for all returns.",
    "The complainant, Maria Lopez, uses the address maria.lopez@example.net.",
    "The trial is set for June 8, 2026 before Judge Carol Finch.",
    "She was born on May 2, 1990.",
    "All dates are in Pacific time.",
    "Wickr was acquired by Amazon Web Services in June 2021.",
    "The messages were found on a telephone that was seized on March 3, 2026.",
    "He told officers that his phone number was 512-555-0177.",
    "The trial court entered judgment for the defendant.",
    "The user names himself Ghost.",
    "The bank account 4455667788 was closed.",
    "Copy: dkim@lawfirm.example.com.",
    "His Instagram handle is gold.rush77.",
    "Receipts may be sent to billing@county.example.org.",
    "The suspect's email provider is Proton AG of Geneva, Switzerland.",
    "The names and addresses of the officers are on file.",
    "KIND REGARDS FROM THE DETACHMENT'S DIRECTOR, WHO COMMENCED THIS INQUIRY.",
};

// What must stay: the process, its court and date, the targets, what is asked for and when.
std::string Essence(const std::string& text) {
  const Packet packet = PacketOf(text);
  std::map<std::string, double> timings;
  const Findings found = Understand(packet, TestModels(), timings);
  std::string essence(ToWord(found.process.type));
  essence += " | " + (found.court ? found.court->id : "no court");
  essence += " | " + found.dates.issued.value_or("no date") + " |";
  for (const Identifier& identifier : found.identifiers) {
    if (identifier.role == Role::target) essence += " " + identifier.value;
  }
  essence += " |";
  for (const ScopeItem& item : found.scope.items) essence += " " + item.category;
  const auto& range = found.scope.range;
  return essence + " | " + (range ? range->from.value_or("") + "-" + range->to.value_or("") : "");
}

TEST(Papers, StayWhatTheyAreWhateverElseASentenceSpeaksOf) {
  for (const std::string& paper : kPapers) {
    const std::string essence = Essence(paper);
    for (std::size_t at = paper.find("\n\n"); at != std::string::npos;
         at = paper.find("\n\n", at + 2)) {
      if (paper.find("\n\n", at + 2) == std::string::npos) break;  // Below the signature.
      for (const std::string& distraction : kDistractions) {
        EXPECT_EQ(Essence(std::string(paper).insert(at + 2, distraction + "\n\n")), essence)
            << distraction << " at " << at;
      }
    }
  }
}

}  // namespace
}  // namespace writ
