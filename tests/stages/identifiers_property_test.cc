// What must hold of any paper: targets are found wherever they stand, contacts never become
// targets, and noise never yields a wrong identifier that isn't marked.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tests/stages/identifier_cases.h"

namespace writ {
namespace {

using namespace identifier_cases;  // NOLINT(google-build-using-namespace)
using enum DocumentKind;

using Dice = std::mt19937;

template <typename T>
const T& Any(const std::vector<T>& from, Dice& dice) {
  return from[std::uniform_int_distribution<std::size_t>(0, from.size() - 1)(dice)];
}

const std::vector<std::string> kBoilerplate = {
    "YOU ARE COMMANDED to appear in this court at the time, date and place shown below.",
    "If you fail to attend or to produce, you may be subject to the sanctions authorized by law.",
    "The records must be accompanied by a certificate of the custodian of records.",
    "Pursuant to 18 U.S.C. § 2703(d), the Court finds specific and articulable facts.",
    "The applicable period runs from January 1, 2025 through December 31, 2025.",
    "Basic subscriber information; means and source of payment; date of last use.",
    "Case No. 1:26-sw-00417, filed under seal on 02/20/2026 in Alexandria, Virginia 22314-5798.",
    "This order does not authorize the interception of the contents of any communication.",
    "Each network is managed by an administrator, who invites users to join it.",
    "The user may have deleted messages; the account may have been closed.",
    "A reasonable charge for copying will be paid if it is agreed in advance.",
    "\"You\" and \"your\" mean the entity named on the first page and each of its agents.",
};

struct Inserted {
  std::string sentence;  // "{}" stands for the identifier.
};
const std::vector<Inserted> kDemands = {
    {"Produce all records for the account {}, and nothing else."},
    {"With respect to the Wickr user {}: produce the date of last use."},
    {"Wickr shall disclose the records associated with the account {} for that period."},
    {"Account: {}"},
    {"The subject account is the Wickr account {}, and its records shall be preserved."},
    {"Please preserve the information pertaining to {} for ninety days."},
    {"IT IS ORDERED that Wickr LLC furnish the billing records of the customer using {} at once."},
};

std::string Filled(std::string sentence, const std::string& with) {
  return sentence.replace(sentence.find("{}"), 2, with);
}

std::string Joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

std::string RandomAddress(Dice& dice) {
  static const std::vector<std::string> kWords = {"otter", "creek", "heron",  "slate", "amber",
                                                  "tide",  "mesa",  "quartz", "fjord", "plum"};
  static const std::vector<std::string> kDomains = {"example.com", "example.net",
                                                    "mail.example.org"};
  static const std::vector<std::string> kMarks = {".", "_", ""};
  std::string address = Any(kWords, dice) + Any(kMarks, dice) + Any(kWords, dice);
  if (dice() % 2 == 0) address += std::to_string(dice() % 90 + 10);
  return address + "@" + Any(kDomains, dice);
}

// The same address as typists and printers write it.
std::string Written(const std::string& address, Dice& dice) {
  const std::size_t at = address.find('@');
  const std::string local = address.substr(0, at), domain = address.substr(at + 1);
  switch (dice() % 5) {
    case 0:
      return local + " @ " + domain;
    case 1:
      return local + "\n@" + domain;
    case 2:
      return local + "@\n" + domain;
    case 3:
      return local + " [at] " + domain.substr(0, domain.rfind('.')) + " [dot] " +
             domain.substr(domain.rfind('.') + 1);
    default:
      return address;
  }
}

TEST(IdentifiersProperty, AnInsertedTargetIsFoundWithItsBox) {
  Dice dice(4711);
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> lines;
    const std::size_t count = dice() % 20 + 3;
    for (std::size_t n = 0; n < count; ++n) lines.push_back(Any(kBoilerplate, dice));
    const std::string address = RandomAddress(dice);
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(dice() % (count + 1)),
                 Filled(Any(kDemands, dice).sentence, Written(address, dice)));
    const Packet packet = PacketOf(Joined(lines));
    const auto found = FindIn(
        packet,
        {Any<DocumentKind>({search_warrant, order_2703d, grand_jury_subpoena, preservation_request},
                           dice)});
    ASSERT_THAT(InShort(found, Role::target), testing::ElementsAre("email " + address))
        << Joined(lines);
    const Identifier& target = *std::find_if(
        found.begin(), found.end(), [](const Identifier& i) { return i.role == Role::target; });
    const std::size_t at = address.find('@');
    ASSERT_FALSE(target.evidence.empty());
    bool covered = false;
    for (const Word& word : packet.pages()[0].read.words) {
      if (word.text.find(address.substr(0, at)) != std::string::npos) {
        covered = covered || Overlap(word.box, target.evidence[0].box) > 0.99;
      }
    }
    EXPECT_TRUE(covered) << Joined(lines);
  }
}

TEST(IdentifiersProperty, ContactsNeverBecomeTargetsHoweverTheLinesAreShuffled) {
  const std::vector<std::string> contacts = {
      "Direct any question to Sgt. Remy Thibault, rthibault@ebrso.example, (225) 555-0181.",
      "Special Agent Jane Roe, jane.roe@fbi.gov, 202-555-0143",
      "Attorney for Plaintiff: Fergus Lisle, flisle@gantry.example, (312) 555-0111",
      "I can be reached at lysander@dea.example or (612) 555-0164.",
      "Please return the records to evidence@tusc.example.",
      "cc: captain@tusc.example",
      "Tel: (555) 555-0100   Fax: (555) 555-0101   E-mail: clerk@court.example",
      "The victim, June Ashby, can be reached at j.ashby@example.org.",
      "A witness gave the telephone number (415) 555-0128.",
      "The rental form lists an e-mail address, mina.o@example.org, whose owner is a witness.",
  };
  Dice dice(42);
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> lines = contacts;
    for (int n = 0; n < 6; ++n) lines.push_back(Any(kBoilerplate, dice));
    const std::string address = RandomAddress(dice);
    lines.push_back(Filled(Any(kDemands, dice).sentence, address));
    std::shuffle(lines.begin(), lines.end(), dice);
    EXPECT_THAT(
        Targets(Joined(lines),
                {Any<DocumentKind>(
                    {search_warrant, emergency_request, preservation_request, court_order}, dice)}),
        testing::ElementsAre("email " + address))
        << Joined(lines);
  }
}

// One character of the word, or two, as a poor copy would change them.
std::string Confused(std::string word, Dice& dice) {
  static const std::vector<std::pair<std::string, std::string>> kConfusions = {
      {"l", "1"}, {"1", "l"}, {"0", "O"}, {"o", "0"},  {"rn", "m"}, {"m", "rn"}, {"5", "S"},
      {"s", "5"}, {"8", "B"}, {"2", "Z"}, {"cl", "d"}, {"d", "cl"}, {"i", "l"},  {".", ""},
      {"e", "c"}, {"t", "f"}, {"a", "o"}, {"6", "5"},  {"7", "1"},  {"3", "8"},  {"u", "v"}};
  for (int tries = 0; tries < 40; ++tries) {
    const auto& [from, to] = Any(kConfusions, dice);
    const std::size_t at = word.find(from);
    if (at == std::string::npos || at > word.find('@')) continue;
    return word.replace(at, from.size(), to);
  }
  return word;
}

TEST(IdentifiersProperty, NoiseNeverYieldsAWrongIdentifierThatIsNotMarked) {
  Dice dice(1848);
  for (int round = 0; round < 500; ++round) {
    const std::string address = RandomAddress(dice);
    auto read = ReadPlainText(
        "Produce all records for the account " + address + " , and for\n" + Any(kBoilerplate, dice),
        10);
    PageText& page_text = read->front();
    page_text.source = TextSource::recognised;
    for (Word& word : page_text.words) {
      word.confidence = 0.93;
      if (word.text != address) continue;
      word.text = Confused(word.text, dice);
      word.confidence = std::uniform_real_distribution<double>(0.3, 0.7)(dice);
    }
    Page page{0, 1, std::move(page_text), {}};
    page.normal = Normalise(page.read);
    std::vector<Page> pages;
    pages.push_back(std::move(page));
    for (const Identifier& i : FindIn(Packet({FileInfo{}}, std::move(pages)), {court_order})) {
      EXPECT_TRUE(i.uncertain || i.value == address) << address << " read as " << i.value;
      EXPECT_TRUE(!i.uncertain || i.confidence < 0.75) << i.value;
    }
  }
}

}  // namespace
}  // namespace writ
