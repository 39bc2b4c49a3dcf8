// Where courts sit and what the states call them, compiled from models/courts/ once and then shared
// read-only by every thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/caption_words.h"
#include "core/record_family.h"

namespace writ {

// The records that a gazetteer is made of.
struct GazetteerSource {
  const RecordFamily& states;
  const RecordFamily& counties;
  const RecordFamily& districts;
  const RecordFamily& words;
  const RecordFamily& styles;
  const RecordFamily& countries;
};

class Gazetteer {
 public:
  struct State {
    std::string id, name, system, circuit;
    std::string unit;                                     // "County", "Parish", "Borough", …
    std::unordered_map<std::string, std::string> levels;  // Style to type.
    std::vector<int> districts;
    std::string after;      // The state whose name a city bears: "Washington, D.C."
    bool own_city = false;  // "New York City" names the state too.
  };
  struct County {
    std::string name;
    int state = 0;
    bool city = false;  // An independent city.
  };
  struct District {
    std::string id, direction;
    int state = 0;
    std::vector<std::string> seats;
    std::string named;     // How the court's name goes on where it is not by direction and state.
    bool insular = false;  // Of a territory, whose court is not "United States".
  };
  enum class Form { name, abbreviation, postal };
  struct StateForm {
    int state = 0;
    Form form = Form::name;
  };

  // Whatever does not fit together is appended to `problems`.
  static std::shared_ptr<const Gazetteer> Build(const GazetteerSource& source,
                                                std::vector<ModelProblem>& problems);

  const std::vector<State>& states() const { return states_; }
  const std::vector<County>& counties() const { return counties_; }
  const std::vector<District>& districts() const { return districts_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }

  // Keys are lower case without accents, blanks and punctuation.
  std::optional<StateForm> StateOf(const std::string& key) const;
  const std::vector<int>& CountiesOf(const std::string& key) const;
  // The same by skeleton: "miaml-dade".
  const std::vector<int>& CountiesLike(const std::string& key) const;
  // The nearest county names within a small weighted distance; for words that recognition spoiled.
  std::vector<int> CountiesNear(const std::string& key, std::optional<int> state) const;
  const std::vector<int>& DistrictsBySeat(const std::string& key) const;
  // "sdny", "edva", "dmass", "nysd".
  std::optional<int> DistrictByCode(const std::string& key) const;
  // "Northern" for "northern", "north", "no", "n".
  std::optional<std::string> DirectionOf(const std::string& word) const;
  // ISO codes of countries outside the United States, by a place's name, a number or a domain.
  std::optional<std::string> CountryOf(const std::string& key) const;
  std::optional<std::string> CountryByTelephone(const std::string& digits) const;
  std::optional<std::string> CountryByDomain(const std::string& domain) const;
  // Words that a name may go on over: "City of …", "University of …".
  bool IsBody(const std::string& word) const { return bodies_.contains(word); }
  std::optional<int> StateById(std::string_view id) const;
  std::optional<int> StateByAreaCode(const std::string& digits) const;
  std::optional<int> StateByZip(const std::string& digits) const;

 private:
  std::vector<State> states_;
  std::vector<County> counties_;
  std::vector<District> districts_;
  Vocabulary vocabulary_;
  std::unordered_map<std::string, StateForm> state_forms_;
  std::unordered_map<std::string, std::vector<int>> county_keys_, county_skeletons_, seat_keys_;
  std::unordered_map<std::string, int> district_codes_, area_codes_, zip_prefixes_;
  std::unordered_map<std::string, std::string> directions_;
  std::unordered_set<std::string> bodies_;
  std::unordered_map<std::string, std::string> country_names_, telephones_, domains_;
};

}  // namespace writ
