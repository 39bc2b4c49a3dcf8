// What an authority that a page names is called: the words that match with those that belong to
// them, and the county, state or district that the page or the court gives.
#pragma once

#include <optional>
#include <string>

#include "core/models.h"
#include "stages/court_name.h"
#include "writ/packet.h"
#include "writ/screening.h"

namespace writ {

class AuthorityNames {
 public:
  AuthorityNames(const Packet& packet, std::size_t page, const std::optional<Court>& court,
                 const Models& models);

  const CaptionText& caption() const { return names_.caption(); }
  const std::vector<CaptionWord>& Words() const { return names_.caption().words; }

  // A match of the record with the words around it that belong to the name.
  WordRange Whole(const Record& record, WordRange match) const;

  // None where the record takes no name from what stands there. `placed` says whether a name that
  // wants a county has one.
  std::optional<std::string> NameOf(const Record& record, WordRange match, WordRange whole,
                                    bool& placed) const;

 private:
  const CourtWords& Roles() const { return names_.roles(); }
  bool RunsOver(int above, int below) const;
  WordRange WholeName(const Record& record, WordRange match) const;
  std::size_t WithoutPerson(std::size_t first, std::size_t match) const;
  WordRange WithCounty(const Record& record, WordRange match, WordRange whole) const;
  std::string AsWritten(WordRange words) const;
  std::string WithUnit(const std::string& place, const std::string& unit) const;
  std::optional<std::string> County(WordRange match) const;
  std::optional<std::string> State(WordRange match) const;
  std::optional<std::string> District(WordRange match) const;
  std::optional<std::string> Number(WordRange match) const;
  std::string CityAbove(WordRange match) const;
  std::string LineAbove(WordRange match) const;
  std::optional<std::string> Near(const Record& record, WordRange match) const;

  const Packet& packet_;
  std::size_t origin_;
  const std::optional<Court>& court_;
  const Models& models_;
  CourtNames names_;
};

}  // namespace writ
