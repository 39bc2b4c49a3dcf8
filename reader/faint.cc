#include "reader/faint.h"

#include <algorithm>

#include "reader/bricks.h"
#include "reader/noise.h"
#include "reader/parts.h"
#include "reader/resample.h"

namespace writ::reader {
namespace {

constexpr int kPale = 215;          // Grey below which is ink, on paper of 250.
constexpr double kBeside = 0.05;    // Inches around print that are its own blur.
constexpr double kHair = 2.0 / 72;  // Inches; smaller parts are grain.
constexpr int kFewestLetters = 8;
constexpr std::size_t kMostLines = 12, kMostParts = 3000;

}  // namespace

std::vector<Segment> FindFaintLines(const Pix* grey, const Pix* print, const Rules& rules,
                                    double x_height, double dpi) {
  const PixPtr pale = Darker(grey, kPale);
  const int beside = std::max(5, 2 * static_cast<int>(kBeside * dpi) + 1);
  const PixPtr around = Dilated(print, beside, beside);
  if (!pale || !around) return {};
  pixSubtract(pale.get(), pale.get(), around.get());
  if (Parts(pale.get()).size() > kMostParts) return {};
  RemoveNoise(pale.get(), dpi);
  std::vector<Segment> lines = FindTextLines(pale.get(), rules, x_height).segments;
  std::erase_if(lines, [&](const Segment& line) {
    return line.letters < kFewestLetters || line.x_height < kHair * dpi;
  });
  if (lines.size() > kMostLines) lines.clear();
  return lines;
}

}  // namespace writ::reader
