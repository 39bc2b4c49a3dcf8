// FindCaseNumbers: labels and shapes from models/case_numbers.yaml, paired by position.
#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "core/unicode.h"
#include "stages/furniture.h"
#include "writ/stages/references.h"

namespace writ {
namespace {

constexpr double kLeastHead = 700;   // Bytes of a short page.
constexpr double kHeadShare = 0.45;  // Of a page's text: where captions and "Re:" lines stand.
constexpr double kFilingHeadShare =
    0.6;  // Counsel's names and addresses stand above a filing's caption.
constexpr double kSwornHeadShare = 0.33;
constexpr std::size_t kFootBytes = 160;  // The end of a page, where forms carry their number.
constexpr std::size_t kLabelWord = 4;    // Letters of a label that is no part of a number.
constexpr std::size_t kGap = 8;          // Punctuation and blanks between a label and its number.

bool IsAlnum(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }
bool IsDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

// The number as a person would copy it: no line break inside, no punctuation at its end, letters
// that recognition put for digits between digits made digits again.
std::string Tidy(std::string_view written) {
  std::string value;
  for (const char c : written) {
    const bool blank = c == ' ' || c == '\n' || c == '\f';
    if (blank && (value.empty() || value.back() == ' ' || value.back() == '-')) continue;
    value += blank ? ' ' : c;
  }
  // "RPD 26-4418" may be a number, "Glynn Co PD 26-4418" is a police department's.
  for (const std::string_view agency : {"PD ", "SO "}) {
    if (value.starts_with(agency)) value.erase(0, agency.size());
  }
  while (!value.empty() && !IsAlnum(value.back()) && value.back() != ')') value.pop_back();
  for (std::size_t i = 1; i + 1 < value.size(); ++i) {
    const bool between = IsDigit(value[i - 1]) && IsDigit(value[i + 1]);
    if (between && (value[i] == 'O' || value[i] == 'o')) value[i] = '0';
    if (between && (value[i] == 'I' || value[i] == 'l')) value[i] = '1';
  }
  return value;
}

// What a federal docket number means, however it is written: "1:15-mc-01902-MKB-JO", "15 Misc. 1902
// (JO)" and "ED No. CM 16-10" say year, kind and count. None for any other number.
std::optional<std::tuple<int, std::string, int>> FederalDocket(const std::string& value) {
  static const RE2 kYearFirst(
      R"((?i)^(?:\d{1,2}:)?(?:20)?(\d\d)[ -]?(cr|cv|civ|mc|misc|mj|mag|cm|sw|bk|ml|md|gj)\b[a-z]*\.?[ -]?0*(\d{1,6})\b)");
  static const RE2 kKindFirst(
      R"((?i)^(?:[a-z]{2} ?)?(?:no\. )?(cr|cv|cm|mj|mc|sw) ?(\d\d)-0*(\d{1,6})\b)");
  int year = 0, count = 0;
  std::string kind;
  if (!RE2::PartialMatch(value, kYearFirst, &year, &kind, &count) &&
      !RE2::PartialMatch(value, kKindFirst, &kind, &year, &count)) {
    return std::nullopt;
  }
  kind = FoldCase(kind);
  if (kind == "civ") kind = "cv";
  if (kind == "misc") kind = "mc";
  if (kind == "mag") kind = "mj";
  return std::make_tuple(year, kind, count);
}

// Letters and digits alone, those that recognition mixes up made one: two readings of one number
// have the same key.
std::string KeyOf(std::string_view value) {
  static const std::map<char, char> kSame = {{'O', '0'}, {'I', '1'}, {'L', '1'},
                                             {'S', '5'}, {'B', '8'}, {'Z', '2'}};
  std::string key;
  for (const char c : value) {
    if (!IsAlnum(c)) continue;
    const char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const auto same = kSame.find(upper);
    key += same == kSame.end() ? upper : same->second;
  }
  return key;
}

std::size_t Shared(const Span& a, const Span& b) {
  const std::size_t begin = std::max(a.begin, b.begin), end = std::min(a.end, b.end);
  return begin < end ? end - begin : 0;
}

struct Found {
  Span span;  // In the page's text.
  std::string value;
  const Record* record = nullptr;
  bool stamped = false;  // By a clerk, not written by the paper's author.
};

class PageNumbers {
 public:
  PageNumbers(std::string_view text, const Models& models) : text_(text), models_(models) {
    std::vector<Span> nots;
    std::vector<Hit> labels, shapes;
    for (const Hit& hit : models.case_numbers.FindAll(text)) {
      const std::string& role = hit.record->Get("role");
      if (role == "not") nots.push_back(hit.span);
      if (role == "label" || role == "line") labels.push_back(hit);
      if (role == "number" && Sound(hit.span)) numbers_.push_back(hit.span);
      // "GJ-26-0031" in "16CR-GJ-26-0031" and "TT 26-0118" in "PR/TT 26-0118" are parts of numbers.
      const auto joins = [&](std::size_t at) {
        return at < text.size() && (text[at] == '-' || text[at] == '/');
      };
      const bool whole =
          (hit.span.begin == 0 || !joins(hit.span.begin - 1)) && !joins(hit.span.end);
      if (role == "shape" && whole) shapes.push_back(hit);
    }
    // "2026-02-19 Case 5000-K118841" is a date beside a number, "AGENCY CASE 26-044871" a label and
    // one.
    std::erase_if(numbers_, [&](const Span& n) {
      return std::any_of(labels.begin(), labels.end(), [&](const Hit& label) {
        return label.span.Length() >= kLabelWord && n.begin < label.span.end &&
               label.span.end < n.end;
      });
    });
    const std::vector<Span> all = numbers_;
    std::erase_if(numbers_, [&](const Span& n) {
      return std::any_of(all.begin(), all.end(), [&](const Span& whole) {
        return whole.begin < n.begin && n.end <= whole.end;
      });
    });
    const auto is_none = [&](const Span& n) {
      return std::any_of(nots.begin(), nots.end(),
                         [&](const Span& s) { return Shared(s, n) * 2 > n.Length(); });
    };
    std::erase_if(numbers_, is_none);
    for (const Hit& label : labels) {
      if (label.record->Get("role") == "label" && label.record->Get("strength") == "strong") {
        labels_.push_back(label.span);
      }
    }
    for (const Hit& shape : shapes) {
      if (!is_none(shape.span)) Add(shape.span, shape.record);
    }
    for (const Hit& label : labels) {
      if (!Counts(label)) continue;
      if (const auto number = Announced(label)) Add(*number, label.record);
    }
  }

  const std::vector<Found>& found() const { return found_; }

 private:
  bool Sound(const Span& span) const {
    const std::string_view number = text_.substr(span.begin, span.Length());
    const auto digits = std::count_if(number.begin(), number.end(), IsDigit);
    const bool starts = span.begin == 0 || !IsAlnum(text_[span.begin - 1]);
    const bool ends = span.end == text_.size() || !IsAlnum(text_[span.end]);
    // "26-SW-______" still waits for its number.
    const std::size_t next = text_.find_first_not_of("-/ ", span.end);
    const bool blank = next < text_.size() && next <= span.end + 1 && text_[next] == '_';
    return digits >= 2 && starts && ends && !blank;
  }

  // Whether a label counts where it stands.
  bool Counts(const Hit& label) const {
    if (label.record->Get("strength") == "strong") return true;
    return static_cast<double>(label.span.begin) <
               std::max(kLeastHead, kHeadShare * static_cast<double>(text_.size())) ||
           label.span.end + kFootBytes >= text_.size();
  }

  bool OnlyPunctuation(std::size_t from, std::size_t to) const {
    return std::none_of(text_.begin() + static_cast<std::ptrdiff_t>(from),
                        text_.begin() + static_cast<std::ptrdiff_t>(to), IsAlnum);
  }

  std::size_t LineEnd(std::size_t at) const { return std::min(text_.find('\n', at), text_.size()); }

  // The first number, and of those that begin there the longest, that `fits`.
  template <typename F>
  std::optional<Span> First(F&& fits) const {
    std::optional<Span> best;
    for (const Span& n : numbers_) {
      if (!fits(n)) continue;
      if (!best || n.begin < best->begin || (n.begin == best->begin && n.end > best->end)) best = n;
    }
    return best;
  }

  // Those of some spans that lie within, in order; of two that overlap the first and longest.
  static std::vector<Span> Disjoint(std::vector<Span> spans, std::size_t from, std::size_t to) {
    std::erase_if(spans, [&](const Span& s) { return s.begin < from || s.end > to; });
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
      return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<Span> disjoint;
    for (const Span& s : spans) {
      if (disjoint.empty() || s.begin >= disjoint.back().end) disjoint.push_back(s);
    }
    return disjoint;
  }

  // A form's labels side by side over as many numbers: each announces the one in its own place.
  std::optional<Span> InColumn(const Hit& label) const {
    const std::size_t line_end = LineEnd(label.span.end);
    const std::size_t before = text_.substr(0, label.span.begin).rfind('\n');
    const std::size_t line = before == std::string_view::npos ? 0 : before + 1;
    if (line_end == text_.size() || !Disjoint(numbers_, line, line_end).empty()) return {};
    const auto labels = Disjoint(labels_, line, line_end);
    const auto numbers = Disjoint(numbers_, line_end + 1, LineEnd(line_end + 1));
    if (labels.size() < 2 || labels.size() != numbers.size()) return {};
    for (std::size_t n = 0; n < labels.size(); ++n) {
      if (Shared(labels[n], label.span) > 0) return numbers[n];
    }
    return {};
  }

  std::optional<Span> Announced(const Hit& label) const {
    const std::size_t from = label.span.end, line_end = LineEnd(from);
    if (label.record->Get("role") == "line") {
      return First([&](const Span& n) { return n.begin >= from && n.begin < line_end; });
    }
    if (const auto number = InColumn(label)) return number;
    auto number = First([&](const Span& n) {
      return n.begin >= from && n.begin <= from + kGap && OnlyPunctuation(from, n.begin);
    });
    // A form's label ends its line and the number ends the next: they stand in one column. So they
    // do where another cell stands beside the label and the number is alone on the next line.
    if (!number && label.record->Get("strength") == "strong" && line_end < text_.size()) {
      const bool ends_line = OnlyPunctuation(from, line_end);
      const std::size_t next_end = LineEnd(line_end + 1);
      number = First([&](const Span& n) {
        return n.begin > line_end && n.end == next_end && (ends_line || n.begin == line_end + 1);
      });
    }
    return number;
  }

  // What a number that breaks off with a hyphen at its line's end goes on with: the digits that
  // begin or end one of the next two lines.
  std::string_view GoesOn(const Span& number) const {
    const std::size_t line_end = LineEnd(number.end);
    if (text_.substr(number.end, line_end - number.end) != "-") return {};
    std::size_t from = line_end + 1;
    for (int n = 0; n < 2 && from < text_.size(); ++n) {
      const std::size_t to = LineEnd(from);
      const std::string_view line = text_.substr(from, to - from);
      const std::size_t blank = line.rfind(' ');
      const std::string_view first = line.substr(0, line.find(' '));
      const std::string_view last =
          blank == std::string_view::npos ? first : line.substr(blank + 1);
      for (const std::string_view word : {first, last}) {
        if (!word.empty() && std::all_of(word.begin(), word.end(), IsDigit)) return word;
      }
      from = to + 1;
    }
    return {};
  }

  void Add(const Span& span, const Record* record) {
    std::string value = Tidy(text_.substr(span.begin, span.Length()));
    if (const auto rest = GoesOn(span); !rest.empty()) value.append("-").append(rest);
    found_.push_back({span, std::move(value), record, Stamped(span)});
  }

  // Whether its whole line is what clerks, faxes and printers put at a page's edges.
  bool Stamped(const Span& span) const {
    const std::size_t before =
        span.begin == 0 ? std::string_view::npos : text_.rfind('\n', span.begin - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view line = text_.substr(begin, LineEnd(span.end) - begin);
    return IsFurniture(line, models_);
  }

  std::string_view text_;
  const Models& models_;
  std::vector<Span> numbers_;
  std::vector<Span> labels_;  // Those that count anywhere.
  std::vector<Found> found_;
};

// Papers whose body tells of other matters too: only their first lines, and the stamps on their
// pages, name this one.
bool TellsOfOthers(DocumentKind kind) {
  return kind == DocumentKind::affidavit || kind == DocumentKind::attachment ||
         kind == DocumentKind::certification || kind == DocumentKind::proof_of_service ||
         kind == DocumentKind::application || kind == DocumentKind::other;
}

// How much of such a paper's first page is its head.
std::size_t HeadOf(const Document& document, std::string_view page) {
  const double share = document.kind == DocumentKind::other ? kFilingHeadShare : kSwornHeadShare;
  return static_cast<std::size_t>(share * static_cast<double>(page.size()));
}

// The numbers of a packet, each once: as its caption writes it rather than as a clerk stamped it.
class Matter {
 public:
  void Add(const Packet& packet, std::size_t page, const Found& found) {
    const std::size_t begin = packet.PageBegin(page) + found.span.begin;
    const auto docket = FederalDocket(found.value);
    const std::string key = KeyOf(found.value);
    auto known = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
      return entry.key == key || (docket && entry.docket == docket) ||
             Initialled(entry.number.value, found.value) ||
             Labelled(entry.number.value, found.value) || Labelled(found.value, entry.number.value);
    });
    if (known == entries_.end()) {
      entries_.push_back({{found.value, {}}, key, docket, found.stamped});
      known = std::prev(entries_.end());
    } else if ((known->stamped && !found.stamped) || Labelled(known->number.value, found.value)) {
      known->number.value = found.value;
      known->key = key;
      known->stamped = false;
    }
    for (auto& e : packet.Locate(begin, begin + found.span.Length(), found.record->id)) {
      known->number.evidence.push_back(std::move(e));
    }
  }

  bool Empty() const { return entries_.empty(); }

  std::vector<CaseNumber> Numbers() && {
    std::vector<CaseNumber> numbers;
    for (Entry& entry : entries_) numbers.push_back(std::move(entry.number));
    return numbers;
  }

 private:
  struct Entry {
    CaseNumber number;
    std::string key;
    std::optional<std::tuple<int, std::string, int>> docket;
    bool stamped = false;
  };

  // "FIR 112/2026": the other number with its label's letters before it.
  static bool Labelled(const std::string& longer, const std::string& number) {
    static const RE2 kLetters("[A-Z]{2,6}\\.? ");
    return longer.size() > number.size() && longer.ends_with(number) &&
           RE2::FullMatch(std::string_view(longer).substr(0, longer.size() - number.size()),
                          kLetters);
  }

  // Whether one is the other with a judge's initials behind it.
  static bool Initialled(const std::string& a, const std::string& b) {
    const std::string& shorter = a.size() < b.size() ? a : b;
    const std::string& longer = a.size() < b.size() ? b : a;
    constexpr std::size_t kShortest = 6;
    static const RE2 kInitials(R"((?:[- ]\(?[A-Z]{2,4}\)?){1,2})");
    return shorter.size() >= kShortest && longer.starts_with(shorter) &&
           RE2::FullMatch(std::string_view(longer).substr(shorter.size()), kInitials);
  }

  std::vector<Entry> entries_;
};

}  // namespace

std::vector<CaseNumber> FindCaseNumbers(const Packet& packet,
                                        const std::vector<Document>& documents, const Process&,
                                        const Models& models) {
  Matter matter;
  for (const Document& document : documents) {
    // A filing behind other papers is one that they speak of.
    if (document.kind == DocumentKind::other && !matter.Empty()) continue;
    const std::size_t first = packet.PageAt(document.begin);
    for (std::size_t p = first; p < packet.pages().size() &&
                                packet.PageBegin(p) < std::max(document.end, document.begin + 1);
         ++p) {
      const std::string_view text = packet.PageOf(p);
      const PageNumbers on_page(text, models);
      for (const Found& found : on_page.found()) {
        const bool head = found.stamped || found.span.begin < HeadOf(document, text);
        if (TellsOfOthers(document.kind) && !(p == first && head)) continue;
        matter.Add(packet, p, found);
      }
    }
  }
  return std::move(matter).Numbers();
}

}  // namespace writ
