// Words that recognition or a bad copy broke, read as the words that they must have been.
//
// "SElZURE", "SUBP0ENA", "SEARCHWARRANT", "S U B P O E N A" and "SUBPO ENA" are read as the words
// of a given list; whatever is no near miss of a listed word stays as it is. Names, numbers and
// addresses are not on the list, so that they are never touched.
//
// Pure; safe from every thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/caption_words.h"
#include "core/span.h"

namespace writ {

// A text with its broken words mended, and the way back.
class Respelling {
 public:
  const std::string& text() const { return text_; }
  // The range of the text as it was that a range of the mended text stands for.
  Span Original(Span span) const;

 private:
  friend Respelling Respell(std::string_view text, const Vocabulary& vocabulary);
  struct Piece {
    Span now, before;
    bool changed = false;
  };
  void Append(std::string_view now, Span before, bool changed);

  std::string text_;
  std::vector<Piece> pieces_;
};

Respelling Respell(std::string_view text, const Vocabulary& vocabulary);

}  // namespace writ
