// The contract's JSON: every field where the contract puts it, and nothing invented.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/stages/screened.h"
#include "writ/stages/report.h"
#include "writ/words.h"

namespace writ {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

json Printed(const Screening& screening) { return json::parse(ToJson(screening, -1)); }

TEST(ToJson, PutsEveryFieldWhereTheContractSays) {
  const json out = Printed(Screened());
  const json evidence = {{"file", 0},
                         {"page", 1},
                         {"box", {0.1, 0.2, 0.3, 0.25}},
                         {"text", "SEARCH WARRANT"},
                         {"rule", "test.rule"}};
  EXPECT_EQ(out["schema"], "writ.screening/1");
  EXPECT_EQ(out["request_id"], "r-1");
  EXPECT_EQ(out["received"], "2026-03-02");
  EXPECT_EQ(out["files"], json::parse(R"([{"name": "warrant.pdf", "sha256": "ab12",
      "bytes": 81234, "media_type": "application/pdf", "pages": 4, "pages_from_text_layer": 2,
      "pages_from_ocr": 1, "pages_blank": 1}])"));
  EXPECT_EQ(out["documents"][0]["kind"], "search_warrant");
  EXPECT_EQ(out["documents"][1]["first_page"], 3);
  EXPECT_EQ(out["process"],
            (json{{"type", "search_warrant"}, {"confidence", 0.98}, {"evidence", {evidence}}}));
  EXPECT_EQ(out["court"]["id"], "vaed");
  EXPECT_EQ(out["court"]["place"], "Eastern");
  EXPECT_EQ(out["authority"]["name"], "Federal Bureau of Investigation");
  EXPECT_EQ(out["authority"]["kind"], "federal_agency");
  EXPECT_EQ(out["case_numbers"][0]["value"], "1:25-sw-00417");
  EXPECT_EQ(out["statutes"], json({"18 U.S.C. § 2703(a)"}));
  EXPECT_EQ(out["dates"]["issued"], "2026-02-20");
  EXPECT_EQ(out["dates"]["due"], "2026-03-06");
  EXPECT_EQ(out["scope"]["items"][1]["category"], "message_content");
  EXPECT_EQ(out["scope"]["items"][1]["availability"], "content");
  EXPECT_EQ(out["scope"]["date_range"]["to"], "present");
  EXPECT_EQ(out["flags"][1]["code"], "unsigned");
  EXPECT_EQ(out["flags"][1]["severity"], "blocks");
  EXPECT_EQ(out["flags"][1]["guideline"], "Process");
  EXPECT_EQ(out["disposition"], "deficient");
  EXPECT_EQ(out["engine"], (json{{"version", "0.1.0"}, {"models", "cafe"}}));
  EXPECT_EQ(out["timings_ms"], (json{{"ocr", 812.0}}));
}

TEST(ToJson, ShowsDoubtInIdentifiers) {
  const json identifiers = Printed(Screened())["identifiers"];
  EXPECT_EQ(identifiers[0]["raw"], "Kay.Ormond@example.com");
  EXPECT_EQ(identifiers[0]["uncertain"], false);
  EXPECT_EQ(identifiers[0]["alternatives"], json::array());
  EXPECT_EQ(identifiers[1]["uncertain"], true);
  EXPECT_EQ(identifiers[1]["alternatives"], json({"vaneO1", "vane0l"}));
  EXPECT_EQ(identifiers[2]["role"], "contact");
}

TEST(ToJson, AddsUpTheEstimate) {
  const json estimate = Printed(Screened())["estimate"];
  EXPECT_EQ(estimate["total"], 15.0);
  EXPECT_EQ(estimate["lines"][0], json::parse(R"({"item": "Searching for the account",
      "quantity": 2.0, "unit": "account", "rate": 7.5, "amount": 15.0})"));
}

TEST(ToJson, LeavesAbsentValuesNullOrEmpty) {
  Screening s;
  s.disposition = Disposition::deficient;
  const json out = Printed(s);
  EXPECT_TRUE(out.contains("court"));
  EXPECT_TRUE(out["court"].is_null());
  EXPECT_TRUE(out["authority"].is_null());
  EXPECT_TRUE(out["scope"]["date_range"].is_null());
  for (const char* date : {"issued", "due", "nondisclosure_until"}) {
    EXPECT_TRUE(out["dates"].contains(date));
    EXPECT_TRUE(out["dates"][date].is_null()) << date;
  }
  for (const char* list : {"documents", "case_numbers", "statutes", "identifiers", "flags"}) {
    EXPECT_EQ(out[list], json::array()) << list;
  }
}

TEST(ToJson, SaysWhyAnInputCantBeReadAndNothingElse) {
  Screening s;
  s.request_id = "r-2";
  s.received = "2026-03-02";
  s.files.resize(1);
  s.error = Error{ErrorCode::encrypted, "The file wants a password."};
  const json out = Printed(s);
  EXPECT_EQ(out["disposition"], "unreadable");
  EXPECT_EQ(out["error"], (json{{"code", "encrypted"}, {"message", "The file wants a password."}}));
  EXPECT_EQ(out["request_id"], "r-2");
  EXPECT_EQ(out["received"], "2026-03-02");
  EXPECT_EQ(out["files"].size(), 1U);
  EXPECT_FALSE(out.contains("process"));
  EXPECT_FALSE(out.contains("flags"));
}

TEST(ToJson, IsOneLineWhereThereIsNoIndent) {
  EXPECT_EQ(ToJson(Screened(), -1).find('\n'), std::string::npos);
  EXPECT_NE(ToJson(Screened(), 2).find("\n  \"request_id\""), std::string::npos);
  EXPECT_EQ(json::parse(ToJson(Screened(), 2)), Printed(Screened()));
}

TEST(ToJson, StaysJsonWhateverAPaperSays) {
  Screening s = Screened();
  s.findings.authority->name = "\"}, {\"\x1B[2J \xFF\xFE\n";
  s.files[0].name = "a\"b\\c\x01.pdf";
  const json out = Printed(s);
  EXPECT_EQ(out["files"][0]["name"], s.files[0].name);
  EXPECT_EQ(out["authority"]["name"], "\"}, {\"\x1B[2J \uFFFD\uFFFD\n");
}

TEST(ToJson, PrintsACourtOrNull) {
  EXPECT_EQ(ToJson(std::optional<Court>()), "null");
  const json court = json::parse(ToJson(Screened().findings.court));
  EXPECT_EQ(court["name"], "United States District Court for the Eastern District of Virginia");
  Court nowhere;
  nowhere.candidates = {{"oh-trial-jefferson", "Court, Ohio", "OH"}};
  nowhere.name = "Court";
  const json out = json::parse(ToJson(std::optional(nowhere)));
  EXPECT_TRUE(out["state"].is_null());
  EXPECT_EQ(out["candidates"], json::parse(R"([{"id": "oh-trial-jefferson", "name": "Court, Ohio",
      "state": "OH"}])"));
  EXPECT_EQ(court["candidates"], json::array());
}

// The schema is a contract too: what it requires is printed, even where nothing was found.
TEST(ToJson, PrintsWhatTheSchemaRequires) {
  const json schema = json::parse(ScreeningSchema());
  const json full = Printed(Screened());
  Screening broken;
  broken.error = Error{ErrorCode::corrupt, "No."};
  for (const json& key : schema["required"]) {
    EXPECT_TRUE(full.contains(key.get<std::string>())) << key;
    EXPECT_TRUE(Printed(broken).contains(key.get<std::string>())) << key;
  }
  for (const auto& [key, value] : full.items()) {
    EXPECT_TRUE(schema["properties"].contains(key)) << key;
  }
}

}  // namespace
}  // namespace writ
