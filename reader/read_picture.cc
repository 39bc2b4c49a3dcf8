#include "reader/read_picture.h"

#include <chrono>

#include "reader/clean.h"
#include "reader/decode.h"
#include "reader/lines.h"
#include "reader/repair.h"
#include "reader/rules.h"
#include "reader/scrawl.h"
#include "reader/text_lines.h"

namespace writ::reader {
namespace {

class Stopwatch {
 public:
  // Milliseconds since the last lap.
  double Lap() {
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double, std::milli> lap = now - start_;
    start_ = now;
    return lap.count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

constexpr double kUsualXHeight = 5.3 / 72;  // Inches: of print of 12 points.
constexpr double kSureOfSigns = 0.9;
constexpr double kLegible = 0.6;         // Mean confidence below which words can't be relied on.
constexpr double kInkOfABlank = 0.0005;  // Share of a page that specks alone make dark.

double Darkness(const Pix* bits) {
  float share = 0;
  return pixForegroundFraction(const_cast<Pix*>(bits), &share) == 0 ? static_cast<double>(share)
                                                                    : 0;
}

}  // namespace

PageText ReadPicture(const Picture& picture, bool text_only, Recogniser& recogniser) {
  if (!picture.pix) return Unreadable("no picture");
  PageText page;
  Stopwatch watch;
  const Sheet sheet = Clean(picture);
  if (!sheet.grey || !sheet.ink) return Unreadable("no memory");
  page.rotated = sheet.rotated;
  page.skew_degrees = sheet.skew_degrees;
  page.dpi = sheet.dpi;
  page.width_pt = pixGetWidth(sheet.grey.get()) * 72 / sheet.dpi;
  page.height_pt = pixGetHeight(sheet.grey.get()) * 72 / sheet.dpi;
  page.language = "eng";
  page.clean_ms = watch.Lap();

  const Rules rules = FindRules(sheet.ink.get(), sheet.dpi);
  const PixPtr text = Own(pixSubtract(nullptr, sheet.ink.get(), rules.mask.get()));
  PaintOver(rules, sheet.ink.get(), sheet.grey.get());
  const double x_height = sheet.x_height > 0 ? sheet.x_height : sheet.dpi * kUsualXHeight;
  std::vector<Area> strips;
  TextLines lines = FindTextLines(text.get(), rules, x_height);
  TakeOutHandwriting(rules, x_height, text.get(), sheet.grey.get(), lines.segments);
  for (const Segment& segment : lines.segments) strips.push_back(segment.Strip(sheet.grey.get()));
  page.clean_ms += watch.Lap();
  page.words = recogniser.ReadLines(sheet.grey.get(), strips, page.language);
  for (std::size_t s = 0; s < lines.signs.size(); ++s) {
    const auto number = static_cast<std::int32_t>(strips.size() + s);
    page.words.push_back({lines.signs[s].text,
                          ToBox(lines.signs[s].ink, sheet.grey.get()),
                          kSureOfSigns,
                          number,
                          number,
                          {}});
  }
  page.recognise_ms = watch.Lap();
  page.confidence = MeanConfidence(page.words);
  const Ground ground{text.get(), &rules, x_height};
  RepairSpacing(ground, page.words);
  DropScrawl(sheet.ink.get(), sheet.dpi, rules, page.words);
  DropLineNumbers(ground, page.words);
  NumberLines(page.words);
  AddBlanks(ground, page.words);
  FindMarks(sheet.ink.get(), page.words, page.marks, page.rules);
  ReadCheckboxes(page.marks, page.words);
  if (text_only) {
    page.marks.clear();
    page.rules.clear();
  }
  if (page.words.empty()) {
    page.illegible = Darkness(sheet.ink.get()) > kInkOfABlank;
    page.source = page.illegible ? TextSource::unreadable : TextSource::blank;
    page.confidence.reset();
  } else {
    page.source = TextSource::recognised;
    page.illegible = *page.confidence < kLegible;
  }
  page.clean_ms += watch.Lap();
  return page;
}

}  // namespace writ::reader
