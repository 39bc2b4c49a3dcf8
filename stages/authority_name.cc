#include "stages/authority_name.h"

#include <algorithm>

#include "core/unicode.h"
#include "stages/furniture.h"
#include "stages/statements.h"

namespace writ {
namespace {

constexpr std::size_t kLongestName = 9;  // Words that a name may have before or after its kind.
constexpr double kSameSkeleton = 0.15;   // Words put right by more may be names of their own.

std::string DistrictName(const Gazetteer& gazetteer, int index) {
  const auto& district = gazetteer.districts()[static_cast<std::size_t>(index)];
  const std::string& state = gazetteer.states()[static_cast<std::size_t>(district.state)].name;
  if (state == "District of Columbia") return state;
  return (district.direction.empty() ? "" : district.direction + " ") + "District of " + state;
}

// Gives the longer words of a range the capitals that names have.
void CapitaliseWords(std::string& text, Span range) {
  for (std::size_t at = range.begin; at < range.end; ++at) {
    const bool first = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    if (first && end - at > 3 && text[at] >= 'a' && text[at] <= 'z') {
      text[at] = static_cast<char>(text[at] - 'a' + 'A');
    }
  }
}

// A letterhead without capitals is given them, so that its names show; so are the offices that the
// letter names.
std::string WithCapitals(std::string_view page, const Models& models) {
  std::string text(page);
  if (!InSmallLetters(text, models)) return text;
  constexpr int kLines = 5;
  std::size_t head = 0;
  for (int line = 0; line < kLines && head < text.size(); ++line) {
    head = std::min(text.find('\n', head), text.size() - 1) + 1;
  }
  CapitaliseWords(text, {0, head});
  const auto small = [](const Record& record) { return record.Get("role") == "small"; };
  for (const Hit& hit : models.letterheads.FindAll(page, small)) {
    if (!hit.groups.empty()) CapitaliseWords(text, hit.groups[0]);
  }
  return text;
}

}  // namespace

AuthorityNames::AuthorityNames(const Packet& packet, std::size_t page,
                               const std::optional<Court>& court, const Models& models)
    : packet_(packet),
      origin_(packet.PageBegin(page)),
      court_(court),
      models_(models),
      names_(ReadCaption(WithCapitals(WithoutFurniture(packet.PageOf(page), models), models),
                         models.gazetteer->vocabulary()),
             models) {}

WordRange AuthorityNames::Whole(const Record& record, WordRange match) const {
  return WithCounty(record, match, WholeName(record, match));
}

// Whether a sentence runs from one line to the next, so that a name may stand on both: "… of the
// Bangor" over "Police Department".
bool AuthorityNames::RunsOver(int above, int below) const {
  // More than a heading has.
  constexpr int kSmallWords = 3, kManyWords = 8;
  int words = 0, small = 0;
  for (const CaptionWord& word : Words()) {
    if (word.line != above) continue;
    ++words;
    if (!word.capital) ++small;
  }
  return above + 1 == below && (small >= kSmallWords || words >= kManyWords);
}

// The match with the capitalised words that belong to the name.
WordRange AuthorityNames::WholeName(const Record& record, WordRange match) const {
  WordRange whole = match;
  const std::string& take = record.Get("take");
  const bool firm = take == "firm";  // "Smith, Jones & Roe, P.C." has commas.
  if (take == "before" || take == "both" || firm) {
    std::size_t first = match.first;
    for (std::size_t w = match.first; w > 0 && match.first - w < kLongestName; --w) {
      const CaptionWord& word = Words()[w - 1];
      const bool above = word.line != Words()[match.first].line;
      if ((above && !RunsOver(word.line, Words()[match.first].line)) ||
          (Words()[w].comma_before && !firm)) {
        break;
      }
      // "University of Iowa Police", but not "Agent Stoll of the Oklahoma State Bureau".
      const bool joint = Roles().Is("and", w - 1) ||
                         (Roles().Is("genitive", w - 1) && w > 1 && Words()[w - 2].capital &&
                          models_.gazetteer->IsBody(Words()[w - 2].text));
      // In capitals a small word shows by itself that the name begins behind it.
      const bool small = !joint && Roles().Is("leading", w - 1);
      if ((!joint && !word.capital) || small || Roles().Is("addressed", w - 1)) break;
      if (word.dot_after && !word.dotted && word.raw.size() > 3) break;  // A sentence ended.
      if (!joint) first = w - 1;
    }
    whole.first = firm ? WithoutPerson(first, match.first) : first;
  }
  if (take == "after" || take == "both") {
    std::size_t last = match.last;
    for (std::size_t w = match.last; w < Words().size() && w - match.last < kLongestName; ++w) {
      const CaptionWord& word = Words()[w];
      // "PROCURA DELLA REPUBBLICA" is often a line of its own over "PRESSO IL TRIBUNALE DI …".
      const bool goes_on = Roles().Is("goes_on", w);
      // So does "LAW OFFICES OF" over a name.
      const bool begun =
          w == match.last && word.line == Words()[w - 1].line + 1 && Roles().Is("genitive", w - 1);
      if (word.line != Words()[w - 1].line && !goes_on && !begun) break;
      if (word.comma_before && take != "both") break;
      if (Words()[w - 1].dot_after && Words()[w - 1].raw.size() > 3) break;
      const bool joint = Roles().Is("name_joint", w) || Roles().Is("and", w);
      if (!joint && !word.capital) break;
      if (!joint) last = w + 1;
    }
    whole.last = last;
  }
  return whole;
}

// "Anselm Rowe, Rowe Tillinghast LLP" names a lawyer before the firm: two words or more before a
// comma, behind which the firm's own name begins. "Smith, Jones & Roe, P.C." names none.
std::size_t AuthorityNames::WithoutPerson(std::size_t first, std::size_t match) const {
  const auto part_begin = [&](std::size_t end) {
    std::size_t begin = end;
    while (begin > first && (begin == end || !Words()[begin].comma_before)) --begin;
    return begin;
  };
  std::size_t begin = part_begin(match);
  while (begin > first) {
    const std::size_t before = part_begin(begin);
    const auto word = [&](std::size_t at) {
      return Words().begin() + static_cast<std::ptrdiff_t>(at);
    };
    const bool joined = std::any_of(word(before), word(begin),
                                    [](const CaptionWord& w) { return w.text == "and"; });
    if (begin - before >= 2 && !joined) break;
    begin = before;
  }
  return begin;
}

// "Kings County District Attorney", "District Attorney of Kings County".
WordRange AuthorityNames::WithCounty(const Record& record, WordRange match, WordRange whole) const {
  if (record.Get("name").find("{county}") == std::string::npos) return whole;
  for (const auto& mention : names_.counties()) {
    // The word "county" may stand in the match itself: "Pima County Attorney".
    if (mention.words.first < match.first && mention.words.last >= match.first &&
        mention.words.last <= match.last) {
      whole.first = std::min(whole.first, mention.words.first);
    }
    if (mention.words.first >= match.last && mention.words.first <= match.last + 2) {
      whole.last = std::max(whole.last, mention.words.last);
    }
  }
  return whole;
}

std::string AuthorityNames::AsWritten(WordRange words) const {
  std::string text;
  std::size_t from = words.first;
  const auto add = [&](const std::string& more) {
    if (!text.empty()) text += ' ';
    text += more;
  };
  const auto flush = [&](std::size_t to) {
    if (from >= to) return;
    add(packet_.AsWritten(origin_ + Words()[from].begin, origin_ + Words()[to - 1].end));
  };
  for (std::size_t w = words.first; w < words.last; ++w) {
    const auto county =
        std::find_if(names_.counties().begin(), names_.counties().end(), [&](const auto& mention) {
          return mention.name.first == w && mention.name.last <= words.last && mention.cost > 0 &&
                 !mention.counties.empty();
        });
    if (county != names_.counties().end()) {
      flush(w);
      add(models_.gazetteer->counties()[static_cast<std::size_t>(county->counties.front())].name);
      w = county->name.last - 1;
      from = w + 1;
      continue;
    }
    if (Words()[w].cost <= 0 || Words()[w].cost > kSameSkeleton) continue;
    // What was put right does not stand so on the paper.
    flush(w);
    std::string word = Words()[w].text;
    if (Words()[w].capital && word[0] >= 'a' && word[0] <= 'z') {
      word[0] = static_cast<char>(word[0] - 'a' + 'A');
    }
    add(word);
    from = w + 1;
  }
  flush(words.last);
  return TitleCase(text);
}

// "Kings County", "Orleans Parish", "City of Richmond": as `authority_place` in courts/names.yaml
// has it, by what the place is.
std::string AuthorityNames::WithUnit(const std::string& place, const std::string& unit) const {
  const std::string form = "authority_place." + CourtSlug(unit);
  const bool known = models_.court_names.Find(form) != nullptr;
  return names_.WrittenOut(known ? form : "authority_place", {{"place", place}});
}

// "Kings County" beside "District Attorney"; else the court's.
std::optional<std::string> AuthorityNames::County(WordRange match) const {
  const Gazetteer& gazetteer = *models_.gazetteer;
  const CourtNames::CountyMention* best = nullptr;
  for (const auto& mention : names_.counties()) {
    if (Gap(mention.words, match) > 6) continue;
    if (best == nullptr || Gap(mention.words, match) < Gap(best->words, match)) best = &mention;
  }
  if (best != nullptr) {
    const auto& county = gazetteer.counties()[static_cast<std::size_t>(best->counties.front())];
    const std::string& unit = gazetteer.states()[static_cast<std::size_t>(county.state)].unit;
    return WithUnit(county.name, county.city ? "city" : unit);
  }
  if (court_ && court_->system == "state" && !court_->place.empty() &&
      court_->place.find("District") == std::string::npos) {
    const auto state = gazetteer.StateById(court_->state);
    return WithUnit(court_->place,
                    state ? gazetteer.states()[static_cast<std::size_t>(*state)].unit : "");
  }
  return std::nullopt;
}

std::optional<std::string> AuthorityNames::State(WordRange match) const {
  const CourtNames::StateMention* best = nullptr;
  for (const auto& mention : names_.states()) {
    if (Gap(mention.words, match) > 20) continue;
    if (best == nullptr || Gap(mention.words, match) < Gap(best->words, match)) best = &mention;
  }
  if (best != nullptr) {
    return models_.gazetteer->states()[static_cast<std::size_t>(best->state)].name;
  }
  if (court_ && !court_->state.empty()) {
    if (const auto index = models_.gazetteer->StateById(court_->state)) {
      return models_.gazetteer->states()[static_cast<std::size_t>(*index)].name;
    }
  }
  return std::nullopt;
}

// "Northern District of Illinois" beside "United States Attorney"; else the court's.
std::optional<std::string> AuthorityNames::District(WordRange match) const {
  const Gazetteer& gazetteer = *models_.gazetteer;
  for (const auto& mention : names_.states()) {
    if (mention.words.first < match.last || mention.words.first > match.last + 9) continue;
    const auto& state = gazetteer.states()[static_cast<std::size_t>(mention.state)];
    if (state.districts.size() == 1) {
      bool said = false;
      for (std::size_t w = match.last; w < mention.words.last; ++w) {
        said = said || Roles().IsUnit("district", w);
      }
      if (said) return DistrictName(gazetteer, state.districts.front());
    }
    for (const auto& direction : names_.directions()) {
      if (direction.word < match.last || direction.word > mention.words.first) continue;
      for (const int d : state.districts) {
        if (gazetteer.districts()[static_cast<std::size_t>(d)].direction == direction.direction) {
          return DistrictName(gazetteer, d);
        }
      }
    }
  }
  if (court_ && court_->system == "federal") {
    for (std::size_t d = 0; d < gazetteer.districts().size(); ++d) {
      const auto& district = gazetteer.districts()[d];
      if (district.id == court_->id) return DistrictName(gazetteer, static_cast<int>(d));
    }
  }
  return std::nullopt;
}

std::optional<std::string> AuthorityNames::Number(WordRange match) const {
  for (const auto& mention : names_.numbers()) {
    if (mention.value > 0 && Gap(mention.words, match) <= 3) {
      return TitleCase(packet_.AsWritten(origin_ + Words()[mention.words.first].begin,
                                         origin_ + Words()[mention.words.first].end));
    }
  }
  return std::nullopt;
}

// "City of Yonkers" in the lines above a bare "Police Department".
std::string AuthorityNames::CityAbove(WordRange match) const {
  const int line = Words()[match.first].line;
  for (std::size_t w = match.first; w-- > 0 && Words()[w].line >= line - 3;) {
    const bool whole = Roles().Is("whole_body", w);
    if ((whole || Roles().Is("place_body", w)) && w + 2 < Words().size() &&
        Roles().Is("genitive", w + 1)) {
      std::size_t last = w + 2;
      while (last < Words().size() && Words()[last].line == Words()[w].line &&
             Words()[last].capital && last < w + 5) {
        ++last;
      }
      return AsWritten({whole ? w : w + 2, last});
    }
  }
  return "";
}

// The line above a bare "ATTORNEYS AT LAW".
std::string AuthorityNames::LineAbove(WordRange match) const {
  std::size_t last = match.first;
  while (last > 0 && Words()[last - 1].line == Words()[match.first].line) --last;
  if (last < match.first || last == 0) return "";
  std::size_t first = last;
  while (first > 0 && Words()[first - 1].line == Words()[last - 1].line) {
    --first;
    if (!Words()[first].capital && !Roles().Is("and", first)) return "";
  }
  return last - first > kLongestName ? "" : AsWritten({first, last});
}

std::optional<std::string> AuthorityNames::NameOf(const Record& record, WordRange match,
                                                  WordRange whole, bool& placed) const {
  std::string name = record.Has("name") ? record.Get("name") : "{match}";
  const auto fill = [&](const std::string& slot, const std::optional<std::string>& value) {
    const auto at = name.find(slot);
    if (at == std::string::npos) return true;
    if (!value) return false;
    name.replace(at, slot.size(), *value);
    return true;
  };
  const auto drop = [&](const std::string& slot) {
    // An empty slot goes with the comma before it, and with what it would have numbered: "State
    // Attorney, {number} Judicial Circuit".
    if (const auto at = name.find(", " + slot); at != std::string::npos) {
      name.erase(at, std::min(name.find(',', at + 1), name.size()) - at);
    } else if (const auto bare = name.find(slot); bare != std::string::npos) {
      name.erase(bare, slot.size());
    }
  };
  const std::string before = AsWritten({whole.first, match.first});
  const std::string& take = record.Get("take");
  if ((take == "firm" && before.empty()) ||
      (take == "after" && whole.last == match.last && record.Has("alone"))) {
    return std::nullopt;
  }
  if (name.find("{before}") != std::string::npos) {
    const std::string place = before.empty() ? CityAbove(match) : before;
    if (place.empty() && whole.last == match.last && record.Has("alone")) return std::nullopt;
    fill("{before}", place);
  }
  // The state's own words, where they stand before the match, are better than the paper's state.
  if (name.find("{state}") != std::string::npos && !before.empty()) {
    name = before + " " + AsWritten(match);
  }
  fill("{match}", AsWritten(match));
  fill("{after}", AsWritten({match.last, whole.last}));
  if (name.find("{above}") != std::string::npos) {
    const std::string above = LineAbove(match);
    if (above.empty()) return std::nullopt;
    fill("{above}", above);
  }
  placed = fill("{county}", County(match));
  if (!placed) drop("{county}");
  if (!fill("{state}", State(match))) {
    drop("{state}");
    placed = false;
  }
  if (!fill("{district}", District(match))) {
    if (record.Has("alone")) return std::nullopt;
    drop("{district}");
  }
  if (!fill("{near}", Near(record, match))) drop("{near}");
  if (!fill("{number}", Number(match))) drop("{number}");
  if (!fill("{city}",
            court_ && !court_->place.empty() ? std::optional(court_->place) : std::nullopt)) {
    drop("{city}");
  }
  std::string clean;
  for (const char c : name) {
    if (c == ' ' && (clean.empty() || clean.back() == ' ')) continue;
    clean += c;
  }
  while (!clean.empty() && (clean.back() == ' ' || clean.back() == ',')) clean.pop_back();
  if (std::none_of(clean.begin(), clean.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) {
    CapitaliseWords(clean, {0, clean.size()});
  }
  while (!clean.empty() && clean.back() == '.' && clean.find('.') == clean.size() - 1) {
    clean.pop_back();
  }
  if (clean.starts_with("The ")) clean.erase(0, 4);
  // "Detective Farrow (Tampa Police Department, 26-102233)"
  if (clean.starts_with('(') && clean.find(')') == std::string::npos) clean.erase(0, 1);
  if (clean.empty()) return std::nullopt;
  return clean;
}

// Of the record's `near` the words that stand nearest before the match, where it does not have
// them itself: the chamber of a committee.
std::optional<std::string> AuthorityNames::Near(const Record& record, WordRange match) const {
  const std::string_view text = names_.caption().text;
  const std::size_t begin = Words()[match.first].at;
  const std::size_t end = Words()[match.last - 1].at + Words()[match.last - 1].text.size();
  std::size_t best = std::string_view::npos;
  std::string words;
  for (const std::string& near : record.List("near")) {
    if (text.substr(begin, end - begin).find(near) != std::string_view::npos) return std::nullopt;
    const auto at = text.substr(0, begin).rfind(near);
    if (at == std::string_view::npos || (best != std::string_view::npos && at <= best)) continue;
    best = at;
    const std::size_t first = names_.caption().WordAt(at);
    words = AsWritten({first, names_.caption().WordAt(at + near.size() - 1) + 1});
  }
  if (words.empty()) return std::nullopt;
  return words;
}

}  // namespace writ
