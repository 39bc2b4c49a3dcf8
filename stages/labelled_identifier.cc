// Identifiers that only their label tells from other words and numbers: "Customer ID WKC-90412",
// "the handle 'nightheron'". A label record says which type follows it, a shape record what that
// looks like; a list after one label is followed to its end.
#include "stages/labelled_identifier.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

#include "core/unicode.h"
#include "stages/identifier_mention.h"
#include "stages/look_alike.h"
#include "stages/text_lines.h"
#include "writ/words.h"

namespace writ {
namespace {

constexpr std::size_t kLongestList = 500;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsQuote(char c) { return c == '"' || c == '\''; }

std::string Digits(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), IsDigit);
  return digits;
}

// ISO/IEC 7812-1, annex B: the check digit of an IMEI (3GPP TS 23.003).
bool LuhnHolds(std::string_view digits) {
  int sum = 0;
  bool twice = false;
  for (auto at = digits.rbegin(); at != digits.rend(); ++at, twice = !twice) {
    const int digit = (*at - '0') * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 == 0;
}

std::string Squeezed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\f';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string Without(std::string_view text, char unwanted) {
  std::string out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out),
               [unwanted](char c) { return c != unwanted; });
  return out;
}

// Digits for look-alikes, but for the letters that a customer's ID begins with.
std::string ReadAsNumber(std::string_view written) {
  const std::size_t dash = written.find_first_of("-_");
  const bool prefix =
      dash != std::string_view::npos &&
      std::none_of(written.begin(), written.begin() + static_cast<std::ptrdiff_t>(dash), IsDigit);
  const std::size_t from = prefix ? dash : 0;
  return std::string(written.substr(0, from)) + LettersToDigits(written.substr(from));
}

// The contract's form of a value; empty where it can't be one of this type.
std::string Canonical(IdentifierType type, std::string_view written, Mention& mention) {
  std::string text = Squeezed(written);
  switch (type) {
    case IdentifierType::aws_account_id: {
      const std::string digits = Digits(text);
      return digits.size() == 12 ? digits : "";
    }
    case IdentifierType::network_id:
    case IdentifierType::customer_id: {
      const bool number = std::none_of(text.begin(), text.end(),
                                       [](unsigned char c) { return std::isalpha(c) != 0; });
      return number ? Without(text, ' ') : text;
    }
    case IdentifierType::device_id: {
      const std::string digits = Digits(text);
      const bool imei = mention.rule.find("imei") != std::string::npos;
      if (!imei) return Without(text, ' ');
      if (digits.size() == 15 && !LuhnHolds(digits)) mention.confidence = 0.6;
      return digits.size() >= 14 && digits.size() <= 17 ? digits : "";
    }
    case IdentifierType::ip_address:
      return FoldCase(text);
    case IdentifierType::username:
      return Without(text, ' ');
    default:
      return text;
  }
}

bool In(const Record* record, std::string_view word) {
  if (record == nullptr) return false;
  const std::string lower = FoldCase(word);
  const auto& words = record->List("words");
  return std::find(words.begin(), words.end(), lower) != words.end();
}

}  // namespace

LabelReader::LabelReader(std::string_view text, const Models& models) : text_(text) {
  for (const Record& record : models.identifiers.records()) {
    if (record.Get("by") == "shape") shapes_[record.Get("type")].push_back(&record);
    if (record.Get("by") == "not") {
      nots_[record.Get("type")].push_back(&record);
    }
  }
  joins_ = models.identifier_words.Find("list.joins");
  no_names_ = models.identifier_words.Find("username.no_names");
  no_items_ = models.identifier_words.Find("username.no_items");
  bare_nouns_ = models.identifier_words.Find("username.bare_nouns");
  says_more_ = models.identifier_words.Find("username.says_more");
}

// What stands after a label, and the list that it may begin.
void LabelReader::ReadAfter(const Record& label, Span place, std::vector<Mention>& mentions) const {
  const std::size_t at = place.end;
  const std::size_t limit = std::min(text_.size(), at + kLongestList);
  Standing standing = Standing::behind_label;
  // In '"Network" means …' the mark behind the label closes and begins no value.
  const bool in_quotes = place.begin > 0 && IsQuote(text_[place.begin - 1]);
  if (in_quotes && at < text_.size() && text_[at] == text_[place.begin - 1]) return;
  // So does it in '"Kestrel Network" means …'.
  if (at < text_.size() && text_[at] == '"') {
    const std::size_t line = place.begin == 0 ? 0 : text_.rfind('\n', place.begin - 1) + 1;
    const std::string_view before = text_.substr(line, place.begin - line);
    if (std::count(before.begin(), before.end(), '"') % 2 == 1) return;
  }
  const std::size_t value = SkipPunctuation(at);
  if (IsBare(label, place, value)) standing = Standing::later;
  for (std::size_t p = value; p < limit; p = SkipJoin(p)) {
    const std::size_t before = p;
    auto mention = ReadShape(label, p, standing);
    if (!mention) break;
    p = SkipQuote(mention->end);
    mentions.push_back(std::move(*mention));
    standing = Standing::later;
    if (SkipJoin(p) == p || p <= before) break;
  }
}

// "the handle turned", "the username field": behind a bare noun in a sentence, a word that only the
// label would tell from others is no handle. "Wickr username x" and a form's "Username  x" say
// more.
bool LabelReader::IsBare(const Record& label, Span place, std::size_t value) const {
  if (label.Get("type") != "username") return false;
  const std::string said = FoldCase(text_.substr(place.begin, value - place.begin));
  // A blank and a line's end stand between, and nothing else.
  static const RE2 kSaid("(.*?) ?\n?");
  std::string noun;
  if (!RE2::FullMatch(said, kSaid, &noun) || !In(bare_nouns_, noun)) return false;
  const std::string_view before = text_.substr(0, place.begin);
  static const RE2 kWordBefore("(\\pL+) $");
  std::string word;
  const bool within = RE2::PartialMatch(
      before.substr(before.size() - std::min<std::size_t>(before.size(), 32)), kWordBefore, &word);
  return !before.empty() && before.back() != '\n' && before.back() != '\f' &&
         !(within && In(says_more_, word));
}

// Past a closing quotation mark, which a French one has a blank before.
std::size_t LabelReader::SkipQuote(std::size_t p) const {
  const std::size_t at = p < text_.size() && text_[p] == ' ' ? p + 1 : p;
  return at < text_.size() && IsQuote(text_[at]) ? at + 1 : p;
}

std::size_t LabelReader::SkipPunctuation(std::size_t p) const {
  const std::size_t end = std::min(text_.size(), p + 6);
  while (p < end && (IsBlank(text_[p]) || text_[p] == ':' || text_[p] == '#' || text_[p] == '=' ||
                     text_[p] == '(')) {
    ++p;
  }
  return p;
}

// Past ", ", " and ", ";\n(2) " and the like; `p` itself where no list goes on.
std::size_t LabelReader::SkipJoin(std::size_t p) const {
  std::size_t at = p;
  bool joined = false;
  while (at < text_.size()) {
    if (text_[at] == ',' || text_[at] == ';' || text_[at] == '&' || text_[at] == '/') {
      joined = true;
      ++at;
    } else if (IsBlank(text_[at]) || text_[at] == '(' || text_[at] == ')') {
      ++at;
    } else {
      std::size_t end = at;
      while (end < text_.size() && std::isalpha(static_cast<unsigned char>(text_[end]))) ++end;
      if (end == at || !In(joins_, text_.substr(at, end - at))) break;
      joined = true;
      at = end;
    }
  }
  return joined ? at : p;
}

bool LabelReader::Allows(const Record& label, const Record& shape, Standing standing) {
  if (!shape.Has("after")) return true;
  if (shape.Get("after") == "strong_label") {
    const bool strong = label.Get("plain") == "yes" && standing != Standing::later;
    return strong || standing == Standing::in_its_cell;
  }
  if (shape.Get("after") == "lines") {
    return standing == Standing::in_a_column ||
           (label.Get("plain") == "lines" && standing == Standing::on_its_line);
  }
  return true;
}

std::optional<Mention> LabelReader::ReadShape(const Record& label, std::size_t at,
                                              Standing standing, std::size_t limit) const {
  const std::size_t end = std::min(limit, text_.size());
  const auto shapes = shapes_.find(label.Get("type"));
  if (shapes == shapes_.end()) return std::nullopt;
  for (const Record* shape : shapes->second) {
    if (!Allows(label, *shape, standing)) continue;
    for (const auto& pattern : shape->patterns) {
      re2::StringPiece groups[2];
      const int wanted = std::min(pattern->NumberOfCapturingGroups(), 1) + 1;
      if (!pattern->Match(text_, at, end, RE2::ANCHOR_START, groups, wanted)) continue;
      const re2::StringPiece& value = wanted == 2 ? groups[1] : groups[0];
      auto mention = Make(label, *shape, value);
      if (!mention) continue;
      const bool listed = standing == Standing::on_its_line || standing == Standing::in_a_column;
      if (listed && In(no_items_, mention->value)) continue;
      return mention;
    }
  }
  return std::nullopt;
}

std::optional<Mention> LabelReader::Make(const Record& label, const Record& shape,
                                         const re2::StringPiece& value) const {
  std::string_view written(value.data(), value.size());
  while (!written.empty() &&
         std::string_view(".,-;:").find(written.back()) != std::string_view::npos) {
    written.remove_suffix(1);
  }
  if (written.empty()) return std::nullopt;
  Mention mention;
  mention.type = *IdentifierTypeFrom(label.Get("type"));
  mention.rule = label.id;
  mention.begin = static_cast<std::size_t>(written.data() - text_.data());
  mention.end = mention.begin + written.size();
  if (!Ends(mention.end) || In(no_names_, written)) return std::nullopt;
  if (IsNone(label.Get("type"), written)) return std::nullopt;
  mention.confidence = shape.Number("confidence", 0.9);
  const bool misread = shape.Has("misread");
  mention.value =
      Canonical(mention.type, misread ? ReadAsNumber(written) : std::string(written), mention);
  if (mention.value.empty()) return std::nullopt;
  // "portofcall. 77": a blank that recognition put into a handle.
  if (mention.type == IdentifierType::username && mention.value.size() < written.size()) {
    mention.doubtful = true;
    mention.alternatives.emplace_back(written.substr(0, written.find_first_of(" \n")));
  }
  if (misread && !(mention.type == IdentifierType::device_id && LuhnHolds(mention.value))) {
    mention.doubtful = true;
    mention.alternatives.push_back(Squeezed(written));
  }
  return mention;
}

bool LabelReader::IsNone(const std::string& type, std::string_view written) const {
  const auto nots = nots_.find(type);
  if (nots == nots_.end()) return false;
  return std::any_of(nots->second.begin(), nots->second.end(), [&](const Record* record) {
    return std::any_of(record->patterns.begin(), record->patterns.end(),
                       [&](const auto& pattern) { return RE2::FullMatch(written, *pattern); });
  });
}

// A value ends where its word ends; what an at-sign follows is part of an address.
bool LabelReader::Ends(std::size_t end) const {
  if (end >= text_.size()) return true;
  const char c = text_[end];
  if (std::isalnum(static_cast<unsigned char>(c)) || c == '_') return false;
  std::size_t p = end;
  while (p < text_.size() && p < end + 2 && IsBlank(text_[p])) ++p;
  return p >= text_.size() || text_[p] != '@';
}

std::vector<Mention> FindLabelledIdentifiers(std::string_view text, const Models& models) {
  std::vector<Mention> mentions;
  const LabelReader reader(text, models);
  const auto hits = models.identifiers.FindAll(text, [](const Record& r) {
    return r.Get("by") == "label" || (r.Get("by") == "shape" && r.Get("after") == "nothing");
  });
  for (const Hit& hit : hits) {
    if (hit.record->Get("by") == "label") {
      reader.ReadAfter(*hit.record, hit.span, mentions);
    } else if (hit.record->Get("type") != "phone") {
      Mention mention;
      mention.type = *IdentifierTypeFrom(hit.record->Get("type"));
      mention.rule = hit.record->id;
      const Span span = hit.groups.empty() || hit.groups[0].Empty() ? hit.span : hit.groups[0];
      mention.begin = span.begin;
      mention.end = span.end;
      mention.value = Canonical(mention.type, text.substr(span.begin, span.Length()), mention);
      const std::string_view written = text.substr(span.begin, span.Length());
      if (mention.value.empty() || reader.IsNone(hit.record->Get("type"), written)) continue;
      mentions.push_back(std::move(mention));
    }
  }
  return mentions;
}

}  // namespace writ
