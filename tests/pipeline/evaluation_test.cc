// Screenings held against a truth: what counts as right, found and wanted.
#include "pipeline/evaluation.h"

#include <gmock/gmock.h>

namespace writ {
namespace {

using testing::Contains;
using testing::Field;
using testing::Key;

Evidence Somewhere(const std::string& rule) { return {0, 1, {0.1, 0.1, 0.2, 0.2}, "words", rule}; }

Identifier Target(const std::string& address, bool uncertain = false, double confidence = 0.9) {
  return {IdentifierType::email, address, address, Role::target, confidence, uncertain, {},
          {Somewhere("email")}};
}

Screening Screened() {
  Screening s;
  s.disposition = Disposition::partial;
  Findings& f = s.findings;
  f.documents = {{DocumentKind::search_warrant, 1, "", 0, 1, 2, 0, 0, {}}};
  f.process = {ProcessType::search_warrant, 0.95, {Somewhere("title")}, 0};
  f.court = Court{"vaed", "E.D. Va.", "federal", "US", "VA", "district", "Eastern", 0.9, {}};
  f.authority = Authority{"Federal Bureau of Investigation", "federal_agency", "US", {}};
  f.case_numbers = {{"1:25-sw-417", {}}};
  f.dates.issued = "2026-02-20";
  f.identifiers = {Target("kay@example.com")};
  f.scope.items = {{"payment", Availability::held, {Somewhere("pay")}}};
  f.scope.range = DateRange{"2025-01-01", "present", {}};
  s.flags = {{"content_requested", Severity::limits, {}, "", "", {}},
             {"overbroad", Severity::limits, {"catch_all"}, "", "", {}}};
  return s;
}

Truth TrueOne() {
  Truth t;
  t.name = "one";
  t.quality = "fax";
  t.process_types = {"search_warrant"};
  t.courts = {TrueCourt{{"id", "vaed"}, {"system", "federal"}}};
  t.authority = "Federal Bureau of Investigation";
  t.case_numbers = std::vector<std::string>{"1:25-SW-417"};
  t.dates = {{"issued", "2026-02-20"}, {"due", std::nullopt}};
  t.identifiers = std::vector<Pair>{{"email", "Kay@Example.com"}};
  t.scope = std::vector<std::string>{"payment"};
  t.date_range = Pair{"2025-01-01", "present"};
  t.flags = std::vector<TrueFlag>{{"content_requested", {}}, {"overbroad", {"catch_all"}}};
  t.disposition = "partial";
  t.documents = {{"search_warrant", 0, 1, 2}};
  return t;
}

Evaluation Evaluated(const Screening& screening, const Truth& truth = TrueOne()) {
  Evaluation evaluation;
  evaluation.Add(truth, screening);
  return evaluation;
}

double F1(const Evaluation& evaluation, const std::string& field) {
  return evaluation.fields().at(field).F1();
}

TEST(Evaluation, FindsNothingWrongWhereNothingIs) {
  const Evaluation evaluation = Evaluated(Screened());
  for (const auto& [field, tally] : evaluation.fields()) {
    if (field == kSilentMisreads) continue;
    EXPECT_EQ(tally.F1(), 1) << field;
  }
  EXPECT_TRUE(evaluation.mistakes().empty());
  EXPECT_EQ(evaluation.packets(), 1);
}

TEST(Evaluation, CountsEachFieldsMistakes) {
  Screening s = Screened();
  s.findings.court.reset();
  s.findings.authority->name = "Drug Enforcement Administration";
  s.findings.dates.issued = "2026-02-21";
  s.findings.dates.due = "2026-03-01";
  s.findings.scope.range->to.reset();
  s.disposition = Disposition::ready;
  s.findings.documents[0].last_page = 1;
  const Evaluation evaluation = Evaluated(s);
  for (const char* field :
       {"court", "authority", "date issued", "date due", "date range", "disposition"}) {
    EXPECT_EQ(F1(evaluation, field), 0) << field;
    EXPECT_THAT(evaluation.mistakes(), Contains(Field(&Mistake::field, field)));
  }
  EXPECT_EQ(F1(evaluation, "page kinds"), 0.5);
  EXPECT_EQ(F1(evaluation, "process type"), 1);
}

TEST(Evaluation, TellsPrecisionFromRecall) {
  Screening s = Screened();
  s.findings.scope.items.push_back({"ip_logs", Availability::not_held, {Somewhere("ip")}});
  s.findings.case_numbers.clear();
  const Evaluation evaluation = Evaluated(s);
  const Tally& scope = evaluation.fields().at("scope");
  EXPECT_EQ(scope.Precision(), 0.5);
  EXPECT_EQ(scope.Recall(), 1);
  EXPECT_NEAR(scope.F1(), 2.0 / 3, 1e-9);
  EXPECT_EQ(evaluation.fields().at("case numbers").Recall(), 0);
  const auto& mistakes = evaluation.mistakes();
  const auto scope_mistake = std::find_if(mistakes.begin(), mistakes.end(),
                                          [](const Mistake& m) { return m.field == "scope"; });
  ASSERT_NE(scope_mistake, mistakes.end());
  EXPECT_EQ(scope_mistake->got, "ip_logs");
  ASSERT_EQ(scope_mistake->evidence.size(), 1U);
  EXPECT_EQ(scope_mistake->evidence[0].rule, "ip");
}

TEST(Evaluation, CountsEveryFlagByItself) {
  Screening s = Screened();
  s.flags.push_back({"unsigned", Severity::blocks, {}, "", "", {}});
  s.flags.erase(s.flags.begin());
  const Evaluation evaluation = Evaluated(s);
  EXPECT_EQ(evaluation.fields().at("flag unsigned").Precision(), 0);
  EXPECT_EQ(evaluation.fields().at("flag content_requested").Recall(), 0);
  EXPECT_EQ(F1(evaluation, "flag overbroad"), 1);
  EXPECT_EQ(F1(evaluation, "flags"), 0.5);
}

TEST(Evaluation, LeavesOutWhatATruthDoesNotSay) {
  Truth truth;
  truth.name = "bare";
  truth.process_types = {"search_warrant"};
  const Evaluation evaluation = Evaluated(Screened(), truth);
  EXPECT_THAT(evaluation.fields(), Contains(Key("process type")));
  for (const char* field : {"court", "identifiers", "scope", "flags", "disposition"}) {
    EXPECT_THAT(evaluation.fields(), testing::Not(Contains(Key(field)))) << field;
  }
  truth.flags.emplace();
  truth.flags_in_doubt = {"overbroad", "content_requested"};
  EXPECT_EQ(F1(Evaluated(Screened(), truth), "flags"), 1);
}

TEST(Evaluation, CountsAMisreadThatNobodyDoubts) {
  const auto silent = [](const Identifier& identifier) {
    Screening s = Screened();
    s.findings.identifiers = {identifier};
    return Evaluated(s).fields().at(kSilentMisreads).right;
  };
  EXPECT_EQ(silent(Target("kay@example.com")), 0);
  EXPECT_EQ(silent(Target("kav@example.com")), 1);
  EXPECT_EQ(silent(Target("kav@example.com", true)), 0) << "doubted";
  EXPECT_EQ(silent(Target("somebody.else@example.org")), 0) << "no misreading";
}

TEST(Evaluation, CountsATargetThatNobodyDoubtsAndTheTruthDoesNotName) {
  const auto false_targets = [](const Identifier& identifier) {
    Screening s = Screened();
    s.findings.identifiers = {identifier};
    return Evaluated(s).fields().at(kFalseTargets).right;
  };
  EXPECT_EQ(false_targets(Target("kay@example.com")), 0);
  EXPECT_EQ(false_targets(Target("kav@example.com")), 1);
  EXPECT_EQ(false_targets(Target("somebody.else@example.org")), 1);
  EXPECT_EQ(false_targets(Target("somebody.else@example.org", true)), 0) << "doubted";
  Identifier called_otherwise = Target("kay@example.com");
  called_otherwise.type = IdentifierType::username;
  EXPECT_EQ(false_targets(called_otherwise), 0) << "named, if under another name";
  Identifier contact = Target("somebody.else@example.org");
  contact.role = Role::contact;
  EXPECT_EQ(false_targets(contact), 0);
}

TEST(Evaluation, ShowsWhatIsTakenForWhat) {
  Evaluation evaluation = Evaluated(Screened());
  Truth truth = TrueOne();
  truth.process_types = {"court_order", "order_2703d"};
  evaluation.Add(truth, Screened());
  Screening unreadable;
  evaluation.Add(TrueOne(), unreadable);
  EXPECT_EQ(evaluation.confusion().at({"search_warrant", "search_warrant"}), 1);
  EXPECT_EQ(evaluation.confusion().at({"court_order", "search_warrant"}), 1);
  EXPECT_EQ(evaluation.confusion().at({"search_warrant", "unreadable"}), 1);
}

TEST(Evaluation, KeepsQualitiesApart) {
  Evaluation evaluation = Evaluated(Screened());
  Truth photo = TrueOne();
  photo.quality = "photo";
  photo.disposition = "ready";
  evaluation.Add(photo, Screened());
  EXPECT_EQ(evaluation.by_quality().at("fax").at("disposition").F1(), 1);
  EXPECT_EQ(evaluation.by_quality().at("photo").at("disposition").F1(), 0);
  EXPECT_THAT(evaluation.by_quality().at("fax"), Contains(Key("flag overbroad")));
  EXPECT_EQ(F1(evaluation, "disposition"), 0.5);
}

TEST(Reliability, IsHowFarConfidenceAndCorrectnessLieApart) {
  Reliability honest;
  for (int i = 0; i < 10; ++i) honest.Add(0.8, i < 8);
  EXPECT_NEAR(honest.Error(), 0, 1e-9);
  Reliability boastful;
  for (int i = 0; i < 10; ++i) boastful.Add(0.95, i < 5);
  EXPECT_NEAR(boastful.Error(), 0.45, 1e-9);
  EXPECT_EQ(boastful.bins[9].count, 10);
  EXPECT_EQ(boastful.bins[9].right, 5);
  Reliability edge;
  edge.Add(1, true);
  edge.Add(0, false);
  EXPECT_EQ(edge.bins[9].count, 1);
  EXPECT_EQ(edge.bins[0].count, 1);
  EXPECT_EQ(Reliability().Error(), 0);
}

TEST(Evaluation, HoldsConfidencesAgainstCorrectness) {
  Screening s = Screened();
  s.findings.identifiers.push_back(Target("nobody@example.org", false, 0.55));
  const Evaluation evaluation = Evaluated(s);
  EXPECT_EQ(evaluation.reliability().at("identifiers").bins[5].right, 0);
  EXPECT_EQ(evaluation.reliability().at("identifiers").bins[5].count, 1);
  EXPECT_EQ(evaluation.reliability().at("process type").bins[9].right, 1);
  EXPECT_EQ(evaluation.reliability().at("court").bins[9].count, 1);
}

}  // namespace
}  // namespace writ
