#include "writ/stages/dates.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/calendar.h"
#include "stages/day_first.h"

namespace writ {
namespace {

constexpr std::string_view kMarker = "⟨date⟩";
constexpr double kCellGap = 1.6;     // White between two cells, in widths of a character.
constexpr double kCellDrift = 0.01;  // How far the lines of a cell may begin apart.
constexpr double kTopShare = 0.4;    // Of a page, where a letter's date stands.
constexpr double kSurelyIssued =
    8;  // The weight of words that can only say when a paper was issued.

// The words of a line with their boxes.
std::vector<std::pair<Span, Box>> PlacedWords(const Page& page, Span line) {
  std::vector<std::pair<Span, Box>> words;
  const auto& runs = page.normal.runs;
  auto run = std::partition_point(runs.begin(), runs.end(),
                                  [&](const TextRun& r) { return r.end <= line.begin; });
  for (; run != runs.end() && run->begin < line.end; ++run) {
    words.push_back({{run->begin, run->end}, page.read.words[run->word].box});
  }
  return words;
}

// "Due: May 18," whose year stands on the next line of its cell, behind the words of another one.
std::vector<DateMention> FindWrappedDates(const Page& page, bool day_first, const Models& models) {
  const std::string_view text = page.normal.text;
  std::vector<DateMention> found;
  for (const PartialDate& date : FindPartialDates(text, day_first, models.date_words)) {
    const std::size_t line_end = std::min(text.find('\n', date.span.end), text.size());
    const std::string_view rest = text.substr(date.span.end, line_end - date.span.end);
    if (date.year != 0 || date.day == 0 || rest.find_first_not_of(" ,.") != rest.npos) continue;
    const std::size_t before =
        date.span.begin == 0 ? text.npos : text.rfind('\n', date.span.begin - 1);
    const std::size_t line = before == text.npos ? 0 : before + 1;
    double cell = 0;  // Where the date's cell begins.
    double x1 = -1;
    for (const auto& [span, box] : PlacedWords(page, {line, date.span.end})) {
      if (x1 < 0 || box.x0 - x1 > kCellGap * box.Width() / static_cast<double>(span.Length())) {
        cell = box.x0;
      }
      x1 = box.x1;
    }
    const std::size_t next_end = std::min(text.find('\n', line_end + 1), text.size());
    if (line_end >= text.size()) continue;
    for (const auto& [span, box] : PlacedWords(page, {line_end + 1, next_end})) {
      static const RE2 kYear(R"((20\d\d)[,.;:]?)");
      int year = 0;
      if (std::abs(box.x0 - cell) > kCellDrift ||
          !RE2::FullMatch(text.substr(span.begin, span.Length()), kYear, &year)) {
        continue;
      }
      if (auto iso = IsoOf(year, date.month, date.day)) found.push_back({date.span, *iso});
    }
  }
  return found;
}

// A page's text in which every date stands as the marker, so that patterns can speak of dates.
class MarkedPage {
 public:
  MarkedPage(const Page& page, std::size_t origin, bool day_first, const Models& models) {
    const std::string_view text = page.normal.text;
    std::vector<DateMention> dates = FindDateMentions(text, day_first, models.date_words);
    for (DateMention& wrapped : FindWrappedDates(page, day_first, models)) {
      const auto at = std::partition_point(dates.begin(), dates.end(), [&](const DateMention& d) {
        return d.span.end <= wrapped.span.begin;
      });
      const bool free = at == dates.end() || at->span.begin >= wrapped.span.end;
      if (free) dates.insert(at, std::move(wrapped));
    }
    std::size_t from = 0;
    for (const DateMention& date : dates) {
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

// Letters that ask, and warrants and orders that let officers search or listen.
bool SummonsNobody(ProcessType type) {
  return type == ProcessType::emergency_request || type == ProcessType::preservation_request ||
         type == ProcessType::informal_request || type == ProcessType::search_warrant ||
         type == ProcessType::wiretap_order || type == ProcessType::pen_register_order;
}

DatesByRole ReadDates(const Packet& packet, const std::vector<std::size_t>& pages,
                      ProcessType process, const Models& models) {
  DatesByRole found;
  const bool unsummoned = SummonsNobody(process);
  const bool day_first = WritesDayFirst(packet, pages, process, models);
  for (const std::size_t p : pages) {
    const MarkedPage page(packet.pages()[p], packet.PageBegin(p), day_first, models);
    std::map<std::size_t, Candidate> heaviest;  // By where the date begins.
    std::map<std::size_t, std::string> roles;
    for (const Hit& hit : models.dates.FindAll(page.text())) {
      const bool otherwise = unsummoned && hit.record->Has("in_letters");
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
