#include "stages/court_name.h"

#include <algorithm>

#include "core/unicode.h"
#include "core/wording.h"
#include "writ/stages/court.h"

namespace writ {
namespace {

// A state's name in full is its own; an abbreviation may be an address's, or mean something else.
constexpr std::size_t kAbbreviationFar = 12;
constexpr std::size_t kLongestPlace = 10;  // Words of a foreign court's place.

}  // namespace

std::size_t Gap(WordRange a, WordRange b) {
  if (a.last <= b.first) return b.first - a.last;
  if (b.last <= a.first) return a.first - b.last;
  return 0;
}

std::string OrdinalText(int value) {
  const int tens = value % 100, ones = value % 10;
  const char* suffix = tens >= 11 && tens <= 13 ? "th"
                       : ones == 1              ? "st"
                       : ones == 2              ? "nd"
                       : ones == 3              ? "rd"
                                                : "th";
  return std::to_string(value) + suffix;
}

std::string CourtSlug(std::string_view text) {
  std::string slug = FoldName(text);
  std::replace(slug.begin(), slug.end(), ' ', '-');
  return slug;
}

std::string CourtNames::WrittenOut(std::string_view form,
                                   const std::map<std::string, std::string>& parts) const {
  const Record* record = models_.court_names.Find(form);
  return record == nullptr ? "" : FillIn(record->Get("text"), parts);
}

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
    // "Superior Court of Washington" needs no more.
    const bool its_own = mention.words.first == anchor.words.last + 1 &&
                         roles_.Is("genitive", anchor.words.last) &&
                         !caption_.words[mention.words.first].comma_before;
    if (elsewhere && !its_own) continue;
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
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z' && !roles_.Is("small", w)) {
      word[0] = static_cast<char>(word[0] - 'a' + 'A');
    }
    title += (title.empty() ? "" : " ") + word;
  }
  return title;
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
           !caption_.words[first].comma_before && !roles_.Is("article", first - 1)) {
      --first;
    }
    for (std::size_t w = anchor.words.last; w < window.last; ++w) {
      const auto* seat = roles_.At("seat", w);
      if (seat == nullptr || seat->last >= window.last) continue;
      std::size_t last = seat->last;
      while (last < window.last && caption_.words[last].line == caption_.words[w].line &&
             !caption_.words[last].comma_before) {
        ++last;
      }
      court.place = AsTitle({seat->last, last});
      break;
    }
    if (first < anchor.words.first || anchor.record->Get("name") == "Tribal Court") {
      court.name = AsTitle({first, anchor.words.last});
    }
    reading.words.first = first;
  }
  if (court.id.empty()) court.id = CourtSlug(court.name);
  reading.state_given = reading.place_given = true;
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
      if (words[last - 1].capital && !roles_.Is("place_joint", last - 1)) whole.last = last;
    }
  }
  Court& court = reading.court;
  court.system = court.type = "foreign";
  court.country = anchor.record->Has("country") ? anchor.record->Get("country") : context.country;
  court.name = AsTitle(whole);
  if (whole.last > anchor.words.last) court.place = AsTitle({anchor.words.last, whole.last});
  court.id = CourtSlug(court.country) + (court.country.empty() ? "" : "-") + CourtSlug(court.name);
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
    const bool bare_district = anchor.record->Get("federal") == "district";
    // "District Court for King County, West Division": a county's court has divisions too.
    const bool of_county = std::any_of(
        counties_.begin(), counties_.end(),
        [&](const CountyMention& mention) { return window.Contains(mention.words.first); });
    const bool directed =
        bare_district &&
        std::any_of(directions_.begin(), directions_.end(), [&](const DirectionMention& m) {
          return window.Contains(m.word) &&
                 (m.unit == Unit::district || (m.unit == Unit::division && !of_county));
        });
    const bool coded =
        bare_district && std::any_of(anchors_.begin(), anchors_.end(), [&](const CourtAnchor& a) {
          return a.implied && window.Contains(a.words.first);
        });
    const StateMention* state = bare_district ? NearestState(anchor, window) : nullptr;
    const auto& districts = models_.gazetteer->districts();
    const bool insular =
        state != nullptr &&
        std::any_of(districts.begin(), districts.end(), [&](const Gazetteer::District& d) {
          return d.state == state->state && d.insular;
        });
    bool territory = false;
    for (std::size_t w = 0; w < caption_.words.size(); ++w) {
      territory = territory || (bare_district && roles_.Is("territory", w));
    }
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
