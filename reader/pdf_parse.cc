#include "reader/pdf_parse.h"

#include <GlobalParams.h>
#include <Stream.h>

#include <optional>

#include "reader/pdf_troubles.h"

namespace writ::reader {

void StartPoppler() {
  ListenForTroubles();
  if (!globalParams) globalParams = std::make_unique<GlobalParams>();
}

std::unique_ptr<PDFDoc> ParsePdf(std::string_view bytes, const std::shared_ptr<bool>& rebuilt) {
  StartPoppler();
  return std::make_unique<PDFDoc>(
      new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull)),
      std::optional<GooString>{}, std::optional<GooString>{}, nullptr, [rebuilt] {
        if (rebuilt != nullptr) *rebuilt = true;
      });
}

}  // namespace writ::reader
