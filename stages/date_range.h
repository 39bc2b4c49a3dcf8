// For what time the demand asks: models/date_ranges.yaml.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/models.h"
#include "stages/asking_text.h"
#include "writ/screening.h"

namespace writ {

// Reads the documents that ask one after the other; where their demands are bounded several times
// the outermost bounds hold.
class RangeFinder {
 public:
  // `day_first` as in FindDateMentions; `issued` is the ISO date that "the 90 days before this
  // order" are counted from, empty where it isn't known.
  RangeFinder(const Packet& packet, bool day_first, std::string issued, const Models& models)
      : packet_(packet), day_first_(day_first), issued_(std::move(issued)), models_(models) {}

  // The words that bound the demand in time, as ranges of the asking text.
  std::vector<Span> Read(const AskingText& asking);
  // None where the demands give no time.
  std::optional<DateRange> Range() && { return std::move(range_); }

 private:
  const Packet& packet_;
  bool day_first_;
  std::string issued_;
  const Models& models_;
  std::optional<DateRange> range_;
};

}  // namespace writ
