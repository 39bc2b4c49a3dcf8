// PDF, by Poppler's core: the layer where it can be trusted, the picture where it can't.
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>

#include <chrono>
#include <cmath>

#include "reader/decode.h"
#include "reader/document.h"
#include "reader/pdf_content.h"
#include "reader/pdf_picture.h"
#include "reader/pdf_sight.h"
#include "reader/pdf_words.h"
#include "reader/read_picture.h"

namespace writ::reader {
namespace {

constexpr double kSecondsToCollect = 8, kSecondsToDraw = 12;

void Silence(ErrorCategory, Goffset, const char*) {}

class PdfDocument : public OpenDocument {
 public:
  PdfDocument(std::unique_ptr<PDFDoc> document, int pages, const PageLimits& limits)
      : document_(std::move(document)), pages_(pages), limits_(limits) {}

  std::string media_type() const override { return "application/pdf"; }
  int pages() const override { return pages_; }

  PageText Read(const PageRequest& request, Recogniser& recogniser) override {
    const PageContent content = CollectContent(*document_, request.number, kSecondsToCollect);
    if (content.width <= 0 || content.height <= 0) return Unreadable("the page is damaged");
    if (content.too_much) return Unreadable("too much to draw");
    PageText page = ReadContent(request, content, recogniser);
    const bool turned = page.rotated == 90 || page.rotated == 270;
    page.width_pt = turned ? content.height : content.width;
    page.height_pt = turned ? content.width : content.height;
    return page;
  }

 private:
  PageText ReadContent(const PageRequest& request, const PageContent& content,
                       Recogniser& recogniser) {
    if (content.glyphs.empty() && content.paints.empty()) {
      PageText page;
      page.source = TextSource::blank;
      page.source_reason = "nothing painted";
      return page;
    }
    const std::vector<Sight> sights = JudgeSight(content);
    std::vector<bool> seen(sights.size());
    for (std::size_t g = 0; g < seen.size(); ++g) {
      seen[g] = sights[g] == Sight::seen || sights[g] == Sight::doubtful;
    }
    std::vector<LayerWord> words = MakeWords(content, seen);
    const double image_share = ImageShare(content);
    if (words.size() < 40 && (image_share > 0.3 || content.small_curves > 40 || words.empty())) {
      return Recognise(request, content, recogniser,
                       words.empty() ? "no text layer" : "a picture with little text over it");
    }
    PageText page;
    page.source = TextSource::text_layer;
    page.source_reason = "text layer";
    for (LayerWord& word : words) page.words.push_back(std::move(word.word));
    if (!request.text_only) {
      const Picture picture =
          DrawPage(*document_, request.number, {.dpi = 120, .seconds = kSecondsToDraw});
      if (picture.pix) FindMarks(picture.pix.get(), page.words, page.marks, page.rules);
    }
    return page;
  }

  PageText Recognise(const PageRequest& request, const PageContent& content, Recogniser& recogniser,
                     std::string reason) {
    const auto start = std::chrono::steady_clock::now();
    const Paint* scan = TheScan(content);
    Picture picture;
    if (scan != nullptr) picture = TakeImage(*document_, request.number, content, *scan);
    if (!picture.pix) {
      const double dpi = std::min(
          300.0, 72 * std::sqrt(limits_.max_megapixels * 1e6 / content.width / content.height));
      picture = DrawPage(*document_, request.number, {.dpi = dpi, .seconds = kSecondsToDraw});
    }
    if (!picture.pix) return Unreadable("the page could not be drawn");
    const std::chrono::duration<double, std::milli> drawn =
        std::chrono::steady_clock::now() - start;
    PageText page = ReadPicture(picture, request.text_only, recogniser);
    page.source_reason = std::move(reason);
    page.render_ms = drawn.count();
    return page;
  }

  // The one image that is the whole page, upright; none where there is more to see.
  static const Paint* TheScan(const PageContent& content) {
    if (content.paints.size() != 1) return nullptr;
    const Paint& paint = content.paints.front();
    const double share = paint.box.Width() * paint.box.Height() / content.width / content.height;
    const double inside =
        paint.box.Width() * paint.box.Height() / paint.whole.Width() / paint.whole.Height();
    return paint.kind == PaintKind::image && paint.upright && share > 0.9 && inside > 0.96
               ? &paint
               : nullptr;
  }

  std::unique_ptr<PDFDoc> document_;
  int pages_;
  PageLimits limits_;
};

}  // namespace

Result<std::unique_ptr<OpenDocument>> OpenPdf(std::string_view bytes, const PageLimits& limits) {
  setErrorCallback(Silence);
  if (!globalParams) globalParams = std::make_unique<GlobalParams>();
  auto document = std::make_unique<PDFDoc>(
      new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull)));
  if (!document->isOk()) {
    if (document->getErrorCode() == errEncrypted) {
      return Failure(ErrorCode::encrypted,
                     "The PDF opens with a password only; ask for a copy without one.");
    }
    return Failure(ErrorCode::corrupt, "The PDF is damaged beyond repair; ask for a new copy.");
  }
  const int pages = document->getNumPages();
  if (pages > limits.max_pages) {
    return Failure(ErrorCode::too_many_pages,
                   "The PDF has more pages than Writ reads; split it and upload the parts.");
  }
  if (pages <= 0) return Failure(ErrorCode::empty, "The PDF has no page.");
  return std::make_unique<PdfDocument>(std::move(document), pages, limits);
}

}  // namespace writ::reader
