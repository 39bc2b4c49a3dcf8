#include "stages/report_sheet.h"

#include <algorithm>

#include "core/display.h"

namespace writ {
namespace {

constexpr int kNarrowest = 24;
constexpr int kLabel = 11;  // Columns of the left column, its gap included.
constexpr int kMark = 4;    // Columns before an item's text.

std::string_view CodeOf(Ink ink) {
  switch (ink) {
    case Ink::bold:
      return "1";
    case Ink::faint:
      return "2";
    case Ink::red:
      return "31";
    case Ink::yellow:
      return "33";
    case Ink::green:
      return "32";
    case Ink::blue:
      return "34";
    case Ink::magenta:
      return "35";
    case Ink::plain:
      break;
  }
  return "";
}

std::string Blanks(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

std::string Padded(std::string text, int width) {
  text += Blanks(width - DisplayWidth(text));
  return text;
}

}  // namespace

Sheet::Sheet(const ReportStyle& style)
    : width_(std::max(style.width, kNarrowest)), colour_(style.colour) {}

std::string Sheet::Inked(std::string_view text, Ink ink) const {
  const std::string_view code = CodeOf(ink);
  if (!colour_ || code.empty() || text.empty()) return std::string(text);
  std::string inked = "\x1B[";
  inked.append(code).append("m").append(text).append("\x1B[0m");
  return inked;
}

void Sheet::Line(const std::string& line) {
  const std::size_t end = line.find_last_not_of(' ');
  if (end != std::string::npos) text_.append(line, 0, end + 1);
  text_ += '\n';
}

void Sheet::Gap() { text_ += '\n'; }

void Sheet::Banner(std::string_view word, Ink ink, std::string_view text) {
  std::string tag = Displayable(word);
  if (colour_) {
    std::string ground = "\x1B[1;7";
    if (!CodeOf(ink).empty()) ground.append(";").append(CodeOf(ink));
    tag = " " + tag + " ";
    const int tag_width = DisplayWidth(tag);
    const auto lines = WrapText(Displayable(text), width_ - tag_width - 2);
    Line(ground + "m" + tag + "\x1B[0m  " + Inked(lines.front(), Ink::bold));
    for (std::size_t i = 1; i < lines.size(); ++i) {
      Line(Blanks(tag_width + 2) + Inked(lines[i], Ink::bold));
    }
    return;
  }
  const int tag_width = DisplayWidth(tag);
  const auto lines = WrapText(Displayable(text), width_ - tag_width - 2);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line((i == 0 ? tag : Blanks(tag_width)) + "  " + lines[i]);
  }
}

void Sheet::Heading(std::string_view title, std::string_view rest) {
  Gap();
  const std::string shown = Displayable(title);
  const auto lines = WrapText(Displayable(rest), width_ - DisplayWidth(shown) - 2);
  Line(Inked(shown, Ink::bold) + (lines.front().empty() ? "" : "  ") + lines.front());
  for (std::size_t i = 1; i < lines.size(); ++i) {
    Line(Blanks(DisplayWidth(shown) + 2) + lines[i]);
  }
}

void Sheet::Field(std::string_view label, std::string_view text, Ink ink) {
  if (text.empty()) return;
  const auto lines = WrapText(Displayable(text), width_ - kLabel);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string left = i == 0 ? Padded(std::string(label), kLabel) : Blanks(kLabel);
    Line(Inked(left, Ink::faint) + Inked(lines[i], ink));
  }
}

void Sheet::List(const std::vector<Item>& items) {
  int column = 0;  // Where the places begin, if they fit beside the longest text.
  int widest_place = 0;
  for (const Item& item : items) {
    column = std::max(column, kMark + DisplayWidth(Displayable(item.text)) + 2);
    widest_place = std::max(widest_place, DisplayWidth(Displayable(item.where)));
  }
  if (column + widest_place > width_) column = 0;
  for (const Item& item : items) Put(item, column);
}

void Sheet::Put(const Item& item, int column) {
  const auto lines = WrapText(Displayable(item.text), width_ - kMark);
  const std::string place = Displayable(item.where);
  const int mark_width = DisplayWidth(item.mark);
  bool placed = place.empty();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string line =
        i > 0 ? Blanks(kMark)
              : "  " + Inked(item.mark, item.mark_ink) + Blanks(kMark - 2 - mark_width);
    line += lines[i];
    const int used = kMark + DisplayWidth(lines[i]);
    const int gap = std::max(2, column - used);
    if (i + 1 == lines.size() && !placed && used + gap + DisplayWidth(place) <= width_) {
      line += Blanks(gap) + Inked(place, Ink::faint);
      placed = true;
    }
    Line(line);
  }
  if (!placed) Remark(item.where);
  for (const auto& [text, ink] : item.remarks) Remark(text, ink);
}

void Sheet::Remark(std::string_view text, Ink ink) {
  for (const std::string& line : WrapText(Displayable(text), width_ - kMark)) {
    Line(Blanks(kMark) + Inked(line, ink));
  }
}

void Sheet::Sum(std::string_view text, std::string_view amount, Ink ink) {
  const std::string right = Displayable(amount);
  const auto lines = WrapText(Displayable(text), width_ - kMark - DisplayWidth(right) - 2);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool last = i + 1 == lines.size();
    const std::string left = Padded(lines[i], width_ - kMark - DisplayWidth(right));
    Line(Blanks(kMark) + (last ? Inked(left, ink) + Inked(right, ink) : Inked(lines[i], ink)));
  }
}

}  // namespace writ
