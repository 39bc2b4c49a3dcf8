// Reads what stands after a label: shared by running text, tables and lists.
#pragma once

#include <re2/stringpiece.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/models.h"
#include "stages/identifier_mention.h"

namespace writ {

// Where a value stands to its label, which decides whether it may be an ordinary word.
enum class Standing {
  behind_label,  // Just behind it.
  later,         // A later item in running text: must show by itself that it is no ordinary word.
  on_its_line,   // Alone on a line below.
  in_its_cell,   // Alone in a cell beside or below.
  in_a_column,   // The same, where a handle may be an ordinary word.
};

class LabelReader {
 public:
  LabelReader(std::string_view text, const Models& models);

  // What stands after a label, and the list that it may begin.
  void ReadAfter(const Record& label, Span place, std::vector<Mention>& mentions) const;
  // The value that stands at `at`, of the label's type; nothing behind `limit` belongs to it.
  std::optional<Mention> ReadShape(const Record& label, std::size_t at, Standing standing,
                                   std::size_t limit = std::string_view::npos) const;

  // Whether a record says that a value is of another kind, such as a docket's number.
  bool IsNone(const std::string& type, std::string_view written) const;

 private:
  static bool Allows(const Record& label, const Record& shape, Standing standing);
  bool IsBare(const Record& label, Span place, std::size_t value) const;
  std::size_t SkipQuote(std::size_t p) const;
  std::size_t SkipPunctuation(std::size_t p) const;
  std::size_t SkipJoin(std::size_t p) const;
  std::optional<Mention> Make(const Record& label, const Record& shape,
                              const re2::StringPiece& value) const;
  bool Ends(std::size_t end) const;

  std::string_view text_;
  std::map<std::string, std::vector<const Record*>> shapes_, nots_;
  const Record* joins_ = nullptr;
  const Record* no_names_ = nullptr;
  const Record* no_items_ = nullptr;    // Words that a list of handles never holds.
  const Record* bare_nouns_ = nullptr;  // Labels that are nouns of any sentence, too, …
  const Record* says_more_ = nullptr;   // … but not behind these words.
};

}  // namespace writ
