#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stages/identifier_cases.h"

namespace writ {
namespace {

using namespace identifier_cases;  // NOLINT(google-build-using-namespace)
using enum DocumentKind;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(PhoneNumber, IsReadInEveryHabit) {
  for (const char* written :
       {"312.555.0143",       "312-555-0143",      "(312) 555-0143",   "(312)555-0143",
        "( 312 ) 555 - 0143", "1-312-555-0143",    "1 (312) 555-0143", "+1 312 555 0143",
        "+13125550143",       "+1.312.555.0143",   "(312) 555-\n0143", "(312)\n555-0143",
        "312 555 0143",       "312/555-0143",      "(312) 555 0143",   "(312) 555-0143 ext. 12",
        "312-555-0143 x12",   "312-555-0143.",     "\"312-555-0143\"", "3125550143",
        "13125550143",        "+1 (312) 555-0143", "312–555–0143"}) {
    EXPECT_THAT(Targets("Produce records for the account using telephone number " +
                            std::string(written) + ", and no others.",
                        {court_order}),
                ElementsAre("phone +13125550143"))
        << written;
  }
}

TEST(PhoneNumber, IsReadInListsOfOtherCountries) {
  EXPECT_THAT(Targets("Produce records for the accounts registered to +49 30 5550 1234, "
                      "+44 20 7946 0958, +33 1 99 00 12 34, +52 55 5555 1234 and +91 98765 43210.",
                      {mlat_request}),
              ElementsAre("phone +493055501234", "phone +442079460958", "phone +33199001234",
                          "phone +525555551234", "phone +919876543210"));
}

TEST(PhoneNumber, BelongsToTheCountryOfAForeignAuthority) {
  EXPECT_THAT(Targets("Telefon: +49 69 555 0142\nwerden Sie ersucht, zu dem Konto mit der "
                      "Telefonnummer 0151 23456789 Auskunft zu erteilen.",
                      {foreign_request}),
              ElementsAre("phone +4915123456789"));
  EXPECT_THAT(Targets("Tel: +44 1632 960 118\nI require disclosure of data about the user of the "
                      "telephone number 020 7946 0958.",
                      {foreign_request}),
              ElementsAre("phone +442079460958"));
}

TEST(PhoneNumber, IsNoOtherNumber) {
  for (const char* text : {"SSN 123-45-6789",
                           "Seattle, WA 98109-1234",
                           "2026-02-20",
                           "02/26/2026 14:03",
                           "$412,000.00",
                           "Case No. 1:26-sw-00417",
                           "CP-02-MD-0000318-2026",
                           "26-LI-30077",
                           "DEA-MN-00118",
                           "Bar No. 4471209",
                           "account 440871902265",
                           "WKC-31177",
                           "IMEI 35-693803-564380-9",
                           "203.0.113.57",
                           "No. 2026 123 4567",
                           "Bates 0003125550143",
                           "3125550143",
                           "Serial 312-555-0143-77",
                           "FAX-312-555-01433",
                           "0004417-88.2025.8.26.0114"}) {
    for (const Identifier& found : Find(text, {court_order})) {
      EXPECT_NE(found.type, IdentifierType::phone) << text << ": " << found.value;
    }
  }
}

}  // namespace
}  // namespace writ
