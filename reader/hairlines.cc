#include "reader/hairlines.h"

#include <algorithm>

#include "reader/bricks.h"
#include "reader/parts.h"
#include "reader/resample.h"

namespace writ::reader {
namespace {

constexpr int kPale = 210;           // Grey below which is a line, on paper of 250.
constexpr double kLeast = 0.4;       // Inches of unbroken grey that no letter has.
constexpr double kThickest = 0.016;  // Inches; thicker ones are dark enough, or a stamp's frame.
constexpr double kWhole = 0.97;      // Of a line's length: it is no line in pieces.
constexpr double kBearing = 0.25;    // Of a line's length: with more beside it, it is of letters.

// How much of the line's length holds ink.
int Drawn(const Pix* bits, const Area& line, bool across) {
  int drawn = 0;
  for (int i = 0; i < (across ? line.width : line.height); ++i) {
    const Area slice =
        across ? Area{line.x + i, line.y, 1, line.height} : Area{line.x, line.y + i, line.width, 1};
    if (InkIn(bits, slice) > 0) ++drawn;
  }
  return drawn;
}

// How many pixels of the line's length have grey at this distance before and beyond it.
int Beside(const Pix* pale, const Area& line, bool across, int distance) {
  const auto grey = [&](int at) {
    return across ? InkIn(pale, {line.x, at, line.width, 1})
                  : InkIn(pale, {at, line.y, 1, line.height});
  };
  const int begin = across ? line.y : line.x, end = across ? line.Bottom() : line.Right();
  return std::max(grey(begin - 1 - distance), grey(end + distance));
}

void Add(const Pix* pale, double dpi, bool across, Pix* bits) {
  const int least = static_cast<int>(kLeast * dpi);
  const PixPtr strokes = across ? Opened(pale, least, 1) : Opened(pale, 1, least);
  if (!strokes) return;
  for (const Area& part : Parts(strokes.get())) {
    const int length = across ? part.width : part.height;
    if (Drawn(bits, part, across) > kWhole * length) continue;
    if (InkIn(strokes.get(), part) > kThickest * dpi * length ||
        Beside(pale, part, across, 1) > kBearing * length) {
      continue;
    }
    pixRasterop(bits, part.x, part.y, part.width, part.height, PIX_SRC | PIX_DST, strokes.get(),
                part.x, part.y);
  }
}

}  // namespace

void AddHairlines(const Pix* grey, double dpi, Pix* bits) {
  const PixPtr pale = Darker(grey, kPale);
  if (!pale) return;
  Add(pale.get(), dpi, true, bits);
  Add(pale.get(), dpi, false, bits);
}

}  // namespace writ::reader
