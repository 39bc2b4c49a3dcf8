#include <gmock/gmock.h>

#include "places.h"
#include "stages/court_name.h"
#include "writ/stages/court.h"

namespace writ {
namespace {

const Models& TheModels() {
  static const Models kModels = [] {
    std::vector<ModelProblem> problems;
    return Models::Load(SourceDir() + "/models", problems);
  }();
  return kModels;
}

// "system state type place id", "-" for what is null; "null" where no court is read.
std::string Brief(const std::optional<Court>& court) {
  if (!court) return "null";
  const auto or_dash = [](const std::string& s) { return s.empty() ? "-" : s; };
  return court->system + " " + or_dash(court->state) + " " + court->type + " " +
         or_dash(court->place) + " " + court->id;
}
std::string Read(std::string_view name) { return Brief(ReadCourtName(name, TheModels())); }

struct NamedCourt {
  const char* name;
  const char* brief;
};

TEST(ReadCourtName, TakesTheStateOverACountyCourtForNoCounty) {
  EXPECT_EQ(Read("STATE OF NEW YORK COUNTY COURT : COUNTY OF MONROE"),
            "state NY limited Monroe ny-limited-monroe");
  EXPECT_EQ(Read("New York County Court"), "state NY limited New York ny-limited-new-york");
}

TEST(ReadCourtName, TakesADocketsLetterForNoCity) {
  EXPECT_EQ(Read("FBT-CV25-6140021-S SUPERIOR COURT"), "null");
  EXPECT_EQ(Read("Superior Court, S, J.D. of Fairfield, Connecticut"),
            "state CT trial Fairfield ct-trial-fairfield");
}

TEST(ReadCourtName, ReadsFederalCourtsInFullAndAbbreviated) {
  for (const auto& [name, brief] : std::vector<NamedCourt>{
           {"United States District Court for the Eastern District of Virginia",
            "federal VA district Eastern vaed"},
           {"U.S. District Court, D. Mass.", "federal MA district - mad"},
           {"S.D.N.Y.", "federal NY district Southern nysd"},
           {"E.D. Va.", "federal VA district Eastern vaed"},
           {"USBC SDNY", "federal NY bankruptcy Southern nysb"},
           {"N.D. Ill.", "federal IL district Northern ilnd"},
           {"Bankr. D. Del.", "federal DE bankruptcy - deb"},
           {"9th Cir.", "federal - appeals 9th Circuit ca9"},
           {"D.C. Cir.", "federal - appeals D.C. Circuit cadc"},
           {"United States Court of Appeals for the Federal Circuit",
            "federal - appeals Federal Circuit cafc"},
           {"Supreme Court of the United States", "federal - supreme - scotus"},
           {"United States Foreign Intelligence Surveillance Court, Washington, D.C.",
            "federal - special - fisc"},
           {"District Court of Guam", "federal GU district - gud"}}) {
    EXPECT_EQ(Read(name), brief) << name;
  }
}

TEST(ReadCourtName, ReadsStateCourtsAsTheirStatesStyleThem) {
  for (const auto& [name, brief] : std::vector<NamedCourt>{
           {"Circuit Court of the Eleventh Judicial Circuit in and for Miami-Dade County, Florida",
            "state FL trial Miami-Dade fl-trial-miami-dade"},
           {"Supreme Court of the State of New York, County of Kings",
            "state NY trial Kings ny-trial-kings"},
           {"County Court at Law No. 3, Bexar County, Texas",
            "state TX limited Bexar tx-limited-bexar"},
           {"Court of Common Pleas of Allegheny County",
            "state PA trial Allegheny pa-trial-allegheny"},
           {"Nineteenth Judicial District Court, Parish of East Baton Rouge",
            "state LA trial East Baton Rouge la-trial-east-baton-rouge"},
           {"Cir. Ct. Cook Cty., Ill.", "state IL trial Cook il-trial-cook"},
           {"SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES",
            "state CA trial Los Angeles ca-trial-los-angeles"},
           {"District Court of Travis County, Texas, 147th Judicial District",
            "state TX trial Travis tx-trial-travis"},
           {"Superior Court of the District of Columbia", "state DC trial - dc-trial"}}) {
    EXPECT_EQ(Read(name), brief) << name;
  }
}

TEST(ReadCourtName, ReadsThroughABadCopy) {
  for (const auto& [name, brief] :
       std::vector<NamedCourt>{{"UN1TED STATES D1STRICT C0URT SOUTHEM DISTRICT OF NEVV YORK",
                                "federal NY district Southern nysd"},
                               {"UNITEDSTATESDISTRICTCOURT NORTHERN DISTRICTOFILLINOIS",
                                "federal IL district Northern ilnd"},
                               {"C O U R T OF COMMON PLEAS, CUYAHOGA COUNIY, OHIO",
                                "state OH trial Cuyahoga oh-trial-cuyahoga"}}) {
    EXPECT_EQ(Read(name), brief) << name;
  }
}

std::vector<std::string> Candidates(std::string_view name) {
  std::vector<std::string> ids;
  const auto court = ReadCourtName(name, TheModels());
  for (const CourtCandidate& candidate : court ? court->candidates : Court{}.candidates) {
    ids.push_back(candidate.id);
  }
  return ids;
}

TEST(ReadCourtName, ListsTheCourtsThatACountyOfSeveralStatesMayMean) {
  using testing::ElementsAre;
  using testing::IsEmpty;
  EXPECT_EQ(Read("Circuit Court of Orange County"), "state - trial Orange trial-orange");
  EXPECT_THAT(Candidates("Circuit Court of Orange County"),
              ElementsAre("fl-trial-orange", "in-trial-orange", "va-trial-orange"));
  EXPECT_THAT(Candidates("Court of Common Pleas of Jefferson County"),
              ElementsAre("oh-trial-jefferson", "pa-trial-jefferson"));
  EXPECT_THAT(Candidates("Probate Court, Essex Cty."), Not(IsEmpty()));
  // Where the state is said, or one state alone has such a court, there is nothing to choose.
  for (const char* name :
       {"Circuit Court of Orange County, Florida", "Circuit Court of Cook County",
        "Supreme Court of the State of New York, County of Kings", "S.D.N.Y.", "Essex County"}) {
    EXPECT_THAT(Candidates(name), IsEmpty()) << name;
  }
}

TEST(ReadCourtName, TellsTheStateThatACityBearsTheNameOf) {
  EXPECT_EQ(Read("Superior Court, Washington, D.C."), "state DC trial - dc-trial");
  EXPECT_EQ(Read("Criminal Court of New York City"),
            Read("Criminal Court of the City of New York"));
  EXPECT_EQ(Read("Municipal Court of Kansas City, Missouri"),
            "state MO limited Kansas City mo-limited-kansas-city");
}

TEST(ReadCourtName, ReadsNoCourtWhereThereIsNone) {
  for (const char* name : {"Superior Plumbing of Essex County", "Harris County District Attorney",
                           "410 Court Street", "Office of the Attorney General",
                           "any court of competent jurisdiction", "Federal Way", ""}) {
    EXPECT_EQ(Read(name), "null") << name;
  }
}

}  // namespace
}  // namespace writ
