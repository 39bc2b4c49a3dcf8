#include "core/models.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>
#include <thread>

#include "core/sha256.h"

namespace writ {
namespace {

const std::vector<std::string> kProcessTypes = {"search_warrant",
                                                "wiretap_order",
                                                "pen_register_order",
                                                "order_2703d",
                                                "court_order",
                                                "grand_jury_subpoena",
                                                "trial_subpoena",
                                                "administrative_subpoena",
                                                "civil_subpoena",
                                                "national_security_letter",
                                                "mlat_request",
                                                "foreign_request",
                                                "emergency_request",
                                                "preservation_request",
                                                "nondisclosure_order",
                                                "informal_request",
                                                "other"};

const std::vector<std::string> kForms = {"warrant",     "order",       "subpoena",   "letter",
                                         "foreign",     "cover",       "attachment", "sworn",
                                         "application", "certificate", "other"};

std::vector<std::string> DocumentKinds() {
  std::vector<std::string> kinds = kProcessTypes;
  for (const char* supporting : {"cover_letter", "fax_cover", "attachment", "affidavit",
                                 "application", "certification", "proof_of_service"}) {
    kinds.emplace_back(supporting);
  }
  return kinds;
}

std::vector<std::string> CourtTypes() {
  return {"district", "bankruptcy", "appeals", "supreme", "trial",
          "limited",  "military",   "tribal",  "special", "foreign"};
}

}  // namespace

std::string DigestOfModels(const std::filesystem::path& directory) {
  std::vector<std::filesystem::path> files;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory, ignored)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::string all;
  for (const auto& path : files) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    const std::string content = text.str();
    all += path.lexically_relative(directory).generic_string() + '\n' +
           std::to_string(content.size()) + '\n' + content;
  }
  return Sha256Hex(all).substr(0, 16);
}

const std::vector<FamilyRow>& FamilyRows() {
  static const std::vector<FamilyRow> kRows = {
      {&Models::document_kinds,
       {.file = "document_kinds.yaml",
        .patterns = false,
        .examples = false,
        .required = {"form", "cost"},
        .allowed = {{"form", kForms}}}},
      {&Models::documents,
       {.file = "documents/",
        .required = {"weight"},
        .optional = {"kind", "form", "where", "opens", "at_least", "within"},
        .lists = {"also", "against"},
        .allowed = {{"kind", DocumentKinds()},
                    {"form", kForms},
                    {"also", DocumentKinds()},
                    {"against", DocumentKinds()},
                    {"within", {"yes"}},
                    {"where",
                     {"title", "caption", "top", "form", "body", "heading", "closing", "furniture",
                      "overleaf"}}}}},
      {&Models::spelling,
       {.file = "spelling.yaml", .patterns = false, .examples = false, .lists = {"words", "kept"}}},
      {&Models::authorities,
       {.file = "authorities/",
        .caption = true,
        .required = {"kind"},
        .optional = {"name", "take", "alone", "as", "country", "weight"},
        .lists = {"near", "part_of"},
        .allowed = {{"kind",
                     {"court", "prosecutor", "federal_agency", "state_agency", "police", "sheriff",
                      "legislature", "private_counsel", "foreign_authority"}},
                    {"take", {"before", "after", "both", "firm"}},
                    {"alone", {"no"}}}}},
      {&Models::authority_signs,
       {.file = "authority_signs.yaml",
        .caption = true,
        .required = {"weight"},
        .optional = {"where"},
        .allowed = {{"where", {"after"}}}}},
      {&Models::authority_habits,
       {.file = "authority_habits.yaml",
        .patterns = false,
        .examples = false,
        .required = {"role", "weight"},
        .lists = {"processes", "kinds", "papers"},
        .allowed = {{"role", {"process", "instrument", "paper"}},
                    {"processes", kProcessTypes},
                    {"kinds",
                     {"court", "prosecutor", "federal_agency", "state_agency", "police", "sheriff",
                      "legislature", "private_counsel", "foreign_authority"}},
                    {"papers", DocumentKinds()}}}},
      {&Models::letterheads,
       {.file = "letterheads.yaml",
        .required = {"role"},
        .optional = {"kind"},
        .lists = {"processes"},
        .allowed = {{"role", {"head", "line", "english", "small"}},
                    {"kind", {"private_counsel"}},
                    {"processes", kProcessTypes}}}},
      {&Models::case_numbers,
       {.file = "case_numbers.yaml",
        .required = {"role"},
        .optional = {"strength"},
        .allowed = {{"role", {"label", "line", "number", "shape", "not"}},
                    {"strength", {"strong", "head"}}}}},
      {&Models::statutes, {.file = "statutes.yaml", .required = {"as"}}},
      {&Models::sentences, {.file = "sentences.yaml"}},
      {&Models::date_words,
       {.file = "date_words.yaml", .patterns = false, .examples = false, .lists = {"words"}}},
      {&Models::dates,
       {.file = "dates.yaml",
        .required = {"role", "weight"},
        .optional = {"where", "in_letters", "shown"},
        .allowed = {{"role",
                     {"issued", "due", "secret", "other", "relative", "day_first", "month_first"}},
                    {"shown", {"yes"}},
                    {"where", {"top"}},
                    {"in_letters", {"issued"}}}}},
      {&Models::identifiers,
       {.file = "identifiers.yaml",
        .required = {"type", "by"},
        .optional = {"after", "plain", "country", "confidence", "misread"},
        .allowed = {{"by", {"label", "shape", "not"}},
                    {"after", {"nothing", "label", "strong_label", "lines"}},
                    {"plain", {"yes", "lines"}},
                    {"misread", {"yes"}}}}},
      {&Models::identifier_roles,
       {.file = "identifier_roles.yaml",
        .required = {"role", "where"},
        .optional = {"demand", "names", "weak", "line", "paper"},
        .allowed = {{"role", {"target", "contact", "other"}},
                    {"where",
                     {"adjacent", "before", "after", "heading", "verb", "domain", "opens"}},
                    {"demand", {"yes"}},
                    {"names", {"yes"}},
                    {"weak", {"yes"}},
                    {"line", {"begins"}},
                    {"paper", {"emergency_request", "informal_request"}}}}},
      {&Models::identifier_words,
       {.file = "identifier_words.yaml", .patterns = false, .examples = false, .lists = {"words"}}},
      {&Models::categories,
       {.file = "categories.yaml",
        .patterns = false,
        .examples = false,
        .required = {"availability", "label"},
        .allowed = {{"availability",
                     {"held", "conditional", "content", "not_held", "catch_all"}}}}},
      {&Models::scope,
       {.file = "scope/", .optional = {"category", "where"}, .allowed = {{"where", {"demand"}}}}},
      {&Models::demand,
       {.file = "demand/",
        .required = {"role"},
        .optional = {"reach", "level", "list", "alone"},
        .allowed = {{"role",
                     {"opens", "closes", "skips", "excludes", "resumes", "carries", "subject"}},
                    {"reach", {"match", "forward", "backward", "sentence"}},
                    {"level", {"1", "2"}},
                    {"list", {"yes"}},
                    {"alone", {"asks"}}}}},
      {&Models::languages, {.file = "languages.yaml"}},
      {&Models::date_ranges,
       {.file = "date_ranges.yaml",
        .required = {"from", "to"},
        .optional = {"where", "unit"},
        .allowed = {{"where", {"demand", "anywhere"}},
                    {"from",
                     {"first", "day", "named_month", "year", "before", "issued", "inception",
                      "none"}},
                    {"to", {"last", "day", "year", "issued", "after", "present", "none"}},
                    {"unit", {"days", "weeks", "months", "years"}}}}},
      {&Models::deficiencies,
       {.file = "deficiencies.yaml",
        .required = {"role"},
        .allowed = {{"role",
                     {"class_of_accounts", "real_time", "preserve_for", "preserve_open_ended",
                      "testimony", "brings_records", "attachment_needed", "attachment_here",
                      "page_of", "dated", "docket", "district"}}}}},
      {&Models::reach,
       {.file = "reach.yaml",
        .patterns = false,
        .examples = false,
        .required = {"needs", "range"},
        .allowed = {{"needs", {"subpoena", "order", "warrant"}}, {"range", {"yes", "no"}}}}},
      {&Models::placeholders, {.file = "placeholders.yaml"}},
      {&Models::service,
       {.file = "service.yaml",
        .required = {"role"},
        .allowed = {{"role", {"served", "addressee", "own", "officers", "told", "provider"}}}}},
      {&Models::secrecy,
       {.file = "secrecy.yaml",
        .required = {"role"},
        .optional = {"box"},
        .allowed = {{"role", {"order", "request", "lasts"}}, {"box", {"ticked"}}}}},
      {&Models::threats,
       {.file = "threats.yaml",
        .required = {"role"},
        .allowed = {{"role", {"danger", "child_safety"}}}}},
      {&Models::signatures,
       {.file = "signatures.yaml",
        .required = {"role"},
        .allowed = {{"role", {"judge", "issuer", "other", "signed"}}}}},
      {&Models::senders,
       {.file = "senders.yaml",
        .required = {"role"},
        .allowed = {{"role", {"free_mail", "look_alike"}}}}},
      {&Models::policy,
       {.file = "policy.yaml",
        .patterns = false,
        .examples = false,
        .required = {"severity", "message"},
        .optional = {"guideline"},
        .allowed = {{"severity", {"blocks", "limits", "notice"}}}}},
      {&Models::reasons,
       {.file = "reasons.yaml", .patterns = false, .examples = false, .required = {"text"}}},
      {&Models::dispositions,
       {.file = "dispositions.yaml", .patterns = false, .examples = false, .required = {"text"}}},
      {&Models::rates,
       {.file = "rates.yaml",
        .patterns = false,
        .examples = false,
        .required = {"role", "unit"},
        .optional = {"item", "rate", "minutes", "charged", "above", "when"},
        .lists = {"types", "authorities"},
        .allowed = {{"role", {"labour", "work", "unpaid", "waived", "burdensome"}},
                    {"charged", {"yes", "no"}},
                    {"when", {"child_safety"}},
                    {"types", kProcessTypes}}}},
      {&Models::calibration,
       {.file = "calibration.yaml",
        .patterns = false,
        .examples = false,
        .required = {"field", "raw", "sure"},
        .allowed = {{"field", {"process_type", "identifiers"}}}}},
      {&Models::court_states,
       {.file = "courts/states.yaml",
        .patterns = false,
        .examples = false,
        .required = {"name", "system", "circuit"},
        .optional = {"after", "city"},
        .lists = {"abbreviations", "trial", "limited", "appeals", "supreme", "area_codes",
                  "zip_prefixes"},
        .allowed = {{"system", {"state", "territory"}}}}},
      {&Models::court_counties,
       {.file = "courts/counties.yaml",
        .patterns = false,
        .examples = false,
        .required = {"unit"},
        .lists = {"counties", "cities", "former"}}},
      {&Models::court_districts,
       {.file = "courts/districts.yaml",
        .patterns = false,
        .examples = false,
        .required = {"state"},
        .optional = {"direction", "named", "insular"},
        .lists = {"seats"}}},
      {&Models::court_words,
       {.file = "courts/words.yaml",
        .patterns = false,
        .examples = false,
        .optional = {"means", "direction"},
        .lists = {"words"}}},
      {&Models::court_styles,
       {.file = "courts/styles.yaml",
        .caption = true,
        .required = {"label", "type"},
        .optional = {"states", "canonical", "seat", "unit", "named", "federal"},
        .allowed = {{"type", CourtTypes()},
                    {"seat", {"city", "city_first"}},
                    {"unit", {"circuit"}},
                    {"federal", {"district", "circuit"}}}}},
      {&Models::court_grammar,
       {.file = "courts/grammar.yaml",
        .caption = true,
        .required = {"role"},
        .optional = {"value", "name", "place"}}},
      {&Models::court_names,
       {.file = "courts/names.yaml", .patterns = false, .examples = false, .required = {"text"}}},
      {&Models::federal_courts,
       {.file = "courts/federal.yaml",
        .caption = true,
        .required = {"name", "type", "kind"},
        .optional = {"insular"},
        .allowed = {{"type", CourtTypes()},
                    {"kind", {"district", "bankruptcy", "circuit", "bap", "one"}}}}},
      {&Models::other_courts,
       {.file = "courts/others.yaml",
        .caption = true,
        .required = {"system", "name"},
        .optional = {"code"},
        .allowed = {{"system", {"military", "tribal"}}}}},
      {&Models::foreign_courts,
       {.file = "courts/foreign.yaml",
        .caption = true,
        .optional = {"country", "take", "weight"},
        .allowed = {{"take", {"before", "after", "both"}}}}},
      {&Models::countries,
       {.file = "courts/countries.yaml",
        .patterns = false,
        .examples = false,
        .optional = {"telephone", "domain"},
        .lists = {"names"}}},
      {&Models::not_courts, {.file = "courts/not_courts.yaml", .caption = true}},
  };
  return kRows;
}

Models Models::Load(const std::filesystem::path& directory, std::vector<ModelProblem>& problems) {
  Models models;
  // Compiling the patterns is most of what a start costs: on every core, the next family each.
  const std::vector<FamilyRow>& rows = FamilyRows();
  std::vector<std::vector<ModelProblem>> found(rows.size());
  std::atomic<std::size_t> next = 0;
  const auto load = [&] {
    for (std::size_t r = next++; r < rows.size(); r = next++) {
      models.*rows[r].family = RecordFamily::Load(directory, rows[r].spec, found[r]);
    }
  };
  std::vector<std::jthread> others(std::clamp(std::thread::hardware_concurrency(), 1U, 8U) - 1);
  for (std::jthread& other : others) other = std::jthread(load);
  load();
  others.clear();  // Waits for them.
  for (auto& own : found) problems.insert(problems.end(), own.begin(), own.end());
  models.gazetteer =
      Gazetteer::Build({models.court_states, models.court_counties, models.court_districts,
                        models.court_words, models.court_styles, models.countries},
                       problems);
  for (const Record& record : models.scope.records()) {
    if (record.Has("category") && models.categories.Find(record.Get("category")) == nullptr) {
      problems.push_back(
          {record.file, record.line, record.id,
           "the category `" + record.Get("category") + "` is not in categories.yaml"});
    }
  }
  for (const Record& record : models.spelling.records()) {
    for (const std::string& word : record.List("words")) {
      if (word.size() > 3) models.vocabulary.AddWord(word, false);
      models.vocabulary.AddPart(word);
    }
    for (const std::string& word : record.List("kept")) models.vocabulary.AddKept(word);
  }
  const auto listed = [&](const char* record, const char* list) {
    const Record* words = models.spelling.Find(record);
    return words == nullptr ? std::vector<std::string>() : words->List(list);
  };
  models.lexicon = std::make_shared<Lexicon>(
      std::vector<const RecordFamily*>{&models.scope, &models.demand, &models.languages},
      listed("small", "words"), listed("kept", "kept"));
  models.digest = DigestOfModels(directory);
  return models;
}

void CheckModelExamples(const Models& models, std::vector<ModelProblem>& problems) {
  for (const auto& row : FamilyRows()) {
    if (!row.spec.examples) continue;
    std::function<std::string(std::string_view)> prepare;
    if (row.spec.caption) {
      prepare = [&](std::string_view example) {
        return ReadCaption(example, models.gazetteer->vocabulary()).text;
      };
    }
    CheckExamples(models.*row.family, problems, prepare);
  }
}

}  // namespace writ
