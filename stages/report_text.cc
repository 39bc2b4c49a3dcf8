#include "writ/stages/report.h"

namespace writ {

std::string ToReport(const Screening& screening, const Models&, const ReportStyle&) {
  return ToJson(screening, 2) + "\n";
}
std::string_view ScreeningSchema() { return "{}\n"; }

}  // namespace writ
