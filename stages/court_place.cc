// Where a state's court sits: the counties and cities that a caption names for it.
#include <algorithm>

#include "stages/court_name.h"

namespace writ {

// "Municipal Court of the Borough of Paramus", "Borough of Paramus Municipal Court", "Albany City
// Court": the words of the place's own name.
std::optional<WordRange> CourtNames::CityOf(const CourtAnchor& anchor, WordRange window,
                                            bool may_follow) const {
  const auto& words = caption_.words;
  const auto in_state = [&](std::size_t w) {
    return std::any_of(states_.begin(), states_.end(),
                       [&](const StateMention& m) { return m.words.Contains(w); });
  };
  // "Kansas City", "Salt Lake City": a city that is called one.
  const auto called_city = [&](std::size_t w) {
    return w > window.first && roles_.Is("city", w) && roles_.Is("before_city", w - 1);
  };
  const auto ends_name = [&](std::size_t w) {
    const std::string& word = words[w].text;
    if (called_city(w) || (w + 1 < window.last && called_city(w + 1))) return false;
    return in_state(w) || !words[w].capital || roles_.Is("city", w) || roles_.Is("joint", w) ||
           (models_.gazetteer->vocabulary().Knows(word) && !models_.gazetteer->DirectionOf(word) &&
            !models_.gazetteer->StateOf(word));
  };
  std::size_t from = anchor.words.last;
  bool cue = false;
  while (may_follow && from < window.last) {
    const bool city = roles_.Is("city", from);
    if (!city && (!roles_.Is("joint", from) || words[from].comma_before)) break;
    cue = cue || !roles_.Is("article", from);
    ++from;
  }
  std::size_t last = from;
  while (cue && last < window.last && last < from + 4 && words[last].line == words[from].line &&
         (last == from || !words[last].comma_before) && !ends_name(last)) {
    ++last;
  }
  if (last > from) return WordRange{from, last};

  last = anchor.words.first;
  while (last > window.first && !called_city(last - 1) &&
         (roles_.Is("city", last - 1) || roles_.Is("county", last - 1))) {
    --last;
  }
  std::size_t first = last;
  while (first > window.first && first + 4 > last &&
         words[first - 1].line == words[anchor.words.first].line &&
         !(first < last && words[first].comma_before) && !ends_name(first - 1)) {
    --first;
  }
  const bool numbered = std::any_of(numbers_.begin(), numbers_.end(), [&](const NumberMention& n) {
    return first < n.words.last && n.words.first < last;
  });
  // The "S" of "FBT-CV25-6140021-S  SUPERIOR COURT" is no city.
  constexpr std::size_t kShortestCity = 3;
  if (first == last || numbered || caption_.RawKey(first, last).size() < kShortestCity) {
    return std::nullopt;
  }
  return WordRange{first, last};
}

// "Judicial District of Hartford", "Chittenden Unit", "Providence, SC.": a county of the state that
// is known, by the words around it.
std::optional<CourtNames::CountyMention> CourtNames::CountyWithCue(const CourtAnchor& anchor,
                                                                   WordRange window,
                                                                   int state) const {
  const auto& words = caption_.words;
  const auto in_state = [&](std::size_t w) {
    return std::any_of(states_.begin(), states_.end(),
                       [&](const StateMention& m) { return m.name && m.words.Contains(w); });
  };
  std::optional<CountyMention> best;
  for (std::size_t w = window.first; w < window.last; ++w) {
    if (anchor.words.Contains(w) || in_state(w) || !words[w].capital) continue;
    for (std::size_t n = std::min<std::size_t>(4, window.last - w); n > 0; --n) {
      auto named = NamedAt(w, w + n);
      if (!named) continue;
      std::erase_if(named->counties, [&](int c) {
        return models_.gazetteer->counties()[static_cast<std::size_t>(c)].state != state;
      });
      if (named->counties.empty()) continue;
      const bool cue = (w > window.first && roles_.Is("cue_before", w - 1)) ||
                       (w + n < window.last && roles_.Is("cue_after", w + n));
      if (cue && (!best || Gap(named->words, anchor.words) < Gap(best->words, anchor.words))) {
        best = named;
      }
      break;
    }
  }
  return best;
}

// The counties that may be the court's, the nearest first; a name that touches the words for the
// court needs no "County".
std::vector<CourtNames::CountyMention> CourtNames::PlacesOf(const CourtAnchor& anchor,
                                                            WordRange window,
                                                            const Record& style) const {
  const Gazetteer& gazetteer = *models_.gazetteer;
  const auto& words = caption_.words;
  std::vector<CountyMention> places;
  for (const CountyMention& mention : counties_) {
    if (window.Contains(mention.words.first)) places.push_back(mention);
  }
  // A city's court, whatever county the city lies in.
  if (style.Get("seat") == "city_first" && CityOf(anchor, window, true)) places.clear();
  std::size_t before = anchor.words.first;
  for (const NumberMention& n : numbers_) {
    if (n.words.last == before) before = n.words.first;
  }
  for (std::size_t n = std::min<std::size_t>(4, before - window.first); n > 0; --n) {
    if (words[before - n].line != words[before - 1].line) continue;
    auto named = NamedAt(before - n, before);
    if (!named) continue;
    std::erase_if(named->counties, [&](int c) { return !StateOf(c).levels.contains(style.id); });
    const bool is_state = gazetteer.StateOf(caption_.RawKey(before - n, before)).has_value();
    // "STATE OF NEW YORK" over "COUNTY COURT : COUNTY OF ERIE".
    const std::size_t from = before - n;
    if (is_state && from >= 2 && roles_.Is("genitive", from - 1) &&
        roles_.Is("whole_body", from - 2)) {
      break;
    }
    if (!named->counties.empty() && (!is_state || roles_.Is("county", anchor.words.first))) {
      places.insert(places.begin(), *named);
    }
    break;
  }
  std::size_t after = anchor.words.last;
  while (after < anchor.words.last + 3 && roles_.Is("leading", after)) ++after;
  if (after < window.last && after < anchor.words.last + 3 && !style.Has("seat")) {
    for (std::size_t n = std::min<std::size_t>(4, window.last - after); n > 0; --n) {
      const auto named = NamedAt(after, after + n);
      if (!named || gazetteer.StateOf(caption_.RawKey(after, after + n))) continue;
      places.push_back(*named);
      break;
    }
  }
  std::stable_sort(places.begin(), places.end(),
                   [&](const CountyMention& a, const CountyMention& b) {
                     return Gap(a.words, anchor.words) < Gap(b.words, anchor.words);
                   });
  return places;
}

// The counties of a mention that may have the court: those of the state, or where no state is known
// those whose state's courts of this style sit by county, else any.
std::vector<int> CourtNames::CountiesFor(const CountyMention& place, const Record& record,
                                         const Record& style, std::optional<int> state) const {
  std::vector<int> in_state, by_county;
  for (const int c : place.counties) {
    const Gazetteer::State& where = StateOf(c);
    const auto level = where.levels.find(style.id);
    if (state && models_.gazetteer->counties()[static_cast<std::size_t>(c)].state == *state) {
      in_state.push_back(c);
    }
    if (level != where.levels.end() && level->second != "supreme" &&
        (!record.Has("states") || record.Get("states") == where.id)) {
      by_county.push_back(c);
    }
  }
  std::vector<int> fitting = state ? in_state : by_county.empty() ? place.counties : by_county;
  // Of a county and a city of one name, the city only where the paper says so.
  if (fitting.size() > 1) {
    const bool says_city = roles_.Is("independent", place.words.first) ||
                           roles_.Is("independent", place.words.last - 1);
    std::vector<int> kept;
    for (const int c : fitting) {
      if (models_.gazetteer->counties()[static_cast<std::size_t>(c)].city == says_city) {
        kept.push_back(c);
      }
    }
    if (!kept.empty()) fitting = kept;
  }
  return fitting;
}

const Gazetteer::State& CourtNames::StateOf(int county) const {
  const auto& is = models_.gazetteer->counties()[static_cast<std::size_t>(county)];
  return models_.gazetteer->states()[static_cast<std::size_t>(is.state)];
}

}  // namespace writ
