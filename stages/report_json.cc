#include <nlohmann/json.hpp>

#include "writ/stages/report.h"
#include "writ/words.h"

namespace writ {
namespace {

using Json = nlohmann::ordered_json;

Json OrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }
Json OrNull(const std::optional<std::string>& text) { return text ? Json(*text) : Json(nullptr); }

Json EvidenceJson(const std::vector<Evidence>& all) {
  Json list = Json::array();
  for (const Evidence& e : all) {
    list.push_back({{"file", e.file},
                    {"page", e.page},
                    {"box", {e.box.x0, e.box.y0, e.box.x1, e.box.y1}},
                    {"text", e.text},
                    {"rule", e.rule}});
  }
  return list;
}

Json ErrorJson(const Error& error) {
  return {{"code", ToWord(error.code)}, {"message", error.message}};
}

Json FileJson(const FileInfo& f) {
  Json file = {{"name", f.name},
               {"sha256", f.sha256},
               {"bytes", f.bytes},
               {"media_type", OrNull(f.media_type)},
               {"pages", f.pages},
               {"pages_from_text_layer", f.pages_from_text_layer},
               {"pages_from_ocr", f.pages_from_ocr},
               {"pages_blank", f.pages_blank}};
  if (f.error) file["error"] = ErrorJson(*f.error);
  return file;
}

Json CourtJson(const std::optional<Court>& c) {
  if (!c) return nullptr;
  Json candidates = Json::array();
  for (const CourtCandidate& candidate : c->candidates) {
    candidates.push_back(
        {{"id", candidate.id}, {"name", candidate.name}, {"state", candidate.state}});
  }
  return {{"id", OrNull(c->id)},         {"name", c->name},
          {"system", c->system},         {"country", OrNull(c->country)},
          {"state", OrNull(c->state)},   {"type", c->type},
          {"place", OrNull(c->place)},   {"candidates", candidates},
          {"confidence", c->confidence}, {"evidence", EvidenceJson(c->evidence)}};
}

Json ScopeJson(const Scope& scope) {
  Json items = Json::array();
  for (const ScopeItem& item : scope.items) {
    items.push_back({{"category", item.category},
                     {"availability", ToWord(item.availability)},
                     {"evidence", EvidenceJson(item.evidence)}});
  }
  Json range = nullptr;
  if (scope.range) {
    range = {{"from", OrNull(scope.range->from)},
             {"to", OrNull(scope.range->to)},
             {"evidence", EvidenceJson(scope.range->evidence)}};
  }
  return {{"items", items}, {"date_range", range}};
}

Json EstimateJson(const Estimate& e) {
  Json lines = Json::array();
  for (const EstimateLine& line : e.lines) {
    lines.push_back({{"item", line.item},
                     {"quantity", line.quantity},
                     {"unit", line.unit},
                     {"rate", line.rate},
                     {"amount", line.amount}});
  }
  return {{"currency", e.currency},
          {"total", e.total},
          {"minutes", e.minutes},
          {"burdensome", e.burdensome},
          {"lines", lines}};
}

void AddFindings(const Findings& f, Json& out) {
  out["documents"] = Json::array();
  for (const Document& d : f.documents) {
    out["documents"].push_back({{"kind", ToWord(d.kind)},
                                {"file", d.file},
                                {"first_page", d.first_page},
                                {"last_page", d.last_page},
                                {"confidence", d.confidence},
                                {"evidence", EvidenceJson(d.evidence)}});
  }
  out["process"] = {{"type", ToWord(f.process.type)},
                    {"confidence", f.process.confidence},
                    {"evidence", EvidenceJson(f.process.evidence)}};
  out["court"] = CourtJson(f.court);
  out["authority"] = nullptr;
  if (f.authority) {
    out["authority"] = {{"name", f.authority->name},
                        {"kind", f.authority->kind},
                        {"country", OrNull(f.authority->country)},
                        {"evidence", EvidenceJson(f.authority->evidence)}};
  }
  out["case_numbers"] = Json::array();
  for (const CaseNumber& c : f.case_numbers) {
    out["case_numbers"].push_back({{"value", c.value}, {"evidence", EvidenceJson(c.evidence)}});
  }
  out["statutes"] = Json::array();
  for (const Statute& s : f.statutes) out["statutes"].push_back(s.citation);
  out["dates"] = {{"issued", OrNull(f.dates.issued)},
                  {"due", OrNull(f.dates.due)},
                  {"nondisclosure_until", OrNull(f.dates.nondisclosure_until)},
                  {"due_text", OrNull(f.dates.due_text)},
                  {"evidence",
                   {{"issued", EvidenceJson(f.dates.issued_evidence)},
                    {"due", EvidenceJson(f.dates.due_evidence)},
                    {"nondisclosure_until", EvidenceJson(f.dates.nondisclosure_evidence)}}}};
  out["identifiers"] = Json::array();
  for (const Identifier& i : f.identifiers) {
    out["identifiers"].push_back({{"type", ToWord(i.type)},
                                  {"value", i.value},
                                  {"raw", i.raw},
                                  {"role", ToWord(i.role)},
                                  {"confidence", i.confidence},
                                  {"uncertain", i.uncertain},
                                  {"alternatives", i.alternatives},
                                  {"evidence", EvidenceJson(i.evidence)}});
  }
  out["scope"] = ScopeJson(f.scope);
}

}  // namespace

std::string ToJson(const Screening& s, int indent) {
  Json out;
  out["schema"] = "writ.screening/1";
  out["request_id"] = s.request_id;
  out["received"] = s.received;
  out["files"] = Json::array();
  for (const FileInfo& file : s.files) out["files"].push_back(FileJson(file));
  if (s.error) out["error"] = ErrorJson(*s.error);
  if (s.disposition != Disposition::unreadable) {
    AddFindings(s.findings, out);
    out["flags"] = Json::array();
    for (const Flag& flag : s.flags) {
      out["flags"].push_back({{"code", flag.code},
                              {"severity", ToWord(flag.severity)},
                              {"reasons", flag.reasons},
                              {"message", flag.message},
                              {"guideline", OrNull(flag.guideline)},
                              {"evidence", EvidenceJson(flag.evidence)}});
    }
  }
  out["disposition"] = ToWord(s.disposition);
  if (s.estimate && s.disposition != Disposition::unreadable) {
    out["estimate"] = EstimateJson(*s.estimate);
  }
  out["engine"] = {{"version", s.engine_version}, {"models", s.models_digest}};
  out["timings_ms"] = s.timings_ms;
  return out.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string ToJson(const std::optional<Court>& court) {
  return CourtJson(court).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace writ
