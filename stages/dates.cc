#include "writ/stages/dates.h"

#include <algorithm>
#include <map>

#include "core/calendar.h"
#include "stages/day_first.h"

namespace writ {
namespace {

constexpr std::string_view kMarker = "⟨date⟩";
constexpr double kTopShare = 0.4;  // Of a page, where a letter's date stands.
constexpr double kSurelyIssued =
    8;  // The weight of words that can only say when a paper was issued.

// A page's text in which every date stands as the marker, so that patterns can speak of dates.
class MarkedPage {
 public:
  MarkedPage(std::string_view text, std::size_t origin, bool day_first, const Models& models) {
    std::size_t from = 0;
    for (const DateMention& date : FindDateMentions(text, day_first, models.date_words)) {
      text_ += text.substr(from, date.span.begin - from);
      markers_.push_back({{text_.size(), text_.size() + kMarker.size()},
                          {{origin + date.span.begin, origin + date.span.end}, date.iso}});
      text_ += kMarker;
      from = date.span.end;
    }
    text_ += text.substr(from);
  }

  const std::string& text() const { return text_; }

  // The date that a hit means: the one in its group, else its first.
  const DateMention* DateOf(const Hit& hit) const {
    Span within = hit.span;
    for (const Span& group : hit.groups) {
      if (!group.Empty()) within = group;
    }
    for (const auto& [span, date] : markers_) {
      if (span.begin >= within.begin && span.end <= within.end) return &date;
    }
    return nullptr;
  }

 private:
  std::string text_;
  std::vector<std::pair<Span, DateMention>> markers_;
};

struct Candidate {
  double weight = 0;
  DateMention date;
  const Record* record = nullptr;
};

// What the dates of some pages are, by role.
struct DatesByRole {
  std::map<std::string, Candidate> best;
  std::optional<std::string> relative;
  std::vector<Evidence> relative_evidence;
};

// Letters that ask, and summon nobody.
bool IsLetter(ProcessType type) {
  return type == ProcessType::emergency_request || type == ProcessType::preservation_request ||
         type == ProcessType::informal_request;
}

DatesByRole ReadDates(const Packet& packet, const std::vector<std::size_t>& pages,
                      ProcessType process, const Models& models) {
  DatesByRole found;
  const bool letter = IsLetter(process);
  const bool day_first = WritesDayFirst(packet, pages, process, models);
  for (const std::size_t p : pages) {
    const MarkedPage page(packet.PageOf(p), packet.PageBegin(p), day_first, models);
    std::map<std::size_t, Candidate> heaviest;  // By where the date begins.
    std::map<std::size_t, std::string> roles;
    for (const Hit& hit : models.dates.FindAll(page.text())) {
      const bool otherwise = letter && hit.record->Has("in_letters");
      const std::string& role = hit.record->Get(otherwise ? "in_letters" : "role");
      if (role == "day_first" || role == "month_first") continue;
      if (hit.record->Get("where") == "top" &&
          static_cast<double>(hit.span.begin) >
              kTopShare * static_cast<double>(page.text().size())) {
        continue;
      }
      if (role == "relative") {
        if (!found.relative) {
          found.relative = page.text().substr(hit.span.begin, hit.span.Length());
        }
        continue;
      }
      const DateMention* date = page.DateOf(hit);
      if (date == nullptr) continue;
      const double weight = hit.record->Number("weight", 0);
      Candidate& here = heaviest[date->span.begin];
      if (weight > here.weight) {
        here = {weight, *date, hit.record};
        roles[date->span.begin] = role;
      }
    }
    for (const auto& [begin, candidate] : heaviest) {
      Candidate& best = found.best[roles[begin]];
      // Of two equal ones the last is the instrument's own date (it stands over the signature), the
      // first the day to answer by.
      const bool later = roles[begin] == "issued";
      if (candidate.weight > best.weight || (later && candidate.weight == best.weight)) {
        best = candidate;
      }
    }
  }
  return found;
}

std::vector<std::size_t> PagesOf(const Packet& packet, const Document& document) {
  std::vector<std::size_t> pages;
  for (std::size_t p = 0; p < packet.pages().size(); ++p) {
    const Page& page = packet.pages()[p];
    if (page.file == document.file && page.number >= document.first_page &&
        page.number <= document.last_page) {
      pages.push_back(p);
    }
  }
  return pages;
}

void Take(const Packet& packet, const DatesByRole& found, const std::string& role,
          std::optional<std::string>& date, std::vector<Evidence>& evidence) {
  const auto best = found.best.find(role);
  if (date || best == found.best.end()) return;
  date = best->second.date.iso;
  evidence = packet.Locate(best->second.date.span.begin, best->second.date.span.end,
                           best->second.record->id);
}

}  // namespace

Dates FindDates(const Packet& packet, const std::vector<Document>& documents,
                const Process& process, const Models& models) {
  Dates dates;
  if (documents.empty()) return dates;
  const std::size_t operative =
      process.document < 0 ? 0 : static_cast<std::size_t>(process.document);
  const DatesByRole own =
      ReadDates(packet, PagesOf(packet, documents[operative]), process.type, models);
  Take(packet, own, "issued", dates.issued, dates.issued_evidence);
  if (process.type == ProcessType::other) return dates;
  Take(packet, own, "due", dates.due, dates.due_evidence);
  Take(packet, own, "secret", dates.nondisclosure_until, dates.nondisclosure_evidence);
  dates.due_text = own.relative;
  for (std::size_t d = 0; d < documents.size(); ++d) {
    if (d == operative) continue;
    const DocumentKind kind = documents[d].kind;
    if (kind != DocumentKind::nondisclosure_order && kind != DocumentKind::attachment) continue;
    const DatesByRole found =
        ReadDates(packet, PagesOf(packet, documents[d]), process.type, models);
    Take(packet, found, "secret", dates.nondisclosure_until, dates.nondisclosure_evidence);
    if (kind != DocumentKind::attachment) continue;
    Take(packet, found, "due", dates.due, dates.due_evidence);
    // A paper's last page, on which it is dated, may look like an attachment to it.
    const auto issued = found.best.find("issued");
    if (issued != found.best.end() && issued->second.weight >= kSurelyIssued) {
      Take(packet, found, "issued", dates.issued, dates.issued_evidence);
    }
  }
  return dates;
}

}  // namespace writ
