#include "core/edited_text.h"

#include <algorithm>

namespace writ {

void EditedText::CopyTo(std::size_t end) {
  if (end > copied_) {
    pieces_.push_back({text_.size(), {copied_, end}, false});
    text_.append(original_.substr(copied_, end - copied_));
  }
  copied_ = std::max(copied_, end);
}

void EditedText::Replace(Span part, std::string_view with) {
  CopyTo(part.begin);
  pieces_.push_back({text_.size(), part, true});
  text_.append(with);
  copied_ = part.end;
}

const EditedText::Piece& EditedText::PieceAt(std::size_t at) const {
  const auto after = std::partition_point(pieces_.begin(), pieces_.end(),
                                          [at](const Piece& p) { return p.at <= at; });
  return *std::prev(after);
}

Span EditedText::Original(Span edited) const {
  if (pieces_.empty()) return {};
  const Piece& first = PieceAt(edited.begin);
  const Piece& last = PieceAt(edited.end > edited.begin ? edited.end - 1 : edited.begin);
  const std::size_t begin =
      first.replaced ? first.original.begin : first.original.begin + (edited.begin - first.at);
  const std::size_t end =
      last.replaced ? last.original.end : last.original.begin + (edited.end - last.at);
  return {begin, std::max(begin, end)};
}

}  // namespace writ
