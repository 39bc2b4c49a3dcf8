#include "writ/stages/scope.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "writ/stages/normalise.h"
#include "writ/stages/plain_text.h"

namespace writ {
namespace {

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
Scope Find(std::string_view text, DocumentKind kind = DocumentKind::court_order) {
  const Packet packet = PacketOf(text);
  Document document;
  document.kind = kind;
  document.end = packet.text().size();
  return FindScope(packet, {document}, {kind, 1, {}, 0}, TheModels());
}

std::string Sorted(std::string_view words) {
  std::istringstream in{std::string(words)};
  std::set<std::string> sorted;
  for (std::string word; in >> word;) sorted.insert(word);
  std::string out;
  for (const auto& word : sorted) out += (out.empty() ? "" : " ") + word;
  return out;
}

// The categories asked for, parted by blanks in the order of the alphabet.
std::string Categories(std::string_view text, DocumentKind kind = DocumentKind::court_order) {
  std::string all;
  for (const ScopeItem& item : Find(text, kind).items) all += item.category + " ";
  return Sorted(all);
}

std::string Range(std::string_view text, DocumentKind kind = DocumentKind::court_order) {
  const auto range = Find(text, kind).range;
  return range ? range->from.value_or("-") + " " + range->to.value_or("-") : "none";
}

TEST(FindScope, SkipsWhatIsCarvedOut) {
  EXPECT_EQ(Categories("You shall disclose the date of last use. This order does not seek the "
                       "contents of communications, and no passwords should be produced."),
            "last_use_date");
}

TEST(FindDateRange, ReadsTheDemandsTime) {
  EXPECT_EQ(Range("You shall disclose, from January 1, 2025 to March 3, 2025, IP logs."),
            "2025-01-01 2025-03-03");
}

}  // namespace
}  // namespace writ
