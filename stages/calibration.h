// Confidences that mean what they say.
#pragma once

#include <string_view>

#include "core/models.h"

namespace writ {

// How often findings of a field with this raw confidence are right, by models/calibration.yaml:
// between its points in a straight line, beyond them as at the nearest; as it is for a field that
// has none.
double Calibrated(std::string_view field, double raw, const Models& models);

}  // namespace writ
