#include "writ/stages/identifiers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "writ/stages/normalise.h"
#include "writ/stages/plain_text.h"
#include "writ/words.h"

namespace writ {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

const Models& TheModels() {
  static const Models kModels = [] {
    std::vector<ModelProblem> problems;
    return Models::Load(WRIT_SOURCE_DIR "/models", problems);
  }();
  return kModels;
}

Packet PacketOf(std::string_view text) {
  std::vector<Page> pages;
  auto pages_read = ReadPlainText(text, 100);
  for (PageText& read : *pages_read) {
    Page page{0, static_cast<int>(pages.size()) + 1, std::move(read), {}};
    page.normal = Normalise(page.read);
    pages.push_back(std::move(page));
  }
  return Packet({FileInfo{}}, std::move(pages));
}

// The whole text taken for one document of this kind.
std::vector<Identifier> Find(std::string_view text, DocumentKind kind = DocumentKind::court_order) {
  const Packet packet = PacketOf(text);
  Document document;
  document.kind = kind;
  document.end = packet.text().size();
  const Process process{kind, 1, {}, 0};
  return FindIdentifiers(packet, {document}, process, TheModels());
}

std::vector<std::string> Targets(std::string_view text,
                                 DocumentKind kind = DocumentKind::court_order) {
  std::vector<std::string> values;
  for (const Identifier& i : Find(text, kind)) {
    if (i.role == Role::target) values.push_back(std::string(ToWord(i.type)) + " " + i.value);
  }
  return values;
}

TEST(FindIdentifiers, ReadsAnAddressAsTypistsAndScannersBreakIt) {
  for (const char* written :
       {"otter.creek@example.net", "Otter.Creek@Example.NET,", "<otter.creek@example.net>",
        "otter . creek @ example . net", "otter.creek [at] example [dot] net",
        "otter.creek(at)example(dot)net", "otter dot creek at example dot net",
        "otter.creek\n@example.net", "otter.creek@\nexample.net", "otter.creek@example.\nnet",
        "otter .\ncreek @ example . net. The", "mailto:otter.creek@example.net."}) {
    EXPECT_THAT(Targets("You shall produce, for the account " + std::string(written)),
                ElementsAre("email otter.creek@example.net"))
        << written;
  }
}

TEST(FindIdentifiers, NeverTakesASignatureForATarget) {
  EXPECT_THAT(Targets("Disclose, for the account a.b@example.com, the date of last use.\n\n"
                      "Sincerely,\nJane Roe\nSpecial Agent, jane.roe@fbi.gov, (202) 555-0143"),
              ElementsAre("email a.b@example.com"));
}

TEST(FindIdentifiers, FindsNoTargetInAnAffidavit) {
  EXPECT_THAT(
      Targets("The suspect used the Wickr account a.b@example.com.", DocumentKind::affidavit),
      IsEmpty());
}

}  // namespace
}  // namespace writ
