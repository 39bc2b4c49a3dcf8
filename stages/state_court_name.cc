// The courts of the states and territories: which county's, city's or circuit's a style's court is,
// and in which state.
#include <algorithm>

#include "core/unicode.h"
#include "stages/court_name.h"

namespace writ {

// A state that no words near the court name: the style's only one, else the paper's.
std::optional<int> CourtNames::LikelyState(const Record& style, const CourtContext& context) const {
  const Gazetteer& gazetteer = *models_.gazetteer;
  std::vector<int> having;
  for (std::size_t s = 0; s < gazetteer.states().size(); ++s) {
    if (gazetteer.states()[s].levels.contains(style.id)) having.push_back(static_cast<int>(s));
  }
  if (having.size() == 1) return having.front();
  if (context.states.empty()) return std::nullopt;
  const auto best =
      std::max_element(context.states.begin(), context.states.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return gazetteer.StateById(best->first);
}

Court CourtNames::StateCourt(const Record& record, const Record& style,
                             const StateParts& parts) const {
  const Gazetteer& gazetteer = *models_.gazetteer;
  Court court;
  court.country = "US";
  court.system = "state";
  court.type = record.Get("type");
  court.place = parts.place;
  std::string state, unit = "County";
  if (parts.state) {
    const Gazetteer::State& in = gazetteer.states()[static_cast<std::size_t>(*parts.state)];
    court.system = in.system;
    court.state = in.id;
    if (const auto it = in.levels.find(style.id); it != in.levels.end()) court.type = it->second;
    state = in.name;
    unit = in.unit;
  }
  const NumberMention* number = parts.number;
  const Unit counts = style.Get("unit") == "circuit" ? Unit::circuit : Unit::district;
  std::string form = "state_court";
  bool by_number = false;
  if (number != nullptr && style.Has("named") && number->unit == counts) {
    by_number = true;
    form = style.Get("named");
    if (models_.court_names.Find(form + "." + CourtSlug(unit)) != nullptr) {
      form += "." + CourtSlug(unit);
    }
  } else if (parts.is_city) {
    form = "city_court";
  } else if (number != nullptr) {
    form = parts.county ? "numbered_county_court" : "numbered_court";
  } else if (parts.place_given) {
    const bool independent =
        parts.county && gazetteer.counties()[static_cast<std::size_t>(*parts.county)].city;
    form = independent ? "independent_city_court" : "county_court";
  }
  const bool judicial = number != nullptr && (number->judicial || record.Has("canonical"));
  const Record* judicial_word = models_.court_names.Find("judicial");
  std::map<std::string, std::string> words = {
      {"court", record.Get("label")},
      {"place", !by_number || parts.county ? court.place : ""},
      {"unit", unit},
      {"number", number == nullptr ? "" : OrdinalText(number->value)},
      {"judicial", judicial && judicial_word != nullptr ? judicial_word->Get("text") : ""}};
  court.name = WrittenOut(form, words);
  if (!state.empty()) {
    court.name = WrittenOut(parts.place_given ? "placed_in_state" : "of_state",
                            {{"court", court.name}, {"state", state}});
  }
  court.id = CourtSlug(court.state) + (court.state.empty() ? "" : "-") + court.type +
             (court.place.empty() ? "" : "-" + CourtSlug(court.place));
  return court;
}

std::optional<CourtReading> CourtNames::ReadState(const CourtAnchor& anchor, WordRange window,
                                                  const CourtContext& context) const {
  const Gazetteer& gazetteer = *models_.gazetteer;
  const Record& record = *anchor.record;
  const Record* canonical = models_.court_styles.Find(record.Get("canonical"));
  const Record& style = canonical == nullptr ? record : *canonical;
  CourtReading reading;
  StateParts parts;
  reading.words = anchor.words;
  const auto told = [&](WordRange range) {
    reading.words = {std::min(reading.words.first, range.first),
                     std::max(reading.words.last, range.last)};
  };
  const auto county_name = [&](int c) {
    return gazetteer.counties()[static_cast<std::size_t>(c)].name;
  };

  if (const StateMention* mention = NearestState(anchor, window)) {
    parts.state = mention->state;
    reading.state_given = true;
    told(mention->words);
  }

  std::vector<int> ambiguous;
  for (const CountyMention& place : PlacesOf(anchor, window, style)) {
    std::vector<int> fitting = CountiesFor(place, record, style, parts.state);
    if (fitting.empty()) continue;
    // The rest of the paper settles which state is meant.
    const auto weight = [&](int c) {
      const auto it = context.states.find(StateOf(c).id);
      return it == context.states.end() ? 0.0 : it->second;
    };
    std::stable_sort(fitting.begin(), fitting.end(),
                     [&](int a, int b) { return weight(a) > weight(b); });
    if (fitting.size() == 1 || weight(fitting[0]) > weight(fitting[1])) {
      parts.county = fitting.front();
    } else {
      ambiguous = fitting;
    }
    told(place.words);
    parts.place = county_name(fitting.front());
    break;
  }
  // A city's court, whatever county the paper is of.
  const bool of_city = style.Get("seat") == "city_first" && CityOf(anchor, window, true);
  if (!parts.county && parts.state && !of_city) {
    if (const auto named = CountyWithCue(anchor, window, *parts.state)) {
      parts.county = named->counties.front();
      parts.place = county_name(*parts.county);
      told(named->words);
    }
  }
  if (!parts.state && parts.county) {
    parts.state = gazetteer.counties()[static_cast<std::size_t>(*parts.county)].state;
  }
  if (!parts.state && record.Has("states")) parts.state = gazetteer.StateById(record.Get("states"));
  if (!parts.state && ambiguous.empty()) parts.state = LikelyState(style, context);
  parts.place_given = !parts.place.empty();

  const bool by_circuit = style.Get("unit") == "circuit";
  parts.number = NumberOf(anchor, window, by_circuit ? Unit::circuit : Unit::district);
  if (parts.number == nullptr) {
    parts.number = NumberOf(anchor, window, by_circuit ? Unit::district : Unit::circuit);
  }
  if (parts.number != nullptr) told(parts.number->words);
  if (parts.place.empty()) {
    if (const auto city = CityOf(anchor, window, style.Has("seat"))) {
      parts.place = AsTitle(*city);
      parts.is_city = parts.place_given = true;
      told(*city);
    }
  }
  if (parts.place.empty() && parts.number != nullptr) {
    const bool circuit = by_circuit || parts.number->unit == Unit::circuit;
    parts.place = WrittenOut(circuit ? "numbered_circuit" : "numbered_district",
                             {{"number", OrdinalText(parts.number->value)}});
    parts.place_given = true;
  }
  if (parts.place.empty() && record.Get("type") == "appeals") {
    for (const DirectionMention& mention : directions_) {
      if (window.Contains(mention.word) && !mention.weak && mention.unit == Unit::district) {
        parts.place = mention.direction;
      }
    }
  }

  // A federal court of appeals that does not say "United States".
  if (style.Get("federal") == "circuit") {
    bool federal = !parts.state && parts.number != nullptr && parts.number->unit == Unit::circuit;
    for (std::size_t w = window.first; w + 1 < window.last && !federal; ++w) {
      federal = roles_.Is("circuit_unsaid", w);
    }
    if (federal) {
      CourtAnchor of_circuit = anchor;
      of_circuit.record = models_.federal_courts.Find("circuit");
      return ReadCircuit(of_circuit, window);
    }
  }
  if (!parts.state && !parts.place_given) return std::nullopt;
  reading.place_given = parts.place_given;
  reading.court = StateCourt(record, style, parts);
  if (parts.state) return reading;
  for (const int c : ambiguous) {
    parts.county = c;
    parts.state = gazetteer.counties()[static_cast<std::size_t>(c)].state;
    Court candidate = StateCourt(record, style, parts);
    reading.court.candidates.push_back(
        {std::move(candidate.id), std::move(candidate.name), std::move(candidate.state)});
  }
  return reading;
}

}  // namespace writ
