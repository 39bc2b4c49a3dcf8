// The grammar of court names: what a caption's words say of a court.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/caption_words.h"
#include "core/models.h"
#include "stages/court_words.h"
#include "writ/screening.h"

namespace writ {

// Words [first, last) of a caption.
struct WordRange {
  std::size_t first = 0, last = 0;
  bool Contains(std::size_t word) const { return word >= first && word < last; }
  std::size_t Length() const { return last - first; }
};

// How many words lie between two ranges.
std::size_t Gap(WordRange a, WordRange b);

// "11th".
std::string OrdinalText(int value);
// "miami-dade": lower case, no accents, words parted by hyphens.
std::string CourtSlug(std::string_view text);

// Words that name a kind of court: "district court", "common pleas", "S.D.N.Y.".
struct CourtAnchor {
  WordRange words;
  const Record* record = nullptr;  // The style or the federal, military, tribal, foreign record.
  std::optional<int> district;     // A short form's federal district.
  bool foreign = false;            // Of a court abroad; an American one may bear the same words.
  bool implied = false;            // No court is said: "Eastern District of New York".
};

struct CourtReading {
  Court court;       // Without evidence.
  WordRange words;   // From the first to the last word that told something.
  std::string rule;  // The record that told the kind.
  bool state_given = false;
  bool place_given = false;
  int told = 0;  // How many words of the caption the reading explains.
};

// What a paper says elsewhere of where it comes from: state ids with weights.
struct CourtContext {
  std::map<std::string, double> states;
  std::string country;  // Where the paper comes from abroad.
};

class CourtNames {
 public:
  CourtNames(CaptionText caption, const Models& models);

  const CaptionText& caption() const { return caption_; }
  const CourtWords& roles() const { return roles_; }
  // In order of their words; none lies within another.
  const std::vector<CourtAnchor>& anchors() const { return anchors_; }
  // What the words within `window` say of the anchor's court; none where they name no single court.
  std::optional<CourtReading> Read(const CourtAnchor& anchor, WordRange window,
                                   const CourtContext& context) const;
  // The states that the caption names, by name or abbreviation, as ids.
  std::vector<std::string> StatesNamed(WordRange window) const;

  struct StateMention {
    WordRange words;
    int state = 0;
    bool name = false;  // Written in full.
  };
  struct CountyMention {
    WordRange words;            // With "County of".
    WordRange name;             // Without.
    std::vector<int> counties;  // All of that name; empty where the gazetteer has none.
    double cost = 0;
  };
  enum class Unit { none, circuit, district, department, division, court };
  struct NumberMention {
    WordRange words;
    int value = 0;
    Unit unit = Unit::none;
    bool judicial = false;
  };
  struct DirectionMention {
    std::size_t word = 0;
    std::string direction;
    Unit unit = Unit::none;
    bool weak = false;  // A letter or an abbreviation.
  };

  const std::vector<StateMention>& states() const { return states_; }
  const std::vector<CountyMention>& counties() const { return counties_; }
  const std::vector<NumberMention>& numbers() const { return numbers_; }
  const std::vector<DirectionMention>& directions() const { return directions_; }

  // A form of names.yaml with its parts filled in.
  std::string WrittenOut(std::string_view form,
                         const std::map<std::string, std::string>& parts) const;

 private:
  void FindStates();
  void FindCounties();
  void FindNumbers();
  void FindDirections();
  void FindAnchors();
  bool IsDistrict(std::size_t word) const;

  std::optional<CountyMention> NamedAt(std::size_t first, std::size_t last) const;
  std::optional<CourtReading> ReadFederal(const CourtAnchor& anchor, WordRange window) const;
  std::optional<CourtReading> ReadDistrict(const CourtAnchor& anchor, WordRange window) const;
  std::optional<CourtReading> ReadCircuit(const CourtAnchor& anchor, WordRange window) const;
  std::optional<CourtReading> ReadOther(const CourtAnchor& anchor, WordRange window) const;
  std::optional<CourtReading> ReadState(const CourtAnchor& anchor, WordRange window,
                                        const CourtContext& context) const;
  std::optional<CourtReading> ReadForeign(const CourtAnchor& anchor, WordRange window,
                                          const CourtContext& context) const;
  const StateMention* NearestState(const CourtAnchor& anchor, WordRange window) const;
  const NumberMention* NumberOf(const CourtAnchor& anchor, WordRange window, Unit unit) const;
  std::optional<WordRange> CityOf(const CourtAnchor& anchor, WordRange window,
                                  bool may_follow) const;
  // Of a court of a state: what its name is made of.
  struct StateParts {
    std::optional<int> state, county;
    const NumberMention* number = nullptr;
    std::string place;
    bool is_city = false;
    bool place_given = false;
  };
  std::vector<CountyMention> PlacesOf(const CourtAnchor& anchor, WordRange window,
                                      const Record& style) const;
  std::vector<int> CountiesFor(const CountyMention& place, const Record& record,
                               const Record& style, std::optional<int> state) const;
  const Gazetteer::State& StateOf(int county) const;
  std::optional<int> LikelyState(const Record& style, const CourtContext& context) const;
  Court StateCourt(const Record& record, const Record& style, const StateParts& parts) const;
  std::optional<CountyMention> CountyWithCue(const CourtAnchor& anchor, WordRange window,
                                             int state) const;
  std::string AsTitle(WordRange words) const;
  CaptionText caption_;
  const Models& models_;
  CourtWords roles_;
  std::vector<StateMention> states_;
  std::vector<CountyMention> counties_;
  std::vector<NumberMention> numbers_;
  std::vector<DirectionMention> directions_;
  std::vector<CourtAnchor> anchors_;
};

}  // namespace writ
