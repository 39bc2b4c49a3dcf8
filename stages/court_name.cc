#include "stages/court_name.h"

#include <algorithm>
#include <array>

#include "core/unicode.h"
#include "writ/stages/court.h"

namespace writ {
namespace {

constexpr std::size_t kLongestPlace = 10;  // Words of a foreign court's place.

// A state's name in full is its own; an abbreviation may be an address's, or mean something else.
constexpr std::size_t kAbbreviationFar = 12;

std::string OrdinalText(int value) {
  const int tens = value % 100, ones = value % 10;
  const char* suffix = tens >= 11 && tens <= 13 ? "th"
                       : ones == 1              ? "st"
                       : ones == 2              ? "nd"
                       : ones == 3              ? "rd"
                                                : "th";
  return std::to_string(value) + suffix;
}

std::string Slug(std::string_view text) {
  std::string slug = FoldName(text);
  std::replace(slug.begin(), slug.end(), ' ', '-');
  return slug;
}

std::string LowerCase(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

bool IsCityStyle(const std::string& style) {
  return style == "municipal_court" || style == "city_court" || style == "town_court" ||
         style == "village_court" || style == "justice_court" || style == "police_court" ||
         style == "recorders_court" || style == "mayors_court" || style == "district_court" ||
         style == "alderman_court" || style == "traffic_court" || style == "magistrate_court";
}

bool IsCityWord(std::string_view word) {
  return word == "city" || word == "town" || word == "village" || word == "borough" ||
         word == "township";
}

std::size_t Gap(WordRange a, WordRange b) {
  if (a.last <= b.first) return b.first - a.last;
  if (b.last <= a.first) return a.first - b.last;
  return 0;
}

// Words that join the parts of a name and end none.
bool IsSmallWord(std::string_view word) {
  static constexpr std::array<std::string_view, 20> kSmall = {
      "of",  "the", "in", "at", "and", "de", "del", "la",  "el", "en",
      "los", "las", "da", "do", "di",  "du", "le",  "des", "y",  "e"};
  return std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
}

}  // namespace

const CourtNames::StateMention* CourtNames::NearestState(const CourtAnchor& anchor,
                                                         WordRange window) const {
  const StateMention* best = nullptr;
  std::size_t least = 0;
  for (const StateMention& mention : states_) {
    if (!window.Contains(mention.words.first)) continue;
    const bool county =
        std::any_of(counties_.begin(), counties_.end(), [&](const CountyMention& c) {
          return c.name.first == mention.words.first && c.name.last == mention.words.last &&
                 !c.counties.empty();
        });
    if (county) continue;
    // "New York Supreme Court, Delaware": a county of a state that is named too.
    const auto& namesakes =
        models_.gazetteer->CountiesOf(caption_.RawKey(mention.words.first, mention.words.last));
    const bool elsewhere = std::any_of(states_.begin(), states_.end(), [&](const StateMention& s) {
      return s.state != mention.state && window.Contains(s.words.first) &&
             std::any_of(namesakes.begin(), namesakes.end(), [&](int c) {
               return models_.gazetteer->counties()[static_cast<std::size_t>(c)].state == s.state;
             });
    });
    if (elsewhere) continue;
    // What follows the kind of court is more likely its state than what stands before it.
    const std::size_t distance = Gap(mention.words, anchor.words) * 2 +
                                 (mention.words.first < anchor.words.first ? 1 : 0) +
                                 (mention.name ? 0 : kAbbreviationFar);
    if (best == nullptr || distance < least) {
      best = &mention;
      least = distance;
    }
  }
  return best;
}

std::string CourtNames::AsTitle(WordRange words) const {
  std::string title;
  for (std::size_t w = words.first; w < words.last; ++w) {
    std::string word = caption_.words[w].raw;
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z' && word != "of" && word != "the") {
      word[0] = static_cast<char>(word[0] - 'a' + 'A');
    }
    title += (title.empty() ? "" : " ") + word;
  }
  return title;
}

std::optional<CourtReading> CourtNames::ReadDistrict(const CourtAnchor& anchor,
                                                     WordRange window) const {
  const Gazetteer& gazetteer = *models_.gazetteer;
  const auto& words = caption_.words;
  CourtReading reading;
  reading.words = anchor.words;
  std::optional<int> state, district = anchor.district;
  if (const StateMention* mention = NearestState(anchor, window); mention && !district) {
    state = mention->state;
    reading.words = {std::min(reading.words.first, mention->words.first),
                     std::max(reading.words.last, mention->words.last)};
  }
  const auto valid = [&](const std::string& direction) -> std::optional<int> {
    for (const int d : gazetteer.states()[static_cast<std::size_t>(*state)].districts) {
      if (gazetteer.districts()[static_cast<std::size_t>(d)].direction == direction) return d;
    }
    return std::nullopt;
  };
  if (state && !district) {
    const auto& all = gazetteer.states()[static_cast<std::size_t>(*state)].districts;
    if (all.size() == 1) district = all.front();
    // A district's direction before a division's, words before letters.
    for (int round = 0; round < 4 && !district; ++round) {
      for (const DirectionMention& mention : directions_) {
        if (!window.Contains(mention.word) || district) continue;
        const bool is_division = mention.unit == Unit::division;
        const int rank = mention.unit == Unit::district ? 0
                         : mention.weak                 ? 3
                         : is_division                  ? 2
                                                        : 1;
        if (rank != round) continue;
        district = valid(mention.direction);
        if (district) {
          reading.words = {std::min(reading.words.first, mention.word),
                           std::max(reading.words.last, mention.word + 1)};
        }
      }
    }
  }
  if (!district) {
    // The place where the court sits.
    for (std::size_t w = window.first; w < window.last && !district; ++w) {
      if (anchor.words.Contains(w)) continue;
      for (std::size_t n = std::min<std::size_t>(3, window.last - w); n > 0 && !district; --n) {
        std::vector<int> fitting;
        for (const int d : gazetteer.DistrictsBySeat(caption_.RawKey(w, w + n))) {
          if (!state || gazetteer.districts()[static_cast<std::size_t>(d)].state == *state) {
            fitting.push_back(d);
          }
        }
        // "Greenville Division" may be more than one; a bankruptcy court's divisions bear the
        // name of a seat, and the first that the gazetteer has is as good as any.
        if (fitting.size() == 1) district = fitting.front();
      }
    }
  }
  if (!district) return std::nullopt;
  const Gazetteer::District& is = gazetteer.districts()[static_cast<std::size_t>(*district)];
  const Gazetteer::State& in = gazetteer.states()[static_cast<std::size_t>(is.state)];
  Court& court = reading.court;
  court.system = "federal";
  court.country = "US";
  court.type = anchor.record->Get("type");
  court.state = in.id;
  court.place = is.direction;
  court.id = is.id;
  if (court.type == "bankruptcy") court.id.back() = 'b';
  court.name = anchor.record->Get("name");
  if (in.id == "GU" || in.id == "VI" || in.id == "MP") {
    // The territories' district courts are not "of the United States".
    const std::string kind = court.type == "bankruptcy" ? "Bankruptcy Court" : "District Court";
    court.name = kind +
                 (in.id == "GU"   ? " of "
                  : in.id == "VI" ? " of the "
                                  : " for the ") +
                 in.name;
  } else {
    court.name +=
        " for the " + (is.direction.empty() ? "" : is.direction + " ") + "District of " + in.name;
    if (in.id == "DC") court.name = anchor.record->Get("name") + " for the District of Columbia";
  }
  reading.state_given = state.has_value() || anchor.district.has_value();
  reading.place_given = true;
  (void)words;
  return reading;
}

std::optional<CourtReading> CourtNames::ReadCircuit(const CourtAnchor& anchor,
                                                    WordRange window) const {
  CourtReading reading;
  reading.words = anchor.words;
  std::string circuit;
  if (const NumberMention* number = NumberOf(anchor, window, Unit::circuit)) {
    if (number->value > 11) return std::nullopt;
    circuit = std::to_string(number->value);
    reading.words.last = std::max(reading.words.last, number->words.last);
  } else {
    for (std::size_t w = window.first; w < window.last && circuit.empty(); ++w) {
      if (caption_.words[w].text == "federal" && w + 1 < window.last &&
          caption_.words[w + 1].text == "circuit") {
        circuit = "f";
      } else if (caption_.words[w].raw == "dc" || caption_.RawKey(w, w + 2) == "districtof" ||
                 (caption_.words[w].raw == "district" && w + 2 < window.last &&
                  caption_.words[w + 2].text == "columbia")) {
        circuit = "d";
      }
    }
  }
  if (circuit.empty()) return std::nullopt;
  const bool panel = anchor.record->Get("kind") == "bap";
  Court& court = reading.court;
  court.system = "federal";
  court.country = "US";
  court.type = "appeals";
  court.id = panel            ? "bap" + circuit
             : circuit == "d" ? "cadc"
             : circuit == "f" ? "cafc"
                              : "ca" + circuit;
  const std::string name = circuit == "d"   ? "District of Columbia Circuit"
                           : circuit == "f" ? "Federal Circuit"
                                            : OrdinalText(std::stoi(circuit)) + " Circuit";
  court.place = circuit == "d" ? "D.C. Circuit" : name;
  court.name =
      (panel ? "Bankruptcy Appellate Panel of the " : "United States Court of Appeals for the ") +
      name;
  reading.state_given = reading.place_given = true;
  return reading;
}

std::optional<CourtReading> CourtNames::ReadFederal(const CourtAnchor& anchor,
                                                    WordRange window) const {
  const std::string& kind = anchor.record->Get("kind");
  if (kind == "district" || kind == "bankruptcy") return ReadDistrict(anchor, window);
  if (kind == "circuit" || kind == "bap") return ReadCircuit(anchor, window);
  CourtReading reading;
  reading.words = anchor.words;
  Court& court = reading.court;
  court.id = anchor.record->id;
  court.name = anchor.record->Get("name");
  court.system = "federal";
  court.country = "US";
  court.type = anchor.record->Get("type");
  reading.state_given = reading.place_given = true;
  return reading;
}

std::optional<CourtReading> CourtNames::ReadOther(const CourtAnchor& anchor,
                                                  WordRange window) const {
  CourtReading reading;
  reading.words = anchor.words;
  Court& court = reading.court;
  court.system = anchor.record->Get("system");
  court.country = "US";
  court.type = court.system;
  court.id = anchor.record->Get("code");
  court.name = anchor.record->Get("name");
  if (const StateMention* mention = NearestState(anchor, window); mention && mention->name) {
    const Gazetteer::State& in =
        models_.gazetteer->states()[static_cast<std::size_t>(mention->state)];
    // "Washington, D.C." under a military caption is an address.
    if (court.system == "tribal") court.state = in.id;
  }
  if (court.system == "tribal") {
    // The tribe's own name goes before.
    std::size_t first = anchor.words.first;
    while (first > window.first && caption_.words[first - 1].line == caption_.words[first].line &&
           !caption_.words[first].comma_before && caption_.words[first - 1].raw != "the") {
      --first;
    }
    for (std::size_t w = anchor.words.last; w + 2 < window.last; ++w) {
      if (caption_.words[w].text != "judicial" || caption_.words[w + 1].text != "district" ||
          caption_.words[w + 2].text != "of") {
        continue;
      }
      std::size_t last = w + 3;
      while (last < window.last && caption_.words[last].line == caption_.words[w].line &&
             !caption_.words[last].comma_before) {
        ++last;
      }
      court.place = AsTitle({w + 3, last});
      break;
    }
    if (first < anchor.words.first || anchor.record->Get("name") == "Tribal Court") {
      court.name = AsTitle({first, anchor.words.last});
    }
    reading.words.first = first;
  }
  if (court.id.empty()) court.id = Slug(court.name);
  reading.state_given = reading.place_given = true;
  return reading;
}

const CourtNames::NumberMention* CourtNames::NumberOf(const CourtAnchor& anchor, WordRange window,
                                                      Unit unit) const {
  const NumberMention* best = nullptr;
  std::size_t least = 0;
  for (const NumberMention& mention : numbers_) {
    if (!window.Contains(mention.words.first)) continue;
    const bool touches = Gap(mention.words, anchor.words) == 0;
    if (mention.unit != unit &&
        !(touches && (mention.unit == Unit::none || mention.unit == Unit::court))) {
      continue;
    }
    const std::size_t distance = Gap(mention.words, anchor.words);
    if (best == nullptr || distance < least) {
      best = &mention;
      least = distance;
    }
  }
  return best;
}

// "Municipal Court of the Borough of Paramus", "Borough of Paramus Municipal Court", "Albany City
// Court": the words of the place's own name.
std::optional<WordRange> CourtNames::CityOf(const CourtAnchor& anchor, WordRange window,
                                            bool may_follow) const {
  const auto& words = caption_.words;
  const auto in_state = [&](std::size_t w) {
    return std::any_of(states_.begin(), states_.end(),
                       [&](const StateMention& m) { return m.words.Contains(w); });
  };
  const auto ends_name = [&](std::size_t w) {
    const std::string& word = words[w].text;
    return in_state(w) || !words[w].capital || IsCityWord(word) || word == "of" || word == "the" ||
           word == "in" || word == "for" || word == "and" ||
           (models_.gazetteer->vocabulary().Knows(word) && !models_.gazetteer->DirectionOf(word) &&
            !models_.gazetteer->StateOf(word));
  };
  std::size_t from = anchor.words.last;
  bool cue = false;
  while (may_follow && from < window.last) {
    const std::string& word = words[from].text;
    const bool city = IsCityWord(word);
    if (!city && word != "of" && word != "for" && word != "the" && word != "in" && word != "and") {
      break;
    }
    if (words[from].comma_before && !city) break;
    cue = cue || word != "the";
    ++from;
  }
  std::size_t last = from;
  while (cue && last < window.last && last < from + 4 && words[last].line == words[from].line &&
         (last == from || !words[last].comma_before) && !ends_name(last)) {
    ++last;
  }
  if (last > from) return WordRange{from, last};

  last = anchor.words.first;
  while (last > window.first &&
         (IsCityWord(words[last - 1].text) || words[last - 1].text == "county"))
    --last;
  std::size_t first = last;
  while (first > window.first && first + 4 > last &&
         words[first - 1].line == words[anchor.words.first].line &&
         !(first < last && words[first].comma_before) && !ends_name(first - 1)) {
    --first;
  }
  const bool numbered = std::any_of(numbers_.begin(), numbers_.end(), [&](const NumberMention& n) {
    return first < n.words.last && n.words.first < last;
  });
  if (first == last || numbered) return std::nullopt;
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
      const std::string before = w > window.first ? words[w - 1].text : "";
      const std::string after = w + n < window.last ? words[w + n].text : "";
      const bool cue = before == "of" || before == "at" || before == "for" || after == "unit" ||
                       after == "division" || after == "ss" || after == "sc" || after == "judicial";
      if (cue && (!best || Gap(named->words, anchor.words) < Gap(best->words, anchor.words))) {
        best = named;
      }
      break;
    }
  }
  return best;
}

std::optional<CourtReading> CourtNames::ReadState(const CourtAnchor& anchor, WordRange window,
                                                  const CourtContext& context) const {
  const Gazetteer& gazetteer = *models_.gazetteer;
  const auto& words = caption_.words;
  const Record& record = *anchor.record;
  const std::string style = record.Has("canonical") ? record.Get("canonical") : record.id;
  CourtReading reading;
  reading.words = anchor.words;
  const auto told = [&](WordRange range) {
    reading.words = {std::min(reading.words.first, range.first),
                     std::max(reading.words.last, range.last)};
  };

  std::optional<int> state;
  if (const StateMention* mention = NearestState(anchor, window)) {
    state = mention->state;
    reading.state_given = true;
    told(mention->words);
  }

  // The county that is nearest; a name that touches the words for the court needs no "County".
  std::vector<CountyMention> places;
  for (const CountyMention& mention : counties_) {
    if (window.Contains(mention.words.first)) places.push_back(mention);
  }
  if (style == "municipal_court" || style == "justice_court" || style == "city_court") {
    // A city's court, whatever county the city lies in.
    if (CityOf(anchor, window, true)) places.clear();
  }
  const bool county_style = words[anchor.words.first].text == "county";
  std::size_t before = anchor.words.first;
  for (const NumberMention& n : numbers_) {
    if (n.words.last == before) before = n.words.first;
  }
  for (std::size_t n = std::min<std::size_t>(4, before - window.first); n > 0; --n) {
    if (words[before - n].line != words[before - 1].line) continue;
    auto named = NamedAt(before - n, before);
    if (!named) continue;
    std::erase_if(named->counties, [&](int c) {
      const auto& levels = gazetteer
                               .states()[static_cast<std::size_t>(
                                   gazetteer.counties()[static_cast<std::size_t>(c)].state)]
                               .levels;
      return !levels.contains(style);
    });
    const bool is_state = gazetteer.StateOf(caption_.RawKey(before - n, before)).has_value();
    if (!named->counties.empty() && (!is_state || county_style))
      places.insert(places.begin(), *named);
    break;
  }
  for (std::size_t after = anchor.words.last; after < window.last && after < anchor.words.last + 3;
       ++after) {
    const std::string& word = words[after].text;
    if (word == "of" || word == "for" || word == "the" || word == "in" || word == "at" ||
        word == "de")
      continue;
    for (std::size_t n = std::min<std::size_t>(4, window.last - after); n > 0; --n) {
      auto named = NamedAt(after, after + n);
      const bool is_state = gazetteer.StateOf(caption_.RawKey(after, after + n)).has_value();
      if (named && !is_state && !IsCityStyle(style)) {
        places.push_back(*named);
        break;
      }
    }
    break;
  }
  std::stable_sort(places.begin(), places.end(),
                   [&](const CountyMention& a, const CountyMention& b) {
                     return Gap(a.words, anchor.words) < Gap(b.words, anchor.words);
                   });

  std::optional<int> county;
  std::vector<int> ambiguous;
  for (const CountyMention& place : places) {
    std::vector<int> fitting;
    // First the states whose courts of this style sit by county, then any.
    for (int round = 0; round < 2 && fitting.empty(); ++round) {
      for (const int c : place.counties) {
        const int in = gazetteer.counties()[static_cast<std::size_t>(c)].state;
        const Gazetteer::State& where = gazetteer.states()[static_cast<std::size_t>(in)];
        const auto level = where.levels.find(style);
        const bool by_county = level != where.levels.end() && level->second != "supreme" &&
                               (!record.Has("states") || record.Get("states") == where.id);
        if (state ? in == *state : by_county || round == 1) fitting.push_back(c);
      }
      if (state) break;
    }
    if (fitting.empty()) continue;
    // Of a county and a city of one name, the city only where the paper says so.
    if (fitting.size() > 1) {
      const bool says_city =
          words[place.words.first].text == "city" || words[place.words.last - 1].text == "city";
      std::vector<int> kept;
      for (const int c : fitting) {
        if (gazetteer.counties()[static_cast<std::size_t>(c)].city == says_city) kept.push_back(c);
      }
      if (!kept.empty()) fitting = kept;
    }
    // The rest of the paper settles which state is meant.
    const auto weight = [&](int c) {
      const auto it =
          context.states.find(gazetteer
                                  .states()[static_cast<std::size_t>(
                                      gazetteer.counties()[static_cast<std::size_t>(c)].state)]
                                  .id);
      return it == context.states.end() ? 0.0 : it->second;
    };
    std::stable_sort(fitting.begin(), fitting.end(),
                     [&](int a, int b) { return weight(a) > weight(b); });
    if (fitting.size() == 1 || weight(fitting[0]) > weight(fitting[1])) {
      county = fitting.front();
    } else {
      ambiguous = fitting;
    }
    told(place.words);
    reading.court.place = gazetteer.counties()[static_cast<std::size_t>(fitting.front())].name;
    reading.place_given = true;
    break;
  }
  if (!county && state) {
    if (const auto named = CountyWithCue(anchor, window, *state)) {
      county = named->counties.front();
      reading.court.place = gazetteer.counties()[static_cast<std::size_t>(*county)].name;
      reading.place_given = true;
      told(named->words);
    }
  }
  if (county && !state) state = gazetteer.counties()[static_cast<std::size_t>(*county)].state;
  if (!state && record.Has("states")) state = gazetteer.StateById(record.Get("states"));
  if (!state && ambiguous.empty()) {
    // One state alone may have this style of court.
    std::vector<int> having;
    for (std::size_t s = 0; s < gazetteer.states().size(); ++s) {
      if (gazetteer.states()[s].levels.contains(style)) having.push_back(static_cast<int>(s));
    }
    if (having.size() == 1) state = having.front();
    if (!state && !context.states.empty()) {
      const auto best =
          std::max_element(context.states.begin(), context.states.end(),
                           [](const auto& a, const auto& b) { return a.second < b.second; });
      state = gazetteer.StateById(best->first);
    }
  }

  const bool circuit_style = style == "circuit_court" || style == "court_of_appeal";
  const NumberMention* number =
      NumberOf(anchor, window, circuit_style ? Unit::circuit : Unit::district);
  if (number == nullptr)
    number = NumberOf(anchor, window, circuit_style ? Unit::district : Unit::circuit);
  if (number != nullptr) told(number->words);

  Court& court = reading.court;
  std::string city;
  if (court.place.empty()) {
    if (const auto range = CityOf(anchor, window, IsCityStyle(style))) {
      city = AsTitle(*range);
      told(*range);
    }
    if (!city.empty()) {
      court.place = city;
      reading.place_given = true;
    }
  }
  if (court.place.empty() && number != nullptr) {
    court.place = OrdinalText(number->value) +
                  (circuit_style || number->unit == Unit::circuit ? " Circuit" : " District");
    reading.place_given = true;
  }
  if (court.place.empty() && record.Get("type") == "appeals") {
    for (const DirectionMention& mention : directions_) {
      if (window.Contains(mention.word) && !mention.weak && mention.unit == Unit::district)
        court.place = mention.direction;
    }
  }

  // A federal court of appeals that does not say "United States".
  if (!state && style == "court_of_appeals" && number != nullptr && number->unit == Unit::circuit) {
    CourtAnchor federal = anchor;
    federal.record = models_.federal_courts.Find("circuit");
    return ReadCircuit(federal, window);
  }
  if (style == "court_of_appeals") {
    for (std::size_t w = window.first; w + 1 < window.last; ++w) {
      if ((words[w].text == "federal" || words[w].raw == "dc" || words[w].text == "columbia") &&
          words[w + 1].text == "circuit") {
        CourtAnchor federal = anchor;
        federal.record = models_.federal_courts.Find("circuit");
        return ReadCircuit(federal, window);
      }
    }
  }
  if (!state && !reading.place_given) return std::nullopt;

  court.country = "US";
  court.system = "state";
  court.type = record.Get("type");
  if (state) {
    const Gazetteer::State& in = gazetteer.states()[static_cast<std::size_t>(*state)];
    court.system = in.system;
    court.state = in.id;
    if (const auto it = in.levels.find(style); it != in.levels.end()) court.type = it->second;
  }
  const std::string state_name =
      state ? gazetteer.states()[static_cast<std::size_t>(*state)].name : "";
  std::string label = record.Get("label");
  if (number != nullptr && number->unit == Unit::circuit && style == "circuit_court") {
    court.name = "Circuit Court of the " + OrdinalText(number->value) + " Judicial Circuit";
    if (county) court.name += " in and for " + court.place + " County";
  } else if (number != nullptr && style == "district_court" && number->unit == Unit::district) {
    court.name = OrdinalText(number->value) +
                 (number->judicial || record.id == "judicial_district" ? " Judicial " : " ") +
                 label;
    if (county) {
      const std::string& unit = gazetteer.states()[static_cast<std::size_t>(*state)].unit;
      court.name +=
          unit == "Parish" ? ", Parish of " + court.place : " of " + court.place + " " + unit;
    }
  } else if (!city.empty()) {
    court.name = label + " of " + city;
  } else if (reading.place_given && number == nullptr) {
    const bool independent = county && gazetteer.counties()[static_cast<std::size_t>(*county)].city;
    const std::string unit =
        state ? gazetteer.states()[static_cast<std::size_t>(*state)].unit : "County";
    court.name =
        label + " of " + (independent ? "the City of " + court.place : court.place + " " + unit);
  } else {
    court.name = number != nullptr && !county ? label + ", " + court.place : label;
    if (number != nullptr && county) court.name += ", " + court.place + " County";
  }
  if (!state_name.empty()) court.name += (reading.place_given ? ", " : " of ") + state_name;
  court.id = LowerCase(court.state) + (court.state.empty() ? "" : "-") + court.type +
             (court.place.empty() ? "" : "-" + Slug(court.place));
  return reading;
}

std::optional<CourtReading> CourtNames::ReadForeign(const CourtAnchor& anchor, WordRange window,
                                                    const CourtContext& context) const {
  CourtReading reading;
  WordRange whole = anchor.words;
  if (context.country.empty()) {
    // "Magistrate's Court of Hamilton County, Ohio" sounds English and is not.
    if (const StateMention* state = NearestState(anchor, window); state && state->name) {
      return std::nullopt;
    }
  }
  const std::string& take = anchor.record->Get("take");
  const auto& words = caption_.words;
  if (take == "before" || take == "both") {
    while (whole.first > window.first && words[whole.first - 1].capital &&
           words[whole.first - 1].line == words[anchor.words.first].line &&
           !words[whole.first].comma_before && anchor.words.first - whole.first < 3) {
      --whole.first;
    }
  }
  if (take == "after" || take == "both") {
    // Small words may stand within the place's name, not at its end; a caption has them in
    // capitals.
    std::size_t last = whole.last;
    while (last < window.last && last < anchor.words.last + kLongestPlace &&
           words[last].line == words[anchor.words.last - 1].line && !words[last].comma_before) {
      ++last;
      if (words[last - 1].capital && !IsSmallWord(words[last - 1].text)) whole.last = last;
    }
  }
  Court& court = reading.court;
  court.system = court.type = "foreign";
  court.country = anchor.record->Has("country") ? anchor.record->Get("country") : context.country;
  court.name = AsTitle(whole);
  if (whole.last > anchor.words.last) court.place = AsTitle({anchor.words.last, whole.last});
  court.id = LowerCase(court.country) + (court.country.empty() ? "" : "-") + Slug(court.name);
  reading.words = whole;
  reading.state_given = reading.place_given = true;
  return reading;
}

std::optional<CourtReading> CourtNames::Read(const CourtAnchor& anchor, WordRange window,
                                             const CourtContext& context) const {
  std::optional<CourtReading> reading;
  if (models_.federal_courts.Find(anchor.record->id) == anchor.record) {
    reading = ReadFederal(anchor, window);
  } else if (models_.other_courts.Find(anchor.record->id) == anchor.record) {
    reading = ReadOther(anchor, window);
  } else if (anchor.foreign) {
    reading = ReadForeign(anchor, window, context);
  } else {
    // "District Court, N.D. Illinois" is federal though it does not say so.
    const bool bare_district = anchor.record->id == "district_court";
    const bool directed =
        bare_district &&
        std::any_of(directions_.begin(), directions_.end(), [&](const DirectionMention& m) {
          return window.Contains(m.word) && (m.unit == Unit::district || m.unit == Unit::division);
        });
    const bool coded =
        bare_district && std::any_of(anchors_.begin(), anchors_.end(), [&](const CourtAnchor& a) {
          return a.implied && window.Contains(a.words.first);
        });
    const StateMention* state = bare_district ? NearestState(anchor, window) : nullptr;
    const std::string id =
        state == nullptr ? ""
                         : models_.gazetteer->states()[static_cast<std::size_t>(state->state)].id;
    const bool insular = id == "GU" || id == "VI" || id == "MP";
    const bool territory = bare_district && caption_.text.find("territory") != std::string::npos;
    if (directed || coded || insular || territory) {
      CourtAnchor federal = anchor;
      federal.record = models_.federal_courts.Find("district");
      for (const CourtAnchor& a : anchors_) {
        if (a.implied && a.district && window.Contains(a.words.first))
          federal.district = a.district;
      }
      reading = ReadDistrict(federal, window);
    }
    if (!reading) reading = ReadState(anchor, window, context);
  }
  if (!reading) return reading;
  reading->rule = anchor.record->id;
  double cost = 0;
  for (std::size_t w = reading->words.first; w < reading->words.last; ++w)
    cost += caption_.words[w].cost;
  reading->told = static_cast<int>(reading->words.Length());
  double confidence = 0.98 - 0.04 * cost;
  if (!reading->state_given) confidence -= 0.08;
  if (!reading->place_given) confidence -= 0.1;
  if (anchor.implied) confidence -= 0.05;
  if (anchor.foreign) confidence += anchor.record->Number("weight", 0);
  if (reading->court.state.empty() && reading->court.system == "state") confidence -= 0.4;
  reading->court.confidence = std::clamp(confidence, 0.05, 0.99);
  return reading;
}

std::optional<Court> ReadCourtName(std::string_view name, const Models& models) {
  const CourtNames names(ReadCaption(name, models.gazetteer->vocabulary()), models);
  const WordRange all{0, names.caption().words.size()};
  if (!models.not_courts.Matching(names.caption().text).empty()) return std::nullopt;
  std::optional<CourtReading> best;
  double best_score = 0;
  for (const CourtAnchor& anchor : names.anchors()) {
    auto reading = names.Read(anchor, all, {});
    if (!reading) continue;
    // Said before implied; courts of appeals sit over what else is named; the longer word is surer.
    const double score =
        reading->court.confidence + (anchor.implied ? 0 : 0.5) +
        (reading->court.type == "appeals" || reading->court.system != "state" ? 0.3 : 0) +
        0.01 * static_cast<double>(anchor.words.Length());
    if (!best || score > best_score) {
      best = std::move(reading);
      best_score = score;
    }
  }
  if (!best) return std::nullopt;
  return best->court;
}

}  // namespace writ
