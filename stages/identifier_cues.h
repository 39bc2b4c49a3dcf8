// Words around an identifier that say what it is to the papers: records of
// models/identifier_roles.yaml, found once for a packet and then asked about single places.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/models.h"
#include "stages/text_lines.h"
#include "writ/screening.h"

namespace writ {

struct Cue {
  const Record* record = nullptr;
  Span span;
};

// What a cue makes of an identifier.
struct Verdict {
  Role role = Role::other;
  std::string rule;       // The record's id.
  bool demanded = false;  // Data about it is asked for; not a mere mention of an account.
  std::size_t begin = 0;  // Where the cue stands.
  bool weak = false;      // It counts only where nothing else is a target.
};

class IdentifierCues {
 public:
  // `inside` are the identifiers themselves: no sentence ends within one. In order of begin.
  IdentifierCues(std::string_view text, const TextLines& lines, const std::vector<Span>& inside,
                 const Process& process, const Models& models);

  // Words just before or after an identifier, or within its sentence. `floor` and `ceiling` are
  // where the identifiers beside it end and begin.
  std::optional<Verdict> Beside(Span identifier, std::size_t floor, std::size_t ceiling) const;
  // A form's label that leaves the role to its section, such as "E-mail:".
  std::optional<Verdict> Label(Span identifier, std::size_t floor) const;
  // A sentence that ends in a colon and leads over to a list, the first item of which this is.
  std::optional<Verdict> LeadIn(std::size_t begin, std::size_t floor) const;
  // The nearest heading above.
  std::optional<Verdict> Heading(std::size_t begin, std::size_t floor) const;

  // Words that refer to a cover letter for the accounts.
  const std::vector<Cue>& opens() const { return opens_; }
  std::size_t SentenceBegin(std::size_t at) const;
  // Whether nothing but marks, numbers and words that carry no meaning of their own stands here.
  bool OnlyFillers(std::size_t begin, std::size_t end, bool or_names = false) const;
  // Whether an identifier that begins here is the first thing on its line, but for a list's mark.
  bool LeadsLine(std::size_t begin) const;
  // Whether a word that joins the items of a list stands between.
  bool Joined(std::size_t begin, std::size_t end) const;

 private:
  bool IsLabel(std::size_t colon) const;
  bool EndsOpen(std::size_t last) const;
  void FindSentences(const std::vector<Span>& inside);
  bool IsHeading(const Hit& hit) const;
  void FindDemandedLists();
  bool VerbIn(std::size_t begin, std::size_t end) const;
  bool VerbBefore(std::size_t at) const;
  Verdict Make(const Cue& cue) const;

  std::string_view text_;
  const TextLines& lines_;
  const Models& models_;
  std::vector<Cue> before_, adjacent_, verbs_;  // In order of end.
  std::vector<Cue> after_, headings_, opens_;   // In order of begin.
  std::vector<std::size_t> sentences_;          // Where they end, ascending.
  std::vector<Span> demanded_lists_;            // Items under words that ask, ascending.
  std::unordered_set<std::string> joins_, fillers_;
};

}  // namespace writ
