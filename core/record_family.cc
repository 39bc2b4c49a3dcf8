#include "core/record_family.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <set>
#include <sstream>

#include "core/unicode.h"

namespace writ {
namespace {

constexpr std::size_t kGuardReach = 120;  // Bytes before and after a hit that guards may see.
constexpr std::int64_t kPatternMemory = 16 << 20;

RE2::Options PatternOptions(bool exact_case) {
  RE2::Options options;
  options.set_case_sensitive(exact_case);
  options.set_log_errors(false);
  options.set_max_mem(kPatternMemory);
  return options;
}

// Moves an offset to the next or previous boundary of a UTF-8 character.
std::size_t CharacterStart(std::string_view text, std::size_t at) {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  return at;
}

bool GuardsPass(const Record& record, std::string_view text, Span span) {
  if (record.not_before) {
    const std::size_t from =
        CharacterStart(text, span.begin > kGuardReach ? span.begin - kGuardReach : 0);
    if (RE2::PartialMatch(text.substr(from, span.begin - from), *record.not_before)) return false;
  }
  if (record.not_after) {
    const std::size_t reach = std::min(text.size(), span.end + kGuardReach);
    if (RE2::PartialMatch(text.substr(span.end, reach - span.end), *record.not_after)) return false;
  }
  return true;
}

void FindPattern(const Record& record, const RE2& pattern, std::string_view text,
                 std::vector<Hit>& hits) {
  const int groups = pattern.NumberOfCapturingGroups();
  std::vector<re2::StringPiece> pieces(static_cast<std::size_t>(groups) + 1);
  std::size_t at = 0;
  while (at <= text.size() &&
         pattern.Match(text, at, text.size(), RE2::UNANCHORED, pieces.data(), groups + 1)) {
    const auto begin = static_cast<std::size_t>(pieces[0].data() - text.data());
    const Span span{begin, begin + pieces[0].size()};
    if (GuardsPass(record, text, span)) {
      Hit hit{&record, span, {}};
      for (int g = 1; g <= groups; ++g) {
        if (pieces[static_cast<std::size_t>(g)].data() == nullptr) {
          hit.groups.push_back({span.begin, span.begin});
        } else {
          const auto group_begin =
              static_cast<std::size_t>(pieces[static_cast<std::size_t>(g)].data() - text.data());
          hit.groups.push_back(
              {group_begin, group_begin + pieces[static_cast<std::size_t>(g)].size()});
        }
      }
      hits.push_back(std::move(hit));
    }
    at = span.end > span.begin ? span.end : CharacterStart(text, span.end + 1);
  }
}

class FamilyLoader {
 public:
  FamilyLoader(const FamilySpec& spec, re2::FilteredRE2& compiler,
               std::vector<ModelProblem>& problems)
      : spec_(spec), compiler_(compiler), problems_(problems) {}

  std::vector<Record> Load(const std::filesystem::path& directory) {
    std::vector<Record> records;
    for (const auto& file : Files(directory)) {
      file_ = file;
      LoadFile(directory, records);
    }
    return records;
  }

 private:
  // The family's one file, or every YAML file of its folder in the order of their names.
  std::vector<std::string> Files(const std::filesystem::path& directory) const {
    if (!spec_.file.ends_with('/')) return {spec_.file};
    std::vector<std::string> files;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(directory / spec_.file, ignored)) {
      if (entry.path().extension() == ".yaml") {
        files.push_back(spec_.file + entry.path().filename().string());
      }
    }
    std::sort(files.begin(), files.end());
    if (files.empty()) files.push_back(spec_.file);  // Which can't be opened; that is said then.
    return files;
  }

  void LoadFile(const std::filesystem::path& directory, std::vector<Record>& records) {
    std::stringstream text;
    if (std::ifstream in(directory / file_, std::ios::binary); !in || !(text << in.rdbuf())) {
      return Problem(0, "", "the file can't be opened; every family needs its file");
    }
    YAML::Node root;
    try {
      root = YAML::Load(text.str());
    } catch (const YAML::Exception& e) {
      return Problem(e.mark.line + 1, "", "not YAML: " + e.msg);
    }
    if (!root.IsMap() || !root["about"] || !root["records"] || !root["records"].IsSequence() ||
        root.size() != (root["terms"] ? 3U : 2U)) {
      return Problem(1, "",
                     "a family is a map with the keys `about`, `records` and perhaps `terms`");
    }
    LoadTerms(root["terms"]);
    for (const auto& node : root["records"]) {
      Record record = LoadRecord(node);
      if (record.id.empty()) continue;
      if (!ids_.insert(record.id).second) {
        Problem(record.line, record.id, "this id stands twice in the family; ids are unique");
        continue;
      }
      records.push_back(std::move(record));
    }
  }

  void LoadTerms(const YAML::Node& node) {
    terms_.clear();
    for (const auto& term : node) {
      const std::string name = term.first.Scalar();
      terms_[name] = Terms(Scalar(term.second, name, "terms"), term.first.Mark().line + 1, name);
    }
  }

  // The pattern with every {name} replaced by the term of that name.
  std::string Terms(const std::string& pattern, int line, const std::string& record) {
    static const RE2 kTerm(R"(\{([a-z_]+)\})");
    std::string out;
    re2::StringPiece rest(pattern), name;
    for (const char* begin = rest.data(); RE2::FindAndConsume(&rest, kTerm, &name);
         begin = rest.data()) {
      out.append(begin, static_cast<std::size_t>(name.data() - 1 - begin));
      const auto term = terms_.find(std::string(name));
      if (term == terms_.end()) {
        Problem(line, record, "no term is called `" + std::string(name) + "` in this file");
      } else {
        out += "(?:" + term->second + ")";
      }
    }
    return out.append(rest.data(), rest.size());
  }

  void Problem(int line, const std::string& record, const std::string& message) {
    problems_.push_back({file_, line, record, message});
  }

  static bool In(const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  }

  Record LoadRecord(const YAML::Node& node) {
    Record record;
    record.file = file_;
    record.line = node.Mark().line + 1;
    if (!node.IsMap() || !node["id"] || !node["id"].IsScalar()) {
      Problem(record.line, "", "a record is a map with an `id`");
      return record;
    }
    record.id = node["id"].Scalar();
    std::vector<std::string> patterns;
    bool exact_case = false;
    std::set<std::string> seen;
    for (const auto& item : node) {
      const std::string key = item.first.Scalar();
      const int line = item.first.Mark().line + 1;
      if (!seen.insert(key).second) Problem(line, record.id, "the key `" + key + "` stands twice");
      if (key == "id") continue;
      if (spec_.examples && key == "match") {
        record.match = Strings(item.second, record.id, key);
      } else if (spec_.examples && key == "no_match") {
        record.no_match = Strings(item.second, record.id, key);
      } else if (spec_.patterns && key == "pattern") {
        patterns = {Scalar(item.second, record.id, key)};
      } else if (spec_.patterns && key == "patterns") {
        patterns = Strings(item.second, record.id, key);
      } else if (spec_.patterns && key == "case") {
        exact_case = Scalar(item.second, record.id, key) == "exact";
        if (!exact_case) Problem(line, record.id, "`case` can only be `exact`");
      } else if (spec_.patterns && key == "not_before") {
        record.not_before = CompileOne("(?:" + Scalar(item.second, record.id, key) + ")\\s*$",
                                       false, line, record.id);
      } else if (spec_.patterns && key == "not_after") {
        record.not_after = CompileOne("^\\s*(?:" + Scalar(item.second, record.id, key) + ")", false,
                                      line, record.id);
      } else if (In(spec_.required, key) || In(spec_.optional, key)) {
        record.keys[key] = Scalar(item.second, record.id, key);
        CheckAllowed(key, record.keys[key], line, record.id);
      } else if (In(spec_.lists, key)) {
        record.lists[key] = Strings(item.second, record.id, key);
        for (const auto& value : record.lists[key]) CheckAllowed(key, value, line, record.id);
      } else {
        Problem(line, record.id, "the key `" + key + "` is not known here");
      }
    }
    for (const auto& key : spec_.required) {
      if (!record.keys.contains(key))
        Problem(record.line, record.id, "the key `" + key + "` is missing");
    }
    if (spec_.examples && (record.match.empty() || record.no_match.empty())) {
      Problem(record.line, record.id, "a record needs examples under both `match` and `no_match`");
    }
    if (spec_.patterns) {
      if (patterns.empty()) Problem(record.line, record.id, "a record needs a `pattern`");
      for (const auto& pattern : patterns) {
        // The words of a caption are whole words.
        const std::string whole = spec_.caption ? "\\b(?:" + pattern + ")\\b" : pattern;
        int id = 0;
        if (compiler_.Add(Expanded(whole, record.line, record.id), PatternOptions(exact_case),
                          &id) == RE2::NoError) {
          record.patterns.push_back(&compiler_.GetRE2(id));
        } else {
          CompileOne(whole, exact_case, record.line, record.id);  // Says what is wrong.
        }
      }
    }
    return record;
  }

  void CheckAllowed(const std::string& key, const std::string& value, int line,
                    const std::string& record) {
    const auto allowed = spec_.allowed.find(key);
    if (allowed == spec_.allowed.end() || In(allowed->second, value)) return;
    std::string words;
    for (const auto& word : allowed->second) words += (words.empty() ? "" : ", ") + word;
    Problem(line, record, "`" + key + "` can't be `" + value + "`; it is one of: " + words);
  }

  std::string Scalar(const YAML::Node& node, const std::string& record, const std::string& key) {
    if (node.IsScalar()) return node.Scalar();
    Problem(node.Mark().line + 1, record, "`" + key + "` is a single value, not a list or map");
    return {};
  }

  std::vector<std::string> Strings(const YAML::Node& node, const std::string& record,
                                   const std::string& key) {
    std::vector<std::string> strings;
    if (node.IsSequence()) {
      for (const auto& item : node) strings.push_back(Scalar(item, record, key));
    } else {
      Problem(node.Mark().line + 1, record, "`" + key + "` is a list");
    }
    return strings;
  }

  std::string Expanded(const std::string& pattern, int line, const std::string& record) {
    return ExpandPattern(Terms(pattern, line, record));
  }

  std::unique_ptr<RE2> CompileOne(const std::string& pattern, bool exact_case, int line,
                                  const std::string& record) {
    auto compiled =
        std::make_unique<RE2>(Expanded(pattern, line, record), PatternOptions(exact_case));
    if (compiled->ok()) return compiled;
    Problem(line, record, "the pattern doesn't compile: " + compiled->error());
    return nullptr;
  }

  const FamilySpec& spec_;
  re2::FilteredRE2& compiler_;
  std::vector<ModelProblem>& problems_;
  std::string file_;                          // The one being read.
  std::map<std::string, std::string> terms_;  // Of that file.
  std::set<std::string> ids_;                 // Of the whole family.
};

}  // namespace

std::string ExpandPattern(std::string_view pattern) {
  std::string out;
  bool in_class = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\' && i + 1 < pattern.size()) {
      out += c;
      out += pattern[++i];
    } else if (c == '[' && !in_class) {
      in_class = true;
      out += c;
      if (i + 1 < pattern.size() && pattern[i + 1] == '^') out += pattern[++i];
      if (i + 1 < pattern.size() && pattern[i + 1] == ']') out += pattern[++i];
    } else if (c == ']' && in_class) {
      in_class = false;
      out += c;
    } else if (c == ' ' && !in_class) {
      while (i + 1 < pattern.size() && pattern[i + 1] == ' ') ++i;
      // "a b" asks for white space; "a ?b" and "a *b" let it be absent.
      const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
      if (next == '?' || next == '*') {
        out += "\\s*";
        ++i;
      } else {
        out += "\\s+";
      }
    } else {
      out += c;
    }
  }
  return out;
}

const std::string& Record::Get(const std::string& key) const {
  static const std::string kNone;
  const auto it = keys.find(key);
  return it == keys.end() ? kNone : it->second;
}

double Record::Number(const std::string& key, double otherwise) const {
  const std::string& value = Get(key);
  double number = otherwise;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  return error == std::errc() && end == value.data() + value.size() ? number : otherwise;
}

const std::vector<std::string>& Record::List(const std::string& key) const {
  static const std::vector<std::string> kNone;
  const auto it = lists.find(key);
  return it == lists.end() ? kNone : it->second;
}

RecordFamily RecordFamily::Load(const std::filesystem::path& directory, const FamilySpec& spec,
                                std::vector<ModelProblem>& problems) {
  RecordFamily family;
  family.records_ = FamilyLoader(spec, *family.filter_, problems).Load(directory);
  family.Compile();
  return family;
}

void RecordFamily::Compile() {
  if (filter_->NumRegexps() == 0) return;
  std::vector<std::string> literals;
  filter_->Compile(&literals);
  literals_ = Literals(std::move(literals));
  std::map<const RE2*, const Record*> owners;
  for (const Record& record : records_) {
    for (const RE2* pattern : record.patterns) owners[pattern] = &record;
  }
  for (int id = 0; id < filter_->NumRegexps(); ++id) {
    const RE2* pattern = &filter_->GetRE2(id);
    entries_.push_back({owners[pattern], pattern});
  }
}

const Record* RecordFamily::Find(std::string_view id) const {
  for (const auto& record : records_) {
    if (record.id == id) return &record;
  }
  return nullptr;
}

std::vector<Hit> RecordFamily::FindAll(std::string_view text,
                                       const std::function<bool(const Record&)>& wanted) const {
  std::vector<Hit> hits;
  if (entries_.empty()) return hits;
  std::vector<int> candidates;
  filter_->AllPotentials(literals_.In(SimpleLower(text)), &candidates);
  std::sort(candidates.begin(), candidates.end());
  for (const int candidate : candidates) {
    const Entry& entry = entries_[static_cast<std::size_t>(candidate)];
    if (entry.record == nullptr || (wanted && !wanted(*entry.record))) continue;
    FindPattern(*entry.record, *entry.pattern, text, hits);
  }
  std::stable_sort(hits.begin(), hits.end(),
                   [](const Hit& a, const Hit& b) { return a.span.begin < b.span.begin; });
  return hits;
}

std::vector<const Record*> RecordFamily::Matching(std::string_view text) const {
  std::set<const Record*> hit;
  for (const Hit& h : FindAll(text)) hit.insert(h.record);
  std::vector<const Record*> matching;
  for (const auto& record : records_) {
    if (hit.contains(&record)) matching.push_back(&record);
  }
  return matching;
}

std::vector<Hit> FindRecord(const Record& record, std::string_view text) {
  std::vector<Hit> hits;
  for (const auto& pattern : record.patterns) FindPattern(record, *pattern, text, hits);
  std::stable_sort(hits.begin(), hits.end(),
                   [](const Hit& a, const Hit& b) { return a.span.begin < b.span.begin; });
  return hits;
}

void CheckExamples(const RecordFamily& family, std::vector<ModelProblem>& problems,
                   const std::function<std::string(std::string_view)>& prepare) {
  const auto seen = [&](const std::string& example) {
    return prepare ? prepare(example) : example;
  };
  for (const auto& record : family.records()) {
    if (record.patterns.empty()) continue;
    for (const auto& example : record.match) {
      if (FindRecord(record, seen(example)).empty()) {
        problems.push_back(
            {record.file, record.line, record.id, "doesn't match its example: " + example});
      }
    }
    for (const auto& example : record.no_match) {
      if (!FindRecord(record, seen(example)).empty()) {
        problems.push_back(
            {record.file, record.line, record.id, "matches what it must not: " + example});
      }
    }
  }
}

}  // namespace writ
