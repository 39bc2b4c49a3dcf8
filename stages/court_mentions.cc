// What a caption mentions that may be part of a court's name: states, counties, numbers, directions
// and the words for courts themselves.
#include <algorithm>
#include <charconv>

#include "stages/court_name.h"

namespace writ {
namespace {

constexpr std::size_t kLongestName = 4;  // Words of the longest state or county name.

bool IsDigits(std::string_view word) {
  return !word.empty() &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

CourtNames::Unit UnitOf(const Record& record) {
  using Unit = CourtNames::Unit;
  const std::string& value = record.Get("value");
  return value == "circuit"      ? Unit::circuit
         : value == "district"   ? Unit::district
         : value == "department" ? Unit::department
         : value == "division"   ? Unit::division
                                 : Unit::court;
}

}  // namespace

CourtNames::CourtNames(CaptionText caption, const Models& models)
    : caption_(std::move(caption)), models_(models), roles_(caption_, models.court_grammar) {
  FindStates();
  FindCounties();
  FindNumbers();
  FindDirections();
  FindAnchors();
}

void CourtNames::FindStates() {
  const auto& words = caption_.words;
  const Gazetteer& gazetteer = *models_.gazetteer;
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (std::size_t n = std::min(kLongestName, words.size() - i); n > 0; --n) {
      auto form = gazetteer.StateOf(caption_.RawKey(i, i + n));
      if (!form && n * 3 <= caption_.Key(i, i + n).size()) {
        form = gazetteer.StateOf(caption_.Key(i, i + n));
        if (form && form->form != Gazetteer::Form::name) form.reset();
      }
      if (!form) continue;
      const CaptionWord& first = words[i];
      const CaptionWord& last = words[i + n - 1];
      if (form->form != Gazetteer::Form::name) {
        // "Mass." and ", MA" are states; "mass" and "IN" are words.
        const bool ends_all = i + n == words.size();
        const bool direction_before =
            i > 0 && (words[i - 1].dotted || gazetteer.DirectionOf(words[i - 1].raw));
        // The "T" of "HHD-CR26-0118842-T" over "EX PARTE" is not Texas.
        if (!first.capital || first.line != last.line) continue;
        // "Ct." and "Co." are rather a court and a county.
        if (n == 1 && first.text != first.raw && !(first.upper && first.comma_before)) continue;
        if (n == 1 && first.raw.size() <= 2 &&
            !(first.dotted || last.dot_after || (first.upper && first.comma_before) ||
              (first.upper && ends_all && i > 0))) {
          continue;
        }
        if (n == 1 && first.raw.size() > 2 &&
            !(last.dot_after || first.comma_before || direction_before || ends_all)) {
          continue;
        }
        // "N.D. Ill." is a district of the state that follows.
        const std::string key = caption_.RawKey(i, i + n);
        if (key.size() == 2 && key[1] == 'd' && gazetteer.DirectionOf(key.substr(0, 1))) {
          bool state_follows = false;
          for (std::size_t m = 1; m <= 3 && i + n + m <= words.size(); ++m) {
            state_follows = state_follows || gazetteer.StateOf(caption_.RawKey(i + n, i + n + m));
          }
          if (state_follows || n > 1) continue;
        }
      }
      const Gazetteer::State& state = gazetteer.states()[static_cast<std::size_t>(form->state)];
      const bool own_city = state.own_city && form->form == Gazetteer::Form::name;
      if (roles_.Is("independent", i + n) && !own_city && !words[i + n].comma_before) continue;
      StateMention mention{{i, i + n}, form->state, form->form == Gazetteer::Form::name};
      // "Washington, D.C." names the District alone.
      if (!states_.empty() && states_.back().words.last == i &&
          gazetteer.states()[static_cast<std::size_t>(states_.back().state)].id == state.after) {
        states_.pop_back();
      }
      states_.push_back(mention);
      i += n - 1;
      break;
    }
  }
}

// The county that words [first, last) name exactly.
std::optional<CourtNames::CountyMention> CourtNames::NamedAt(std::size_t first,
                                                             std::size_t last) const {
  const auto& by_raw = models_.gazetteer->CountiesOf(caption_.RawKey(first, last));
  const auto& by_text =
      by_raw.empty() ? models_.gazetteer->CountiesOf(caption_.Key(first, last)) : by_raw;
  const auto& found = by_text.empty() && caption_.RawKey(first, last).size() >= 4
                          ? models_.gazetteer->CountiesLike(caption_.RawKey(first, last))
                          : by_text;
  if (found.empty()) return std::nullopt;
  return CountyMention{{first, last}, {first, last}, found, by_raw.empty() ? 0.1 : 0};
}

void CourtNames::FindCounties() {
  const auto& words = caption_.words;
  const auto add = [&](CountyMention mention, std::size_t first, std::size_t last) {
    mention.words = {std::min(first, mention.name.first), std::max(last, mention.name.last)};
    counties_.push_back(std::move(mention));
  };
  const auto longest_after = [&](std::size_t from) -> std::optional<CountyMention> {
    for (std::size_t n = std::min(kLongestName, words.size() - std::min(from, words.size())); n > 0;
         --n) {
      if (auto named = NamedAt(from, from + n)) return named;
    }
    return std::nullopt;
  };
  const auto longest_before = [&](std::size_t to) -> std::optional<CountyMention> {
    for (std::size_t n = std::min(kLongestName, to); n > 0; --n) {
      if (words[to - n].line != words[to - 1].line) continue;
      if (auto named = NamedAt(to - n, to)) return named;
    }
    return std::nullopt;
  };
  // Names that no gazetteer has, or that were read wrongly: what is nearest, else as written.
  const auto near = [&](std::size_t first, std::size_t last) -> std::optional<CountyMention> {
    while (first < last && !words[first].capital) ++first;
    for (std::size_t from = first; from < last; ++from) {
      const auto counties = models_.gazetteer->CountiesNear(caption_.RawKey(from, last), {});
      if (!counties.empty()) return CountyMention{{from, last}, {from, last}, counties, 0.5};
    }
    return std::nullopt;
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (roles_.Is("county", i)) {
      const bool of_follows = roles_.Is("of", i + 1);
      if (of_follows) {
        if (auto named = longest_after(i + 2)) {
          add(*named, i, i + 2);
          continue;
        }
      }
      auto before = longest_before(i);
      if (before && roles_.Is("court", i + 1)) {
        // "Florida County Court" is a kind of court, not a county.
        const auto state =
            models_.gazetteer->StateOf(caption_.RawKey(before->name.first, before->name.last));
        if (state && state->form == Gazetteer::Form::name) {
          const auto& in = models_.gazetteer->states()[static_cast<std::size_t>(state->state)];
          const bool own =
              std::any_of(before->counties.begin(), before->counties.end(), [&](int c) {
                return models_.gazetteer->counties()[static_cast<std::size_t>(c)].state ==
                       state->state;
              });
          // "STATE OF NEW YORK" over "COUNTY COURT : COUNTY OF ERIE" names no county of New York.
          const std::size_t at = before->name.first;
          const bool sovereign =
              at >= 2 && roles_.Is("genitive", at - 1) && roles_.Is("whole_body", at - 2);
          if (in.levels.contains("county_court") && (!own || sovereign)) continue;
        }
      }
      if (before) {
        add(*before, i, i + 1);
        continue;
      }
      if (of_follows) {
        std::size_t last = i + 2;
        while (last < words.size() && last < i + 5 && words[last].line == words[i].line &&
               !words[last].comma_before) {
          ++last;
        }
        if (auto named = near(i + 2, last)) {
          add(*named, i, i + 2);
          continue;
        }
      }
      std::size_t first = i;
      while (first > 0 && first + 3 > i && words[first - 1].line == words[i].line &&
             !words[first].comma_before && words[first - 1].capital &&
             !models_.gazetteer->vocabulary().Knows(words[first - 1].text)) {
        --first;
      }
      if (first < i) {
        if (auto named = near(first, i)) add(*named, i, i + 1);
      }
    } else if (roles_.Is("venue", i) && i > 0) {
      if (auto named = longest_before(i)) add(*named, i, i + 1);
    } else if (roles_.Is("independent", i) && !words[i].comma_before) {
      // Independent cities: "City of Richmond", "Baltimore City".
      const auto city = [&](std::optional<CountyMention> named) {
        if (!named) return false;
        std::erase_if(named->counties, [&](int c) {
          return !models_.gazetteer->counties()[static_cast<std::size_t>(c)].city;
        });
        if (named->counties.empty()) return false;
        add(*named, i, i + 1);
        return true;
      };
      if (roles_.Is("genitive", i + 1) && city(longest_after(i + 2))) continue;
      city(longest_before(i));
    }
  }
}

void CourtNames::FindNumbers() {
  const auto& words = caption_.words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    NumberMention mention{{i, i + 1}, 0, Unit::none, false};
    if (const auto* ordinal = roles_.At("ordinal", i)) mention.value = ordinal->value;
    const auto* tens = roles_.At("tens", i);
    const auto* ones = roles_.At("ordinal", i + 1);
    if (tens != nullptr && ones != nullptr && ones->value > 0 && ones->value < 10) {
      mention.value = tens->value + ones->value;
      mention.words.last = i + 2;
    }
    if (mention.value == 0 && IsDigits(words[i].text) && words[i].text.size() <= 3 && i > 0) {
      // "Court No. 3", "Circuit Court 10", "District 4".
      std::size_t before = i - 1;
      if (roles_.Is("number_label", before) && before > 0) --before;
      const auto* unit = roles_.At("unit", before);
      if (unit == nullptr) unit = roles_.At("bench", before);
      if (unit != nullptr) {
        std::from_chars(words[i].text.data(), words[i].text.data() + words[i].text.size(),
                        mention.value);
        mention.words = {before + 1, i + 1};
        mention.unit = UnitOf(*unit->record);
      }
    }
    if (mention.value == 0) continue;
    std::size_t next = mention.words.last;
    while (next < words.size() && next < mention.words.last + 3 && mention.unit == Unit::none) {
      if (roles_.Is("between", next)) {
        mention.judicial = roles_.Is("judicial", next);
      } else if (const auto* unit = roles_.At("unit", next)) {
        mention.unit = UnitOf(*unit->record);
      } else {
        break;
      }
      ++next;
    }
    if (mention.unit != Unit::none && mention.unit != Unit::court) {
      mention.words.last = std::max(mention.words.last, next);
    }
    numbers_.push_back(mention);
    i = std::max(i, mention.words.last - 1);
  }
}

// "District", or the letter of one.
bool CourtNames::IsDistrict(std::size_t word) const {
  return roles_.Is("district_letter", word) || roles_.IsUnit("district", word);
}

void CourtNames::FindDirections() {
  const auto& words = caption_.words;
  const auto in_state = [&](std::size_t w) {
    return std::any_of(states_.begin(), states_.end(),
                       [&](const StateMention& m) { return m.words.Contains(w); });
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (in_state(i)) continue;
    const auto direction = models_.gazetteer->DirectionOf(words[i].text);
    if (!direction) continue;
    DirectionMention mention{i, *direction, Unit::none, words[i].text.size() < 4};
    for (std::size_t next = i + 1; next < words.size() && next < i + 3; ++next) {
      const auto* unit = roles_.At("unit", next);
      if (unit != nullptr &&
          (UnitOf(*unit->record) == Unit::district || UnitOf(*unit->record) == Unit::division)) {
        mention.unit = UnitOf(*unit->record);
        break;
      }
      if (!roles_.Is("genitive", next)) break;
    }
    // "N. D." and "W. D.": the letter of a district follows.
    const bool before_district = IsDistrict(i + 1);
    if (mention.weak && before_district) mention.unit = Unit::district;
    if (mention.weak && mention.unit != Unit::division) {
      // A letter or "No." says a direction only before a district and its state.
      std::size_t after = i + 1;
      if (before_district) ++after;
      if (roles_.Is("genitive", after)) ++after;
      const bool before_state =
          std::any_of(states_.begin(), states_.end(),
                      [&](const StateMention& m) { return m.words.first == after; });
      if (!before_state) continue;
    }
    directions_.push_back(mention);
  }
}

void CourtNames::FindAnchors() {
  const auto& words = caption_.words;
  std::vector<CourtAnchor> found;
  for (const RecordFamily* family : {&models_.federal_courts, &models_.other_courts,
                                     &models_.foreign_courts, &models_.court_styles}) {
    for (const Hit& hit : family->FindAll(caption_.text)) {
      if (hit.span.Empty()) continue;
      const std::size_t first = caption_.WordAt(hit.span.begin);
      const std::size_t last = caption_.WordAt(hit.span.end - 1) + 1;
      // A pattern may begin within a word only where the word begins.
      if (words[first].at != hit.span.begin ||
          words[last - 1].at + words[last - 1].text.size() != hit.span.end) {
        continue;
      }
      const bool foreign = family == &models_.foreign_courts;
      found.push_back({{first, last}, hit.record, std::nullopt, foreign, false});
    }
  }
  const Record* district = models_.federal_courts.Find("district");
  const Record* bankruptcy = models_.federal_courts.Find("bankruptcy");
  const Record* circuit = models_.federal_courts.Find("circuit");
  for (std::size_t i = 0; i < words.size(); ++i) {
    // "S.D.N.Y.", "E.D. Va.", "D. Mass."
    for (std::size_t n = std::min<std::size_t>(4, words.size() - i); n > 0; --n) {
      const std::string key = caption_.RawKey(i, i + n);
      if (key.size() < 3 || key.size() > 24 || !words[i].capital) continue;
      const auto code = models_.gazetteer->DistrictByCode(key);
      if (!code) continue;
      const bool only = i == 0 && n == words.size();
      const bool marked = words[i].dotted || words[i].dot_after || words[i].upper;
      const bool bare_code =
          n == 1 && key == models_.gazetteer->districts()[static_cast<std::size_t>(*code)].id;
      if ((bare_code && !only) || (!marked && !only)) continue;
      const bool bankrupt =
          std::any_of(found.begin(), found.end(),
                      [&](const CourtAnchor& a) { return a.record == bankruptcy; }) ||
          roles_.Is("bankruptcy", 0);
      found.push_back({{i, i + n}, bankrupt ? bankruptcy : district, code, false, true});
      break;
    }
  }
  for (const DirectionMention& d : directions_) {
    if (d.unit == Unit::district && !d.weak && roles_.IsUnit("district", d.word + 1)) {
      found.push_back({{d.word, d.word + 2}, district, std::nullopt, false, true});
    }
  }
  for (const NumberMention& n : numbers_) {
    // "9th Cir.", which must be all that is there.
    if (n.unit == Unit::circuit && !n.judicial && n.words.first == 0 &&
        n.words.last == words.size()) {
      found.push_back({n.words, circuit, std::nullopt, false, true});
    }
  }
  if (const auto* named = roles_.At("circuit", 0); words.size() == 2 && named && named->last == 2) {
    found.push_back({{0, 2}, circuit, std::nullopt, false, true});
  }
  std::stable_sort(found.begin(), found.end(), [](const CourtAnchor& a, const CourtAnchor& b) {
    return a.words.Length() > b.words.Length();
  });
  for (const CourtAnchor& anchor : found) {
    const bool covered =
        std::any_of(anchors_.begin(), anchors_.end(), [&](const CourtAnchor& kept) {
          return anchor.words.first < kept.words.last && kept.words.first < anchor.words.last &&
                 anchor.implied == kept.implied &&
                 (anchor.foreign == kept.foreign || anchor.words.Length() < kept.words.Length());
        });
    if (!covered) anchors_.push_back(anchor);
  }
  std::stable_sort(
      anchors_.begin(), anchors_.end(),
      [](const CourtAnchor& a, const CourtAnchor& b) { return a.words.first < b.words.first; });
}

std::vector<std::string> CourtNames::StatesNamed(WordRange window) const {
  std::vector<std::string> ids;
  for (const StateMention& mention : states_) {
    if (window.Contains(mention.words.first)) {
      ids.push_back(models_.gazetteer->states()[static_cast<std::size_t>(mention.state)].id);
    }
  }
  return ids;
}

}  // namespace writ
