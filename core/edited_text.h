// A text with parts of it replaced, and the way back to where every part stood.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/span.h"

namespace writ {

class EditedText {
 public:
  // The original must outlive the calls of Replace and Finish; the edited text is a copy.
  explicit EditedText(std::string_view original) : original_(original) {}

  // Parts in ascending order, not overlapping.
  void Replace(Span part, std::string_view with);
  // Takes over what stands after the last replaced part. To be called once, at the end.
  void Finish() { CopyTo(original_.size()); }

  const std::string& text() const { return text_; }
  // A range of the edited text as one of the original; it takes in whole what was replaced.
  Span Original(Span edited) const;

 private:
  struct Piece {
    std::size_t at = 0;  // Where it begins in the edited text.
    Span original;
    bool replaced = false;
  };
  void CopyTo(std::size_t end);
  const Piece& PieceAt(std::size_t at) const;

  std::string_view original_;
  std::size_t copied_ = 0;
  std::string text_;
  std::vector<Piece> pieces_;
};

}  // namespace writ
