#include "stages/date_range.h"

#include <algorithm>
#include <charconv>

#include "core/calendar.h"
#include "stages/demand.h"

namespace writ {
namespace {

const std::string kInception = "inception", kPresent = "present";

// A text whose dates are replaced by "<date>", months with a year by "<month>" and days of a month
// without a year by "<day>", so that the records can speak of them; and the way back.
class MaskedText {
 public:
  MaskedText(std::string_view text, bool day_first) {
    std::size_t copied = 0;
    for (const PartialDate& date : FindPartialDates(text, day_first)) {
      Copy(text, copied, date.span.begin);
      const std::size_t begin = masked_.size();
      masked_ += date.day == 0 ? "<month>" : date.year == 0 ? "<day>" : "<date>";
      dates_.push_back({{begin, masked_.size()}, date});
      copied = date.span.end;
    }
    Copy(text, copied, text.size());
  }

  const std::string& text() const { return masked_; }

  // The dates under a range of the masked text.
  std::vector<PartialDate> DatesIn(Span span) const {
    std::vector<PartialDate> dates;
    for (const auto& [place, date] : dates_) {
      if (place.begin >= span.begin && place.end <= span.end) dates.push_back(date);
    }
    return dates;
  }

  // A range of the masked text as one of the text itself.
  Span Original(Span span) const {
    return {OriginalAt(span.begin, false), OriginalAt(span.end, true)};
  }

 private:
  void Copy(std::string_view text, std::size_t begin, std::size_t end) {
    pieces_.push_back({masked_.size(), begin});
    masked_.append(text.substr(begin, end - begin));
  }

  std::size_t OriginalAt(std::size_t masked, bool is_end) const {
    for (const auto& [place, date] : dates_) {
      if (is_end ? place.begin < masked && masked <= place.end
                 : place.begin <= masked && masked < place.end) {
        return is_end ? date.span.end : date.span.begin;
      }
    }
    const auto piece = std::prev(std::partition_point(
        pieces_.begin(), pieces_.end(), [&](const auto& p) { return p.first <= masked; }));
    return piece->second + (masked - piece->first);
  }

  std::string masked_;
  std::vector<std::pair<Span, PartialDate>> dates_;          // Places in masked_.
  std::vector<std::pair<std::size_t, std::size_t>> pieces_;  // Begin in masked_, begin in the text.
};

struct Bounds {
  std::optional<std::string> from, to;
};

std::vector<int> NumbersOf(const Hit& hit, std::string_view text) {
  std::vector<int> numbers;
  for (const Span& group : hit.groups) {
    int number = 0;
    const char* begin = text.data() + group.begin;
    if (std::from_chars(begin, begin + group.Length(), number).ec == std::errc()) {
      numbers.push_back(number);
    }
  }
  return numbers;
}

// What the record says of the dates and numbers that it matched; see models/date_ranges.yaml.
class BoundsReader {
 public:
  BoundsReader(const Record& record, std::vector<PartialDate> dates, std::vector<int> numbers)
      : record_(record), dates_(std::move(dates)) {
    for (const int number : numbers) (number >= 1900 ? years_ : days_).push_back(number);
    LendYear();
  }

  Bounds Read() const { return {From(), To()}; }

 private:
  // "from February 18 to February 21, 2026": the year stands only once.
  void LendYear() {
    int year = years_.empty() ? 0 : years_.back(), month = 12;
    for (auto date = dates_.rbegin(); date != dates_.rend(); ++date) {
      if (date->year == 0) date->year = date->month > month ? year - 1 : year;
      year = date->year;
      month = date->month;
    }
  }

  static std::optional<std::string> First(const PartialDate& date) {
    return IsoOf(date.year, date.month, date.day == 0 ? 1 : date.day);
  }
  static std::optional<std::string> Last(const PartialDate& date) {
    if (date.day != 0) return IsoOf(date.year, date.month, date.day);
    return IsoOf(LastOfMonth(date.year, date.month));
  }

  std::optional<std::string> From() const {
    const std::string& from = record_.Get("from");
    if (from == kInception) return kInception;
    if (from == "first" && !dates_.empty()) return First(dates_.front());
    if (from == "day" && !dates_.empty() && !days_.empty()) {
      return IsoOf(dates_.back().year, dates_.back().month, days_.front());
    }
    if (from == "year" && !years_.empty()) return IsoOf(years_.front(), 1, 1);
    return std::nullopt;
  }

  std::optional<std::string> To() const {
    const std::string& to = record_.Get("to");
    if (to == kPresent) return kPresent;
    if (to == "last" && !dates_.empty()) return Last(dates_.back());
    if (to == "day" && !dates_.empty() && !days_.empty()) {
      return IsoOf(dates_.front().year, dates_.front().month, days_.back());
    }
    if (to == "year" && !years_.empty()) return IsoOf(years_.back(), 12, 31);
    return std::nullopt;
  }

  const Record& record_;
  std::vector<PartialDate> dates_;
  std::vector<int> days_, years_;
};

// "present" lies after and "inception" before every date; ISO dates compare as strings do.
bool Earlier(const std::string& a, const std::string& b) {
  if (a == kInception || b == kPresent) return a != b;
  if (b == kInception || a == kPresent) return false;
  return a < b;
}

void Widen(std::optional<DateRange>& range, const Bounds& bounds, std::vector<Evidence> evidence) {
  if (!range) range.emplace();
  if (bounds.from && (!range->from || Earlier(*bounds.from, *range->from)))
    range->from = bounds.from;
  if (bounds.to && (!range->to || Earlier(*range->to, *bounds.to))) range->to = bounds.to;
  for (Evidence& e : evidence) range->evidence.push_back(std::move(e));
}

// Of matches that overlap the longest.
std::vector<Hit> Strongest(std::vector<Hit> hits) {
  std::stable_sort(hits.begin(), hits.end(),
                   [](const Hit& a, const Hit& b) { return a.span.Length() > b.span.Length(); });
  std::vector<Hit> kept;
  for (Hit& hit : hits) {
    if (std::none_of(kept.begin(), kept.end(), [&](const Hit& k) {
          return k.span.begin < hit.span.end && hit.span.begin < k.span.end;
        })) {
      kept.push_back(std::move(hit));
    }
  }
  return kept;
}

}  // namespace

std::optional<DateRange> FindDateRange(const Packet& packet, const std::vector<Span>& documents,
                                       bool day_first, const Models& models) {
  std::optional<DateRange> range;
  for (const Span& document : documents) {
    const std::string_view text =
        packet.text().substr(document.begin, document.end - document.begin);
    const Demand demand(text, models);
    const MaskedText masked(text, day_first);
    const auto asks = [&](const Hit& hit) {
      const Span place = masked.Original(hit.span);
      if (demand.At(place.begin) == Standing::outside || demand.CarvedOut(place)) return false;
      const Statement* statement = demand.StatementAt(place.begin);
      return hit.record->Get("where") != "demand" ||
             (statement != nullptr && demand.AsksIn(*statement));
    };
    std::vector<Hit> hits = models.date_ranges.FindAll(masked.text());
    std::erase_if(hits, [&](const Hit& hit) { return !asks(hit); });
    for (const Hit& hit : Strongest(std::move(hits))) {
      const Span place = masked.Original(hit.span);
      const Bounds bounds = BoundsReader(*hit.record, masked.DatesIn(hit.span),
                                         NumbersOf(hit, masked.text()))
                                .Read();
      if (!bounds.from && !bounds.to) continue;
      if (bounds.from && bounds.to && Earlier(*bounds.to, *bounds.from)) continue;
      Widen(range, bounds,
            packet.Locate(document.begin + place.begin, document.begin + place.end,
                          hit.record->id));
    }
  }
  return range;
}

}  // namespace writ
