#include "stages/statements.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

#include "stages/written_box.h"

namespace writ {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\f' || c == '\t' || c == '\r'; }
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsAlnum(char c) { return IsUpper(c) || IsLower(c) || (c >= '0' && c <= '9'); }

// A line that ends well before the others do ends a paragraph.
constexpr double kShortLine = 0.6;
// An item's last line may be longer; one that is much shorter than what follows has ended anyhow.
constexpr double kShortItem = 0.8, kShortestItem = 0.5;
// Bytes of a line that show how it begins, and of an abbreviation.
constexpr std::size_t kOpening = 40, kAbbreviation = 6;

struct Line {
  Span span;
  bool item = false;
  bool capitals = false;
  bool after_short = false;  // Follows a line that ends a paragraph.
};

bool InCapitals(std::string_view line) {
  const auto upper = std::count_if(line.begin(), line.end(), IsUpper);
  return upper >= 4 && std::none_of(line.begin(), line.end(), IsLower);
}

// Whether a record of models/sentences.yaml matches.
bool Says(const Models& models, std::string_view id, std::string_view text) {
  const Record* record = models.sentences.Find(id);
  return record != nullptr && !FindRecord(*record, text).empty();
}

// "Time range: …": a field of a form, but not "AND PLACE THE FOLLOWING:" where a sentence in
// capitals goes on.
bool BeginsField(std::string_view line, const Models& models) {
  static const RE2 kField(R"(^[A-Z][A-Za-z]*(?: [A-Za-z]+){0,3}:(?: |$))");
  return RE2::PartialMatch(line, kField) && !(InCapitals(line) && Says(models, "goes_on", line));
}

// Whether a line is one of a sentence that fills it and runs on: what begins the next one is no
// field.
bool RunsOn(std::string_view line, double fills, const Models& models) {
  const std::size_t last = line.find_last_not_of(' ');
  return fills >= kShortLine && last != std::string_view::npos &&
         (IsLower(line[last]) || Says(models, "hangs", line));
}

// Whether a line may begin a sentence although the one above has no full stop: it ends as a form's
// field or a list's last item does, and the line begins as sentences do.
bool FollowsField(std::string_view above, std::string_view line, const Models& models) {
  const std::size_t last = above.find_last_not_of(' ');
  if (last == std::string_view::npos) return false;
  const char end = above[last];
  return ((end >= '0' && end <= '9') || end == ')' || end == '"') &&
         Says(models, "opens_behind_field", line);
}

std::vector<Line> Lines(std::string_view text, const std::vector<std::size_t>& boxed,
                        const Models& models) {
  std::vector<Line> lines;
  std::size_t capitals = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && text[end] != '\n' && text[end] != '\f') ++end;
    const std::string_view line = text.substr(begin, end - begin);
    if (end > begin) {
      const bool item =
          std::binary_search(boxed.begin(), boxed.end(), begin) || BeginsItem(line, models);
      lines.push_back({{begin, end}, item, InCapitals(line)});
      if (lines.back().capitals) ++capitals;
    }
    begin = end + 1;
  }
  std::vector<std::size_t> lengths;
  lengths.reserve(lines.size());
  for (const Line& line : lines) lengths.push_back(line.span.Length());
  if (!lengths.empty()) {
    const double longest = static_cast<double>(*std::max_element(lengths.begin(), lengths.end()));
    const auto most = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 4 / 5);
    std::nth_element(lengths.begin(), most, lengths.end());
    for (std::size_t i = 1; i < lines.size(); ++i) {
      const bool item = lines[i - 1].item;
      const std::string_view line = text.substr(lines[i].span.begin, lines[i].span.Length());
      const std::string_view above =
          text.substr(lines[i - 1].span.begin, lines[i - 1].span.Length());
      // Of a form's many short lines none is full.
      const double full = item || BeginsField(above, models) ? longest : static_cast<double>(*most);
      const double before = static_cast<double>(lines[i - 1].span.Length()) / full;
      const double here = static_cast<double>(lines[i].span.Length()) / full;
      const bool capital =
          IsUpper(line.front()) && !(InCapitals(line) && Says(models, "goes_on", line));
      const bool short_line = before < (item ? kShortItem : kShortLine);
      lines[i].after_short = (capital && short_line && !Says(models, "runs_on", above)) ||
                             (BeginsField(line, models) && !RunsOn(above, before, models)) ||
                             (capital && Says(models, "opens", line.substr(0, kOpening))) ||
                             FollowsField(above, line.substr(0, kOpening), models) ||
                             (item && before < kShortestItem && here > kShortItem);
    }
  }
  // Where all is written in capitals they make no heading.
  if (capitals * 2 > lines.size()) {
    for (Line& line : lines) line.capitals = false;
  }
  return lines;
}

// Whether the full stop at `at` belongs to an abbreviation: "U.S.C.", "No.", "Inc.", "J.".
bool Abbreviates(std::string_view text, std::size_t at, const Models& models) {
  std::size_t begin = at;
  while (begin > 0 && (IsAlnum(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  const std::string_view word = text.substr(begin, at - begin);
  // "jackson_hole_j." ends with a handle.
  if (word.empty() || (begin > 0 && text[begin - 1] == '_')) return false;
  if (word.back() >= '0' && word.back() <= '9') {
    // A small number may number an item, but not where it ends a date: "10/15/25."
    const bool of_date = begin > 0 && (text[begin - 1] == '/' || text[begin - 1] == '-');
    return word.size() <= 2 && !of_date;
  }
  if (word.find('.') != std::string_view::npos || word.size() == 1) return true;
  if (word.size() <= kAbbreviation && Says(models, "abbreviations", word)) return true;
  return word.size() <= 4 && IsUpper(word.front()) &&
         (word.size() == 1 || std::any_of(word.begin(), word.end(), IsLower));
}

// Whether a sentence ends with the mark at `at`; the next one then begins after it.
bool EndsSentence(std::string_view text, std::size_t at, bool small_letters, const Models& models) {
  const char c = text[at];
  if (c != '.' && c != '?' && c != '!') return false;
  std::size_t next = at + 1;
  while (next < text.size() && (text[next] == '"' || text[next] == '\'' || text[next] == ')'))
    ++next;
  if (next < text.size() && !IsBlank(text[next])) return false;
  while (next < text.size() && IsBlank(text[next])) ++next;
  if (next < text.size() && IsLower(text[next]) && !small_letters) return false;
  return c != '.' || !Abbreviates(text, at, models);
}

class Splitter {
 public:
  Splitter(std::string_view text, const std::vector<std::size_t>& boxed, const Models& models)
      : text_(text), boxed_(boxed), models_(models), small_letters_(InSmallLetters(text, models)) {}

  std::vector<Statement> Run() {
    for (const Line& line : Lines(text_, boxed_, models_)) {
      const bool turn = line.capitals != heading_;
      if (line.item || turn || line.after_short) Close(line.span.begin);
      if (!open_) Open(line.span.begin, line.item, line.capitals);
      SplitLine(line);
    }
    Close(text_.size());
    return std::move(statements_);
  }

 private:
  void Open(std::size_t begin, bool item, bool heading) {
    current_ = {{begin, begin}, item, heading};
    heading_ = heading;
    open_ = true;
  }

  void Close(std::size_t end) {
    if (!open_) return;
    while (end > current_.span.begin && IsBlank(text_[end - 1])) --end;
    current_.span.end = end;
    if (!current_.span.Empty()) statements_.push_back(current_);
    open_ = false;
  }

  void SplitLine(const Line& line) {
    // The enumerator's own full stop ends nothing.
    std::size_t at = line.span.begin;
    if (line.item) {
      while (at < line.span.end && !IsBlank(text_[at])) ++at;
    }
    for (; at < line.span.end; ++at) {
      if (open_ && at > current_.span.begin && InnerItem(at, line.span.end)) {
        Close(at);
        Open(at, true, line.capitals);
      }
      if (!open_ && !IsBlank(text_[at])) {
        // A list may run on in one paragraph: "… was created. 2. The date of last use."
        Open(at, BeginsItem(text_.substr(at, line.span.end - at), models_), line.capitals);
      }
      if (EndsSentence(text_, at, small_letters_, models_)) Close(at + 1);
    }
  }

  // An item within a line, behind a semicolon: "…; b. All records", "…; and (3) the date".
  bool InnerItem(std::size_t at, std::size_t line_end) const {
    if (!(text_[at] == '(' || IsAlnum(text_[at])) || !IsBlank(text_[at - 1])) return false;
    std::size_t before = at;
    const auto skip_blanks = [&] {
      while (before > current_.span.begin && IsBlank(text_[before - 1])) --before;
    };
    skip_blanks();
    const std::size_t from = std::max(current_.span.begin, before - std::min(before, kOpening));
    const Record* joints = models_.sentences.Find("joints");
    if (joints != nullptr) {
      for (const Hit& hit : FindRecord(*joints, text_.substr(from, before - from))) {
        before = from + hit.span.begin;
        if (text_[before] == ';') ++before;
      }
    }
    skip_blanks();
    return before > current_.span.begin && text_[before - 1] == ';' &&
           BeginsItem(text_.substr(at, line_end - at), models_);
  }

  std::string_view text_;
  const std::vector<std::size_t>& boxed_;
  const Models& models_;
  bool small_letters_;
  std::vector<Statement> statements_;
  Statement current_;
  bool open_ = false, heading_ = false;
};

}  // namespace

bool InSmallLetters(std::string_view text, const Models& models) {
  constexpr std::size_t kMostCapitals = 200;  // One capital in so many letters is a slip.
  const auto lower = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), IsLower));
  const auto upper = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), IsUpper));
  if (lower > kMostCapitals && upper * kMostCapitals < lower) return true;
  // Headings may be in capitals; but next to nothing that stands behind a full stop begins with
  // one.
  constexpr int kLeast = 2, kMost = 6;
  int small = 0, capital = 0;
  for (std::size_t at = 3; at + 2 < text.size(); ++at) {
    const bool stop = text[at] == '.' || text[at] == '?' || text[at] == '!';
    if (!stop || !IsBlank(text[at + 1]) || !IsLower(text[at - 1]) || !IsLower(text[at - 2]) ||
        !IsLower(text[at - 3]) || Abbreviates(text, at, models)) {
      continue;
    }
    const std::size_t begin = text.find_first_not_of(" \n\f", at + 1);
    if (begin == std::string_view::npos) break;
    small += IsLower(text[begin]) ? 1 : 0;
    capital += IsUpper(text[begin]) ? 1 : 0;
  }
  return small >= kLeast && capital * kMost <= small;
}

std::size_t ListMark(std::string_view line, const Models& models) {
  static const RE2 kItem(
      R"(^((?:[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)\]]|\(?\d{1,2}\.\d{1,2}[.)]?|[-*•·▪●○◦‣►♦©¢»°+>–—)" +
      std::string(kBoxSigns) + R"(]+|o|\[ ?[^\]\s]? ?\]|\( ?[xX]? ?\))\s*)\S)");
  const std::size_t reach = std::min<std::size_t>(line.size(), 40);
  if (reach > 1 && (line[0] == 'o' || line[0] == 'I') && IsAlnum(line[1])) return 0;
  re2::StringPiece mark;
  if (RE2::PartialMatch(line.substr(0, reach), kItem, &mark)) return mark.size();
  const Record* label = models.sentences.Find("item_label");
  if (label == nullptr || reach == 0 || !IsUpper(line.front())) return 0;
  for (const Hit& hit : FindRecord(*label, line.substr(0, reach))) {
    return hit.groups.empty() ? 0 : hit.groups.front().end;
  }
  return 0;
}

bool BeginsItem(std::string_view line, const Models& models) { return ListMark(line, models) > 0; }

std::vector<Statement> SplitStatements(std::string_view text, const std::vector<std::size_t>& boxed,
                                       const Models& models) {
  return Splitter(text, boxed, models).Run();
}

}  // namespace writ
