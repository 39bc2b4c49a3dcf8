// Whole papers, as plain text, and all that a reviewer should be told of each.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "core/unicode.h"
#include "pipeline/plan.h"
#include "tests/stages/understanding.h"
#include "writ/words.h"

namespace writ {

// What is expected stands as one line: items in alphabetical order, parted by "; " or blanks, "-"
// for none.
struct PaperCase {
  const char* name;
  const char* process;
  const char* kinds;  // Of the documents.
  const char* court;  // Its id.
  const char* authority;
  const char* case_numbers;
  const char* dates;  // Issued, due, secret until.
  const char* targets;
  const char* scope;
  const char* range;  // From, to.
  const char* flags;  // Those of `overbroad` with their reasons.
  const char* disposition;
  std::string_view text;  // Pages parted by form feeds.
};

inline std::string Joined(std::vector<std::string> parts, const char* between) {
  std::sort(parts.begin(), parts.end());
  std::string all;
  for (const std::string& part : parts) all.append(all.empty() ? "" : between).append(part);
  return all.empty() ? "-" : all;
}

inline std::string FlagsOf(const Screening& screening) {
  std::vector<std::string> flags;
  for (const Flag& flag : screening.flags) {
    const bool reasons = flag.code == "overbroad";
    std::ostringstream text;
    text << flag.code;
    if (reasons) text << '(' << Joined(flag.reasons, " ") << ')';
    flags.push_back(text.str());
  }
  return Joined(std::move(flags), " ");
}

inline void ExpectAsRead(const PaperCase& paper) {
  SCOPED_TRACE(paper.name);
  Screening begun;
  begun.received = "2026-03-02";
  const Screening screening = ScreenPacket(PacketOf(paper.text), std::move(begun), TestModels());
  const Findings& f = screening.findings;
  std::vector<std::string> kinds, numbers, targets, scope;
  for (const Document& document : f.documents) kinds.emplace_back(ToWord(document.kind));
  for (const CaseNumber& number : f.case_numbers) numbers.push_back(number.value);
  for (const Identifier& i : f.identifiers) {
    if (i.role == Role::target) targets.push_back(std::string(ToWord(i.type)) + " " + i.value);
  }
  for (const ScopeItem& item : f.scope.items) scope.push_back(item.category);
  std::ostringstream in_order, dates, range;
  for (const std::string& kind : kinds) in_order << (in_order.tellp() > 0 ? " " : "") << kind;
  dates << f.dates.issued.value_or("-") << ' ' << f.dates.due.value_or("-") << ' '
        << f.dates.nondisclosure_until.value_or("-");
  if (f.scope.range) {
    range << f.scope.range->from.value_or("none") << ' ' << f.scope.range->to.value_or("none");
  } else {
    range << '-';
  }
  EXPECT_EQ(ToWord(f.process.type), paper.process);
  EXPECT_EQ(in_order.str(), paper.kinds);
  EXPECT_EQ(f.court ? f.court->id : "-", paper.court);
  EXPECT_EQ(FoldName(f.authority ? f.authority->name : "-"), FoldName(paper.authority));
  EXPECT_EQ(Joined(numbers, "; "), paper.case_numbers);
  EXPECT_EQ(dates.str(), paper.dates);
  EXPECT_EQ(Joined(targets, "; "), paper.targets);
  EXPECT_EQ(Joined(scope, " "), paper.scope);
  EXPECT_EQ(range.str(), paper.range);
  EXPECT_EQ(FlagsOf(screening), paper.flags);
  EXPECT_EQ(ToWord(screening.disposition), paper.disposition);
}

// Tables run as one test: the models are loaded once for all of them.
template <std::size_t N>
void ExpectAsRead(const PaperCase (&papers)[N]) {
  for (const PaperCase& paper : papers) ExpectAsRead(paper);
}

}  // namespace writ
