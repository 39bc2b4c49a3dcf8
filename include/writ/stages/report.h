// Stage: a screening as a person or a machine wants to see it.
#pragma once

#include <string>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// The contract's JSON (section 2); one line where `indent` is negative.
std::string ToJson(const Screening& screening, int indent);

// A court as in the contract's section 4, on one line; `null` where there is none.
std::string ToJson(const std::optional<Court>& court);

struct ReportStyle {
  int width = 100;      // Columns of the terminal.
  bool colour = false;  // ANSI colours.
};

// What a busy reviewer wants in ten seconds.
std::string ToReport(const Screening& screening, const Models& models, const ReportStyle& style);

// The JSON Schema (2020-12) that ToJson's output validates against.
std::string_view ScreeningSchema();

}  // namespace writ
