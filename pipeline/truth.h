// What a truth folder says of its packets (docs/formats.md; contract, section 7).
//
// A field that a truth leaves out is not scored: `std::nullopt` or an empty list of admissible
// answers here. The files `NAME.truth.json` are written by people, so loading checks every type.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace writ {

// A court's fields as the truth gives them; an absent key isn't compared, an empty value is null.
using TrueCourt = std::map<std::string, std::string>;
using Pair = std::pair<std::string, std::string>;

struct TruePages {
  std::string kind;
  int file = 0, first = 1, last = 1;
};

struct TrueFlag {
  std::string code;
  std::vector<std::string> reasons;
};

struct Truth {
  std::string name;
  std::vector<std::filesystem::path> files;
  std::string received;
  std::string quality;
  std::vector<std::string> process_types;        // Any of them is right.
  std::vector<std::optional<TrueCourt>> courts;  // Any of them is right; none: no court.
  std::string authority;                         // Empty: not scored.
  std::optional<std::vector<std::string>> case_numbers;
  std::map<std::string, std::optional<std::string>> dates;  // By the contract's keys.
  std::optional<std::vector<Pair>> identifiers;             // Type and value; targets only.
  std::optional<std::vector<std::string>> scope;
  std::optional<std::optional<Pair>> date_range;  // From and to; empty strings are null.
  std::optional<std::vector<TrueFlag>> flags;
  std::set<std::string> flags_in_doubt;     // Neither right nor wrong.
  std::vector<std::string> flags_expected;  // Must be raised; others may be.
  std::string disposition;
  std::vector<TruePages> documents;
};

// Every truth under a folder and its sub-folders, in order of name. What can't be used is said in
// `problems`, a line each.
std::vector<Truth> LoadTruths(const std::filesystem::path& folder,
                              std::vector<std::string>& problems);

}  // namespace writ
