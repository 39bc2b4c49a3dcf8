#include "core/record_family.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "core/models.h"
#include "places.h"

namespace writ {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

class RecordFamilyTest : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(::testing::TempDir()) /
              ("family-" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) +
               ::testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  RecordFamily Load(const std::string& yaml) {
    std::ofstream(folder_ / "test.yaml") << yaml;
    problems_.clear();
    return RecordFamily::Load(folder_, spec_, problems_);
  }
  std::vector<std::string> Messages() const {
    std::vector<std::string> messages;
    for (const auto& p : problems_) {
      messages.push_back(std::to_string(p.line) + " " + p.record + ": " + p.message);
    }
    return messages;
  }

  std::filesystem::path folder_;
  FamilySpec spec_{.file = "test.yaml",
                   .required = {"kind"},
                   .optional = {"weight"},
                   .lists = {"names"},
                   .allowed = {{"kind", {"a", "b"}}}};
  std::vector<ModelProblem> problems_;
};

constexpr const char* kSound = R"(about: A test.
records:
  - id: one
    kind: a
    weight: 2.5
    names: [x, y]
    pattern: 'grand jury'
    match: ['a GRAND  JURY sits']
    no_match: ['grandly']
  - id: two
    kind: b
    pattern: 'order(?: no\. (\d+))?'
    not_before: 'proposed'
    not_after: 'of protection'
    match: ['an order no. 7']
    no_match: ['a proposed order', 'an order of protection']
)";

TEST_F(RecordFamilyTest, FindsPatternsWhereTheyStand) {
  const RecordFamily family = Load(kSound);
  EXPECT_TRUE(problems_.empty()) << Messages().front();
  const std::string text = "The Grand\nJury made order no. 12.";
  const auto hits = family.FindAll(text);
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(hits[0].record->id, "one");
  EXPECT_EQ(text.substr(hits[0].span.begin, hits[0].span.Length()), "Grand\nJury");
  EXPECT_EQ(text.substr(hits[1].groups[0].begin, hits[1].groups[0].Length()), "12");
  EXPECT_EQ(family.Find("one")->Number("weight", 1), 2.5);
  EXPECT_EQ(family.Find("two")->Number("weight", 1), 1);
  EXPECT_EQ(family.Find("one")->List("names").size(), 2u);
}

TEST_F(RecordFamilyTest, HonoursWhatMustNotStandBesideAMatch) {
  const RecordFamily family = Load(kSound);
  EXPECT_TRUE(family.FindAll("a proposed order and an order of protection").empty());
  EXPECT_EQ(family.FindAll("a proposed order, then an order").size(), 1u);
}

TEST_F(RecordFamilyTest, GivesAnEmptyGroupWhereOneTookNoPart) {
  const RecordFamily family = Load(kSound);
  const auto hits = family.FindAll("an order");
  ASSERT_EQ(hits.size(), 1u);
  ASSERT_EQ(hits[0].groups.size(), 1u);
  EXPECT_TRUE(hits[0].groups[0].Empty());
}

TEST_F(RecordFamilyTest, RunsTheExamplesOfEveryRecord) {
  const RecordFamily family = Load(R"(about: A test.
records:
  - id: wrong
    kind: a
    pattern: 'warrant'
    match: ['a subpoena']
    no_match: ['a warranty']
)");
  CheckExamples(family, problems_);
  EXPECT_THAT(Messages(), Contains(HasSubstr("doesn't match its example: a subpoena")));
  EXPECT_THAT(Messages(), Contains(HasSubstr("matches what it must not: a warranty")));
}

TEST_F(RecordFamilyTest, ReportsAllProblemsTogetherWithTheirLines) {
  Load(R"(about: A test.
records:
  - id: first
    kind: c
    pattern: '(unclosed'
    match: [x]
    no_match: [y]
  - id: first
    kind: a
    colour: red
    pattern: 'x'
    match: [x]
  - kind: a
)");
  EXPECT_THAT(Messages(), Contains(HasSubstr("4 first: `kind` can't be `c`; it is one of: a, b")));
  EXPECT_THAT(Messages(), Contains(HasSubstr("3 first: the pattern doesn't compile")));
  EXPECT_THAT(Messages(), Contains(HasSubstr("this id stands twice")));
  EXPECT_THAT(Messages(), Contains(HasSubstr("10 first: the key `colour` is not known here")));
  EXPECT_THAT(Messages(), Contains(HasSubstr("examples under both")));
  EXPECT_THAT(Messages(), Contains(HasSubstr("13 : a record is a map with an `id`")));
}

TEST_F(RecordFamilyTest, ReadsAFolderOfFilesAsOneFamily) {
  std::filesystem::create_directories(folder_ / "parts");
  const std::string head = "about: A part.\nrecords:\n  - id: ";
  const std::string tail = "\n    kind: a\n    pattern: 'x'\n    match: [x]\n    no_match: [y]\n";
  std::ofstream(folder_ / "parts" / "b.yaml") << head << "second" << tail;
  std::ofstream(folder_ / "parts" / "a.yaml") << head << "first" << tail;
  std::ofstream(folder_ / "parts" / "c.yaml") << head << "second" << tail;
  spec_.file = "parts/";
  const RecordFamily family = RecordFamily::Load(folder_, spec_, problems_);
  ASSERT_EQ(family.records().size(), 2u);
  EXPECT_EQ(family.records()[0].id, "first");
  EXPECT_EQ(family.records()[1].file, "parts/b.yaml");
  ASSERT_EQ(problems_.size(), 1u);
  EXPECT_EQ(problems_[0].file, "parts/c.yaml");
  EXPECT_THAT(problems_[0].message, HasSubstr("stands twice in the family"));
}

TEST_F(RecordFamilyTest, SaysSoWhenTheFileIsMissingOrNoYaml) {
  RecordFamily::Load(folder_ / "nowhere", spec_, problems_);
  EXPECT_THAT(Messages(), Contains(HasSubstr("can't be opened")));
  Load("about: [unclosed");
  EXPECT_THAT(Messages(), Contains(HasSubstr("not YAML")));
  Load("just a text");
  EXPECT_THAT(Messages(), Contains(HasSubstr("a family is a map")));
}

// What the filter lets through must be all that a naive loop over the patterns finds.
TEST(RecordFamily, FindsWhatANaiveLoopFindsOnRandomText) {
  std::vector<ModelProblem> problems;
  const Models models = Models::Load(SourceDir() + "/models", problems);
  std::mt19937 random(7);
  for (const FamilyRow& row : FamilyRows()) {
    const RecordFamily& family = models.*row.family;
    std::vector<std::string> scraps = {" ", "\n", "court", "18 U.S.C. § 2703",
                                       "ä", "@",  "\f",    "ÉNQUÊTE"};
    for (const Record& record : family.records()) {
      for (const auto& e : record.match) scraps.push_back(e);
      for (const auto& e : record.no_match) scraps.push_back(e);
    }
    for (int round = 0; round < 20; ++round) {
      std::string text;
      for (int n = 0; n < 12; ++n) {
        const std::string& scrap = scraps[random() % scraps.size()];
        text += scrap + (random() % 3 ? " " : "");
      }
      if (round % 4 == 3) {
        for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      }
      std::size_t naive = 0;
      for (const Record& record : family.records()) naive += FindRecord(record, text).size();
      EXPECT_EQ(family.FindAll(text).size(), naive) << row.spec.file << ": " << text;
    }
  }
}

TEST(Models, LoadWithoutAProblemAndEveryExampleComesOutAsWritten) {
  std::vector<ModelProblem> problems;
  const Models models = Models::Load(SourceDir() + "/models", problems);
  CheckModelExamples(models, problems);
  for (const ModelProblem& p : problems) {
    ADD_FAILURE() << p.file << ":" << p.line << ": " << p.record << ": " << p.message;
  }
  EXPECT_EQ(models.digest.size(), 16u);
}

TEST(ExpandPattern, TurnsBlanksIntoAnyWhiteSpaceButNotWithinBrackets) {
  EXPECT_EQ(ExpandPattern("a b"), "a\\s+b");
  EXPECT_EQ(ExpandPattern("a  b"), "a\\s+b");
  EXPECT_EQ(ExpandPattern("a ?b"), "a\\s*b");
  EXPECT_EQ(ExpandPattern("[ -]x"), "[ -]x");
  EXPECT_EQ(ExpandPattern("[^] ]y z"), "[^] ]y\\s+z");
  EXPECT_EQ(ExpandPattern("\\[ a"), "\\[\\s+a");
}

}  // namespace
}  // namespace writ
