#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "core/unicode.h"
#include "stages/identifier_mention.h"

namespace writ {
namespace {

constexpr std::size_t kLongestLocal = 64, kLongestDomain = 253;  // RFC 5321, 4.5.3.1.
constexpr std::size_t kMostBlanks = 4;  // Between the pieces of one address.

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\f'; }

// The character that begins at `at`, and where the next one begins.
UChar32 CharacterAt(std::string_view text, std::size_t at, std::size_t& next) {
  auto i = static_cast<int32_t>(at);
  UChar32 c = 0;
  U8_NEXT(reinterpret_cast<const uint8_t*>(text.data()), i, static_cast<int32_t>(text.size()), c);
  next = static_cast<std::size_t>(i);
  return c;
}

// The character that ends at `at`, and where it begins.
UChar32 CharacterBefore(std::string_view text, std::size_t at, std::size_t& begin) {
  auto i = static_cast<int32_t>(at);
  UChar32 c = 0;
  U8_PREV(reinterpret_cast<const uint8_t*>(text.data()), 0, i, c);
  begin = static_cast<std::size_t>(i);
  return c;
}

bool IsAlnum(UChar32 c) {
  return c < 0x80 ? c > 0 && std::isalnum(static_cast<int>(c)) != 0
                  : u_isalnum(c) != 0 || u_charType(c) == U_NON_SPACING_MARK;
}
bool IsLocalMark(UChar32 c) {
  return c == '_' || c == '-' || c == '+' || c == '%' || c == '\'' || c == '~' || c == '=' ||
         c == '#' || c == '&';
}

std::size_t AtomBegin(std::string_view text, std::size_t end) {
  std::size_t at = end, begin = 0;
  while (at > 0 && end - at < kLongestLocal) {
    const UChar32 c = CharacterBefore(text, at, begin);
    if (!IsAlnum(c) && !IsLocalMark(c)) break;
    at = begin;
  }
  return at;
}
std::size_t LabelEnd(std::string_view text, std::size_t begin) {
  std::size_t at = begin, next = 0;
  while (at < text.size() && at - begin < 64) {
    const UChar32 c = CharacterAt(text, at, next);
    if (!IsAlnum(c) && c != '-') break;
    at = next;
  }
  return at;
}
std::size_t SkipBlanks(std::string_view text, std::size_t at) {
  const std::size_t from = at;
  while (at < text.size() && at - from < kMostBlanks && IsBlank(text[at])) ++at;
  return at;
}
std::size_t SkipBlanksBack(std::string_view text, std::size_t at) {
  const std::size_t from = at;
  while (at > 0 && from - at < kMostBlanks && IsBlank(text[at - 1])) --at;
  return at;
}

bool EqualsFolded(std::string_view a, std::string_view lower) {
  return a.size() == lower.size() &&
         std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
           return std::tolower(static_cast<unsigned char>(x)) == y;
         });
}
bool IsLower(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}
bool HasLetterOrDigit(std::string_view text) {
  for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
    if (IsAlnum(CharacterAt(text, at, next))) return true;
  }
  return false;
}

// A word in brackets, such as [at] or ( dot ); where it ends, or begins when read backwards.
constexpr std::string_view kOpen = "[({<", kClose = "])}>";
constexpr std::string_view kLikeClosing = "Jl1I|";  // What recognition takes a closing bracket for.

std::optional<std::size_t> BracketedAt(std::string_view text, std::size_t at,
                                       std::string_view word) {
  if (at >= text.size() || kOpen.find(text[at]) == std::string::npos) return std::nullopt;
  std::size_t p = at + 1;
  if (p < text.size() && text[p] == ' ') ++p;
  if (p + word.size() > text.size() || !EqualsFolded(text.substr(p, word.size()), word)) {
    return std::nullopt;
  }
  p += word.size();
  if (p < text.size() && text[p] == ' ') ++p;
  if (p >= text.size() || kClose.find(text[p]) == std::string::npos) return std::nullopt;
  return p + 1;
}
std::optional<std::size_t> BracketedBefore(std::string_view text, std::size_t end,
                                           std::string_view word) {
  const std::size_t least = end < word.size() + 4 ? 0 : end - word.size() - 4;
  for (std::size_t at = least; at + word.size() + 2 <= end; ++at) {
    const auto stop = BracketedAt(text, at, word);
    if (stop && *stop == end) return at;
  }
  return std::nullopt;
}

// Marks that a writer may spell out in brackets.
struct Spelled {
  std::string_view word;
  char mark;
};
constexpr std::array<Spelled, 9> kSpelled = {{{"dot", '.'},
                                              {"punkt", '.'},
                                              {"punto", '.'},
                                              {"point", '.'},
                                              {"ponto", '.'},
                                              {"underscore", '_'},
                                              {"dash", '-'},
                                              {"hyphen", '-'},
                                              {".", '.'}}};

// Where an at-sign stands, plain or spelled out.
struct AtSign {
  std::size_t begin = 0, end = 0;
  bool bare = false;             // The word "at" without brackets: "dot" must follow.
  std::string_view closed_by{};  // The letter as which its closing bracket was read, "[@J".
};

class AddressReader {
 public:
  AddressReader(std::string_view text, const Models& models) : text_(text) {
    if (const Record* tlds = models.identifier_words.Find("email.top_level_domains")) tlds_ = tlds;
    english_ = models.identifier_words.Find("email.words_that_look_like_domains");
    fillers_ = models.identifier_words.Find("role.fillers");
    no_items_ = models.identifier_words.Find("username.no_items");
    known_domains_ = models.identifier_words.Find("email.known_domains");
  }

  // `free_from` is where the address before it ends.
  std::optional<Mention> Read(const AtSign& at, std::size_t free_from) {
    free_from_ = free_from;
    mention_ = Mention{};
    mention_.type = IdentifierType::email;
    mention_.rule = "email.address";
    local_.clear();
    domain_.clear();
    if (!ReadDomain(at) || !ReadLocal(at)) return std::nullopt;
    if (local_.back() == '|') ReadBarAsLetter();
    mention_.value = FoldCase(local_ + "@" + domain_);
    if (!at.closed_by.empty()) {
      mention_.doubtful = true;
      mention_.alternatives.push_back(local_ + "@" + std::string(at.closed_by) + domain_);
    }
    for (std::string& other : mention_.alternatives) other = FoldCase(other);
    return mention_;
  }

 private:
  bool Known(std::string_view label) const {
    if (label.size() == 2 && IsAlpha(label)) return true;
    if (label.starts_with("xn--")) return true;
    return Listed(tlds_, label);
  }
  static bool IsAlpha(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) {
      return std::isalpha(static_cast<unsigned char>(c)) != 0;
    });
  }
  static bool Listed(const Record* record, std::string_view word) {
    if (record == nullptr) return false;
    const auto& words = record->List("words");
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& w) { return EqualsFolded(word, w); });
  }

  // A separator between two labels or atoms that begins at `at`: a dot with or without blanks, or
  // one spelled out. `spaced` says whether white space stood before it.
  struct Separator {
    std::size_t end = 0;
    char mark = '.';
    bool before = false, after = false;  // White space on that side.
    bool spelled = false;
  };
  std::optional<Separator> SeparatorAt(std::size_t at, bool bare) const {
    Separator s;
    std::size_t p = SkipBlanks(text_, at);
    s.before = p > at;
    if (p < text_.size() && text_[p] == '.') {
      s.end = p + 1;
    } else {
      for (const Spelled& spelled : kSpelled) {
        if (const auto end = BracketedAt(text_, p, spelled.word)) {
          s.end = *end;
          s.mark = spelled.mark;
          s.spelled = true;
        }
      }
      if (s.end == 0 && bare && s.before && EqualsFolded(text_.substr(p, 3), "dot") &&
          p + 3 < text_.size() && IsBlank(text_[p + 3])) {
        s.end = p + 3;
        s.spelled = true;
      }
    }
    if (s.end == 0) return std::nullopt;
    const std::size_t after = SkipBlanks(text_, s.end);
    s.after = after > s.end;
    s.end = after;
    return s;
  }

  // "…@example,com": the dot was read as a comma.
  std::optional<Separator> CommaAt(std::size_t at) {
    if (at >= text_.size() || text_[at] != ',') return std::nullopt;
    const std::size_t end = LabelEnd(text_, at + 1);
    const std::string_view next = text_.substr(at + 1, end - at - 1);
    if (next.size() < 2 || !Known(next) || text_.substr(end, 1) == "@") return std::nullopt;
    mention_.doubtful = true;
    Separator comma;
    comma.end = at + 1;
    return comma;
  }

  bool ReadDomain(const AtSign& at) {
    std::size_t p = SkipBlanks(text_, at.end);
    std::vector<std::string_view> labels;
    std::size_t end = p;
    bool spelled = false;
    while (end < text_.size() && domain_.size() < kLongestDomain) {
      const std::size_t stop = LabelEnd(text_, p);
      if (stop == p) break;
      std::string_view label = text_.substr(p, stop - p);
      if (!labels.empty()) domain_ += '.';
      domain_ += label;
      labels.push_back(label);
      end = stop;
      // A label broken over a line after its hyphen, "exam-\nple.com".
      auto separator = SeparatorAt(end, at.bare);
      if (!separator && labels.size() == 1) separator = CommaAt(end);
      if (!separator || (at.bare && !separator->spelled)) break;
      const std::size_t next_end = LabelEnd(text_, separator->end);
      if (next_end == separator->end) break;
      const std::string_view next = text_.substr(separator->end, next_end - separator->end);
      const bool complete = labels.size() >= 2 && Known(label);
      if (!separator->spelled && separator->after) {
        const bool dot_stands_alone = separator->before;
        if (complete && !dot_stands_alone && !JoinsAfterDot(next, next_end, *separator)) break;
        if (complete && dot_stands_alone && IsLower(label) && !IsLower(next)) break;
        if (!complete && !dot_stands_alone && labels.size() >= 2 && !Known(next) &&
            text_.substr(next_end, 1) != ".") {
          break;
        }
      } else if (!separator->spelled && complete && IsLower(domain_) && !IsLower(next)) {
        break;  // "…example.com.The": the sentence ended.
      }
      spelled = spelled || separator->spelled;
      p = separator->end;
    }
    if (labels.size() == 1) JoinBrokenLabel(labels, end);
    if (!labels.empty() && !Known(labels.back())) CutGluedWord(labels, end);
    if (labels.size() < 2 || (at.bare && !spelled)) return false;
    const std::string_view last = labels.back();
    if (!Known(last)) {
      if (at.bare) return false;
      std::size_t next = 0;
      const bool ascii = static_cast<unsigned char>(last[0]) < 0x80;
      if (last.size() < 2 || (ascii && !IsAlpha(last))) return false;
      if (!ascii && !IsAlnum(CharacterAt(last, 0, next))) return false;
      mention_.confidence = 0.75;
    }
    if (domain_.front() == '-' || domain_.find("..") != std::string::npos) return false;
    while (domain_.back() == '-') {
      domain_.pop_back();
      --end;
    }
    mention_.end = end;
    return domain_.size() <= kLongestDomain;
  }

  // "…@example.\ncom": whether a dot at a line's end belongs to the address although what stands
  // before it would be a whole domain.
  bool JoinsAfterDot(std::string_view next, std::size_t next_end, const Separator&) const {
    if (!Known(next) || !IsLower(next) || Listed(english_, next) || next.size() < 3) return false;
    const char after = next_end < text_.size() ? text_[next_end] : ' ';
    return IsBlank(after) || after == ',' || after == '.' || after == ';' || after == ')';
  }

  // "…@exam\nple.com" and "…@exam-\nple.com": a domain broken inside of its first label; by a blank
  // only where that makes a known domain.
  void JoinBrokenLabel(std::vector<std::string_view>& labels, std::size_t& end) {
    if (end >= text_.size() || (text_[end] != '\n' && text_[end] != ' ')) return;
    std::size_t p = end + 1;
    const std::size_t start = p;
    std::vector<std::string_view> rest;
    while (true) {
      const std::size_t stop = LabelEnd(text_, p);
      if (stop == p) break;
      rest.push_back(text_.substr(p, stop - p));
      if (stop + 1 >= text_.size() || text_[stop] != '.') break;
      p = stop + 1;
    }
    if (rest.size() < 2 || !Known(rest.back())) return;
    const std::size_t stop =
        static_cast<std::size_t>(rest.back().data() - text_.data()) + rest.back().size();
    const std::string tail(text_.substr(start, stop - start));
    if (text_[start - 1] == ' ') {
      if (!Listed(known_domains_, domain_ + tail)) return;
      mention_.doubtful = true;
    }
    if (domain_.ends_with('-')) {
      const std::string kept = domain_ + tail;
      hyphen_domain_ = kept;
      domain_.pop_back();
    }
    domain_ += tail;
    mention_.doubtful = mention_.doubtful || !hyphen_domain_.empty();
    labels.insert(labels.end(), rest.begin(), rest.end());
    end = stop;
  }

  // "example.comand": the blank between the address and the next word was lost.
  void CutGluedWord(std::vector<std::string_view>& labels, std::size_t& end) {
    std::string_view& last = labels.back();
    for (std::size_t length = 3; labels.size() >= 2 && length + 1 < last.size(); ++length) {
      if (!Known(last.substr(0, length)) || !Listed(fillers_, last.substr(length))) continue;
      const std::size_t glued = last.size() - length;
      domain_.erase(domain_.size() - glued);
      last.remove_suffix(glued);
      end -= glued;
      mention_.doubtful = true;
      return;
    }
  }

  bool ReadLocal(const AtSign& at) {
    std::size_t p = SkipBlanksBack(text_, at.begin);
    const bool parted = p < at.begin;
    std::size_t begin = p;
    bool first = true;
    while (begin > 0 && local_.size() < kLongestLocal) {
      // Marks that stand directly before what was read so far.
      std::size_t stop = p;
      // A bar parts cells; right before the at-sign it is a letter.
      const bool bar = first && !parted && text_[stop - 1] == '|';
      const std::size_t start = AtomBegin(text_, bar ? stop - 1 : stop);
      if (start == stop) break;
      const std::string_view atom = text_.substr(start, stop - start);
      if (first && parted && !HasLetterOrDigit(atom)) break;
      local_.insert(0, atom);
      begin = start;
      first = false;
      const auto separator = SeparatorBefore(begin, at.bare);
      if (!separator) break;
      local_.insert(0, 1, separator->mark);
      p = separator->end;
    }
    while (!local_.empty() &&
           (local_.front() == '.' || local_.front() == '\'' || local_.front() == '-' ||
            local_.front() == '=' || local_.front() == '|')) {
      local_.erase(0, 1);
      if (begin < text_.size() && !local_.empty()) {
        begin = text_.find(local_.front(), begin);
      }
    }
    JoinBrokenAtom(begin);
    JoinAfterDot(begin);
    if (local_.empty() || !HasLetterOrDigit(local_) || local_.size() > kLongestLocal) return false;
    if (parted && text_.substr(at.begin, 1) == "@" && Listed(english_, local_)) return false;
    mention_.begin = begin;
    if (!hyphen_domain_.empty()) mention_.alternatives.push_back(local_ + "@" + hyphen_domain_);
    return true;
  }

  // "charter.|@example.com": a bar is an l, or what looks like one.
  void ReadBarAsLetter() {
    local_.pop_back();
    for (const char other : {'1', 'i'}) {
      mention_.alternatives.push_back(local_ + other + "@" + domain_);
    }
    local_ += 'l';
    mention_.doubtful = true;
  }

  // The same as SeparatorAt, read backwards; its `end` is where the atom before it ends.
  std::optional<Separator> SeparatorBefore(std::size_t end, bool bare) const {
    Separator s;
    std::size_t p = SkipBlanksBack(text_, end);
    s.after = p < end;
    if (p > 0 && text_[p - 1] == '.') {
      s.end = p - 1;
    } else {
      for (const Spelled& spelled : kSpelled) {
        if (const auto begin = BracketedBefore(text_, p, spelled.word)) {
          s.end = *begin;
          s.mark = spelled.mark;
          s.spelled = true;
        }
      }
      if (!s.spelled && bare && s.after && p >= 4 && EqualsFolded(text_.substr(p - 3, 3), "dot") &&
          IsBlank(text_[p - 4])) {
        s.end = p - 3;
        s.spelled = true;
      }
      if (!s.spelled) return std::nullopt;
    }
    const std::size_t before = SkipBlanksBack(text_, s.end);
    s.before = before < s.end;
    s.end = before;
    if (AtomBegin(text_, s.end) == s.end) return std::nullopt;
    // "…the account. creek@example.net": a dot that only its sentence needs.
    if (!s.spelled && s.after && !s.before) return std::nullopt;
    return s;
  }

  // "north-\nloop@example.com": the hyphen at the line's end may belong to the address or not.
  void JoinBrokenAtom(std::size_t& begin) {
    if (begin < 2 || text_[begin - 1] != '\n' || text_[begin - 2] != '-') return;
    const std::size_t start = [&] {
      std::size_t at = AtomBegin(text_, begin - 1);
      while (at > 1 && text_[at - 1] == '.' && AtomBegin(text_, at - 1) < at - 1) {
        at = AtomBegin(text_, at - 1);
      }
      return at;
    }();
    const std::string head(text_.substr(start, begin - 2 - start));
    if (!HasLetterOrDigit(head)) return;
    mention_.alternatives.push_back(head + local_ + "@" + domain_);
    local_ = head + "-" + local_;
    mention_.doubtful = true;
    begin = start;
  }

  // "the account otter.\ncreek@example.net": a dot before white space is the address's own where no
  // sentence can have ended with the word before it.
  void JoinAfterDot(std::size_t& begin) {
    const std::size_t dot = SkipBlanksBack(text_, begin);
    if (dot == begin || dot == 0 || text_[dot - 1] != '.' || local_.empty()) return;
    const std::size_t start = AtomBegin(text_, dot - 1);
    const std::string_view atom = text_.substr(start, dot - 1 - start);
    if (atom.size() < 2 || IsLower(atom) != IsLower(local_) || Listed(fillers_, atom)) return;
    if (Listed(no_items_, atom)) return;  // "… the content of his messages.", and a list below.
    const std::size_t stop = SkipBlanksBack(text_, start);
    const bool stands_alone = start == 0 || text_[start - 1] == '\n' || stop == free_from_;
    if (!stands_alone && (stop == start || stop == 0)) return;
    const std::size_t word = AtomBegin(text_, stop);
    const char before = stop == 0 ? '\n' : text_[stop - 1];
    const bool marked = before == ':' || before == ')' || before == '.';
    if (!stands_alone && !marked && !Listed(fillers_, text_.substr(word, stop - word))) return;
    mention_.alternatives.push_back(local_ + "@" + domain_);
    mention_.doubtful = true;
    local_ = std::string(atom) + "." + local_;
    begin = start;
  }

  std::string_view text_;
  const Record* tlds_ = nullptr;
  const Record* english_ = nullptr;
  const Record* fillers_ = nullptr;
  const Record* no_items_ = nullptr;
  const Record* known_domains_ = nullptr;
  Mention mention_;
  std::size_t free_from_ = 0;
  std::string local_, domain_, hyphen_domain_;
};

std::vector<AtSign> FindAtSigns(std::string_view text) {
  std::vector<AtSign> signs;
  for (std::size_t at = text.find_first_of("@[({<aA"); at != std::string_view::npos;
       at = text.find_first_of("@[({<aA", at + 1)) {
    if (text[at] == '@') {
      signs.push_back({at, at + 1, false});
    } else if (const auto end = BracketedAt(text, at, "at")) {
      signs.push_back({at, *end, false});
    } else if (const auto sign = BracketedAt(text, at, "@")) {
      signs.push_back({at, *sign, false});
    } else if (at + 2 < text.size() && text[at + 1] == '@' &&
               kLikeClosing.find(text[at + 2]) != std::string_view::npos) {
      signs.push_back({at, at + 3, false, text.substr(at + 2, 1)});
    } else if (at > 0 && IsBlank(text[at - 1]) && EqualsFolded(text.substr(at, 2), "at") &&
               at + 2 < text.size() && IsBlank(text[at + 2])) {
      signs.push_back({at, at + 2, true});
    }
  }
  return signs;
}

// Where the reading order dropped a hyphen at a line's end: offsets of Packet::text().
std::vector<std::size_t> DroppedHyphens(const Packet& packet) {
  std::vector<std::size_t> joints;
  for (std::size_t p = 0; p < packet.pages().size(); ++p) {
    const auto& runs = packet.pages()[p].normal.runs;
    for (std::size_t r = 1; r < runs.size(); ++r) {
      if (runs[r].begin == runs[r - 1].end) joints.push_back(packet.PageBegin(p) + runs[r].begin);
    }
  }
  return joints;
}

// The hyphen may have been the address's own.
void DoubtDroppedHyphens(std::string_view text, const std::vector<std::size_t>& joints,
                         Mention& mention) {
  for (auto joint = std::upper_bound(joints.begin(), joints.end(), mention.begin);
       joint != joints.end() && *joint < mention.end; ++joint) {
    const std::string_view head = text.substr(mention.begin, *joint - mention.begin);
    if (!mention.value.starts_with(FoldCase(head))) continue;
    std::string other = mention.value;
    other.insert(FoldCase(head).size(), 1, '-');
    mention.alternatives.push_back(std::move(other));
    mention.doubtful = true;
  }
}

}  // namespace

std::vector<Mention> ReadEmailAddresses(std::string_view text, const Models& models) {
  std::vector<Mention> mentions;
  AddressReader reader(text, models);
  for (const AtSign& at : FindAtSigns(text)) {
    if (!mentions.empty() && at.begin < mentions.back().end) continue;
    auto mention = reader.Read(at, mentions.empty() ? 0 : mentions.back().end);
    if (!mention) continue;
    if (!mentions.empty() && mention->begin < mentions.back().end) continue;
    mentions.push_back(std::move(*mention));
  }
  return mentions;
}

std::vector<Mention> FindEmailAddresses(const Packet& packet, const Models& models) {
  std::vector<Mention> mentions = ReadEmailAddresses(packet.text(), models);
  const std::vector<std::size_t> joints = DroppedHyphens(packet);
  for (Mention& mention : mentions) DoubtDroppedHyphens(packet.text(), joints, mention);
  return mentions;
}

}  // namespace writ
