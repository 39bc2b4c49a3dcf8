#include "writ/stages/scope.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "places.h"
#include "writ/stages/normalise.h"
#include "writ/stages/plain_text.h"
#include "writ/words.h"

namespace writ {
namespace {

const Models& TheModels() {
  static const Models kModels = [] {
    std::vector<ModelProblem> problems;
    return Models::Load(SourceDir() + "/models", problems);
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
  Dates dates;
  dates.issued = "2026-02-15";
  return FindScope(packet, {document}, {kind, 1, {}, 0}, dates, TheModels());
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

// A passage of tests/stages/passages/: what drafters write, and what they ask for.
struct Passage {
  std::string title, asks, range, text;
  DocumentKind kind = DocumentKind::court_order;
};

std::vector<Passage> PassagesOf(const std::string& file) {
  std::vector<Passage> passages;
  std::ifstream in(SourceDir() + "/tests/stages/passages/" + file + ".txt");
  for (std::string line; std::getline(in, line);) {
    const auto value = [&](std::string_view key) {
      return line.starts_with(key) ? line.substr(std::min(line.size(), key.size() + 1)) : "";
    };
    if (line.starts_with("=== ")) {
      passages.push_back({line.substr(4), "", "", "", DocumentKind::court_order});
    } else if (passages.empty()) {
      continue;
    } else if (line.starts_with("asks:")) {
      passages.back().asks = value("asks:");
    } else if (line.starts_with("range:")) {
      passages.back().range = value("range:");
    } else if (line.starts_with("kind:")) {
      passages.back().kind = DocumentKindFrom(value("kind:")).value();
    } else {
      passages.back().text += line + "\n";
    }
  }
  return passages;
}

class Passages : public testing::TestWithParam<const char*> {};

TEST_P(Passages, AskForWhatTheirDraftersMeant) {
  const auto passages = PassagesOf(GetParam());
  ASSERT_FALSE(passages.empty());
  for (const Passage& passage : passages) {
    EXPECT_EQ(Categories(passage.text, passage.kind), Sorted(passage.asks)) << passage.title;
    EXPECT_EQ(Range(passage.text, passage.kind), passage.range) << passage.title;
  }
}

INSTANTIATE_TEST_SUITE_P(Files, Passages,
                         testing::Values("federal", "states", "informal_and_private", "abroad",
                                         "noise", "wordings", "harder"),
                         [](const auto& file) { return std::string(file.param); });

TEST(FindScope, ShowsEachPlaceThatAsks) {
  const Scope scope = Find("You shall disclose billing records.\nProvide the means of payment.");
  ASSERT_EQ(scope.items.size(), 1U);
  EXPECT_EQ(scope.items[0].category, "payment");
  EXPECT_EQ(scope.items[0].availability, Availability::held);
  ASSERT_EQ(scope.items[0].evidence.size(), 2U);
  EXPECT_EQ(scope.items[0].evidence[0].text, "billing records.");
  EXPECT_EQ(scope.items[0].evidence[1].page, 1);
  EXPECT_GT(scope.items[0].evidence[1].box.y0, scope.items[0].evidence[0].box.y0);
}

TEST(FindScope, AsksForNothingWhereThePaperDemandsNothing) {
  EXPECT_EQ(Categories("You shall disclose billing records.", DocumentKind::other), "");
  EXPECT_EQ(Categories("You shall disclose billing records.", DocumentKind::nondisclosure_order),
            "");
}

}  // namespace
}  // namespace writ
