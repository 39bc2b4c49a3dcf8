#include "writ/stages/scope.h"

#include <algorithm>
#include <iterator>

#include "stages/asking_text.h"
#include "stages/checkboxes.h"
#include "stages/date_range.h"
#include "stages/day_first.h"
#include "writ/words.h"

namespace writ {
namespace {

// Instruments that may stand beside the operative one and ask for data too.
bool IsInstrument(DocumentKind kind) { return kind <= DocumentKind::national_security_letter; }

struct AskingDocument {
  Span span;
  bool attached = false;
};

// The documents that ask: those of the process's own kind, other instruments, and what they
// incorporate. The whole packet where it was not cut into documents.
std::vector<AskingDocument> AskingDocuments(const Packet& packet,
                                            const std::vector<Document>& documents,
                                            const Process& process) {
  if (documents.empty()) return {{{0, packet.text().size()}, false}};
  if (process.type == ProcessType::other || process.type == ProcessType::nondisclosure_order) {
    return {};
  }
  std::vector<AskingDocument> asking;
  for (const Document& document : documents) {
    if (document.kind == process.type || IsInstrument(document.kind) ||
        document.kind == DocumentKind::attachment) {
      asking.push_back({{document.begin, document.end}, document.kind == DocumentKind::attachment});
    }
  }
  return asking;
}

// Of hits that lie within one another the longest speaks: "e-mail address of the administrator"
// asks for no user's address. A hit that runs on into the next item of a list covers nothing there;
// where another one lies in its own item, it is looked for in each of the two alone: "Last login"
// over "IP addresses".
std::vector<Hit> Longest(std::vector<Hit> hits, std::string_view text, const Demand& demand) {
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  std::vector<Hit> longest;
  std::size_t reach = 0;  // The furthest end of what was kept; those ends ascend.
  for (auto it = hits.begin(); it != hits.end(); ++it) {
    Hit& hit = *it;
    if (hit.span.end <= reach) continue;
    const Statement* statement = demand.StatementAt(hit.span.begin);
    const std::size_t own = statement == nullptr ? hit.span.end : statement->span.end;
    const auto beyond =
        std::find_if(std::next(it), hits.end(), [&](const Hit& h) { return h.span.begin >= own; });
    const bool another =
        std::any_of(std::next(it), beyond, [&](const Hit& h) { return h.span.end <= own; });
    if (hit.span.end > own && another) {
      for (const Span& part : {Span{hit.span.begin, own}, Span{own, hit.span.end}}) {
        for (Hit& alone : FindRecord(*hit.record, text.substr(part.begin, part.Length()))) {
          alone.span = {alone.span.begin + part.begin, alone.span.end + part.begin};
          longest.push_back(std::move(alone));
        }
      }
      continue;
    }
    reach = std::max(reach, std::min(hit.span.end, own));
    longest.push_back(std::move(hit));
  }
  return longest;
}

class ScopeFinder {
 public:
  ScopeFinder(const Packet& packet, const Models& models) : packet_(packet), models_(models) {}

  // `bounds` are the words that bound the demand in time; they ask for nothing themselves.
  void Read(const AskingText& asking, const std::vector<Span>& bounds) {
    const Demand& demand = asking.demand();
    const auto spoken = [&](const Record& record) { return demand.languages().Speak(record); };
    for (const Hit& hit :
         Longest(models_.scope.FindAll(asking.text(), spoken), asking.text(), demand)) {
      const bool in_bounds = std::any_of(bounds.begin(), bounds.end(), [&](const Span& b) {
        return b.begin <= hit.span.begin && hit.span.end <= b.end;
      });
      if (hit.record->Has("category") && !in_bounds && Asks(hit, asking)) {
        const bool subject = demand.InSubject(hit.span.begin);
        Add(*hit.record, asking.InPacket(hit.span), subject ? named_ : items_);
      }
    }
  }

  // What a subject line names is asked for where nothing else is.
  std::vector<ScopeItem> Items() && { return std::move(items_.empty() ? named_ : items_); }

 private:
  bool Asks(const Hit& hit, const AskingText& asking) const {
    const Demand& demand = asking.demand();
    if (demand.CarvedOut(hit.span)) return false;
    const Standing standing = demand.At(hit.span.begin);
    if (standing == Standing::outside) return false;
    const Span span = asking.InPacket(hit.span);
    const Statement* statement = demand.StatementAt(hit.span.begin);
    const Span around = statement == nullptr ? span : asking.InPacket(statement->span);
    const Tick tick = TickBefore(packet_, around, span.begin, models_);
    if (tick == Tick::empty) return false;
    const bool demand_only = hit.record->Get("where") == "demand";
    if (demand_only && standing != Standing::within && tick != Tick::ticked) return false;
    return !IsStruckOut(packet_, span);
  }

  void Add(const Record& record, Span span, std::vector<ScopeItem>& items) const {
    const std::string& category = record.Get("category");
    auto item = std::find_if(items.begin(), items.end(),
                             [&](const ScopeItem& i) { return i.category == category; });
    if (item == items.end()) {
      const Record* known = models_.categories.Find(category);
      const auto availability =
          AvailabilityFrom(known == nullptr ? "" : known->Get("availability"));
      item =
          items.insert(items.end(), {category, availability.value_or(Availability::not_held), {}});
    }
    for (Evidence& evidence : packet_.Locate(span.begin, span.end, record.id)) {
      item->evidence.push_back(std::move(evidence));
    }
  }

  const Packet& packet_;
  const Models& models_;
  std::vector<ScopeItem> items_, named_;
};

}  // namespace

Scope FindScope(const Packet& packet, const std::vector<Document>& documents,
                const Process& process, const Dates& dates, const Models& models) {
  const bool day_first = WritesDayFirst(packet, process.type, models);
  const auto asking_documents = AskingDocuments(packet, documents, process);
  Scope scope;
  // A warrant may have no other list than that of what agents will seize.
  for (const bool alone : {false, true}) {
    ScopeFinder finder(packet, models);
    RangeFinder ranges(packet, day_first, dates.issued.value_or(""), models);
    for (const AskingDocument& document : asking_documents) {
      const AskingText asking(packet, document.span, {alone, document.attached}, models);
      finder.Read(asking, ranges.Read(asking));
    }
    scope = {std::move(finder).Items(), std::move(ranges).Range()};
    if (!scope.items.empty() || process.type != ProcessType::search_warrant) break;
  }
  if (!scope.items.empty() || asking_documents.empty()) return scope;
  // Nor any list but that of the sworn paper behind it.
  ScopeFinder finder(packet, models);
  RangeFinder ranges(packet, day_first, dates.issued.value_or(""), models);
  for (const Document& document : documents) {
    for (const Span& list : CarriedDemands(packet, document, models)) {
      const AskingText asking(packet, list, {}, models);
      finder.Read(asking, ranges.Read(asking));
    }
  }
  auto items = std::move(finder).Items();
  if (!items.empty()) scope = {std::move(items), std::move(ranges).Range()};
  return scope;
}

}  // namespace writ
