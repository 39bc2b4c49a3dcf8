// A screening with something in every field, for tests of how it is shown.
#pragma once

#include "writ/screening.h"

namespace writ {

inline Evidence OnPage(int page, const std::string& text) {
  return {0, page, {0.1, 0.2, 0.3, 0.25}, text, "test.rule"};
}

inline Screening Screened() {
  Screening s;
  s.request_id = "r-1";
  s.received = "2026-03-02";
  s.files = {{"warrant.pdf", "ab12", 81234, "application/pdf", 4, 2, 1, 1, {}}};
  Findings& f = s.findings;
  f.documents = {
      {DocumentKind::search_warrant, 0.97, "", 0, 1, 2, 0, 10, {OnPage(1, "SEARCH WARRANT")}},
      {DocumentKind::attachment, 0.9, "A", 0, 3, 3, 10, 20, {}}};
  f.process = {ProcessType::search_warrant, 0.98, {OnPage(1, "SEARCH WARRANT")}, 0};
  f.court = Court{"vaed",
                  "United States District Court for the Eastern District of Virginia",
                  "federal",
                  "US",
                  "VA",
                  "district",
                  "Eastern",
                  0.97,
                  {OnPage(1, "EASTERN DISTRICT OF VIRGINIA")}};
  f.authority = Authority{"Federal Bureau of Investigation", "federal_agency", "US", {}};
  f.case_numbers = {{"1:25-sw-00417", {OnPage(1, "1:25-sw-417")}}};
  f.statutes = {{"18 U.S.C. § 2703(a)", {}}};
  f.dates.issued = "2026-02-20";
  f.dates.due = "2026-03-06";
  f.identifiers = {{IdentifierType::email,
                    "kay.ormond@example.com",
                    "Kay.Ormond@example.com",
                    Role::target,
                    0.93,
                    false,
                    {},
                    {OnPage(3, "Kay.Ormond@example.com")}},
                   {IdentifierType::username,
                    "vane01",
                    "vane01",
                    Role::target,
                    0.6,
                    true,
                    {"vaneO1", "vane0l"},
                    {OnPage(3, "vane01")}},
                   {IdentifierType::email,
                    "agent@fbi.gov",
                    "agent@fbi.gov",
                    Role::contact,
                    0.9,
                    false,
                    {},
                    {OnPage(4, "agent@fbi.gov")}}};
  f.scope.items = {{"creation_date", Availability::held, {OnPage(3, "account creation date")}},
                   {"message_content", Availability::content, {OnPage(3, "stored messages")}},
                   {"ip_logs", Availability::not_held, {OnPage(4, "IP addresses")}}};
  f.scope.range = DateRange{"2025-01-01", "present", {}};
  s.flags = {{"not_held_requested", Severity::limits, {}, "IP logs are not kept.", "", {}},
             {"unsigned", Severity::blocks, {}, "The warrant is not signed.", "Process", {}},
             {"content_requested",
              Severity::limits,
              {},
              "Contents can't be given.",
              "Contents of Communications Are Not Available",
              {OnPage(3, "stored messages")}}};
  s.disposition = Disposition::deficient;
  s.estimate =
      Estimate{"USD", 15, 42.5, false, {{"Searching for the account", 2, "account", 7.5, 15}}};
  s.engine_version = "0.1.0";
  s.models_digest = "cafe";
  s.timings_ms = {{"ocr", 812}};
  return s;
}

}  // namespace writ
