// What a flag's predicate looks at: the packet, what was found in it, and the words of the models
// that it holds, by document. Made once for a screening; all methods are const.
#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// Which papers may say something: the instrument with its attachments; those and what accompanies
// them (cover letters, fax covers); everything.
enum class Papers { instrument, demand, packet };

// What a predicate has to say of its flag.
struct Raised {
  std::vector<std::string> reasons;
  std::vector<Evidence> evidence;
  std::optional<Severity> severity;          // Where it isn't the record's.
  std::map<std::string, std::string> words;  // What the message's {names} stand for.
};

class FlagCase {
 public:
  FlagCase(const Packet& packet, const Findings& findings, const std::string& received,
           const Models& models);

  const Packet& packet;
  const Findings& findings;
  const std::string& received;
  const Models& models;

  ProcessType type() const { return findings.process.type; }
  bool TypeIn(std::initializer_list<ProcessType> types) const;
  // A demand for data or preservation: neither secrecy alone nor a paper that demands nothing.
  bool IsDemand() const;
  bool AsksFor(std::string_view category) const;
  // Items of the scope that `test` holds for.
  std::vector<const ScopeItem*> Items(const std::function<bool(const ScopeItem&)>& test) const;
  // Targets by which an account can be looked up.
  std::vector<const Identifier*> Targets() const;

  // Where the papers say what the records of this family and role (empty: any) look for. What
  // stands behind an unticked box or is struck out is not said.
  std::vector<Hit> Said(const RecordFamily& family, std::string_view role, Papers papers) const;
  std::vector<Evidence> Places(const std::vector<Hit>& hits) const;
  std::string_view TextOf(const Span& span) const;
  // The document that holds the byte; none where none was made out.
  const Document* DocumentAt(std::size_t offset) const;
  // Whether the byte lies in papers of this kind.
  bool Within(std::size_t offset, Papers papers) const;

  // The clause for a reason of a flag, its {words} filled in.
  std::string Clause(const std::string& flag, const std::string& reason,
                     const std::map<std::string, std::string>& words = {}) const;
  // The catalogue's names of the items' categories, as a list in words.
  std::string Labels(const std::vector<const ScopeItem*>& items) const;
};

// Gathers the reasons of one flag with their clauses; `{reasons}` of its message lists them.
class Reasons {
 public:
  Reasons(const FlagCase& flag_case, std::string flag) : case_(flag_case), flag_(std::move(flag)) {}
  void Add(const std::string& reason, const std::vector<Evidence>& evidence,
           const std::map<std::string, std::string>& words = {});
  // None where there is no reason.
  std::optional<Raised> Take();

 private:
  const FlagCase& case_;
  std::string flag_;
  Raised raised_;
  std::vector<std::string> clauses_;
};

// "page 3", "pages 2 and 3"; with the file's number where the packet has several.
std::string PagesInWords(const Packet& packet, const std::vector<Evidence>& evidence);

using Predicate = std::optional<Raised> (*)(const FlagCase&);

}  // namespace writ
