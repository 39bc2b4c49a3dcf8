// The courts of the United States: by judicial district, by circuit, and those there is one of.
#include <algorithm>

#include "stages/court_name.h"

namespace writ {

std::optional<CourtReading> CourtNames::ReadDistrict(const CourtAnchor& anchor,
                                                     WordRange window) const {
  const Gazetteer& gazetteer = *models_.gazetteer;
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
  const std::string& kind = anchor.record->Get(is.insular ? "insular" : "name");
  court.name = WrittenOut(
      is.named.empty() ? "district" : "district_so_named",
      {{"court", kind}, {"direction", is.direction}, {"state", in.name}, {"named", is.named}});
  reading.state_given = state.has_value() || anchor.district.has_value();
  reading.place_given = true;
  return reading;
}

std::optional<CourtReading> CourtNames::ReadCircuit(const CourtAnchor& anchor,
                                                    WordRange window) const {
  CourtReading reading;
  reading.words = anchor.words;
  std::string code, name, place;
  if (const NumberMention* number = NumberOf(anchor, window, Unit::circuit)) {
    constexpr int kCircuits = 11;
    if (number->value > kCircuits) return std::nullopt;
    code = std::to_string(number->value);
    name = place = WrittenOut("numbered_circuit", {{"number", OrdinalText(number->value)}});
    reading.words.last = std::max(reading.words.last, number->words.last);
  } else {
    const CourtWords::Phrase* named = nullptr;
    for (std::size_t w = window.first; w < window.last && named == nullptr; ++w) {
      named = roles_.At("circuit", w);
      if (named != nullptr && named->last > window.last) named = nullptr;
    }
    if (named == nullptr) return std::nullopt;
    code = named->record->Get("value");
    name = named->record->Get("name");
    place = named->record->Get("place");
  }
  const bool panel = anchor.record->Get("kind") == "bap";
  Court& court = reading.court;
  court.system = "federal";
  court.country = "US";
  court.type = "appeals";
  court.id = (panel ? "bap" : "ca") + code;
  court.place = place;
  court.name = WrittenOut(panel ? "bap" : "circuit", {{"circuit", name}});
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

}  // namespace writ
