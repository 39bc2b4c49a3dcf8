// Flags about whether the demand is in order: signed, dated, in time, filled in.
#include <algorithm>

#include "core/calendar.h"
#include "core/count.h"
#include "stages/flag_predicates.h"
#include "writ/stages/flags.h"

namespace writ {
namespace {

using enum DocumentKind;

constexpr int kMostPreservation = 90;   // Days: 18 U.S.C. § 2703(f)(2) and the guidelines.
constexpr int kLongestSecrecy = 366;    // Days: the Department of Justice's policy is one year.
constexpr std::size_t kSentence = 300;  // Bytes in which a duration still belongs to an order.

const Document* Instrument(const FlagCase& c) {
  const int index = c.findings.process.document;
  if (index < 0 || index >= static_cast<int>(c.findings.documents.size())) return nullptr;
  return &c.findings.documents[static_cast<std::size_t>(index)];
}

// Whether part of the instrument can't be read, so that what is not found may still be there.
bool InstrumentIllegible(const FlagCase& c) {
  const Document* instrument = Instrument(c);
  return std::any_of(c.packet.pages().begin(), c.packet.pages().end(), [&](const Page& page) {
    const bool within = instrument == nullptr ||
                        (page.file == instrument->file && page.number >= instrument->first_page &&
                         page.number <= instrument->last_page);
    return within && (page.read.illegible || page.read.source == TextSource::unreadable);
  });
}

int DaysIn(std::string_view unit) {
  switch (unit.empty() ? ' ' : static_cast<char>(unit.front() | 0x20)) {
    case 'w':
      return 7;
    case 'm':
      return 30;
    case 'y':
      return 365;
    default:
      return 1;
  }
}

// The duration in days that a hit's groups name: pairs of a number and a unit.
int Duration(const FlagCase& c, const Hit& hit) {
  for (std::size_t g = 0; g + 1 < hit.groups.size(); g += 2) {
    if (hit.groups[g].Empty() || hit.groups[g + 1].Empty()) continue;
    if (const auto count = ReadCount(c.TextOf(hit.groups[g]))) {
      return *count * DaysIn(c.TextOf(hit.groups[g + 1]));
    }
  }
  return 0;
}

// Days from one ISO date to another; 0 where either is not known.
int DaysBetween(const std::string& from, const std::string& to) {
  const auto first = DayOf(from);
  const auto last = DayOf(to);
  return first && last ? static_cast<int>((*last - *first).count()) : 0;
}

bool Overlaps(const Span& a, const Span& b) { return a.begin < b.end && b.begin < a.end; }

// Words of secrecy in papers that can ask for it; a witness's affidavit or a blank form can't.
std::vector<Hit> Secrecy(const FlagCase& c, std::string_view role) {
  std::vector<Hit> hits = c.Said(c.models.secrecy, role, Papers::packet);
  std::erase_if(hits, [&](const Hit& hit) {
    return std::any_of(
        c.findings.documents.begin(), c.findings.documents.end(), [&](const Document& d) {
          const bool within = hit.span.begin >= d.begin && hit.span.begin < d.end;
          return within && (d.kind == affidavit || d.kind == certification ||
                            d.kind == proof_of_service || d.kind == fax_cover || d.kind == other);
        });
  });
  return hits;
}

}  // namespace

std::optional<Raised> Unsigned(const FlagCase& c) {
  const Document* instrument = Instrument(c);
  if (instrument == nullptr || c.type() == other) return std::nullopt;
  Signature signature = FindSignature(c.packet, *instrument, c.models);
  if (signature.state != SignatureState::unsigned_) return std::nullopt;
  return Raised{
      .reasons = {}, .evidence = std::move(signature.evidence), .severity = {}, .words = {}};
}

// A date that stands there and can't be read is no missing date.
std::optional<Raised> Undated(const FlagCase& c) {
  if (c.type() == other || c.findings.dates.issued || InstrumentIllegible(c)) return std::nullopt;
  if (!c.Said(c.models.deficiencies, "dated", Papers::instrument).empty()) return std::nullopt;
  return Raised{};
}

std::optional<Raised> Expired(const FlagCase& c) {
  const auto& due = c.findings.dates.due;
  const bool late = due && *due < c.received;  // ISO dates sort as days do.
  if (!late || c.type() == other) return std::nullopt;
  return Raised{.reasons = {},
                .evidence = c.findings.dates.due_evidence,
                .severity = {},
                .words = {{"due", *due}, {"received", c.received}}};
}

// The ruling under a table's heading reads like a blank: the accounts stand right below it.
bool HeadsColumn(const FlagCase& c, const Hit& hit) {
  constexpr double kRow = 0.05;  // Of a page's height, between the heading and the first account.
  const std::string_view words = c.TextOf(hit.span);
  const bool goes_on = c.TextOf({hit.span.end, hit.span.end + 1}).find_first_of(",.;") == 0;
  if (goes_on || !words.ends_with("____") || words.find(':') != words.npos) return false;
  const auto places = c.packet.Locate(hit.span.begin, hit.span.end, hit.record->id);
  if (places.size() != 1) return false;
  const Evidence& blank = places.front();
  const auto below = [&](const Evidence& e) {
    return e.file == blank.file && e.page == blank.page && e.box.x0 < blank.box.x1 &&
           blank.box.x0 < e.box.x1 && e.box.CentreY() > blank.box.y1 &&
           e.box.y0 < blank.box.y1 + kRow;
  };
  const auto targets = c.Targets();
  return std::any_of(targets.begin(), targets.end(), [&](const Identifier* target) {
    return std::any_of(target->evidence.begin(), target->evidence.end(), below);
  });
}

std::optional<Raised> PlaceholderText(const FlagCase& c) {
  if (c.type() == other) return std::nullopt;
  auto hits = c.Said(c.models.placeholders, "", Papers::instrument);
  std::erase_if(hits, [&](const Hit& hit) { return HeadsColumn(c, hit); });
  if (hits.empty()) return std::nullopt;
  return Raised{.reasons = {}, .evidence = c.Places(hits), .severity = {}, .words = {}};
}

std::optional<Raised> PreservationOver90Days(const FlagCase& c) {
  if (c.type() == other) return std::nullopt;
  std::vector<Hit> too_long;
  int longest = 0;
  const auto secrecy = c.Said(c.models.secrecy, "", Papers::demand);
  for (Hit& hit : c.Said(c.models.deficiencies, "preserve_for", Papers::instrument)) {
    const int days = Duration(c, hit);
    // "Preserve … and do not tell anyone for a year" speaks of secrecy.
    const bool of_secrecy = std::any_of(secrecy.begin(), secrecy.end(), [&](const Hit& s) {
      return s.record->Get("role") != "lasts" && Overlaps(s.span, hit.span);
    });
    if (days <= kMostPreservation || of_secrecy) continue;
    longest = std::max(longest, days);
    too_long.push_back(std::move(hit));
  }
  auto open_ended = c.Said(c.models.deficiencies, "preserve_open_ended", Papers::instrument);
  if (too_long.empty() && open_ended.empty()) return std::nullopt;
  Raised raised;
  raised.words["asked"] =
      longest > 0 ? "for " + std::to_string(longest) + " days" : "without an end";
  too_long.insert(too_long.end(), open_ended.begin(), open_ended.end());
  raised.evidence = c.Places(too_long);
  return raised;
}

std::optional<Raised> Nondisclosure(const FlagCase& c) {
  const auto orders = Secrecy(c, "order");
  const auto requests = Secrecy(c, "request");
  std::vector<Evidence> places = c.Places(orders);
  for (const Document& document : c.findings.documents) {
    if (document.kind == nondisclosure_order && orders.empty()) {
      places.insert(places.end(), document.evidence.begin(), document.evidence.end());
    }
  }
  const bool ordered = !orders.empty() ||
                       std::any_of(c.findings.documents.begin(), c.findings.documents.end(),
                                   [](const Document& d) { return d.kind == nondisclosure_order; });
  if (c.type() == other || (!ordered && requests.empty())) return std::nullopt;
  Raised raised;
  raised.evidence = places;
  for (const Evidence& e : c.Places(requests)) raised.evidence.push_back(e);

  Reasons reasons(c, "nondisclosure");
  const std::string until = c.findings.dates.nondisclosure_until.value_or("");
  int days = 0;
  for (const Hit& hit : Secrecy(c, "lasts")) {
    const bool of_order = std::any_of(orders.begin(), orders.end(), [&](const Hit& order) {
      return hit.span.begin + kSentence > order.span.begin &&
             hit.span.begin < order.span.end + kSentence;
    });
    if (of_order) days = std::max(days, Duration(c, hit));
  }
  days = std::max(days, DaysBetween(c.findings.dates.issued.value_or(c.received), until));
  const bool statute_sets_none = c.TypeIn(
      {national_security_letter, wiretap_order, pen_register_order, foreign_request, mlat_request});
  if (!ordered) reasons.Add("request_only", {});
  if (ordered && days == 0 && !statute_sets_none) reasons.Add("no_end", {});
  if (days > kLongestSecrecy) reasons.Add("over_one_year", {});
  if (!until.empty() && until < c.received) reasons.Add("lapsed", {}, {{"until", until}});
  if (auto why = reasons.Take()) {
    raised.reasons = std::move(why->reasons);
    raised.words = std::move(why->words);
  }
  return raised;
}

}  // namespace writ
