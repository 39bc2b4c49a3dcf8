#include "writ/stages/scope.h"

#include <algorithm>
#include <cctype>

#include "stages/checkboxes.h"
#include "stages/date_range.h"
#include "stages/demand.h"
#include "writ/words.h"

namespace writ {
namespace {

// Instruments that may stand beside the operative one and ask for data too.
bool IsInstrument(DocumentKind kind) { return kind <= DocumentKind::national_security_letter; }

// The documents that ask: those of the process's own kind, other instruments, and what they
// incorporate. The whole packet where it was not cut into documents.
std::vector<Span> AskingDocuments(const Packet& packet, const std::vector<Document>& documents,
                                  const Process& process) {
  if (documents.empty()) return {{0, packet.text().size()}};
  if (process.type == ProcessType::other || process.type == ProcessType::nondisclosure_order) {
    return {};
  }
  std::vector<Span> asking;
  for (const Document& document : documents) {
    if (document.kind == process.type || IsInstrument(document.kind) ||
        document.kind == DocumentKind::attachment) {
      asking.push_back({document.begin, document.end});
    }
  }
  return asking;
}

// Of hits that lie within one another the longest speaks: "e-mail address of the administrator"
// asks for no user's address.
std::vector<Hit> Longest(std::vector<Hit> hits) {
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  std::vector<Hit> longest;
  std::size_t reach = 0;  // The furthest end of what was kept; those ends ascend.
  for (Hit& hit : hits) {
    if (hit.span.end <= reach) continue;
    reach = hit.span.end;
    longest.push_back(std::move(hit));
  }
  return longest;
}

// The text with the letters of e-mail addresses blotted out, so that no word is found in them.
std::string WithoutAddresses(std::string_view text) {
  std::string blotted(text);
  const auto part = [](char c) { return c > ' ' && c != '<' && c != '>' && c != '"' && c != ';'; };
  for (std::size_t at = blotted.find('@'); at != std::string::npos;
       at = blotted.find('@', at + 1)) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && part(blotted[begin - 1])) --begin;
    while (end < blotted.size() && part(blotted[end])) ++end;
    for (std::size_t i = begin; i < end; ++i) {
      if (std::isalpha(static_cast<unsigned char>(blotted[i])) != 0) blotted[i] = '0';
    }
  }
  return blotted;
}

class ScopeFinder {
 public:
  ScopeFinder(const Packet& packet, const Models& models) : packet_(packet), models_(models) {}

  void Read(Span document) {
    const std::string_view text =
        packet_.text().substr(document.begin, document.end - document.begin);
    const Demand demand(text, models_);
    const auto spoken = [&](const Record& record) { return demand.languages().Speak(record); };
    for (const Hit& hit : Longest(models_.scope.FindAll(WithoutAddresses(text), spoken))) {
      if (hit.record->Has("category") && Asks(hit, demand, document.begin)) {
        Add(*hit.record, {document.begin + hit.span.begin, document.begin + hit.span.end});
      }
    }
  }

  std::vector<ScopeItem> Items() && { return std::move(items_); }

 private:
  bool Asks(const Hit& hit, const Demand& demand, std::size_t origin) const {
    if (demand.CarvedOut(hit.span)) return false;
    const Standing standing = demand.At(hit.span.begin);
    if (standing == Standing::outside) return false;
    const Statement* statement = demand.StatementAt(hit.span.begin);
    const Span around = statement == nullptr ? hit.span : statement->span;
    const Tick tick =
        TickBefore(packet_, {around.begin + origin, around.end + origin}, hit.span.begin + origin);
    if (tick == Tick::empty) return false;
    const bool demand_only = hit.record->Get("where") == "demand";
    if (demand_only && standing != Standing::within && tick != Tick::ticked) return false;
    return !IsStruckOut(packet_, {hit.span.begin + origin, hit.span.end + origin});
  }

  void Add(const Record& record, Span span) {
    const std::string& category = record.Get("category");
    auto item = std::find_if(items_.begin(), items_.end(),
                             [&](const ScopeItem& i) { return i.category == category; });
    if (item == items_.end()) {
      const Record* known = models_.categories.Find(category);
      const auto availability =
          AvailabilityFrom(known == nullptr ? "" : known->Get("availability"));
      item = items_.insert(items_.end(),
                           {category, availability.value_or(Availability::not_held), {}});
    }
    for (Evidence& evidence : packet_.Locate(span.begin, span.end, record.id)) {
      item->evidence.push_back(std::move(evidence));
    }
  }

  const Packet& packet_;
  const Models& models_;
  std::vector<ScopeItem> items_;
};

}  // namespace

Scope FindScope(const Packet& packet, const std::vector<Document>& documents,
                const Process& process, const Models& models) {
  const std::vector<Span> asking = AskingDocuments(packet, documents, process);
  ScopeFinder finder(packet, models);
  for (const Span& document : asking) finder.Read(document);
  const bool day_first =
      process.type == ProcessType::foreign_request || process.type == ProcessType::mlat_request;
  return {std::move(finder).Items(), FindDateRange(packet, asking, day_first, models)};
}

}  // namespace writ
