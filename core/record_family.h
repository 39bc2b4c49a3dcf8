// Records of models/: patterns and facts that a lawyer can read and change.
//
// A family is one YAML file, or the files of one folder: a map with `about` (one sentence) and
// `records`, a list of maps. Every record has an `id`, unique in its family, and the keys that the
// family's specification allows; nothing else. Where a family has patterns, a record has `pattern`
// (or `patterns`, a list), the optional guards `not_before` and `not_after`, and the examples
// `match` and `no_match`.
//
// A file may have `terms`, a map of names to patterns; `{name}` in a pattern of that file stands
// for the term.
//
// In a pattern (RE2 syntax, case-insensitive unless the record says `case: exact`) a blank outside
// of brackets stands for any run of white space, a line's end included.
//
// Thread safety: a loaded family is immutable; every const method may be called from many threads.
#pragma once

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/literals.h"
#include "core/span.h"

namespace YAML {
class Node;
}

namespace writ {

// What is wrong with a model file; all problems are gathered before anything is said.
struct ModelProblem {
  std::string file;
  int line = 0;         // From 1; 0 where there is none.
  std::string record;   // Its id, where known.
  std::string message;  // What is wrong and what to do.
};

struct FamilySpec {
  std::string file;      // Relative to models/: "scope.yaml", or a folder of files: "documents/".
  bool patterns = true;  // Records carry patterns.
  bool examples = true;  // Records carry `match` and `no_match`.
  bool caption =
      false;  // Patterns see words put right (core/caption_words.h), not the text itself.
  std::vector<std::string> required{};  // Scalar keys that every record has.
  std::vector<std::string> optional{};  // Scalar keys that a record may have.
  std::vector<std::string> lists{};     // Keys whose value is a list of scalars; optional.
  // Keys whose values are limited, and to what.
  std::map<std::string, std::vector<std::string>> allowed{};
};

struct Record {
  std::string id;
  std::map<std::string, std::string> keys;
  std::map<std::string, std::vector<std::string>> lists;
  std::vector<std::string> match, no_match;
  std::string file;  // Relative to models/.
  int line = 0;
  std::vector<const RE2*> patterns;  // Of its family, which owns them.
  std::unique_ptr<RE2> not_before, not_after;

  // The value of a scalar key; empty where the record doesn't have it.
  const std::string& Get(const std::string& key) const;
  double Number(const std::string& key, double otherwise) const;
  bool Has(const std::string& key) const { return keys.contains(key); }
  const std::vector<std::string>& List(const std::string& key) const;
};

struct Hit {
  const Record* record = nullptr;
  Span span;                 // Byte offsets into the text that was searched.
  std::vector<Span> groups;  // The pattern's capture groups; empty spans where one took no part.
};

class RecordFamily {
 public:
  // Reads `directory`/spec.file (a folder's files together); whatever is wrong is appended to
  // `problems`, and what is sound is kept, so that one run shows everything.
  static RecordFamily Load(const std::filesystem::path& directory, const FamilySpec& spec,
                           std::vector<ModelProblem>& problems);

  const std::vector<Record>& records() const { return records_; }
  const Record* Find(std::string_view id) const;

  // Every place where a record's pattern matches, in order of begin; matches of one pattern do not
  // overlap, those of different patterns may. `wanted` (optional) limits which records are tried.
  std::vector<Hit> FindAll(std::string_view text,
                           const std::function<bool(const Record&)>& wanted = nullptr) const;
  // The records with at least one match, in the family's order.
  std::vector<const Record*> Matching(std::string_view text) const;

 private:
  void Compile();

  struct Entry {
    const Record* record = nullptr;
    const RE2* pattern = nullptr;
  };
  std::vector<Record> records_;
  // Says by the literals in a text which patterns may hit; an automaton over all of them would be
  // built anew at each hit, which costs a first text a thousand times its length.
  std::unique_ptr<re2::FilteredRE2> filter_ =
      std::make_unique<re2::FilteredRE2>(static_cast<int>(Literals::kShortest));
  Literals literals_;
  std::vector<Entry> entries_;  // One for each pattern, in the filter's numbering.
};

// Matches one record's patterns, guards included, against a text.
std::vector<Hit> FindRecord(const Record& record, std::string_view text);

// Runs every record's examples; a problem for each that doesn't come out as written.
// `prepare` makes of an example what the patterns get to see; none where that is the example
// itself.
void CheckExamples(const RecordFamily& family, std::vector<ModelProblem>& problems,
                   const std::function<std::string(std::string_view)>& prepare = nullptr);

// The pattern as RE2 gets it: blanks outside brackets become \s+.
std::string ExpandPattern(std::string_view pattern);

}  // namespace writ
