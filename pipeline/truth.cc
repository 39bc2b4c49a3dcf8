#include "pipeline/truth.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace writ {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::string_view kEnding = ".truth.json";
constexpr const char* kReceived = "2026-03-02";  // Where a truth gives no day.

std::string Text(const Json& object, const std::string& key) {
  const auto value = object.find(key);
  return value != object.end() && value->is_string() ? value->get<std::string>() : "";
}

int Whole(const Json& object, const std::string& key, int otherwise) {
  const auto value = object.find(key);
  return value != object.end() && value->is_number_integer() ? value->get<int>() : otherwise;
}

std::vector<std::string> Texts(const Json& object, const std::string& key) {
  std::vector<std::string> texts;
  const auto list = object.find(key);
  if (list == object.end() || !list->is_array()) return texts;
  for (const Json& value : *list) {
    if (value.is_string()) texts.push_back(value.get<std::string>());
  }
  return texts;
}

std::optional<TrueCourt> CourtFrom(const Json& value) {
  if (!value.is_object()) return std::nullopt;
  TrueCourt court;
  for (const auto& [key, field] : value.items()) {
    court[key] = field.is_string() ? field.get<std::string>() : "";
  }
  return court;
}

std::vector<TrueFlag> FlagsFrom(const Json& list) {
  std::vector<TrueFlag> flags;
  for (const Json& flag : list) {
    if (flag.is_object()) flags.push_back({Text(flag, "code"), Texts(flag, "reasons")});
  }
  return flags;
}

void ReadFindings(const Json& json, Truth& truth) {
  if (json.contains("process_type")) {
    truth.process_types = {Text(json, "process_type")};
  } else {
    truth.process_types = Texts(json, "process_type_any");
  }
  if (json.contains("court_any") && json["court_any"].is_array()) {
    for (const Json& court : json["court_any"]) truth.courts.push_back(CourtFrom(court));
  } else if (json.contains("court")) {
    truth.courts.push_back(CourtFrom(json["court"]));
  }
  truth.authority = Text(json, "authority");
  if (json.contains("case_numbers")) truth.case_numbers = Texts(json, "case_numbers");
  if (json.contains("dates") && json["dates"].is_object()) {
    const Json& dates = json["dates"];
    for (const char* key : {"issued", "due", "nondisclosure_until"}) {
      if (!dates.contains(key)) continue;
      truth.dates[key] =
          dates[key].is_string() ? std::optional(dates[key].get<std::string>()) : std::nullopt;
    }
  }
  if (json.contains("identifiers") && json["identifiers"].is_array()) {
    truth.identifiers.emplace();
    for (const Json& identifier : json["identifiers"]) {
      if (!identifier.is_object()) continue;
      truth.identifiers->emplace_back(Text(identifier, "type"), Text(identifier, "value"));
    }
  }
  if (json.contains("scope")) truth.scope = Texts(json, "scope");
  if (json.contains("date_range")) {
    const Json& range = json["date_range"];
    truth.date_range.emplace();
    if (range.is_object()) *truth.date_range = Pair{Text(range, "from"), Text(range, "to")};
  }
}

std::vector<TruePages> DocumentsFrom(const Json& list) {
  std::vector<TruePages> documents;
  for (const Json& document : list) {
    if (!document.is_object()) continue;
    documents.push_back({Text(document, "kind"), Whole(document, "file", 0),
                         Whole(document, "first_page", 1), Whole(document, "last_page", 1)});
  }
  return documents;
}

std::optional<Truth> TruthFrom(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  const Json json = Json::parse(in, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  Truth truth;
  const std::string file = path.filename().string();
  truth.name = file.substr(0, file.size() - kEnding.size());
  for (const std::string& name : Texts(json, "files")) {
    truth.files.push_back(path.parent_path() / name);
  }
  if (truth.files.empty()) return std::nullopt;
  truth.received = Text(json, "received");
  if (truth.received.empty()) truth.received = kReceived;
  truth.quality = Text(json, "quality");
  ReadFindings(json, truth);
  if (json.contains("flags")) truth.flags = FlagsFrom(json["flags"]);
  for (const std::string& code : Texts(json, "flags_in_doubt")) truth.flags_in_doubt.insert(code);
  if (json.contains("flags_expected")) {
    for (const TrueFlag& flag : FlagsFrom(json["flags_expected"])) {
      truth.flags_expected.push_back(flag.code);
    }
  }
  truth.disposition = Text(json, "disposition");
  if (json.contains("documents")) truth.documents = DocumentsFrom(json["documents"]);
  return truth;
}

}  // namespace

std::vector<Truth> LoadTruths(const fs::path& folder, std::vector<std::string>& problems) {
  std::vector<fs::path> paths;
  std::error_code trouble;
  for (const auto& entry : fs::recursive_directory_iterator(folder, trouble)) {
    if (entry.path().filename().string().ends_with(kEnding)) paths.push_back(entry.path());
  }
  if (trouble) problems.push_back(folder.string() + ": " + trouble.message());
  std::sort(paths.begin(), paths.end());
  std::vector<Truth> truths;
  for (const fs::path& path : paths) {
    if (auto truth = TruthFrom(path)) {
      truths.push_back(std::move(*truth));
    } else {
      problems.push_back(path.string() + ": no truth that names its files; see docs/formats.md");
    }
  }
  return truths;
}

}  // namespace writ
