#include "reader/layout.h"

#include <tesseract/baseapi.h>

#include <algorithm>

#include "reader/clean.h"

namespace writ::reader {
namespace {

constexpr int kShrunk = 2;
constexpr double kRoom = 0.25;  // Around a line's ink, of its height.

PrintedLine Line(const tesseract::PageIterator& at, const Pix* grey) {
  PrintedLine line;
  int left = 0, top = 0, right = 0, bottom = 0;
  at.BoundingBox(tesseract::RIL_TEXTLINE, &left, &top, &right, &bottom);
  int x0 = left, y0 = bottom, x1 = right, y1 = bottom;
  at.Baseline(tesseract::RIL_TEXTLINE, &x0, &y0, &x1, &y1);
  if (x1 > x0) line.slope = static_cast<double>(y1 - y0) / (x1 - x0);
  const double fall = line.slope * (right - left);
  const int height = kShrunk * (bottom - top), room = static_cast<int>(kRoom * height);
  line.area.x = std::max(kShrunk * left - room, 0);
  line.area.y = std::max(kShrunk * top - room, 0);
  line.area.width = std::min(kShrunk * right + room, pixGetWidth(grey)) - line.area.x;
  line.area.height = std::min(kShrunk * bottom + room, pixGetHeight(grey)) - line.area.y;
  line.top = kShrunk * (top - std::min(fall, 0.0));
  line.bottom = kShrunk * (bottom - std::max(fall, 0.0));
  return line;
}

}  // namespace

std::vector<PrintedLine> LinesByTesseract(const Pix* grey) {
  std::vector<PrintedLine> lines;
  const PixPtr half = Own(pixScaleAreaMap2(const_cast<Pix*>(grey)));
  if (!half) return lines;
  tesseract::TessBaseAPI api;
  api.InitForAnalysePage();
  api.SetVariable("debug_file", "/dev/null");
  api.SetPageSegMode(tesseract::PSM_AUTO);
  api.SetImage(half.get());
  api.SetSourceResolution(static_cast<int>(kWorkingDpi / kShrunk));
  const std::unique_ptr<tesseract::PageIterator> at(api.AnalyseLayout());
  if (!at) return lines;
  do {
    const PrintedLine line = Line(*at, grey);
    if (line.area.width > 0 && line.bottom > line.top) lines.push_back(line);
  } while (at->Next(tesseract::RIL_TEXTLINE));
  return lines;
}

}  // namespace writ::reader
