// Flags about whether the papers can be relied on.
#include <algorithm>
#include <map>
#include <set>

#include "core/count.h"
#include "core/unicode.h"

#include "core/wording.h"
#include "stages/flag_predicates.h"

namespace writ {
namespace {

bool IsPublicAgency(const FlagCase& c) {
  const auto& authority = c.findings.authority;
  if (authority) return authority->kind != "private_counsel";
  return c.IsDemand() && !c.TypeIn({DocumentKind::civil_subpoena, DocumentKind::informal_request});
}

std::string_view DomainOf(std::string_view address) {
  const std::size_t at = address.rfind('@');
  return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

// What the hits of a role say in their first group, folded, with where they say it.
std::map<std::string, std::vector<Evidence>> SaidOnce(const FlagCase& c, std::string_view role,
                                                      const std::vector<Hit>& hits) {
  std::map<std::string, std::vector<Evidence>> said;
  for (const Hit& hit : hits) {
    if (hit.record->Get("role") != role || hit.groups.empty()) continue;
    const Span& group = hit.groups.front();
    auto& places = said[FoldName(c.TextOf(group))];
    for (Evidence& place : c.packet.Locate(group.begin, group.end, hit.record->id)) {
      places.push_back(std::move(place));
    }
  }
  return said;
}

std::vector<Evidence> AllPlaces(const std::map<std::string, std::vector<Evidence>>& said) {
  std::vector<Evidence> all;
  for (const auto& [value, places] : said) all.insert(all.end(), places.begin(), places.end());
  return all;
}

// The papers of one matter name one district court, and what comes with the instrument bears the
// instrument's docket number. Only forms that can be compared are: federal districts and dockets.
void FindContradictions(const FlagCase& c, Reasons& reasons) {
  const auto districts =
      SaidOnce(c, "district", c.Said(c.models.deficiencies, "district", Papers::demand));
  if (districts.size() > 1) {
    reasons.Add("contradiction", AllPlaces(districts), {{"about", "the court"}});
  }
  std::vector<Hit> own, others;
  for (Hit& hit : c.Said(c.models.deficiencies, "docket", Papers::demand)) {
    const Document* document = c.DocumentAt(hit.span.begin);
    const bool of_instrument = document == nullptr || document->kind == c.type();
    (of_instrument ? own : others).push_back(std::move(hit));
  }
  auto mine = SaidOnce(c, "docket", own);
  auto theirs = SaidOnce(c, "docket", others);
  const bool shared = std::any_of(theirs.begin(), theirs.end(),
                                  [&](const auto& said) { return mine.contains(said.first); });
  if (mine.empty() || theirs.empty() || shared) return;
  mine.merge(theirs);
  reasons.Add("contradiction", AllPlaces(mine), {{"about", "the case number"}});
}

// Attachments are compared by their letters alone: what one page calls a schedule the next may call
// an attachment.
std::vector<std::string> MissingAttachments(const FlagCase& c, std::vector<Evidence>& evidence) {
  // What can't be read may be the very part.
  const bool unclear =
      std::any_of(c.packet.pages().begin(), c.packet.pages().end(), [](const Page& page) {
        return page.read.illegible || page.read.source == TextSource::unreadable;
      });
  if (unclear) return {};
  std::set<std::string> here;
  for (const Document& document : c.findings.documents) {
    if (!document.label.empty()) here.insert(FoldName(document.label));
  }
  for (const Hit& hit : c.Said(c.models.deficiencies, "attachment_here", Papers::packet)) {
    here.insert(FoldName(c.TextOf(hit.groups[1])));
  }
  std::map<std::string, std::string> missing;  // By letter: as it is called.
  for (const Hit& hit : c.Said(c.models.deficiencies, "attachment_needed", Papers::demand)) {
    const Span& part = hit.groups[0];
    const std::string letter = FoldName(c.TextOf(hit.groups[1]));
    if (here.contains(letter)) continue;
    missing.try_emplace(letter, std::string(c.TextOf(part)));
    for (Evidence& place : c.Places({hit})) evidence.push_back(std::move(place));
  }
  std::vector<std::string> parts;
  for (const auto& [letter, called] : missing) parts.push_back(called);
  return parts;
}

// A run of numbered pages ("Page 2 of 5"): where each number stands, as indices of pages.
using Run = std::map<int, std::size_t>;

// Whether the page that should bear this number is there, though it doesn't: it stands where the
// number's neighbours say and bears none of the run's other numbers.
bool StandsUnnumbered(const FlagCase& c, const Run& run, int number) {
  const auto after = run.upper_bound(number);
  const auto known = after == run.begin() ? after : std::prev(after);
  const auto index = static_cast<std::ptrdiff_t>(known->second) + number - known->first;
  const auto& pages = c.packet.pages();
  if (index < 0 || index >= static_cast<std::ptrdiff_t>(pages.size())) return false;
  const auto at = static_cast<std::size_t>(index);
  return pages[at].file == pages[known->second].file &&
         std::none_of(run.begin(), run.end(), [&](const auto& page) { return page.second == at; });
}

// Pages of numbered runs that are not there. A run is told by its file and its length.
std::vector<std::string> MissingPages(const FlagCase& c, std::vector<Evidence>& evidence) {
  constexpr int kLongest = 400;
  constexpr double kSureNumber = 0.85;  // A misread digit would miss pages that never were.
  std::map<std::pair<int, int>, Run> runs;
  std::map<std::pair<int, int>, Hit> first;
  for (const Hit& hit : c.Said(c.models.deficiencies, "page_of", Papers::packet)) {
    const double sure = c.packet.Confidence(hit.span.begin, hit.span.end).value_or(1);
    if (sure < kSureNumber) continue;
    const auto number = ReadCount(c.TextOf(hit.groups[0]));
    const auto of = ReadCount(c.TextOf(hit.groups[1]));
    if (!number || !of || *number < 1 || *number > *of || *of > kLongest) continue;
    const std::size_t page = c.packet.PageAt(hit.span.begin);
    const std::pair key{c.packet.pages()[page].file, *of};
    runs[key].emplace(*number, page);
    first.emplace(key, hit);
  }
  std::vector<std::string> parts;
  for (const auto& [key, run] : runs) {
    std::vector<std::string> numbers;
    for (int n = 1; n <= key.second; ++n) {
      if (!run.contains(n) && !StandsUnnumbered(c, run, n)) numbers.push_back(std::to_string(n));
    }
    if (numbers.empty()) continue;
    parts.push_back((numbers.size() == 1 ? "page " : "pages ") + ListInWords(numbers) + " of " +
                    std::to_string(key.second));
    for (Evidence& place : c.Places({first.at(key)})) evidence.push_back(std::move(place));
  }
  return parts;
}

}  // namespace

std::optional<Raised> SuspiciousSender(const FlagCase& c) {
  if (c.type() == DocumentKind::other) return std::nullopt;
  Reasons reasons(c, "suspicious_sender");
  for (const Identifier& contact : c.findings.identifiers) {
    if (contact.role != Role::contact || contact.type != IdentifierType::email) continue;
    const std::string domain(DomainOf(contact.value));
    for (const Hit& hit : c.models.senders.FindAll(domain)) {
      const std::string& role = hit.record->Get("role");
      if (!IsPublicAgency(c)) continue;
      reasons.Add(role, contact.evidence, {{"domain", domain}});
    }
  }
  FindContradictions(c, reasons);
  return reasons.Take();
}

std::optional<Raised> HiddenTextFound(const FlagCase& c) {
  Raised raised;
  for (const Page& page : c.packet.pages()) {
    for (const HiddenText& hidden : page.read.hidden) {
      raised.evidence.push_back(
          {page.file, page.number, hidden.box, hidden.layer, "hidden." + hidden.why});
    }
  }
  if (raised.evidence.empty()) return std::nullopt;
  raised.words["pages"] = PagesInWords(c.packet, raised.evidence);
  return raised;
}

std::optional<Raised> IdentifierUncertain(const FlagCase& c) {
  Raised raised;
  std::vector<std::string> values;
  for (const Identifier* target : c.Targets()) {
    if (!target->uncertain) continue;
    values.push_back(target->value);
    raised.evidence.insert(raised.evidence.end(), target->evidence.begin(), target->evidence.end());
  }
  if (values.empty()) return std::nullopt;
  raised.words["accounts"] = ListInWords(values);
  return raised;
}

std::optional<Raised> Illegible(const FlagCase& c) {
  Raised raised;
  for (const Page& page : c.packet.pages()) {
    if (page.read.illegible || page.read.source == TextSource::unreadable) {
      raised.evidence.push_back({page.file, page.number, {0, 0, 1, 1}, "", "illegible"});
    }
  }
  if (raised.evidence.empty()) return std::nullopt;
  raised.words["pages"] = PagesInWords(c.packet, raised.evidence);
  return raised;
}

std::optional<Raised> MissingPart(const FlagCase& c) {
  if (c.type() == DocumentKind::other) return std::nullopt;
  Raised raised;
  std::vector<std::string> parts = MissingAttachments(c, raised.evidence);
  for (std::string& page : MissingPages(c, raised.evidence)) parts.push_back(std::move(page));
  if (parts.empty()) return std::nullopt;
  raised.words["parts"] = ListInWords(parts);
  return raised;
}

}  // namespace writ
