#include "stages/date_range.h"

#include <algorithm>
#include <charconv>
#include <ranges>

#include "core/calendar.h"
#include "core/calendar_words.h"
#include "core/edited_text.h"
#include "core/unicode.h"

namespace writ {
namespace {

const std::string kInception = "inception", kPresent = "present";

// A text whose dates are replaced by "<date>", months with a year by "<month>" and days of a month
// without a year by "<day>", so that the records can speak of them.
class MaskedText {
 public:
  MaskedText(std::string_view text, bool day_first, const Models& models) : edited_(text) {
    for (PartialDate& date : FindPartialDates(text, day_first, models.date_words)) {
      edited_.Replace(date.span, date.day == 0 ? "<month>" : date.year == 0 ? "<day>" : "<date>");
      dates_.push_back(date);
    }
    edited_.Finish();
  }

  const std::string& text() const { return edited_.text(); }
  Span Original(Span span) const { return edited_.Original(span); }

  // The dates under a range of the masked text.
  std::vector<PartialDate> DatesIn(Span span) const {
    const Span original = Original(span);
    std::vector<PartialDate> dates;
    for (const PartialDate& date : dates_) {
      if (date.span.begin >= original.begin && date.span.end <= original.end) dates.push_back(date);
    }
    return dates;
  }

 private:
  EditedText edited_;
  std::vector<PartialDate> dates_;
};

struct Bounds {
  std::optional<std::string> from, to;
};

// What the groups of a match say: "27", "2025", "ninety", "January".
std::vector<std::string> GroupsOf(const Hit& hit, std::string_view text) {
  std::vector<std::string> groups;
  for (const Span& group : hit.groups) {
    if (!group.Empty()) groups.push_back(FoldName(text.substr(group.begin, group.Length())));
  }
  return groups;
}

// A number in figures or words; 0 where it is none.
int NumberIn(const std::string& group) {
  int number = 0;
  const auto [end, error] = std::from_chars(group.data(), group.data() + group.size(), number);
  if (error == std::errc() && end == group.data() + group.size()) return number;
  return SpelledNumber(group);
}

// What the record says of the dates and numbers that it matched; see models/date_ranges.yaml.
class BoundsReader {
 public:
  BoundsReader(const Record& record, std::vector<PartialDate> dates,
               const std::vector<std::string>& groups, const std::string& issued)
      : record_(record), dates_(std::move(dates)), issued_(DayOf(issued)) {
    for (const std::string& group : groups) {
      if (const int number = NumberIn(group)) {
        (number >= 1900 ? years_ : numbers_).push_back(number);
      } else if (const int month = MonthOf(group).month) {
        named_month_ = month;
      } else if (group.ends_with('s')) {
        unit_ = group;
      }
    }
    LendYear();
  }

  Bounds Read() const { return {From(), To()}; }

 private:
  // "from February 18 to February 21, 2026": the year stands only once.
  void LendYear() {
    int year = years_.empty() ? 0 : years_.back(), month = 12;
    for (PartialDate& date : std::ranges::reverse_view(dates_)) {
      if (date.year == 0) date.year = date.month > month ? year - 1 : year;
      year = date.year;
      month = date.month;
    }
  }

  static std::optional<std::string> First(const PartialDate& date) {
    return IsoOf(date.year, date.month, date.day == 0 ? 1 : date.day);
  }
  static std::optional<std::string> Last(const PartialDate& date) {
    if (date.day != 0) return IsoOf(date.year, date.month, date.day);
    return IsoOf(LastOfMonth(date.year, date.month));
  }

  // The day so many days, weeks, months or years before the process was issued, or the first of
  // those that end on a date.
  std::optional<std::string> Before() const {
    auto end = issued_;
    if (!dates_.empty()) {
      if (const auto last = Last(dates_.back())) end = *DayOf(*last) + std::chrono::days{1};
    }
    if (!end || numbers_.empty()) return std::nullopt;
    const std::string& unit = unit_.empty() ? record_.Get("unit") : unit_;
    const int number = numbers_.back();
    if (unit == "months") return IsoOf(AddMonths(*end, -number));
    if (unit == "years") return IsoOf(AddMonths(*end, -12 * number));
    return IsoOf(*end - std::chrono::days{unit == "weeks" ? 7 * number : number});
  }

  // The last of so many days that begin with the one on which the process was issued.
  std::optional<std::string> After() const {
    if (!issued_ || numbers_.empty()) return std::nullopt;
    return IsoOf(*issued_ + std::chrono::days{numbers_.back() - 1});
  }

  std::optional<std::string> From() const {
    const std::string& from = record_.Get("from");
    if (from == kInception) return kInception;
    if (from == "issued" && issued_) return IsoOf(*issued_);
    if (from == "before") return Before();
    if (from == "year" && !years_.empty()) return IsoOf(years_.front(), 1, 1);
    if (dates_.empty()) return std::nullopt;
    if (from == "first") return First(dates_.front());
    if (from == "named_month" && named_month_ != 0) {
      const PartialDate& last = dates_.back();
      return IsoOf(named_month_ > last.month ? last.year - 1 : last.year, named_month_, 1);
    }
    if (from == "day" && !numbers_.empty()) {
      return IsoOf(dates_.back().year, dates_.back().month, numbers_.front());
    }
    return std::nullopt;
  }

  std::optional<std::string> To() const {
    const std::string& to = record_.Get("to");
    if (to == kPresent) return kPresent;
    if (to == "after") return After();
    if (to == "issued") return issued_ ? IsoOf(*issued_) : kPresent;
    if (to == "year" && !years_.empty()) return IsoOf(years_.back(), 12, 31);
    if (dates_.empty()) return std::nullopt;
    if (to == "last") return Last(dates_.back());
    if (to == "day" && !numbers_.empty()) {
      return IsoOf(dates_.front().year, dates_.front().month, numbers_.back());
    }
    return std::nullopt;
  }

  const Record& record_;
  std::vector<PartialDate> dates_;
  std::optional<std::chrono::sys_days> issued_;
  std::vector<int> numbers_, years_;
  int named_month_ = 0;
  std::string unit_;  // Where the paper's words say it: "days".
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

std::vector<Span> RangeFinder::Read(const AskingText& asking) {
  const Demand& demand = asking.demand();
  const MaskedText masked(asking.text(), day_first_, models_);
  const auto asks = [&](const Hit& hit) {
    if (hit.record->Get("where") == "anywhere") return true;
    const Span place = masked.Original(hit.span);
    if (demand.At(place.begin) == Standing::outside || demand.CarvedOut(place)) return false;
    const Statement* statement = demand.StatementAt(place.begin);
    return hit.record->Get("where") != "demand" ||
           (statement != nullptr && demand.AsksIn(*statement));
  };
  std::vector<Hit> hits = models_.date_ranges.FindAll(masked.text());
  std::erase_if(hits, [&](const Hit& hit) { return !asks(hit); });
  std::vector<Span> places;
  for (const Hit& hit : Strongest(std::move(hits))) {
    const Bounds bounds =
        BoundsReader(*hit.record, masked.DatesIn(hit.span), GroupsOf(hit, masked.text()), issued_)
            .Read();
    if (!bounds.from && !bounds.to) continue;
    if (bounds.from && bounds.to && Earlier(*bounds.to, *bounds.from)) continue;
    places.push_back(masked.Original(hit.span));
    const Span place = asking.InPacket(places.back());
    Widen(range_, bounds, packet_.Locate(place.begin, place.end, hit.record->id));
  }
  return places;
}

}  // namespace writ
