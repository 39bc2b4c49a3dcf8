// An evaluation as tables for people, as JSON for machines, and beside an earlier one.
#pragma once

#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "pipeline/evaluation.h"

namespace writ::cli {

// `writ.evaluation/1`, described in docs/formats.md; what --compare reads.
nlohmann::ordered_json EvaluationJson(const Evaluation& evaluation, const std::string& models);

void PrintEvaluation(const Evaluation& evaluation, bool with_errors, std::ostream& out);

// Whether this is what EvaluationJson writes.
bool IsEvaluation(const nlohmann::json& json);

// What became better and worse since `earlier`, which IsEvaluation.
void PrintComparison(const Evaluation& evaluation, const nlohmann::json& earlier,
                     std::ostream& out);

}  // namespace writ::cli
