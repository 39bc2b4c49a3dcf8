#include "stages/document_signs.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace writ {
namespace {

constexpr std::size_t kTitleLines = 22;   // Lines from the top in which a title may stand.
constexpr std::size_t kCaptionLines = 8;  // … and a court's name that opens a paper.
constexpr std::size_t kTopLines = 24;     // The part above the body.
constexpr std::size_t kFormLines = 4;     // Lines at the head and foot that hold form numbers.

struct Line {
  Span span;
  bool furniture = false;
};

bool IsLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool IsUpper(char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; }

// Nothing but blanks, digits and punctuation.
bool Bare(std::string_view text) { return std::none_of(text.begin(), text.end(), IsLetter); }

std::vector<Line> Lines(std::string_view text, const std::vector<Hit>& hits) {
  std::vector<Line> lines;
  for (std::size_t from = 0; from <= text.size();) {
    std::size_t to = text.find('\n', from);
    if (to == std::string_view::npos) to = text.size();
    if (to > from) lines.push_back({{from, to}});
    from = to + 1;
  }
  for (const Hit& hit : hits) {
    if (hit.record->Get("where") != "furniture") continue;
    for (Line& line : lines) {
      if (hit.span.begin <= line.span.begin && hit.span.end >= line.span.end) line.furniture = true;
    }
  }
  return lines;
}

class Zones {
 public:
  Zones(std::string_view text, const std::vector<Hit>& hits) : text_(text) {
    for (const Line& line : Lines(text, hits)) {
      if (!line.furniture) lines_.push_back(line);
    }
  }

  bool Holds(const std::string& where, Span span) const {
    const std::size_t line = LineOf(span.begin);
    if (line == lines_.size()) return false;
    if (where.empty() || where == "body") return true;
    if (where == "top") return line < kTopLines;
    if (where == "form") return line < kFormLines || line + kFormLines >= lines_.size();
    if (where == "caption") return line < kCaptionLines && IsHeading(line, span);
    if (where == "title") return line < kTitleLines && IsHeading(line, span);
    return false;
  }

  bool StartsInSentence() const {
    if (lines_.empty()) return false;
    const char c = text_[lines_.front().span.begin];
    return IsLetter(c) && !IsUpper(c);
  }

 private:
  // Index of the line that holds an offset; lines_.size() where it is furniture.
  std::size_t LineOf(std::size_t offset) const {
    const auto line = std::find_if(lines_.begin(), lines_.end(), [&](const Line& l) {
      return l.span.begin <= offset && offset <= l.span.end;
    });
    return static_cast<std::size_t>(line - lines_.begin());
  }

  // Whether the hit stands as a heading does: alone on its lines, or in capitals at one end of
  // them.
  bool IsHeading(std::size_t line, Span span) const {
    const std::string_view hit = text_.substr(span.begin, span.Length());
    const auto letters = std::count_if(hit.begin(), hit.end(), IsLetter);
    const auto upper = std::count_if(hit.begin(), hit.end(), IsUpper);
    const bool capitals = upper * 10 >= letters * 7;
    std::size_t last = line;
    while (last + 1 < lines_.size() && lines_[last].span.end < span.end) ++last;
    const Span& l = lines_[line].span;
    const std::size_t end = std::max(lines_[last].span.end, span.end);
    const bool from_start = Bare(text_.substr(l.begin, span.begin - l.begin));
    const bool to_end = Bare(text_.substr(span.end, end - span.end));
    if (capitals) return from_start || to_end;
    return from_start && to_end && IsUpper(hit.front()) && hit.back() != ',' && hit.back() != ';';
  }

  std::string_view text_;
  std::vector<Line> lines_;
};

std::string Upper(std::string_view text) {
  std::string upper(text);
  std::transform(upper.begin(), upper.end(), upper.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return upper;
}

}  // namespace

PageSigns FindSigns(const Packet& packet, std::size_t page, const Models& models) {
  const std::string_view text = packet.PageOf(page);
  const std::size_t origin = packet.PageBegin(page);
  const std::vector<Hit> hits = models.documents.FindAll(text);
  const Zones zones(text, hits);
  PageSigns found;
  bool goes_on = zones.StartsInSentence();
  for (const Hit& hit : hits) {
    const std::string& where = hit.record->Get("where");
    if (!zones.Holds(where, hit.span)) continue;
    Sign sign{hit.record, {hit.span.begin + origin, hit.span.end + origin}, false, {}};
    sign.first_page_only = where == "title" || where == "caption" || where == "top";
    if (!hit.groups.empty() && !hit.groups[0].Empty()) {
      sign.label = Upper(text.substr(hit.groups[0].begin, hit.groups[0].Length()));
    }
    const std::string& begins = hit.record->Get("begins");
    const bool opens = begins.empty() ? where == "title" || where == "caption" : begins == "yes";
    found.begins = found.begins || opens;
    goes_on = goes_on || begins == "no";
    found.signs.push_back(std::move(sign));
  }
  if (goes_on) found.begins = false;
  return found;
}

}  // namespace writ
