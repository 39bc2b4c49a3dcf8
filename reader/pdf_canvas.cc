#include "reader/pdf_canvas.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>

#include "reader/pdf_layer.h"

namespace writ::reader {
namespace {

constexpr double kCoarseDpi = 120;
constexpr double kFineDpi = 300;
constexpr double kShownDpi = 200;  // For people to read.
constexpr int kMiddleGrey = 128;
constexpr double kLeastDpi = 60;  // Below it nothing can be read.

// Whether two pictures of a page differ in this box (points) so that it can be seen.
bool Differ(const Pix* a, const Pix* b, const Box& points, double dpi) {
  constexpr int kVisible = 24, kPixels = 2;
  auto* first = const_cast<Pix*>(a);
  auto* second = const_cast<Pix*>(b);
  const auto at = [&](double point, int most) {
    return std::clamp(static_cast<int>(point * dpi / 72), 0, most);
  };
  const int x0 = at(points.x0, pixGetWidth(first)), x1 = at(points.x1 + 1, pixGetWidth(first));
  const int y0 = at(points.y0, pixGetHeight(first)), y1 = at(points.y1 + 1, pixGetHeight(first));
  int differing = 0;
  for (int y = y0; y < y1; ++y) {
    const l_uint32* p = pixGetData(first) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(first);
    const l_uint32* q = pixGetData(second) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(second);
    for (int x = x0; x < x1; ++x) {
      l_int32 r1 = 0, g1 = 0, b1 = 0, r2 = 0, g2 = 0, b2 = 0;
      extractRGBValues(p[x], &r1, &g1, &b1);
      extractRGBValues(q[x], &r2, &g2, &b2);
      const int most = std::max({std::abs(r1 - r2), std::abs(g1 - g2), std::abs(b1 - b2)});
      if (most >= kVisible && ++differing >= kPixels) return true;
    }
  }
  return false;
}

}  // namespace

PdfCanvas::PdfCanvas(PDFDoc& document, int page, const PageContent& content,
                     const PageLimits& limits, const Deadline& deadline)
    : document_(document),
      page_(page),
      content_(content),
      limits_(limits),
      deadline_(deadline),
      coarse_dpi_(std::min(kCoarseDpi, FinestDpi())) {}

double PdfCanvas::FinestDpi() const {
  return 72 * std::sqrt(limits_.max_megapixels * 1e6 / content_.width / content_.height);
}

Picture PdfCanvas::Draw(const DrawOptions& options) {
  if (options.dpi < kLeastDpi) return {};
  const auto start = std::chrono::steady_clock::now();
  Picture picture = DrawPage(document_, page_, content_, options, deadline_);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  milliseconds_ += took.count();
  return picture;
}

const Pix* PdfCanvas::Coarse() {
  if (!coarse_tried_) coarse_ = Draw({.dpi = coarse_dpi_}).pix;
  coarse_tried_ = true;
  return coarse_.get();
}

void PdfCanvas::SetCoarse(const Pix* picture) {
  coarse_.reset(pixConvertTo8(const_cast<Pix*>(picture), 0));
  coarse_tried_ = true;
}

Picture PdfCanvas::CoarseWithout(const std::vector<bool>& leave_out) {
  return Draw({.dpi = coarse_dpi_, .leave_out = &leave_out});
}

Picture PdfCanvas::Fine(const std::vector<bool>* leave_out) {
  const double stored = ImageDpi(content_);
  const bool scanned = stored > 0 && ImageShare(content_) > 0.5;
  const double dpi = scanned ? std::clamp(stored, 150.0, 400.0) : kFineDpi;
  return Draw({.dpi = std::min(dpi, FinestDpi()), .leave_out = leave_out});
}

Picture PdfCanvas::Shown() {
  const double stored = ImageDpi(content_);
  const Paint* scan = FullPageImage(content_);
  const bool bits = scan != nullptr && scan->bits == 1 && scan->components == 1;
  const double finest = bits ? kFineDpi * 2 : kFineDpi;
  const double dpi =
      stored > 0 && ImageShare(content_) > 0.5 ? std::clamp(stored, 150.0, finest) : kShownDpi;
  Picture picture = Draw({.dpi = std::min(dpi, FinestDpi()), .colour = !bits});
  if (picture.pix && bits) {
    picture.pix.reset(pixThresholdToBinary(picture.pix.get(), kMiddleGrey));
  }
  return picture;
}

Picture PdfCanvas::Take(const Paint& image) {
  const auto start = std::chrono::steady_clock::now();
  Picture picture = TakeImage(document_, page_, content_, image, limits_.max_megapixels);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  milliseconds_ += took.count();
  return picture;
}

void PdfCanvas::SettleDoubts(const Paint* scan, std::vector<Sight>& sights) {
  std::vector<bool> asked(sights.size());
  bool any = false;
  for (std::size_t g = 0; g < sights.size(); ++g) {
    const bool under_scan =
        scan != nullptr && !scan->masked && content_.glyphs[g].order < scan->order;
    asked[g] = !under_scan && (sights[g] == Sight::white || sights[g] == Sight::covered ||
                               sights[g] == Sight::doubtful);
    any = any || asked[g];
  }
  if (!any) return;
  const Picture with = Draw({.dpi = coarse_dpi_, .colour = true});
  const Picture without = Draw({.dpi = coarse_dpi_, .colour = true, .leave_out = &asked});
  if (!with.pix || !without.pix) return;
  for (std::size_t g = 0; g < sights.size(); ++g) {
    if (!asked[g]) continue;
    if (Differ(with.pix.get(), without.pix.get(), content_.glyphs[g].box, coarse_dpi_)) {
      sights[g] = Sight::seen;
    } else if (sights[g] == Sight::doubtful) {
      sights[g] = Sight::covered;
    }
  }
  SetCoarse(with.pix.get());
}

}  // namespace writ::reader
