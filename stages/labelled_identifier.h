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

class LabelReader {
 public:
  LabelReader(std::string_view text, const Models& models);

  // What stands after a label, and the list that it may begin.
  void ReadAfter(const Record& label, Span place, std::vector<Mention>& mentions) const;
  // The value that stands at `at`, of the label's type. `first` is false for later items of a list
  // in running text, which must show by themselves that they are no ordinary words.
  std::optional<Mention> ReadShape(const Record& label, std::size_t at, bool first) const;

 private:
  std::size_t SkipPunctuation(std::size_t p) const;
  std::size_t SkipJoin(std::size_t p) const;
  std::optional<Mention> Make(const Record& label, const Record& shape,
                              const re2::StringPiece& value) const;
  bool Ends(std::size_t end) const;
  bool IsNone(const std::string& type, std::string_view written) const;

  std::string_view text_;
  std::map<std::string, std::vector<const Record*>> shapes_, nots_;
  const Record* joins_ = nullptr;
  const Record* no_names_ = nullptr;
};

}  // namespace writ
