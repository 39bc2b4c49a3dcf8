#include "stages/identifier_cues.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

#include "core/unicode.h"
#include "stages/statements.h"
#include "writ/words.h"

namespace writ {
namespace {

constexpr std::size_t kAdjacent = 110;  // Bytes of fillers between a cue and its identifier.
constexpr std::size_t kBefore = 90;     // Bytes from a contact's cue to the address.
constexpr std::size_t kAfter = 60;  // Bytes of fillers between an identifier and a cue after it.
constexpr std::size_t kSentence = 700;  // How far back a verb may stand in a long sentence.
constexpr int kLabelWords = 5;          // Words of a line that leads over to what follows on it.
constexpr std::size_t kLeadIn = 400;    // Length of a sentence that leads over to a list.
constexpr int kNames = 4;               // Words of one person's name.
constexpr std::size_t kListMark = 12;   // "(12)", "Item 3.", "II."

bool IsLetter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view Trimmed(std::string_view text) {
  const std::size_t end = text.find_last_not_of(' ');
  return text.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

void SortByEnd(std::vector<Cue>& cues) {
  std::stable_sort(cues.begin(), cues.end(),
                   [](const Cue& a, const Cue& b) { return a.span.end < b.span.end; });
}

// One past the last cue that ends at `at` or before.
std::vector<Cue>::const_iterator EndedBy(const std::vector<Cue>& cues, std::size_t at) {
  return std::partition_point(cues.begin(), cues.end(),
                              [at](const Cue& c) { return c.span.end <= at; });
}

Role RoleOf(const Record& record) {
  const std::string& role = record.Get("role");
  return role == "target" ? Role::target : role == "contact" ? Role::contact : Role::other;
}

// Of cues that end in the same place, the one that keeps an account out wins, then the one that
// does so where another is asked about.
int Rank(const Cue& cue) {
  switch (RoleOf(*cue.record)) {
    case Role::other:
      return 4;
    case Role::contact:
      return 3;
    default:
      if (!cue.record->Has("demand")) return 0;
      return cue.record->Has("weak") ? 2 : 1;
  }
}

bool Better(const Cue& cue, const Cue* best) {
  if (best == nullptr || cue.span.end != best->span.end) {
    return best == nullptr || cue.span.end > best->span.end;
  }
  return Rank(cue) > Rank(*best);
}

}  // namespace

IdentifierCues::IdentifierCues(std::string_view text, const TextLines& lines,
                               const std::vector<Span>& inside, const Process& process,
                               const Models& models)
    : text_(text), lines_(lines), models_(models) {
  for (const Hit& hit : models.identifier_roles.FindAll(text_)) {
    const std::string& where = hit.record->Get("where");
    const Cue cue{hit.record, hit.span};
    if (hit.record->Has("paper") && hit.record->Get("paper") != ToWord(process.type)) continue;
    if (where == "before") before_.push_back(cue);
    if (where == "adjacent") adjacent_.push_back(cue);
    if (where == "after") after_.push_back(cue);
    if (where == "verb") verbs_.push_back(cue);
    if (where == "heading" && IsHeading(hit)) headings_.push_back(cue);
    if (where == "opens") opens_.push_back(cue);
  }
  SortByEnd(before_);
  SortByEnd(adjacent_);
  SortByEnd(verbs_);
  if (const Record* fillers = models.identifier_words.Find("role.fillers")) {
    fillers_.insert(fillers->List("words").begin(), fillers->List("words").end());
  }
  if (const Record* joins = models.identifier_words.Find("list.joins")) {
    joins_.insert(joins->List("words").begin(), joins->List("words").end());
    fillers_.insert(joins_.begin(), joins_.end());
  }
  FindSentences(inside);
  FindDemandedLists();
}

// A sentence ends with a full stop, question or exclamation mark behind a long word, a bracket or
// an identifier, before white space and whatever begins a sentence.
void IdentifierCues::FindSentences(const std::vector<Span>& inside) {
  const bool small_letters = InSmallLetters(text_, models_);
  std::size_t i = 0;
  for (std::size_t at = text_.find_first_of(".!?"); at != std::string_view::npos;
       at = text_.find_first_of(".!?", at + 1)) {
    while (i < inside.size() && inside[i].end < at) ++i;
    const bool within = i < inside.size() && inside[i].begin < at && at < inside[i].end;
    if (within || at + 1 >= text_.size() || !IsBlank(text_[at + 1])) continue;
    std::size_t letters = 0;
    while (letters < at && letters < 4 &&
           std::isalnum(static_cast<unsigned char>(text_[at - 1 - letters]))) {
      ++letters;
    }
    const bool closes = at > 0 && (text_[at - 1] == ')' || text_[at - 1] == '"');
    const bool after_identifier = i < inside.size() && inside[i].end == at;
    std::size_t next = at + 1;
    while (next < text_.size() && IsBlank(text_[next])) ++next;
    const bool opens = next < text_.size() &&
                       (small_letters || !std::islower(static_cast<unsigned char>(text_[next])));
    if ((letters >= 4 || closes || after_identifier) && opens) sentences_.push_back(at + 1);
  }
}

std::size_t IdentifierCues::SentenceBegin(std::size_t at) const {
  const auto after = std::upper_bound(sentences_.begin(), sentences_.end(), at);
  return after == sentences_.begin() ? 0 : *(after - 1);
}

bool IdentifierCues::OnlyFillers(std::size_t begin, std::size_t end, bool or_names) const {
  std::size_t at = begin;
  int names = or_names ? kNames : 0;
  std::string previous;  // "registered to" is a filler, "to" alone is none.
  while (at < end) {
    if (IsLetter(text_[at])) {
      std::size_t stop = at;
      while (stop < end && (IsLetter(text_[stop]) || text_[stop] == '\'')) ++stop;
      // A single letter or a small Roman numeral before a mark is a list's.
      const bool mark = stop - at <= 3 && stop < end && (text_[stop] == ')' || text_[stop] == '.');
      const std::string word = FoldCase(text_.substr(at, stop - at));
      // A row's number that was read as a sign of another script or a currency.
      static const RE2 kSign(R"([^\pL\pN])");
      const bool sign = stop - at <= 4 && RE2::FullMatch(word, kSign);
      previous.append(" ").append(word);
      const bool filler = mark || sign || fillers_.contains(word) || fillers_.contains(previous);
      previous = word;
      const bool name = std::isupper(static_cast<unsigned char>(text_[at])) != 0;
      if (!filler && (!name || --names < 0)) return false;
      at = mark ? stop + 1 : stop;
    } else if (IsDigit(text_[at])) {
      std::size_t stop = at;
      while (stop < end && IsDigit(text_[stop])) ++stop;
      if (stop - at > 3) return false;
      at = stop;
    } else if (text_[at] == '.' && at + 1 < end && IsBlank(text_[at + 1]) && at > begin &&
               IsLetter(text_[at - 1]) && at > begin + 3 && IsLetter(text_[at - 2])) {
      return false;
    } else {
      ++at;
    }
  }
  return true;
}

bool IdentifierCues::Joined(std::size_t begin, std::size_t end) const {
  const std::string_view between = text_.substr(begin, end - begin);
  for (std::size_t at = 0; at < between.size();) {
    const std::size_t stop = std::min(between.find_first_of(" \n", at), between.size());
    if (joins_.contains(FoldCase(between.substr(at, stop - at)))) return true;
    at = stop + 1;
  }
  return false;
}

bool IdentifierCues::LeadsLine(std::size_t begin) const {
  const Span line = lines_[lines_.At(begin)];
  return begin - line.begin <= kListMark + 40 && OnlyFillers(line.begin, begin);
}

bool IdentifierCues::IsHeading(const Hit& hit) const {
  static const RE2 kRest(R"(^[\s:.\-)*]*$)");
  const Span line = lines_[lines_.At(hit.span.begin)];
  const std::string_view lead = text_.substr(line.begin, hit.span.begin - line.begin);
  const Record* mark = models_.sentences.Find("heading_mark");
  if (lead.size() > kListMark || mark == nullptr) return false;
  if (!lead.empty() && FindRecord(*mark, lead).empty()) return false;
  if (hit.record->Get("line") == "begins") return true;
  if (hit.span.end > line.end) return false;
  return RE2::PartialMatch(text_.substr(hit.span.end, line.end - hit.span.end), kRest);
}

// "You are required to produce, for the year 2025:" and the items below, each of which may be a
// sentence of its own.
void IdentifierCues::FindDemandedLists() {
  for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
    const std::string_view lead = Trimmed(lines_.Text(i));
    if (!lead.ends_with(':') || !BeginsItem(lines_.Text(i + 1), models_)) continue;
    const std::size_t colon = static_cast<std::size_t>(lead.data() - text_.data()) + lead.size();
    if (!VerbIn(SentenceBegin(colon - 1), colon)) continue;
    std::size_t last = i + 1;
    while (last + 1 < lines_.size()) {
      const std::string_view line = Trimmed(lines_.Text(last));
      const bool ended = line.ends_with('.') || line.ends_with(';') || line.empty();
      if (ended && !BeginsItem(lines_.Text(last + 1), models_)) break;
      ++last;
    }
    demanded_lists_.push_back({colon, lines_[last].end});
    i = last;
  }
}

bool IdentifierCues::VerbIn(std::size_t begin, std::size_t end) const {
  const auto verb = EndedBy(verbs_, end);
  if (verb == verbs_.begin()) return false;
  const Cue& nearest = *(verb - 1);
  return nearest.span.begin >= begin && end - nearest.span.end <= kSentence;
}

bool IdentifierCues::VerbBefore(std::size_t at) const {
  if (VerbIn(SentenceBegin(at), at)) return true;
  const auto list = std::partition_point(demanded_lists_.begin(), demanded_lists_.end(),
                                         [at](const Span& s) { return s.end <= at; });
  return list != demanded_lists_.end() && list->begin <= at;
}

Verdict IdentifierCues::Make(const Cue& cue) const {
  const Role role = RoleOf(*cue.record);
  const bool weak = role == Role::target && cue.record->Has("weak");
  const bool demanded =
      role == Role::target && !weak && (cue.record->Has("demand") || VerbBefore(cue.span.begin));
  return {role, cue.record->id, demanded, cue.span.begin, weak};
}

std::optional<Verdict> IdentifierCues::Beside(Span identifier, std::size_t floor,
                                              std::size_t ceiling) const {
  auto next = std::partition_point(after_.begin(), after_.end(),
                                   [&](const Cue& c) { return c.span.begin < identifier.end; });
  for (; next != after_.end() && next->span.begin <= std::min(identifier.end + kAfter, ceiling);
       ++next) {
    const std::string_view gap = text_.substr(identifier.end, next->span.begin - identifier.end);
    if (gap.find_first_not_of(" \n)\"'>]") != std::string_view::npos) continue;
    // What begins the next line begins something of its own, unless a bracket ties it to this one.
    const bool parted = gap.find('\n') != std::string_view::npos && text_[next->span.begin] != '(';
    if (!parted || RoleOf(*next->record) != Role::target) return Make(*next);
  }
  const Cue* best = nullptr;
  for (auto cue = EndedBy(adjacent_, identifier.begin); cue != adjacent_.begin();) {
    --cue;
    if (cue->span.end <= floor || identifier.begin - cue->span.end > kAdjacent) break;
    if (best != nullptr && cue->span.end < best->span.end) break;
    if (!OnlyFillers(cue->span.end, identifier.begin, cue->record->Has("names"))) continue;
    if (Better(*cue, best)) best = &*cue;
  }
  const std::size_t sentence = std::max(floor, SentenceBegin(identifier.begin));
  for (auto cue = EndedBy(before_, identifier.begin); cue != before_.begin();) {
    --cue;
    if (cue->span.end <= floor || identifier.begin - cue->span.end > kBefore) break;
    if (cue->record->Has("weak") || cue->span.begin < sentence) continue;
    if (Better(*cue, best)) best = &*cue;
  }
  if (best == nullptr) return std::nullopt;
  Verdict verdict = Make(*best);
  // '"Network" means the Wickr network named …': words farther up, with nothing but small words
  // between, may demand what the nearest only name.
  if (verdict.role != Role::target || verdict.weak) return verdict;
  for (auto cue = EndedBy(adjacent_, identifier.begin); cue != adjacent_.begin();) {
    --cue;
    if (cue->span.end <= floor || identifier.begin - cue->span.end > kAdjacent) break;
    const bool demands = RoleOf(*cue->record) == Role::target && cue->record->Has("demand");
    if (!demands || !OnlyFillers(cue->span.end, identifier.begin)) continue;
    verdict.demanded = true;
    break;
  }
  return verdict;
}

std::optional<Verdict> IdentifierCues::Label(Span identifier, std::size_t floor) const {
  const auto cue = EndedBy(before_, identifier.begin);
  if (cue == before_.begin()) return std::nullopt;
  const Cue& label = *(cue - 1);
  if (!label.record->Has("weak") || label.span.end <= floor) return std::nullopt;
  if (!OnlyFillers(label.span.end, identifier.begin)) return std::nullopt;
  return Make(label);
}

// "cc:", "Return e-mail:": the words of a line before a colon that are too few for a sentence.
bool IdentifierCues::IsLabel(std::size_t colon) const {
  const Span line = lines_[lines_.At(colon)];
  const std::string_view before = text_.substr(line.begin, colon - line.begin);
  return std::count(before.begin(), before.end(), ' ') < kLabelWords;
}

// "… to search the records of Wickr LLC for" over "Username: x": a sentence that the list below
// ends.
bool IdentifierCues::EndsOpen(std::size_t last) const {
  const Record* words = models_.identifier_words.Find("list.opens");
  const std::size_t begin = text_.find_last_of(" \n", last) + 1;
  if (words == nullptr) return false;
  const auto& open = words->List("words");
  return std::find(open.begin(), open.end(), FoldCase(text_.substr(begin, last + 1 - begin))) !=
         open.end();
}

std::optional<Verdict> IdentifierCues::LeadIn(std::size_t begin, std::size_t floor) const {
  // "… of these accounts, for the year 2025: a, b and c" on one line, or a list below.
  std::size_t colon = begin;
  while (colon > floor && IsBlank(text_[colon - 1])) --colon;
  if (colon == 0) return std::nullopt;
  --colon;
  if (colon <= floor || text_[colon] != ':' || IsLabel(colon)) {
    const Span line = lines_[lines_.At(begin)];
    if (line.begin == 0 || !LeadsLine(begin)) return std::nullopt;
    colon = line.begin - 1;
    while (colon > floor && IsBlank(text_[colon])) --colon;
  }
  if (text_[colon] != ':' && !EndsOpen(colon)) return std::nullopt;
  // A label such as "cc:" below a full stop goes on with no sentence, although it begins small.
  const std::size_t line = lines_[lines_.At(colon)].begin;
  const bool alone = IsLabel(colon) && line > 1 && text_[line - 2] == '.';
  const std::size_t from = std::max(
      {floor, SentenceBegin(colon), colon > kLeadIn ? colon - kLeadIn : 0, alone ? line : 0});
  const Cue* target = nullptr;
  for (auto cue = EndedBy(adjacent_, colon); cue != adjacent_.begin();) {
    --cue;
    if (cue->span.begin < from) break;
    if (Better(*cue, target)) target = &*cue;
  }
  for (auto cue = EndedBy(before_, colon); cue != before_.begin();) {
    --cue;
    if (cue->span.begin < from || (target != nullptr && cue->span.end < target->span.begin)) break;
    if (!cue->record->Has("weak")) return Make(*cue);
  }
  if (target == nullptr) return std::nullopt;
  Verdict verdict = Make(*target);
  verdict.demanded = verdict.role == Role::target;
  return verdict;
}

std::optional<Verdict> IdentifierCues::Heading(std::size_t begin, std::size_t floor) const {
  const auto after = std::partition_point(headings_.begin(), headings_.end(),
                                          [&](const Cue& c) { return c.span.end <= begin; });
  if (after == headings_.begin() || (after - 1)->span.begin < floor) return std::nullopt;
  Verdict verdict = Make(*(after - 1));
  verdict.demanded = verdict.role == Role::target;
  return verdict;
}

}  // namespace writ
