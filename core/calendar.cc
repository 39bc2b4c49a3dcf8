#include "core/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/calendar_words.h"
#include "core/unicode.h"

namespace writ {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int kFirstYear = 1900, kLastYear = 2100;

bool Exists(int y, int m, int d) {
  return y >= kFirstYear && y <= kLastYear && m >= 1 && m <= 12 && d >= 1 && d <= 31 &&
         year_month_day{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}}
             .ok();
}

// A day that some year has.
bool ExistsInSomeYear(int m, int d) { return Exists(2024, m, d); }

enum class TokenKind { number, word, sign };

struct Token {
  TokenKind kind = TokenKind::sign;
  Span span;
  int number = 0;        // Of a number; -1 where it is too long for a date.
  int digits = 0;        // How many digits it was written with.
  bool ordinal = false;  // "2nd", "1er", "1º", and "second".
  bool spelled = false;  // Written in words.
};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\f' || c == '\t' || c == '\r'; }

// The digit that recognition mistakes for this letter; '\0' for none.
char DigitFor(char c) {
  switch (c) {
    case 'O':
    case 'o':
      return '0';
    case 'l':
    case 'I':
    case 'i':
      return '1';
    case 'Z':
    case 'z':
      return '2';
    case 'S':
      return '5';
    case 'B':
      return '8';
    default:
      return IsDigit(c) ? c : '\0';
  }
}

// Reads a run of digits, or of digits and letters that look like digits; -1 where it is neither or
// too long for a date.
int ReadNumber(std::string_view run) {
  if (run.empty() || run.size() > 8 || std::none_of(run.begin(), run.end(), IsDigit)) return -1;
  int number = 0;
  for (const char c : run) {
    const char digit = DigitFor(c);
    if (digit == '\0') return -1;
    number = number * 10 + (digit - '0');
  }
  return number;
}

// The lists of models/date_words.yaml.
class DateWords {
 public:
  explicit DateWords(const RecordFamily& family)
      : introduce_(ListOf(family, "introduce")),
        particles_(ListOf(family, "particles")),
        hours_(ListOf(family, "hours")),
        endings_(ListOf(family, "ordinal_endings")),
        first_misread_(ListOf(family, "first_misread")),
        one_misread_(ListOf(family, "one_misread")),
        reach_(ListOf(family, "reach")) {}

  bool Introduce(std::string_view word) const { return In(introduce_, FoldName(word)); }
  bool FollowHour(std::string_view word) const { return In(hours_, FoldName(word)); }
  bool IsFirstMisread(std::string_view word) const { return In(first_misread_, word); }
  bool IsOneMisread(std::string_view word) const { return In(one_misread_, word); }
  bool Reach(std::string_view word) const { return In(reach_, FoldName(word)); }
  const std::vector<std::string>& endings() const { return endings_; }

  // The small words that may stand between the parts of a date, in the languages of dates.
  bool IsParticle(std::string_view word) const {
    if (word.size() > 6) return false;
    std::string lower(word);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return In(particles_, lower);
  }

 private:
  using List = std::vector<std::string>;

  static const List& ListOf(const RecordFamily& family, std::string_view id) {
    static const List kNone;
    const Record* record = family.Find(id);
    return record == nullptr ? kNone : record->List("words");
  }
  static bool In(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  }

  const List &introduce_, &particles_, &hours_, &endings_, &first_misread_, &one_misread_, &reach_;
};

// The length of an ordinal's ending at the end of a run: "2nd", "1er", "1º"; 0 for none.
std::size_t OrdinalEnding(std::string_view run, const DateWords& words) {
  for (const std::string& ending : words.endings()) {
    if (run.size() > ending.size() && run.ends_with(ending) &&
        (IsDigit(run[run.size() - ending.size() - 1]) || IsDigit(run.front()))) {
      return ending.size();
    }
  }
  return 0;
}

class Tokens {
 public:
  Tokens(std::string_view text, const DateWords& words) : text_(text), words_(words) {
    for (std::size_t at = 0; at < text.size();) {
      if (IsBlank(text[at])) {
        ++at;
      } else if (IsDigit(text[at]) || IsLetter(text[at])) {
        const std::size_t begin = at;
        while (at < text.size() && (IsDigit(text[at]) || IsLetter(text[at]))) ++at;
        AddRun({begin, at});
      } else {
        tokens_.push_back({TokenKind::sign, {at, at + 1}});
        ++at;
      }
    }
    ReadMisreadOnes();
  }

  std::size_t size() const { return tokens_.size(); }
  const Token& operator[](std::size_t i) const { return tokens_[i]; }
  std::string_view Text(std::size_t i) const {
    return text_.substr(tokens_[i].span.begin, tokens_[i].span.Length());
  }
  bool IsSign(std::size_t i, char c) const {
    return i < size() && tokens_[i].kind == TokenKind::sign && text_[tokens_[i].span.begin] == c;
  }
  // No blank between a token and the next one.
  bool Touch(std::size_t i) const {
    return i + 1 < size() && tokens_[i].span.end == tokens_[i + 1].span.begin;
  }

 private:
  void AddNumber(Span span, int number, bool ordinal, std::size_t ending) {
    tokens_.push_back({TokenKind::number, span, number, static_cast<int>(span.Length() - ending),
                       ordinal, false});
  }

  // "20", "l5", "2nd" and "l5th" are numbers; "20FEB2026" and "March2" fall into their parts.
  void AddRun(Span run) {
    const std::string_view text = text_.substr(run.begin, run.Length());
    const std::size_t ending = OrdinalEnding(text, words_);
    if (words_.IsFirstMisread(text)) return AddNumber(run, 1, true, 2);
    const int number = ReadNumber(text.substr(0, text.size() - ending));
    if (number >= 0) return AddNumber(run, number, ending > 0, ending);
    for (std::size_t at = run.begin; at < run.end;) {
      const std::size_t begin = at;
      const bool digits = IsDigit(text_[at]);
      while (at < run.end && IsDigit(text_[at]) == digits) ++at;
      if (digits) {
        AddNumber({begin, at}, ReadNumber(text_.substr(begin, at - begin)), false, 0);
      } else {
        AddWord({begin, at});
      }
    }
  }

  bool IsMonth(std::size_t i) const {
    return i < size() && tokens_[i].kind == TokenKind::word && MonthOf(Text(i)).full;
  }
  bool IsYear(std::size_t i) const {
    return i < size() && tokens_[i].kind == TokenKind::number && tokens_[i].digits == 4;
  }

  // "I december 2025", "January I through March 31": a lone stroke in a date is the number one.
  void ReadMisreadOnes() {
    for (std::size_t i = 0; i < size(); ++i) {
      if (tokens_[i].kind != TokenKind::word || !words_.IsOneMisread(Text(i))) continue;
      const bool of = i + 2 < size() && words_.IsParticle(Text(i + 2));
      const bool before = IsMonth(i + 1) && IsYear(of ? i + 3 : i + 2);
      const bool after = i > 0 && IsMonth(i - 1) &&
                         (IsYear(IsSign(i + 1, ',') ? i + 2 : i + 1) ||
                          (i + 1 < size() && words_.Reach(Text(i + 1))));
      if (before || after) tokens_[i] = {TokenKind::number, tokens_[i].span, 1, 1, false, false};
    }
  }

  // "ofJune" lost its blank.
  void AddWord(Span word) {
    const std::string_view text = text_.substr(word.begin, word.Length());
    for (std::size_t at = 1; at + 2 < text.size(); ++at) {
      const bool capital = text[at] >= 'A' && text[at] <= 'Z';
      const bool small = text[at - 1] >= 'a' && text[at - 1] <= 'z';
      if (!capital || !small || !MonthOf(text.substr(at)).full) continue;
      tokens_.push_back({TokenKind::word, {word.begin, word.begin + at}});
      word.begin += at;
      break;
    }
    tokens_.push_back({TokenKind::word, word});
  }

  std::string_view text_;
  const DateWords& words_;
  std::vector<Token> tokens_;
};

// Reads dates off a row of tokens. Every Read… takes the place where the date would begin.
class DateReader {
 public:
  DateReader(std::string_view text, bool day_first, const RecordFamily& words)
      : words_(words), tokens_(text, words_), text_(text), day_first_(day_first) {}

  std::vector<PartialDate> All() const {
    std::vector<PartialDate> dates;
    for (std::size_t i = 0; i < tokens_.size();) {
      const auto read = At(i);
      if (!read) {
        ++i;
        continue;
      }
      dates.push_back(read->date);
      i = read->next;
    }
    return dates;
  }

 private:
  struct Read {
    PartialDate date;
    std::size_t next = 0;  // The first token after it.
  };
  struct Number {
    int value = 0;
    std::size_t next = 0;
    bool ordinal = false, spelled = false;
    int digits = 0;
  };

  std::optional<Read> At(std::size_t i) const {
    if (tokens_[i].kind == TokenKind::number) {
      if (auto numeric = Numeric(i)) return numeric;
    }
    if (tokens_[i].kind == TokenKind::word) {
      if (auto month_first = MonthFirst(i)) return month_first;
    }
    return DayFirst(i);
  }

  Read Make(std::size_t first, std::size_t next, int y, int m, int d) const {
    return {{{tokens_[first].span.begin, tokens_[next - 1].span.end}, y, m, d}, next};
  }

  // "3/2/26", "03.02.2026", "2026-03-02".
  std::optional<Read> Numeric(std::size_t i) const {
    if (i + 4 >= tokens_.size() || !PlainNumber(i) || !PlainNumber(i + 2) || !PlainNumber(i + 4)) {
      return std::nullopt;
    }
    const char mark = text_[tokens_[i + 1].span.begin];
    if ((mark != '/' && mark != '-' && mark != '.') || !tokens_.IsSign(i + 1, mark) ||
        !tokens_.IsSign(i + 3, mark) || tokens_[i + 4].span.end - tokens_[i].span.begin > 13) {
      return std::nullopt;
    }
    // Not a part of a longer number, such as an address, a telephone number or a section; but
    // "2/1/2025-5/31/2025" are two dates.
    const auto goes_on = [&](std::size_t sign) {
      return PartOfNumber(sign) && !(mark != '-' && tokens_.IsSign(sign, '-'));
    };
    if (i > 0 && tokens_.Touch(i - 1) && goes_on(i - 1)) return std::nullopt;
    if (tokens_.Touch(i + 4) && tokens_.Touch(i + 5) && goes_on(i + 5) && PlainNumber(i + 6)) {
      return std::nullopt;
    }
    const Token &a = tokens_[i], &b = tokens_[i + 2], &c = tokens_[i + 4];
    if (a.digits == 4 && b.digits <= 2 && c.digits <= 2) {
      return Checked(i, i + 5, a.number, b.number, c.number);
    }
    if (a.digits > 2 || b.digits > 2) return std::nullopt;
    int y = c.number;
    if (c.digits == 2) {
      const bool padded = a.digits == 2 && b.digits == 2;
      const bool section = i > 0 && !tokens_.Touch(i - 1) && SectionSign(i - 1);
      const bool introduced = mark == '-' && i > 0 && Introduces(i - 1);
      if (mark != '/' && (!(padded || introduced) || section)) return std::nullopt;
      y += y < 50 ? 2000 : 1900;
    } else if (c.digits != 4) {
      return std::nullopt;
    }
    const int first_month = day_first_ ? b.number : a.number;
    const int first_day = day_first_ ? a.number : b.number;
    if (auto read = Checked(i, i + 5, y, first_month, first_day)) return read;
    return Checked(i, i + 5, y, first_day, first_month);
  }

  std::optional<Read> Checked(std::size_t first, std::size_t next, int y, int m, int d) const {
    if (!Exists(y, m, d)) return std::nullopt;
    return Make(first, next, y, m, d);
  }

  bool PlainNumber(std::size_t i) const {
    return i < tokens_.size() && tokens_[i].kind == TokenKind::number && !tokens_[i].ordinal;
  }
  bool PartOfNumber(std::size_t i) const {
    return tokens_.IsSign(i, '.') || tokens_.IsSign(i, '-') || tokens_.IsSign(i, '/');
  }
  // "§ 24-13-21" and "O.C.G.A. 09-11-45" are no dates.
  bool SectionSign(std::size_t i) const {
    return tokens_.IsSign(i, '.') || tokens_.Text(i).ends_with("§");
  }

  // Words behind which "2-17-26" is a date and no number of a case or section.
  bool Introduces(std::size_t i) const {
    if (tokens_.IsSign(i, ':') || tokens_.IsSign(i, ')')) {
      if (i == 0) return false;
      --i;
    }
    if (tokens_[i].kind != TokenKind::word) return false;
    return words_.Introduce(tokens_.Text(i));
  }

  // A number in figures or words.
  std::optional<Number> NumberAt(std::size_t i) const {
    if (i >= tokens_.size()) return std::nullopt;
    const Token& token = tokens_[i];
    if (token.kind == TokenKind::number) {
      return Number{token.number, i + 1, token.ordinal, false, token.digits};
    }
    return SpelledAt(i);
  }

  std::optional<Number> SpelledAt(std::size_t i) const {
    constexpr std::size_t kLongest = 9;  // Tokens: "two thousand and twenty-six" has six.
    if (i >= tokens_.size() || tokens_[i].kind != TokenKind::word ||
        !StartsSpelledNumber(FoldName(tokens_.Text(i)))) {
      return std::nullopt;
    }
    std::optional<Number> longest;
    std::string words;
    for (std::size_t j = i; j < std::min(tokens_.size(), i + kLongest); ++j) {
      if (tokens_.IsSign(j, '-')) continue;
      if (tokens_[j].kind != TokenKind::word) break;
      if (!words.empty()) words += ' ';
      words += FoldName(tokens_.Text(j));
      if (const int number = SpelledNumber(words)) longest = Number{number, j + 1, false, true, 0};
    }
    return longest;
  }

  // Passes over particles, dots and commas.
  std::size_t SkipParticles(std::size_t i, int most) const {
    for (int n = 0; n < most && i < tokens_.size(); ++n) {
      const bool small = tokens_[i].kind == TokenKind::word && words_.IsParticle(tokens_.Text(i));
      const bool mark = tokens_.IsSign(i, ',') || tokens_.IsSign(i, '.') ||
                        tokens_.IsSign(i, '-') || tokens_.IsSign(i, '/') || tokens_.IsSign(i, '\'');
      if (!small && !mark) break;
      ++i;
    }
    return i;
  }

  // "10 a.m.", "10:30".
  bool IsTime(std::size_t i) const {
    if (tokens_.IsSign(i + 1, ':') && tokens_.Touch(i + 1) && PlainNumber(i + 2)) return true;
    if (i + 1 >= tokens_.size() || tokens_[i + 1].kind != TokenKind::word) return false;
    return words_.FollowHour(tokens_.Text(i + 1));
  }

  // A year that follows at `i`, in figures or words; its value 0 where none follows.
  Number YearAt(std::size_t i, bool joined) const {
    const std::size_t at = SkipParticles(i, 8);
    const auto number = NumberAt(at);
    if (!number || number->ordinal) return {0, i};
    if (number->spelled || number->digits == 4) {
      if (number->value >= kFirstYear && number->value <= kLastYear) {
        return {number->value, number->next};
      }
      return {0, i};
    }
    // Two digits: "20-FEB-26", "20 FEB 26", "March 2, '26".
    if (number->digits == 2 && (joined || (at > i && tokens_.IsSign(at - 1, '\'')))) {
      return {number->value + (number->value < 50 ? 2000 : 1900), number->next};
    }
    return {0, i};
  }

  // "2 March 2026", "2nd day of March, 2026", "2 de marzo de 2026", "20FEB26".
  std::optional<Read> DayFirst(std::size_t i) const {
    const auto first = NumberAt(i);
    if (!first) return std::nullopt;
    if (first->value > 1900) return YearFirst(i, *first);
    if (first->value < 1 || first->value > 31) return std::nullopt;
    const std::size_t at = SkipParticles(first->next, 6);
    if (at >= tokens_.size() || tokens_[at].kind != TokenKind::word) return std::nullopt;
    MonthWord name = MonthOf(tokens_.Text(at));
    const bool capitals = std::all_of(tokens_.Text(at).begin(), tokens_.Text(at).end(),
                                      [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool joined = first->next == at ? capitals : tokens_.IsSign(at - 1, '-');
    // "16 Mar 26", as soldiers write it; "16 Mar 10 a.m." has no year.
    const bool clipped = name.english && tokens_.Text(at).size() == 3 && first->next == at &&
                         tokens_.Text(at)[0] >= 'A' && tokens_.Text(at)[0] <= 'Z' &&
                         PlainNumber(at + 1) && !IsTime(at + 1);
    const Number y = YearAt(at + 1, name.month != 0 && (joined || clipped));
    if (name.month == 0 && y.value != 0) name.month = NearestMonth(tokens_.Text(at));
    if (name.month == 0) return std::nullopt;
    if (y.value != 0) return Checked(i, y.next, y.value, name.month, first->value);
    if (first->spelled || !Certain(at, name) || !ExistsInSomeYear(name.month, first->value)) {
      return std::nullopt;
    }
    // "D.C4 February 11, 2026": the month belongs to what stands after it.
    if (const auto whole = MonthFirst(at); whole && whole->date.day != 0) return std::nullopt;
    return Make(i, at + 1, 0, name.month, first->value);
  }

  // "2026 March 2", "2026-FEB-20", "l'an deux mille vingt-six, le dix-neuf février".
  std::optional<Read> YearFirst(std::size_t i, const Number& first) const {
    if (first.spelled) return SpelledYearFirst(i, first);
    const std::size_t at = SkipParticles(first.next, 1);
    if (at >= tokens_.size() || tokens_[at].kind != TokenKind::word) return std::nullopt;
    const MonthWord name = MonthOf(tokens_.Text(at));
    const auto second = NumberAt(SkipParticles(at + 1, 1));
    if (name.month == 0 || !second || second->spelled || second->digits > 2) return std::nullopt;
    // "2026 March 2, 2027": the year belongs to what stands before it.
    if (YearAt(second->next, false).value != 0) return std::nullopt;
    return Checked(i, second->next, first.value, name.month, second->value);
  }

  std::optional<Read> SpelledYearFirst(std::size_t i, const Number& year) const {
    const auto day_number = NumberAt(SkipParticles(year.next, 3));
    if (!day_number || day_number->value > 31) return std::nullopt;
    const std::size_t at = SkipParticles(day_number->next, 2);
    if (at >= tokens_.size() || tokens_[at].kind != TokenKind::word) return std::nullopt;
    const int month_number = MonthOf(tokens_.Text(at)).month;
    if (month_number == 0) return std::nullopt;
    return Checked(i, at + 1, year.value, month_number, day_number->value);
  }

  // "March 2, 2026", "March the 2nd, 2026", "March 2026", "March 2".
  std::optional<Read> MonthFirst(std::size_t i) const {
    const MonthWord name = MonthOf(tokens_.Text(i));
    const std::size_t at = SkipParticles(i + 1, 5);
    const bool may_be_misread = name.month == 0 && tokens_[i].span.Length() >= 5 &&
                                at < tokens_.size() && tokens_[at].kind == TokenKind::number;
    const int month_number = may_be_misread ? NearestMonth(tokens_.Text(i)) : name.month;
    if (month_number == 0) return std::nullopt;

    const auto first = DayAt(at);
    if (first && (name.english || name.full || may_be_misread)) {
      const Number y = YearAt(first->next, false);
      if (y.value != 0) return Checked(i, y.next, y.value, month_number, first->value);
    }
    if (const Number y = YearAt(i + 1, false); y.value != 0 && Certain(i, name)) {
      return Make(i, y.next, y.value, name.month, 0);
    }
    if (first && !first->spelled && name.english &&
        at == i + 1 + (tokens_.IsSign(i + 1, '.') ? 1 : 0) && Certain(i, name) &&
        ExistsInSomeYear(name.month, first->value)) {
      return Make(i, first->next, 0, name.month, first->value);
    }
    return std::nullopt;
  }

  // A day of the month in figures or words; "l," and "I," are read as 1.
  std::optional<Number> DayAt(std::size_t i) const {
    if (i >= tokens_.size()) return std::nullopt;
    if (tokens_[i].kind == TokenKind::word && tokens_[i].span.Length() == 1 &&
        DigitFor(tokens_.Text(i)[0]) == '1' && tokens_.IsSign(i + 1, ',')) {
      return Number{1, i + 1, false, true, 1};
    }
    auto number = NumberAt(i);
    if (!number || number->value < 1 || number->value > 31) return std::nullopt;
    return number;
  }

  // Whether a word is surely a month although the date is not whole: not "may", "march", "set",
  // "ago".
  bool Certain(std::size_t i, const MonthWord& name) const {
    const char first = tokens_.Text(i)[0];
    return name.month != 0 &&
           ((name.english && first >= 'A' && first <= 'Z') || (name.full && !name.english));
  }

  DateWords words_;
  Tokens tokens_;
  std::string_view text_;
  bool day_first_;
};

}  // namespace

std::vector<PartialDate> FindPartialDates(std::string_view text, bool day_first,
                                          const RecordFamily& words) {
  return DateReader(text, day_first, words).All();
}

std::vector<DateMention> FindDateMentions(std::string_view text, bool day_first,
                                          const RecordFamily& words) {
  std::vector<DateMention> mentions;
  for (const PartialDate& date : FindPartialDates(text, day_first, words)) {
    if (const auto iso = IsoOf(date.year, date.month, date.day)) {
      mentions.push_back({date.span, *iso});
    }
  }
  return mentions;
}

std::optional<sys_days> DayOf(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  std::array<int, 10> digits{};
  for (std::size_t i = 0; i < iso.size(); ++i) {
    if (i == 4 || i == 7) continue;
    if (!IsDigit(iso[i])) return std::nullopt;
    digits[i] = iso[i] - '0';
  }
  const int y = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
  const int m = digits[5] * 10 + digits[6], d = digits[8] * 10 + digits[9];
  if (!Exists(y, m, d)) return std::nullopt;
  return sys_days{
      year_month_day{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}}};
}

std::string IsoOf(sys_days date) {
  const year_month_day ymd{date};
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
  return buffer.data();
}

std::optional<std::string> IsoOf(int y, int m, int d) {
  if (!Exists(y, m, d)) return std::nullopt;
  return IsoOf(sys_days{
      year_month_day{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}}});
}

sys_days AddMonths(sys_days date, int months) {
  const year_month_day moved = year_month_day{date} + std::chrono::months{months};
  return moved.ok() ? sys_days{moved} : sys_days{moved.year() / moved.month() / std::chrono::last};
}

sys_days LastOfMonth(int y, int m) {
  return sys_days{year{y} / month{static_cast<unsigned>(m)} / std::chrono::last};
}

}  // namespace writ
