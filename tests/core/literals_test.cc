#include "core/literals.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace writ {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Literals, AreFoundWhereverTheyStandAndOnceEach) {
  const Literals literals({"warrant", "war", "rant", "subpoena", "été"});
  EXPECT_THAT(literals.In("search warrant, a warrant"), ElementsAre(0, 1, 2));
  EXPECT_THAT(literals.In("subpoen"), IsEmpty());
  EXPECT_THAT(literals.In("cet été"), ElementsAre(4));
  EXPECT_THAT(literals.In(""), IsEmpty());
}

TEST(Literals, OfFewerThanThreeBytesAreNeverFound) {
  EXPECT_THAT(Literals({"", "a", "ab"}).In("abc ab a"), IsEmpty());
  EXPECT_THAT(Literals().In("abc"), IsEmpty());
}

TEST(Literals, AreThoseThatASearchForEachFinds) {
  std::mt19937 random(3);
  const auto word = [&](std::size_t least, std::size_t most) {
    std::string text(least + random() % (most - least + 1), 'a');
    for (char& c : text) c = static_cast<char>('a' + random() % 3);
    return text;
  };
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> strings;
    for (int n = 0; n < 30; ++n) strings.push_back(word(3, 6));
    const std::string text = word(0, 60);
    std::vector<int> wanted;
    for (std::size_t s = 0; s < strings.size(); ++s) {
      if (text.find(strings[s]) != std::string::npos) wanted.push_back(static_cast<int>(s));
    }
    EXPECT_EQ(Literals(strings).In(text), wanted);
  }
}

}  // namespace
}  // namespace writ
