// PDF, by Poppler's core: opened, mended where it is damaged, its pages counted.
#include <ErrorCodes.h>
#include <PDFDoc.h>

#include "reader/decode.h"
#include "reader/document.h"
#include "reader/pdf_page.h"
#include "reader/pdf_parse.h"
#include "reader/pdf_repair.h"
#include "reader/pdf_revisions.h"
#include "reader/pdf_troubles.h"

namespace writ::reader {
namespace {

class PdfDocument : public OpenDocument {
 public:
  // `repaired`: the bytes that `document` reads, where they are not the upload's own.
  PdfDocument(std::unique_ptr<PDFDoc> document, std::string_view upload,
              std::unique_ptr<std::string> repaired, const PageLimits& limits)
      : repaired_(std::move(repaired)),
        document_(std::move(document)),
        pages_(document_->getNumPages()),
        revisions_(repaired_ ? nullptr : std::make_unique<PdfRevisions>(upload, *document_)),
        reader_(*document_, limits, revisions_.get()) {}

  std::string media_type() const override { return "application/pdf"; }
  int pages() const override { return pages_; }

  PageText Read(const PageRequest& request, Recogniser& recogniser) override {
    ForgetTroubles();
    PageText page = reader_.Read(request, recogniser);
    const Troubles troubles = TroublesSoFar();
    page.troubles.insert(page.troubles.end(), troubles.words.begin(), troubles.words.end());
    if (repaired_) page.troubles.emplace_back("file repaired");
    if (troubles.incomplete && page.source != TextSource::unreadable) page.illegible = true;
    return page;
  }

  Picture Show(int number) override { return reader_.Show(number); }

 private:
  std::unique_ptr<std::string> repaired_;
  std::unique_ptr<PDFDoc> document_;
  int pages_;
  std::unique_ptr<PdfRevisions> revisions_;
  PdfPageReader reader_;
};

// Whether every page is larger than a PDF's page may be, 200 inches a side (ISO 32000-1, Annex
// C.2).
bool PagesAreTooLarge(PDFDoc& document) {
  constexpr double kMostPoints = 14'400;
  for (int number = 1; number <= document.getNumPages(); ++number) {
    Page* const page = document.getPage(number);
    if (page == nullptr || std::max(page->getCropWidth(), page->getCropHeight()) <= kMostPoints) {
      return false;
    }
  }
  return true;
}

}  // namespace

Result<std::unique_ptr<OpenDocument>> OpenPdf(std::string_view bytes, const PageLimits& limits) {
  std::unique_ptr<std::string> repaired;
  std::unique_ptr<PDFDoc> document = ParsePdf(bytes);
  if (!document->isOk() && document->getErrorCode() == errEncrypted) {
    return Failure(ErrorCode::encrypted,
                   "The PDF opens with a password only; ask for a copy without one.");
  }
  if (!document->isOk() || document->getNumPages() <= 0 || document->getPage(1) == nullptr) {
    if (auto mended = Repair(bytes)) {
      repaired = std::make_unique<std::string>(std::move(*mended));
      document = ParsePdf(*repaired);
    }
  }
  if (!document->isOk()) {
    return Failure(ErrorCode::corrupt, "The PDF is damaged beyond repair; ask for a new copy.");
  }
  const int pages = document->getNumPages();
  if (pages > limits.max_pages) {
    return Failure(ErrorCode::too_many_pages,
                   "The PDF has more pages than Writ reads; split it and upload the parts.");
  }
  if (pages <= 0) return Failure(ErrorCode::empty, "The PDF has no page.");
  if (PagesAreTooLarge(*document)) {
    return Failure(
        ErrorCode::too_large,
        "The PDF's pages are larger than 200 inches a side; ask for a copy on paper's size.");
  }
  return std::make_unique<PdfDocument>(std::move(document), bytes, std::move(repaired), limits);
}

}  // namespace writ::reader
