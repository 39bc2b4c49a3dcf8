#include "stages/calibration.h"

namespace writ {

double Calibrated(std::string_view field, double raw, const Models& models) {
  const Record* below = nullptr;
  for (const Record& point : models.calibration.records()) {
    if (point.Get("field") != field) continue;
    const double at = point.Number("raw", 0), sure = point.Number("sure", 0);
    if (at < raw) {
      below = &point;
      continue;
    }
    if (below == nullptr || at == raw) return sure;
    const double from = below->Number("raw", 0), was = below->Number("sure", 0);
    return was + (sure - was) * (raw - from) / (at - from);
  }
  return below == nullptr ? raw : below->Number("sure", raw);
}

}  // namespace writ
