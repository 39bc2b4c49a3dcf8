#include "pipeline/evaluation.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "pipeline/likeness.h"
#include "writ/words.h"

namespace writ {
namespace {

using Strings = std::set<std::string>;

// Raised by the store or too seldom labelled: neither right nor wrong.
const Strings& UnscoredFlags() {
  static const Strings kUnscored = {"identifier_uncertain", "duplicate", "missing_part",
                                    "declared_mismatch"};
  return kUnscored;
}

// The data can be looked up by everything but a name.
bool IsLookedUp(IdentifierType type) { return type != IdentifierType::person_name; }

std::string Joined(const Strings& items) {
  std::string text;
  for (const std::string& item : items) text.append(text.empty() ? "" : ", ").append(item);
  return text.empty() ? "nothing" : text;
}

std::string OrNothing(const std::string& text) { return text.empty() ? "nothing" : text; }

Strings Without(const Strings& a, const Strings& b) {
  Strings rest;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(rest, rest.end()));
  return rest;
}

void Append(std::vector<Evidence>& all, const std::vector<Evidence>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

// Compares one packet: counts into tallies, and gathers mistakes and confidences.
class Comparison {
 public:
  Comparison(const Truth& truth, const Screening& screening, Tallies& fields)
      : truth_(truth), s_(screening), f_(screening.findings), fields_(fields) {}

  void Run() {
    Process();
    Courts();
    if (!truth_.authority.empty()) {
      const std::string got = f_.authority ? f_.authority->name : "";
      One("authority", SameName(got, truth_.authority), truth_.authority, got,
          f_.authority ? f_.authority->evidence : std::vector<Evidence>());
    }
    CaseNumbers();
    AllDates();
    Identifiers();
    Scopes();
    Flags();
    if (!truth_.disposition.empty()) {
      const std::string got(ToWord(s_.disposition));
      One("disposition", got == truth_.disposition, truth_.disposition, got, {});
    }
    PageKinds();
  }

  std::vector<Mistake> mistakes;
  std::map<std::string, std::vector<std::pair<double, bool>>> confidences;

 private:
  using SureTargets = std::map<Pair, std::vector<Evidence>>;

  void One(const std::string& field, bool right, const std::string& wanted, const std::string& got,
           const std::vector<Evidence>& evidence) {
    Tally& tally = fields_[field];
    tally.right += right ? 1 : 0;
    ++tally.found;
    ++tally.wanted;
    ++tally.cases;
    if (!right) {
      mistakes.push_back({truth_.name, field, OrNothing(wanted), OrNothing(got), evidence});
    }
  }

  void Sets(const std::string& field, const Strings& got, const Strings& want) {
    Tally& tally = fields_[field];
    tally.right += static_cast<long>(got.size() - Without(got, want).size());
    tally.found += static_cast<long>(got.size());
    tally.wanted += static_cast<long>(want.size());
    ++tally.cases;
  }

  // A set whose mistake names what is missing and what is too much.
  void SetsNoted(const std::string& field, const Strings& got, const Strings& want,
                 std::vector<Evidence> evidence) {
    Sets(field, got, want);
    if (got == want) return;
    mistakes.push_back({truth_.name, field, Joined(Without(want, got)), Joined(Without(got, want)),
                        std::move(evidence)});
  }

  void Process() {
    if (truth_.process_types.empty()) return;
    const bool read = s_.disposition != Disposition::unreadable;
    const std::string got(read ? ToWord(f_.process.type) : "");
    const auto& any = truth_.process_types;
    const bool right = std::find(any.begin(), any.end(), got) != any.end();
    One("process type", right, any.front(), got, f_.process.evidence);
    if (read) confidences["process type"].emplace_back(f_.process.confidence, right);
  }

  void Courts() {
    if (truth_.courts.empty()) return;
    const bool right =
        std::any_of(truth_.courts.begin(), truth_.courts.end(),
                    [&](const std::optional<TrueCourt>& c) { return SameCourt(f_.court, c); });
    One("court", right, InWords(truth_.courts.front()), f_.court ? f_.court->name : "",
        f_.court ? f_.court->evidence : std::vector<Evidence>());
    if (f_.court) confidences["court"].emplace_back(f_.court->confidence, right);
  }

  void CaseNumbers() {
    if (!truth_.case_numbers) return;
    Strings got, want;
    std::vector<Evidence> evidence;
    for (const std::string& number : *truth_.case_numbers) want.insert(BareNumber(number));
    for (const CaseNumber& number : f_.case_numbers) {
      got.insert(BareNumber(number.value));
      if (!want.contains(BareNumber(number.value))) Append(evidence, number.evidence);
    }
    SetsNoted("case numbers", got, want, std::move(evidence));
  }

  void AllDates() {
    for (const auto& [key, wanted] : truth_.dates) {
      const Dates& d = f_.dates;
      const bool issued = key == "issued";
      const bool due = key == "due";
      const auto& got = issued ? d.issued : due ? d.due : d.nondisclosure_until;
      const auto& evidence = issued ? d.issued_evidence
                             : due  ? d.due_evidence
                                    : d.nondisclosure_evidence;
      One("date " + key, got == wanted, wanted.value_or(""), got.value_or(""), evidence);
    }
  }

  void Identifiers() {
    if (!truth_.identifiers) return;
    std::set<Pair> want;
    for (const auto& [type, value] : *truth_.identifiers) {
      const auto known = IdentifierTypeFrom(type);
      if (known && IsLookedUp(*known)) want.emplace(type, Lower(value));
    }
    Strings got_words, want_words;
    for (const auto& [type, value] : want) want_words.insert(type + " " + value);
    std::vector<Evidence> evidence;
    SureTargets sure;
    Tally& seen = fields_["evidence on identifiers"];
    for (const Identifier& identifier : f_.identifiers) {
      if (identifier.role != Role::target || !IsLookedUp(identifier.type)) continue;
      const Pair pair{std::string(ToWord(identifier.type)), Lower(identifier.value)};
      got_words.insert(pair.first + " " + pair.second);
      if (!identifier.uncertain) sure.emplace(pair, identifier.evidence);
      seen.right += identifier.evidence.empty() ? 0 : 1;
      ++seen.found;
      ++seen.wanted;
      const bool right = want.contains(pair);
      confidences["identifiers"].emplace_back(identifier.confidence, right);
      if (!right) Append(evidence, identifier.evidence);
    }
    SetsNoted("identifiers", got_words, want_words, std::move(evidence));
    FalseTargets(sure, want);
    SilentMisreads(sure, want);
  }

  // What is put forward as certain though the truth names nothing of the kind, whatever it is
  // called: the worst error that there is.
  void FalseTargets(const SureTargets& sure, const std::set<Pair>& want) {
    Tally& tally = fields_[kFalseTargets];
    ++tally.cases;
    for (const auto& target : sure) {
      const Pair& pair = target.first;
      const bool named = std::any_of(want.begin(), want.end(), [&](const Pair& true_pair) {
        return true_pair.second == pair.second;
      });
      if (named) continue;
      ++tally.right;
      mistakes.push_back({truth_.name, kFalseTargets, "nothing", pair.second, target.second});
    }
  }

  // Those false targets that are a slip away from the true one, so that nobody will notice.
  void SilentMisreads(const SureTargets& sure, const std::set<Pair>& want) {
    Tally& tally = fields_[kSilentMisreads];
    ++tally.cases;
    for (const auto& target : sure) {
      const Pair& pair = target.first;
      if (want.contains(pair)) continue;
      const auto near = std::find_if(want.begin(), want.end(), [&](const Pair& true_pair) {
        return EditDistance(true_pair.second, pair.second) <= 2;
      });
      if (near == want.end()) continue;
      ++tally.right;
      mistakes.push_back({truth_.name, kSilentMisreads, near->second, pair.second, target.second});
    }
  }

  void Scopes() {
    if (truth_.scope) {
      const Strings want(truth_.scope->begin(), truth_.scope->end());
      Strings got;
      std::vector<Evidence> evidence;
      for (const ScopeItem& item : f_.scope.items) {
        got.insert(item.category);
        if (!want.contains(item.category)) Append(evidence, item.evidence);
      }
      SetsNoted("scope", got, want, std::move(evidence));
    }
    if (!truth_.date_range) return;
    std::optional<Pair> got;
    std::vector<Evidence> evidence;
    if (const auto& range = f_.scope.range) {
      got = Pair{range->from.value_or(""), range->to.value_or("")};
      evidence = range->evidence;
    }
    const auto in_words = [](const std::optional<Pair>& range) {
      return range ? range->first + " to " + range->second : std::string();
    };
    One("date range", got == *truth_.date_range, in_words(*truth_.date_range), in_words(got),
        evidence);
  }

  void Flags() {
    Strings got, reasons;
    for (const Flag& flag : s_.flags) {
      got.insert(flag.code);
      if (flag.code == "overbroad") reasons.insert(flag.reasons.begin(), flag.reasons.end());
    }
    if (!truth_.flags_expected.empty()) {
      const Strings want(truth_.flags_expected.begin(), truth_.flags_expected.end());
      const Strings missed = Without(want, got);
      Sets("flags expected", Without(want, missed), want);
      if (!missed.empty()) {
        mistakes.push_back({truth_.name, "flags expected", Joined(missed), "nothing", {}});
      }
    }
    if (!truth_.flags) return;
    Strings want, true_reasons;
    for (const TrueFlag& flag : *truth_.flags) {
      want.insert(flag.code);
      if (flag.code == "overbroad") true_reasons.insert(flag.reasons.begin(), flag.reasons.end());
    }
    Strings unscored = UnscoredFlags();
    unscored.insert(truth_.flags_in_doubt.begin(), truth_.flags_in_doubt.end());
    got = Without(got, unscored);
    want = Without(want, unscored);
    std::vector<Evidence> evidence;
    for (const Flag& flag : s_.flags) {
      if (got.contains(flag.code) && !want.contains(flag.code)) Append(evidence, flag.evidence);
    }
    SetsNoted("flags", got, want, std::move(evidence));
    Strings either = got;
    either.insert(want.begin(), want.end());
    for (const std::string& code : either) {
      const auto only = [&](const Strings& all) {
        return all.contains(code) ? Strings{code} : Strings{};
      };
      Sets("flag " + code, only(got), only(want));
    }
    Sets("overbroad reasons", reasons, true_reasons);
  }

  void PageKinds() {
    for (const TruePages& pages : truth_.documents) {
      for (int page = pages.first; page <= pages.last; ++page) {
        std::string got;
        for (const Document& d : f_.documents) {
          if (d.file == pages.file && page >= d.first_page && page <= d.last_page) {
            got = ToWord(d.kind);
          }
        }
        One("page kinds", got == pages.kind, pages.kind + " on page " + std::to_string(page), got,
            {});
      }
    }
  }

  const Truth& truth_;
  const Screening& s_;
  const Findings& f_;
  Tallies& fields_;
};

}  // namespace

double Tally::Precision() const {
  if (found == 0) return wanted == 0 ? 1 : 0;
  return static_cast<double>(right) / static_cast<double>(found);
}

double Tally::Recall() const {
  return wanted == 0 ? 1 : static_cast<double>(right) / static_cast<double>(wanted);
}

double Tally::F1() const {
  const double sum = Precision() + Recall();
  return sum == 0 ? 0 : 2 * Precision() * Recall() / sum;
}

void Reliability::Add(double confidence, bool right) {
  const auto index = std::clamp<int>(static_cast<int>(confidence * 10), 0, 9);
  Bin& bin = bins[static_cast<std::size_t>(index)];
  ++bin.count;
  bin.right += right ? 1 : 0;
  bin.confidence += confidence;
}

double Reliability::Error() const {
  double apart = 0;
  long all = 0;
  for (const Bin& bin : bins) {
    apart += std::abs(bin.confidence - static_cast<double>(bin.right));
    all += bin.count;
  }
  return all == 0 ? 0 : apart / static_cast<double>(all);
}

void Evaluation::Add(const Truth& truth, const Screening& screening) {
  ++packets_;
  Comparison comparison(truth, screening, fields_);
  comparison.Run();
  mistakes_.insert(mistakes_.end(), comparison.mistakes.begin(), comparison.mistakes.end());
  for (const auto& [field, pairs] : comparison.confidences) {
    for (const auto& [confidence, right] : pairs) reliability_[field].Add(confidence, right);
  }
  if (!truth.process_types.empty()) {
    const auto& any = truth.process_types;
    const std::string got(screening.disposition == Disposition::unreadable
                              ? "unreadable"
                              : ToWord(screening.findings.process.type));
    const bool right = std::find(any.begin(), any.end(), got) != any.end();
    ++confusion_[{right ? got : any.front(), got}];
  }
  if (!truth.quality.empty()) Comparison(truth, screening, by_quality_[truth.quality]).Run();
}

}  // namespace writ
