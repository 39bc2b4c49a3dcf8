#include "stages/document_signs.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace writ {
namespace {

constexpr std::size_t kTitleLines = 28;     // Lines from the top in which a title may stand.
constexpr std::size_t kOpeningLines = 9;    // … and in which it alone shows a beginning.
constexpr std::size_t kCaptionLines = 10;   // … and a court's name that opens a paper.
constexpr std::size_t kTopLines = 26;       // The part above the body.
constexpr std::size_t kFormLines = 4;       // Lines at the head and foot that hold form numbers.
constexpr std::size_t kClosingLines = 14;   // Lines at the foot in which a paper is signed.
constexpr std::size_t kHeadingBytes = 110;  // A heading that is not in capitals is no longer.
constexpr std::size_t kFullLine = 45;       // Bytes of a line that a sentence may run over.
constexpr std::size_t kSentenceLines = 4;   // Full lines in capitals that a heading has not.
constexpr std::size_t kProseLine = 60;      // Bytes of a line that is full of a sentence's words.

bool IsLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool IsUpper(char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; }
bool IsLower(char c) { return std::islower(static_cast<unsigned char>(c)) != 0; }

// Nothing but blanks, digits and punctuation.
bool Bare(std::string_view text) { return std::none_of(text.begin(), text.end(), IsLetter); }

bool InCapitals(std::string_view text) {
  const auto letters = std::count_if(text.begin(), text.end(), IsLetter);
  return std::count_if(text.begin(), text.end(), IsUpper) * 10 >= letters * 7;
}

bool MostlySmall(std::string_view text) {
  return std::count_if(text.begin(), text.end(), IsLower) * 10 >=
         static_cast<std::ptrdiff_t>(text.size()) * 6;
}

// Whether a text is written As Headings Are: of its longer words most begin with a capital.
bool Capitalised(std::string_view text) {
  int words = 0, capitalised = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && IsLetter(text[at])) ++at;
    if (at - begin >= 4) {
      ++words;
      capitalised += IsUpper(text[begin]);
    }
    at = std::max(at, begin + 1);
  }
  return text.size() <= kHeadingBytes && capitalised * 10 >= words * 7 && capitalised > 0;
}

// A page's lines without its furniture, and the parts that records speak of.
class PageParts {
 public:
  // The hits in order of their begin.
  PageParts(std::string_view text, const std::vector<Hit>& hits)
      : text_(text), all_small_(std::none_of(text.begin(), text.end(), IsUpper)) {
    auto hit = hits.begin();
    std::size_t furniture = 0;  // How far what began before the line's text goes.
    for (std::size_t from = 0; from <= text.size();) {
      const std::size_t to = std::min(text.find('\n', from), text.size());
      for (; hit != hits.end() && hit->span.begin <= from; ++hit) {
        if (hit->record->Get("where") == "furniture") {
          furniture = std::max(furniture, hit->span.end);
        }
      }
      if (to > from && furniture < to) lines_.push_back({from, to});
      from = to + 1;
    }
    std::size_t full_lines = 0, in_capitals = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!IsFull(i)) continue;
      ++full_lines;
      in_capitals += InCapitals(text_.substr(lines_[i].begin, lines_[i].Length()));
    }
    prose_in_capitals_ = full_lines >= kSentenceLines && in_capitals * 10 >= full_lines * 9;
    first_sentence_ = lines_.size();
    bool prose = false;  // Whether the line above is full of small words.
    for (std::size_t i = 0; i < lines_.size() && first_sentence_ == lines_.size(); ++i) {
      const std::string_view line = text_.substr(lines_[i].begin, lines_[i].Length());
      const bool full = line.size() >= kProseLine && MostlySmall(line);
      if ((full || prose) && line.back() == '.') first_sentence_ = i;
      prose = full;
    }
  }

  // Index of the line that holds an offset; lines().size() where it is furniture.
  std::size_t LineOf(std::size_t offset) const {
    const auto line = std::partition_point(lines_.begin(), lines_.end(),
                                           [&](const Span& l) { return l.end < offset; });
    const bool holds = line != lines_.end() && line->begin <= offset;
    return holds ? static_cast<std::size_t>(line - lines_.begin()) : lines_.size();
  }

  bool Holds(std::string_view where, Span span) const {
    const std::size_t line = LineOf(span.begin);
    if (line == lines_.size()) return false;
    if (where == "top") return line < kTopLines;
    if (where == "form") return line < kFormLines || line + kFormLines >= lines_.size();
    if (where == "closing") return line + kClosingLines >= lines_.size();
    if (where == "heading") return line == 0 && IsHeading(line, span);
    if (where == "caption") return line < kCaptionLines && IsHeading(line, span);
    if (where == "title") return line < kTitleLines && IsHeading(line, span);
    return where.empty() || where == "body" || where == "overleaf";
  }

  // Whether sentences stand above a line: what follows them is a heading of their paper, such as
  // the "ORDER" at the end of an opinion, and no other paper's title.
  bool BelowSentences(std::size_t line) const { return line > first_sentence_; }

  bool StartsInSentence() const { return !lines_.empty() && IsLower(text_[lines_.front().begin]); }

  bool EndsInSentence() const {
    if (lines_.empty() || lines_.back().Length() < kFullLine) return false;
    // "City and state: Detroit, Michigan    Isolde Marchetti, U.S. Magistrate Judge" is none.
    const std::string_view line = text_.substr(lines_.back().begin, lines_.back().Length());
    if (Capitalised(line)) return false;
    // Nor is a form's line with a blank to fill in, "Date: ______ Server's signature".
    if (line.find("___") != std::string_view::npos) return false;
    // Nor is a line that ends with somebody's address.
    if (line.find('@', line.rfind(' ') + 1) != std::string_view::npos) return false;
    const char last = line.back();
    return IsLower(last) || last == ',';
  }

 private:
  // Whether the hit stands as a heading does: in capitals at one end of its lines at least, or
  // alone on them with most words capitalised.
  bool IsHeading(std::size_t line, Span span) const {
    if (StandsAsHeading(line, span)) return true;
    // "SEARCH WARRANT" over "To: Signal Messenger, LLC": the words after a title may be taken from
    // the line below, which is none.
    const Span own{span.begin, lines_[line].end};
    return own.end < span.end && StandsAsHeading(line, own);
  }

  bool StandsAsHeading(std::size_t line, Span span) const {
    const std::string_view hit = text_.substr(span.begin, span.Length());
    std::size_t last = line;
    while (last + 1 < lines_.size() && lines_[last].end < span.end) ++last;
    const std::size_t begin = lines_[line].begin, end = std::max(lines_[last].end, span.end);
    const bool from_start = Bare(text_.substr(begin, span.begin - begin));
    const bool to_end = Bare(text_.substr(span.end, end - span.end));
    if (InCapitals(hit)) return (from_start || to_end) && !(prose_in_capitals_ && IsProse(line));
    if (all_small_) return from_start && to_end;
    return from_start && to_end && Capitalised(hit);
  }

  bool IsFull(std::size_t line) const {
    return line < lines_.size() && lines_[line].Length() >= kProseLine;
  }

  // Whether a line of a page whose sentences are in capitals is one of a sentence.
  bool IsProse(std::size_t line) const {
    const std::string_view own = text_.substr(lines_[line].begin, lines_[line].Length());
    const bool goes_on = line > 0 && IsFull(line - 1) && text_[lines_[line - 1].end - 1] != '.';
    return own.back() == '.' || goes_on || (IsFull(line) && IsFull(line + 1));
  }

  std::string_view text_;
  std::size_t first_sentence_ = 0;  // The line where the first sentence ends.
  bool all_small_;                  // A page without capitals.
  bool prose_in_capitals_ = false;  // A page whose sentences are in capitals.
  std::vector<Span> lines_;
};

std::string LabelOf(const Hit& hit, std::string_view text) {
  std::string label;
  for (const Span& group : hit.groups) {
    if (label.empty()) label = text.substr(group.begin, group.Length());
  }
  std::transform(label.begin(), label.end(), label.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return label;
}

// How strongly a title or caption shows a beginning where its record doesn't say.
double OpensOf(const Record& record, const std::string& where) {
  if (record.Has("opens")) return record.Number("opens", 0);
  if (where != "title") return 0;
  const double weight = record.Number("weight", 0);
  return weight >= 7 ? 6 : weight >= 5 ? 4 : weight >= 3 ? 3 : 0;
}

}  // namespace

PageSigns FindSigns(const Packet& packet, std::size_t page, const Models& models) {
  const EditedText respelling = Respell(packet.PageOf(page), models.vocabulary);
  const std::string_view text = respelling.text();
  const std::size_t origin = packet.PageBegin(page);
  const std::vector<Hit> hits = models.documents.FindAll(text);
  const PageParts parts(text, hits);
  PageSigns found;
  found.starts_in_sentence = parts.StartsInSentence();
  found.ends_in_sentence = parts.EndsInSentence();
  double title = 0, deep_title = 0, list_title = 0, caption = 0, other = 0;
  for (const Hit& hit : hits) {
    const std::string& where = hit.record->Get("where");
    if (!parts.Holds(where, hit.span)) continue;
    const double opens = OpensOf(*hit.record, where);
    if (where == "heading") {
      found.heading_opens = std::max(found.heading_opens, opens);
    } else if (opens < 0) {
      other += opens;
    } else if (where == "title") {
      const std::size_t line = parts.LineOf(hit.span.begin);
      double& counts = line >= kOpeningLines       ? deep_title
                       : hit.record->Has("within") ? list_title
                                                   : title;
      if (!parts.BelowSentences(line)) counts = std::max(counts, opens);
    } else {
      caption = std::max(caption, opens);
    }
    found.closes = found.closes || where == "closing";
    found.points_on = found.points_on || where == "overleaf";
    if (hit.record->Number("weight", 0) == 0) continue;
    Sign sign{
        hit.record, {hit.span.begin + origin, hit.span.end + origin}, false, LabelOf(hit, text)};
    sign.first_page_only =
        where == "title" || where == "caption" || where == "top" || where == "heading";
    found.signs.push_back(std::move(sign));
  }
  if (caption > 0) title = std::max(title, deep_title);
  found.list_only = list_title > 0 && title + caption == 0;
  title = std::max(title, list_title);
  found.opens = title + caption + other;
  if (title + caption > 0) {
    found.heading_opens = 0;
    std::erase_if(found.signs, [](const Sign& s) { return s.record->Get("where") == "heading"; });
  }
  return found;
}

}  // namespace writ
