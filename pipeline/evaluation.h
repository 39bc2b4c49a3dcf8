// How well screenings agree with a truth folder: precision, recall and F1 for each field and flag,
// which process types are taken for which, and whether confidences mean what they say.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/truth.h"
#include "writ/screening.h"

namespace writ {

// Right among found and wanted ones. Fields that have one value count one of each a packet.
struct Tally {
  long right = 0, found = 0, wanted = 0, cases = 0;
  double Precision() const;
  double Recall() const;
  double F1() const;
};
using Tallies = std::map<std::string, Tally>;

// One field of one packet that came out otherwise than it should.
struct Mistake {
  std::string packet, field, wanted, got;
  std::vector<Evidence> evidence;  // Of what was found wrongly.
};

// How often findings of a confidence are right: ten bins of equal width over 0..1.
struct Reliability {
  struct Bin {
    long count = 0, right = 0;
    double confidence = 0;  // The sum over the bin.
  };
  std::array<Bin, 10> bins{};
  void Add(double confidence, bool right);
  // The expected calibration error: how far confidence and correctness lie apart, on average.
  double Error() const;
};

class Evaluation {
 public:
  void Add(const Truth& truth, const Screening& screening);

  int packets() const { return packets_; }
  // By field: "process type", "scope", …, and "flag CODE". Where `CountsErrors`, `right` is the
  // number of errors, and there is no precision or recall.
  const Tallies& fields() const { return fields_; }
  const std::map<std::string, Tallies>& by_quality() const { return by_quality_; }
  // What was taken for what: (wanted, got), the right ones too.
  const std::map<Pair, int>& confusion() const { return confusion_; }
  const std::map<std::string, Reliability>& reliability() const { return reliability_; }
  const std::vector<Mistake>& mistakes() const { return mistakes_; }

 private:
  int packets_ = 0;
  Tallies fields_;
  std::map<std::string, Tallies> by_quality_;
  std::map<Pair, int> confusion_;
  std::map<std::string, Reliability> reliability_;
  std::vector<Mistake> mistakes_;
};

// Targets that were put forward as certain and that the truth does not name; and those of them that
// are a slip away from one that it names.
inline constexpr const char* kFalseTargets = "false targets";
inline constexpr const char* kSilentMisreads = "silent misreads";
inline bool CountsErrors(std::string_view field) {
  return field == kFalseTargets || field == kSilentMisreads;
}

}  // namespace writ
