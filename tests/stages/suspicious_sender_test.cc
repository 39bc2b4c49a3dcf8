// Addresses that an agency would not write from, and papers that contradict each other.
#include <gmock/gmock.h>

#include "tests/stages/flagged.h"

namespace writ {
namespace {

using enum DocumentKind;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::set<std::string> ReasonsFor(const std::string& address,
                                 const std::string& kind = "federal_agency") {
  return Served(grand_jury_subpoena).AskedBy(kind).Contact(address).ReasonsOf("suspicious_sender");
}

TEST(SuspiciousSender, IsAnAgencyThatWritesFromAFreeMailService) {
  for (const char* domain : {"gmail.com", "yahoo.com", "proton.me", "hotmail.co.uk", "aol.com",
                             "gmx.de", "mail.ru", "tampabay.rr.com", "icloud.com"}) {
    EXPECT_THAT(ReasonsFor(std::string("agent.brand@") + domain), ElementsAre("free_mail"))
        << domain;
  }
}

TEST(SuspiciousSender, IsADomainThatLooksLikeAnAgencys) {
  for (const char* domain :
       {"usdoj-records.example", "fbi.org", "fbi-gov.org", "usdoj.gov.co", "state-gov.com",
        "tn-government.org", "ohiogov.com", "gov-legal.net", "ohio.gov-records.com",
        "police-dept.com", "usd0j.gov", "justice.qov", "sheriff-office.net"}) {
    EXPECT_THAT(ReasonsFor(std::string("agent.brand@") + domain), ElementsAre("look_alike"))
        << domain;
  }
}

TEST(SuspiciousSender, IsNotAnAgencysOwnDomain) {
  for (const char* domain :
       {"usdoj.gov", "fbi.gov", "usao.doj.gov", "army.mil", "lasd.org", "met.police.uk",
        "police.halton.example", "ksp.gov.in", "state.oh.us", "co.essex.nj.us", "courts.ca.gov"}) {
    EXPECT_THAT(ReasonsFor(std::string("agent.brand@") + domain), IsEmpty()) << domain;
  }
}

TEST(SuspiciousSender, IsNotCounselWhoWritesFromAFreeMailService) {
  EXPECT_THAT(ReasonsFor("brand.law@gmail.com", "private_counsel"), IsEmpty());
  EXPECT_FALSE(Served(civil_subpoena).Contact("brand.law@gmail.com").Raises("suspicious_sender"));
  EXPECT_FALSE(Served(other).Contact("brand.law@gmail.com").Raises("suspicious_sender"));
  EXPECT_TRUE(Served(search_warrant).Contact("brand@gmail.com").Raises("suspicious_sender"));
}

TEST(SuspiciousSender, LooksAtContactsAndNotAtTargets) {
  EXPECT_FALSE(Served(grand_jury_subpoena)
                   .AskedBy("police")
                   .Target(IdentifierType::email, "orso.vane@gmail.com")
                   .Raises("suspicious_sender"));
}

TEST(SuspiciousSender, NamesTheDomainInItsMessage) {
  const auto flag =
      Served(search_warrant).AskedBy("police").Contact("det@fbi-gov.org").Find("suspicious_sender");
  ASSERT_TRUE(flag);
  EXPECT_THAT(flag->message, HasSubstr("fbi-gov.org"));
  EXPECT_EQ(flag->severity, Severity::notice);
  EXPECT_FALSE(flag->evidence.empty());
}

TEST(SuspiciousSender, IsAPacketOfTwoDistricts) {
  const char* virginia = "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF VIRGINIA\nTo: Wickr";
  const char* ohio =
      "ATTACHMENT A\nIN THE UNITED STATES DISTRICT COURT FOR THE\n"
      "SOUTHERN DISTRICT OF OHIO";
  EXPECT_THAT(Served(search_warrant, {{search_warrant, virginia}, {attachment, ohio}})
                  .ReasonsOf("suspicious_sender"),
              ElementsAre("contradiction"));
  EXPECT_THAT(Served(search_warrant, {{search_warrant, virginia}, {attachment, virginia}})
                  .ReasonsOf("suspicious_sender"),
              IsEmpty());
  // What an affidavit tells of other courts contradicts nothing.
  EXPECT_THAT(Served(search_warrant, {{search_warrant, virginia}, {affidavit, ohio}})
                  .ReasonsOf("suspicious_sender"),
              IsEmpty());
}

TEST(SuspiciousSender, IsACoverLetterOfAnotherCase) {
  const auto reasons = [](const char* letter) {
    return Served(search_warrant,
                  {{cover_letter, letter},
                   {search_warrant, "SEARCH WARRANT\nCase No. 3:26-mj-00118\nTo: Wickr LLC"}})
        .ReasonsOf("suspicious_sender");
  };
  EXPECT_THAT(reasons("Re: Case No. 2:25-mj-00441\nPlease find enclosed a warrant."),
              ElementsAre("contradiction"));
  EXPECT_THAT(reasons("Re: Case No. 3:26-mj-00118\nPlease find enclosed a warrant."), IsEmpty());
  EXPECT_THAT(reasons("Please find enclosed a warrant."), IsEmpty());
}

}  // namespace
}  // namespace writ
