#include "stages/day_first.h"

#include <numeric>

namespace writ {
namespace {

bool ComesFromAbroad(ProcessType process) {
  return process == ProcessType::foreign_request || process == ProcessType::mlat_request;
}

bool MayComeFromAbroad(ProcessType process) {
  return process == ProcessType::emergency_request ||
         process == ProcessType::preservation_request || process == ProcessType::informal_request ||
         process == ProcessType::other;
}

}  // namespace

bool WritesDayFirst(const Packet& packet, const std::vector<std::size_t>& pages,
                    ProcessType process, const Models& models) {
  bool day_shown = false, month_shown = false, abroad = false;
  for (const std::size_t p : pages) {
    for (const Hit& hit : models.dates.FindAll(packet.PageOf(p), [](const Record& record) {
           const std::string& role = record.Get("role");
           return role == "day_first" || role == "month_first";
         })) {
      const bool shown = hit.record->Has("shown");
      const bool day = hit.record->Get("role") == "day_first";
      day_shown = day_shown || (shown && day);
      month_shown = month_shown || (shown && !day);
      abroad = abroad || (!shown && day);
    }
  }
  if (day_shown != month_shown) return day_shown;
  return ComesFromAbroad(process) || (abroad && MayComeFromAbroad(process));
}

bool WritesDayFirst(const Packet& packet, ProcessType process, const Models& models) {
  std::vector<std::size_t> pages(packet.pages().size());
  std::iota(pages.begin(), pages.end(), std::size_t{0});
  return WritesDayFirst(packet, pages, process, models);
}

}  // namespace writ
