#include "core/gazetteer.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "core/unicode.h"

namespace writ {
namespace {

std::string KeyOf(std::string_view name) {
  std::string key = FoldName(name);
  std::erase(key, ' ');
  return key;
}

std::vector<std::string> WordsOf(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : FoldName(name) + ' ') {
    if (c != ' ') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

// "St. Louis" is written "Saint Louis" too, "Ste." and "Sainte" likewise.
std::vector<std::string> Spellings(const std::string& name) {
  std::vector<std::string> keys = {KeyOf(name)};
  if (name.starts_with("St. ")) keys.push_back(KeyOf("Saint " + name.substr(4)));
  if (name.starts_with("Ste. ")) keys.push_back(KeyOf("Sainte " + name.substr(5)));
  return keys;
}

template <typename V>
std::optional<V> Find(const std::unordered_map<std::string, V>& map, const std::string& key) {
  const auto it = map.find(key);
  if (it == map.end()) return std::nullopt;
  return it->second;
}

const std::vector<int>& FindList(const std::unordered_map<std::string, std::vector<int>>& map,
                                 const std::string& key) {
  static const std::vector<int> kNone;
  const auto it = map.find(key);
  return it == map.end() ? kNone : it->second;
}

}  // namespace

std::shared_ptr<const Gazetteer> Gazetteer::Build(const GazetteerSource& source,
                                                  std::vector<ModelProblem>& problems) {
  auto built = std::make_shared<Gazetteer>();
  Gazetteer& g = *built;
  const auto problem = [&](const std::string& file, const Record& record,
                           const std::string& message) {
    problems.push_back({"courts/" + file, record.line, record.id, message});
  };

  for (const Record& record : source.words.records()) {
    const std::string& means = record.Get("means");
    for (const std::string& word : record.List("words")) {
      if (record.Has("direction")) {
        g.directions_[word] = record.Get("direction");
      } else if (!means.empty()) {
        g.vocabulary_.AddAbbreviation(word, means);
      } else if (record.id == "kept") {
        g.vocabulary_.AddKept(word);
      } else if (record.id == "bodies") {
        g.bodies_.insert(word);
      } else if (record.id == "joints") {
        g.vocabulary_.AddPart(word);
      } else {
        g.vocabulary_.AddWord(word, false);
      }
    }
  }

  for (const Record& record : source.states.records()) {
    const int index = static_cast<int>(g.states_.size());
    State state{
        record.id, record.Get("name"),  record.Get("system"), record.Get("circuit"), "County", {},
        {},        record.Get("after"), record.Has("city")};
    for (const char* level : {"trial", "limited", "appeals", "supreme"}) {
      for (const std::string& style : record.List(level)) {
        if (source.styles.Find(style) == nullptr) {
          problem("states.yaml", record, "the style `" + style + "` is not in styles.yaml");
        }
        state.levels[style] = level;
      }
    }
    g.state_forms_[KeyOf(state.name)] = {index, Form::name};
    for (const std::string& word : WordsOf(state.name)) {
      if (word.size() >= 3) g.vocabulary_.AddWord(word, true);
    }
    for (const std::string& shorter : record.List("abbreviations")) {
      g.state_forms_.emplace(KeyOf(shorter), StateForm{index, Form::abbreviation});
    }
    std::string postal = KeyOf(record.id);
    g.state_forms_.emplace(postal, StateForm{index, Form::postal});
    for (const std::string& code : record.List("area_codes")) g.area_codes_[code] = index;
    for (const std::string& range : record.List("zip_prefixes")) {
      int from = 0, to = 0;
      const int read = std::sscanf(range.c_str(), "%d-%d", &from, &to);
      if (read < 1) problem("states.yaml", record, "`" + range + "` is no range of prefixes");
      if (read == 1) to = from;
      for (int prefix = from; prefix <= to; ++prefix) {
        std::string digits = std::to_string(prefix);
        digits.insert(0, 3 - std::min<std::size_t>(3, digits.size()), '0');
        g.zip_prefixes_[digits] = index;
      }
    }
    g.states_.push_back(std::move(state));
  }

  for (const Record& record : source.countries.records()) {
    for (const std::string& name : record.List("names")) g.country_names_[KeyOf(name)] = record.id;
    if (record.Has("telephone")) g.telephones_[record.Get("telephone")] = record.id;
    if (record.Has("domain")) g.domains_[record.Get("domain")] = record.id;
  }

  for (const Record& record : source.counties.records()) {
    const auto state = g.StateById(record.id);
    if (!state) {
      problem("counties.yaml", record, "no state has this id");
      continue;
    }
    g.states_[static_cast<std::size_t>(*state)].unit = record.Get("unit");
    for (const char* list : {"counties", "cities", "former"}) {
      for (const std::string& name : record.List(list)) {
        const int index = static_cast<int>(g.counties_.size());
        g.counties_.push_back({name, *state, std::string_view(list) == "cities"});
        for (const std::string& key : Spellings(name)) {
          g.county_keys_[key].push_back(index);
          g.county_skeletons_[Skeleton(key)].push_back(index);
        }
        for (const std::string& word : WordsOf(name)) {
          if (word.size() >= 4) g.vocabulary_.AddPart(word);
        }
      }
    }
  }

  for (const Record& record : source.districts.records()) {
    const auto state = g.StateById(record.Get("state"));
    if (!state) {
      problem("districts.yaml", record, "no state has the id `" + record.Get("state") + "`");
      continue;
    }
    const int index = static_cast<int>(g.districts_.size());
    State& in = g.states_[static_cast<std::size_t>(*state)];
    District district{record.id,           record.Get("direction"), *state, record.List("seats"),
                      record.Get("named"), record.Has("insular")};
    for (const std::string& seat : district.seats) {
      for (const std::string& key : Spellings(seat)) g.seat_keys_[key].push_back(index);
    }
    const std::string letter =
        district.direction.empty() ? "" : KeyOf(district.direction).substr(0, 1);
    for (const auto& [key, form] : g.state_forms_) {
      if (form.state == *state) g.district_codes_[letter + "d" + key] = index;
    }
    g.district_codes_[record.id] = index;
    in.districts.push_back(index);
    g.districts_.push_back(std::move(district));
  }
  return built;
}

std::optional<Gazetteer::StateForm> Gazetteer::StateOf(const std::string& key) const {
  return Find(state_forms_, key);
}

const std::vector<int>& Gazetteer::CountiesOf(const std::string& key) const {
  return FindList(county_keys_, key);
}

const std::vector<int>& Gazetteer::CountiesLike(const std::string& key) const {
  return FindList(county_skeletons_, Skeleton(key));
}

std::vector<int> Gazetteer::CountiesNear(const std::string& key, std::optional<int> state) const {
  std::vector<int> near;
  if (key.size() < 4) return near;
  const std::string skeleton = Skeleton(key);
  double least = key.size() < 6 ? 0.7 : key.size() < 9 ? 1.05 : 1.7;
  for (const auto& [name, indices] : county_keys_) {
    const double distance = SkeletonDistance(skeleton, Skeleton(name), least);
    if (distance > least) continue;
    std::vector<int> fitting;
    for (const int i : indices) {
      if (!state || counties_[static_cast<std::size_t>(i)].state == *state) fitting.push_back(i);
    }
    if (fitting.empty()) continue;
    if (distance < least) near.clear();
    least = distance;
    near.insert(near.end(), fitting.begin(), fitting.end());
  }
  std::sort(near.begin(), near.end());
  near.erase(std::unique(near.begin(), near.end()), near.end());
  return near;
}

std::optional<std::string> Gazetteer::CountryOf(const std::string& key) const {
  return Find(country_names_, key);
}
std::optional<std::string> Gazetteer::CountryByTelephone(const std::string& digits) const {
  for (std::size_t n = digits.size(); n > 0; --n) {
    if (auto country = Find(telephones_, digits.substr(0, n))) return country;
  }
  return std::nullopt;
}
std::optional<std::string> Gazetteer::CountryByDomain(const std::string& domain) const {
  return Find(domains_, domain);
}
const std::vector<int>& Gazetteer::DistrictsBySeat(const std::string& key) const {
  return FindList(seat_keys_, key);
}
std::optional<int> Gazetteer::DistrictByCode(const std::string& key) const {
  return Find(district_codes_, key);
}
std::optional<std::string> Gazetteer::DirectionOf(const std::string& word) const {
  return Find(directions_, word);
}
std::optional<int> Gazetteer::StateById(std::string_view id) const {
  for (std::size_t i = 0; i < states_.size(); ++i) {
    if (states_[i].id == id) return static_cast<int>(i);
  }
  return std::nullopt;
}
std::optional<int> Gazetteer::StateByAreaCode(const std::string& digits) const {
  return Find(area_codes_, digits);
}
std::optional<int> Gazetteer::StateByZip(const std::string& digits) const {
  return Find(zip_prefixes_, digits.substr(0, std::min<std::size_t>(3, digits.size())));
}

}  // namespace writ
