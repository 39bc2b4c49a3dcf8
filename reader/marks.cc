// What is to be seen on a page beside its text.
#include <algorithm>
#include <cmath>

#include "reader/bricks.h"
#include "reader/parts.h"
#include "reader/pix.h"
#include "reader/read_picture.h"
#include "reader/resample.h"
#include "reader/rules.h"

namespace writ::reader {
namespace {

// All in inches of the paper.
constexpr double kSpeck = 0.03;
constexpr double kMargin = 0.012;  // Around a word's box, for what its letters stick out.
constexpr double kJoinInk = 0.09;  // Strokes nearer than this are one blob.
constexpr double kLeastInk = 0.2;  // Length of the shortest blob.
constexpr double kBoxLeast = 0.07, kBoxMost = 0.3;    // A checkbox's side.
constexpr double kBarWidth = 0.3, kBarHeight = 0.09;  // The smallest redaction.
constexpr double kPictureSide = 0.6;                  // The smallest seal.
constexpr double kEdge = 0.12;  // Scanners' shadows and cut-off neighbours end here.
constexpr double kLeastStroke = 0.5, kLeastWave = 0.07;  // Of a signature that is lower than text.
// Shares.
constexpr double kMainStroke = 0.6;  // Of a signature's sides that its longest stroke takes.
constexpr double kThin = 0.35;       // Of a stroke's box that is dark, at most.
constexpr double kTicked = 0.07;     // Of a box's inside that is dark.
constexpr double kLeastCorner = 0.3, kCorners = 0.5;  // Of a square's corners that is dark.
constexpr double kFilled = 0.93;                      // Of a redaction that is dark.
constexpr double kTextual = 1.35;  // Heights of a text line that a blob of text has at most.

// The page in 1 bit, at 100 to 200 dots an inch.
struct Canvas {
  PixPtr bits;
  double dpi = 0;

  int Pixels(double inches) const { return static_cast<int>(std::lround(inches * dpi)); }
};

Canvas MakeCanvas(const Pix* upright) {
  auto* source = const_cast<Pix*>(upright);
  const double shorter = std::min(pixGetWidth(upright), pixGetHeight(upright));
  double dpi = shorter / 8.5;
  PixPtr pix = Own(pixClone(source));
  if (pixGetDepth(source) != 1) pix = Own(pixConvertTo8(source, 0));
  if (dpi > 230) {
    const auto scale = static_cast<float>(180 / dpi);
    pix = pixGetDepth(pix.get()) == 1 ? Own(pixScaleToGray(pix.get(), scale))
                                      : Shrunk(pix.get(), scale, scale);
    dpi = 180;
  }
  if (pix && pixGetDepth(pix.get()) == 8) pix = Darker(pix.get(), 160);
  return {std::move(pix), dpi};
}

double TypicalHeight(const std::vector<Word>& words) {
  std::vector<double> heights;
  for (const Word& word : words) {
    if (word.text.size() > 2) heights.push_back(word.box.Height());
  }
  if (heights.empty()) return 0;
  const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
  std::nth_element(heights.begin(), middle, heights.end());
  return *middle;
}

double Share(const Pix* bits, const Area& area) {
  const double all = static_cast<double>(area.width) * area.height;
  return all > 0 ? InkIn(bits, area) / all : 0;
}

// Whether ink runs all along a side: every pixel of its length has some within the band.
bool SideIsDrawn(const Pix* bits, const Area& band, bool across) {
  const int length = across ? band.width : band.height;
  int drawn = 0;
  for (int i = 0; i < length; ++i) {
    const Area slice =
        across ? Area{band.x + i, band.y, 1, band.height} : Area{band.x, band.y + i, band.width, 1};
    if (InkIn(bits, slice) > 0) ++drawn;
  }
  return drawn >= 0.9 * length;
}

bool IsSquare(const Canvas& canvas, const Area& area) {
  const double least = canvas.Pixels(kBoxLeast), most = canvas.Pixels(kBoxMost);
  if (area.width < least || area.height < least || area.width > most || area.height > most) {
    return false;
  }
  if (area.width > 1.3 * area.height || area.height > 1.3 * area.width) return false;
  const int band = std::max(2, canvas.Pixels(0.016));
  const Pix* bits = canvas.bits.get();
  const int right = area.Right() - band, bottom = area.Bottom() - band;
  // Corners tell a square from a round letter, which lacks both of a side; grain may eat at one.
  const auto corner = [&](int x, int y) { return Share(bits, {x, y, band, band}); };
  const double corners[] = {corner(area.x, area.y), corner(right, area.y), corner(right, bottom),
                            corner(area.x, bottom)};
  for (std::size_t c = 0; c < 4; ++c) {
    if (corners[c] < kLeastCorner || corners[c] + corners[(c + 1) % 4] < 2 * kCorners) return false;
  }
  return SideIsDrawn(bits, {area.x, area.y, area.width, band}, true) &&
         SideIsDrawn(bits, {area.x, bottom, area.width, band}, true) &&
         SideIsDrawn(bits, {area.x, area.y, band, area.height}, false) &&
         SideIsDrawn(bits, {right, area.y, band, area.height}, false);
}

bool WithinAWord(const Box& box, const std::vector<Word>& words) {
  return std::any_of(words.begin(), words.end(), [&](const Word& word) {
    return word.text.size() > 3 && Overlap(word.box, box) > 0.5;
  });
}

void FindCheckboxes(const Canvas& canvas, const std::vector<Area>& parts,
                    const std::vector<Word>& words, std::vector<Mark>& marks) {
  for (const Area& part : parts) {
    if (!IsSquare(canvas, part)) continue;
    const Box box = ToBox(part, canvas.bits.get());
    if (WithinAWord(box, words)) continue;
    const int wall = std::max(3, canvas.Pixels(0.025));
    const Area inside{part.x + wall, part.y + wall, part.width - 2 * wall, part.height - 2 * wall};
    if (inside.width < 3 || inside.height < 3) continue;
    const double dark = Share(canvas.bits.get(), inside);
    if (dark > 0.85) continue;  // A bullet.
    marks.push_back({MarkKind::checkbox, box, dark, dark > kTicked});
  }
}

void FindRedactions(const Canvas& canvas, std::vector<Mark>& marks) {
  const PixPtr bars =
      Opened(canvas.bits.get(), canvas.Pixels(kBarWidth * 0.8), canvas.Pixels(kBarHeight * 0.8));
  if (!bars) return;
  const int edge = canvas.Pixels(kEdge);
  const int width = pixGetWidth(bars.get()), height = pixGetHeight(bars.get());
  for (const Area& bar : Parts(bars.get())) {
    const bool at_edge =
        bar.x < edge || bar.y < edge || bar.Right() > width - edge || bar.Bottom() > height - edge;
    const double dark = Share(canvas.bits.get(), bar);
    if (at_edge || dark < kFilled || bar.width < canvas.Pixels(kBarWidth) ||
        bar.height < canvas.Pixels(kBarHeight)) {
      continue;
    }
    marks.push_back({MarkKind::redaction, ToBox(bar, bars.get()), dark, false});
  }
}

// Everything that is left when text, rules, boxes, specks and the scanner's edges are taken away.
PixPtr LooseInk(const Canvas& canvas, const Rules& rules, const std::vector<Word>& words,
                const std::vector<Mark>& marks) {
  PixPtr loose = Own(pixSubtract(nullptr, canvas.bits.get(), rules.mask.get()));
  if (!loose) return loose;
  const int margin = canvas.Pixels(kMargin);
  const auto blank = [&](const Box& box) {
    const Area area = ToArea(box, loose.get());
    Blank(loose.get(),
          {area.x - margin, area.y - margin, area.width + 2 * margin, area.height + 2 * margin});
  };
  for (const Word& word : words) blank(word.box);
  for (const Mark& mark : marks) blank(mark.box);
  const int edge = canvas.Pixels(kEdge);
  const int width = pixGetWidth(loose.get()), height = pixGetHeight(loose.get());
  Blank(loose.get(), {0, 0, width, edge});
  Blank(loose.get(), {0, height - edge, width, edge});
  Blank(loose.get(), {0, 0, edge, height});
  Blank(loose.get(), {width - edge, 0, edge, height});
  const int speck = canvas.Pixels(kSpeck);
  RemoveSmallParts(loose.get(), speck, speck);
  return loose;
}

// Whether one line that goes up and down makes most of a blob.
bool IsPenStroke(const Canvas& canvas, const Pix* loose, const Area& blob) {
  if (blob.width < canvas.Pixels(kLeastStroke) || blob.height < canvas.Pixels(kLeastWave) ||
      Share(loose, blob) > kThin) {
    return false;
  }
  const PixPtr ink = Clip(loose, blob);
  if (!ink) return false;
  const std::vector<Area> parts = Parts(ink.get());
  return std::any_of(parts.begin(), parts.end(), [&](const Area& part) {
    return part.width > kMainStroke * blob.width && part.height > kMainStroke * blob.height;
  });
}

void FindInk(const Canvas& canvas, const Pix* loose, double text_height, std::vector<Mark>& marks) {
  const int join = canvas.Pixels(kJoinInk) | 1;
  const PixPtr blobs = Closed(loose, join, join);
  if (!blobs) return;
  const int least = canvas.Pixels(kLeastInk);
  const double line = text_height * pixGetHeight(loose);
  for (const Area& blob : Parts(blobs.get())) {
    const double ink = InkIn(loose, blob);
    const double dark = Share(loose, blob);
    const int longer = std::max(blob.width, blob.height);
    const int shorter = std::min(blob.width, blob.height);
    if (longer < least || ink < 2.0 * longer) continue;
    // What is as low as a line of text is text that was not read, or its underlining, unless it
    // runs on as a pen does.
    if (line > 0 && blob.height < kTextual * line && !IsPenStroke(canvas, loose, blob)) continue;
    if (shorter < canvas.Pixels(0.04)) continue;
    const bool round = longer < 1.4 * shorter && shorter > canvas.Pixels(kPictureSide);
    marks.push_back(
        {round && dark > 0.1 ? MarkKind::picture : MarkKind::ink, ToBox(blob, loose), dark, false});
  }
}

}  // namespace

void FindMarks(const Pix* upright, const std::vector<Word>& words, std::vector<Mark>& marks,
               std::vector<Rule>& rules) {
  if (upright == nullptr) return;
  const Canvas canvas = MakeCanvas(upright);
  if (!canvas.bits || canvas.dpi < 40) return;
  const Rules found = FindRules(canvas.bits.get(), canvas.dpi);
  if (!found.mask) return;
  for (const auto* lines : {&found.across, &found.down}) {
    for (const Area& line : *lines) rules.push_back({ToBox(line, canvas.bits.get())});
  }
  std::vector<Mark> fresh;
  FindCheckboxes(canvas, Parts(canvas.bits.get()), words, fresh);
  FindRedactions(canvas, fresh);
  if (const PixPtr loose = LooseInk(canvas, found, words, fresh)) {
    FindInk(canvas, loose.get(), TypicalHeight(words), fresh);
  }
  marks.insert(marks.end(), fresh.begin(), fresh.end());
}

}  // namespace writ::reader
