// A report as lines of text: headings, labelled fields and lists, wrapped to the terminal's width
// and coloured where it wants colour. Whatever is put on it is made displayable first.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "writ/stages/report.h"

namespace writ {

enum class Ink { plain, bold, faint, red, yellow, green, blue, magenta };

// A list's item: its mark, its text and, faint and behind it, where it stands; then remarks.
struct Item {
  std::string mark;
  Ink mark_ink = Ink::plain;
  std::string text;
  std::string where;
  std::vector<std::pair<std::string, Ink>> remarks;
};

class Sheet {
 public:
  explicit Sheet(const ReportStyle& style);

  // The first line: a word on a ground of its colour, and what it means.
  void Banner(std::string_view word, Ink ink, std::string_view text);
  void Heading(std::string_view title, std::string_view rest = "");
  // A label in the left column and its text in the right one; nothing where the text is empty.
  void Field(std::string_view label, std::string_view text, Ink ink = Ink::plain);
  // A list, what stands behind its items lined up where that fits.
  void List(const std::vector<Item>& items);
  // A faint remark under an item.
  void Remark(std::string_view text, Ink ink = Ink::faint);
  // Two columns, the second one flush right: sums.
  void Sum(std::string_view text, std::string_view amount, Ink ink = Ink::plain);
  void Gap();

  std::string Take() { return std::move(text_); }

 private:
  void Put(const Item& item, int column);
  std::string Inked(std::string_view text, Ink ink) const;
  void Line(const std::string& line);

  int width_;
  bool colour_;
  std::string text_;
};

}  // namespace writ
