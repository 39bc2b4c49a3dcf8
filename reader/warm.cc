#include "reader/warm.h"

#include <string_view>

#include "reader/cold_recogniser.h"
#include "reader/document.h"

namespace writ::reader {
namespace {

// One line in each of the commonest fonts that PDFs name and don't embed.
constexpr std::string_view kPage = R"(%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<<
/A<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>
/B<</Type/Font/Subtype/Type1/BaseFont/Times-Bold>>
/C<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
/D<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>
/E<</Type/Font/Subtype/Type1/BaseFont/Courier>>
/F<</Type/Font/Subtype/TrueType/BaseFont/Arial>>>>>>>>endobj
4 0 obj<</Length 147>>stream
BT /A 9 Tf 9 90 Td(warm) Tj /B 9 Tf 0 -12 Td(warm) Tj /C 9 Tf 0 -12 Td(warm) Tj
/D 9 Tf 0 -12 Td(warm) Tj /E 9 Tf 0 -12 Td(warm) Tj /F 9 Tf 0 -12 Td(warm) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
)";

}  // namespace

void Warm() {
  ColdRecogniser nobody;
  auto document = Open(kPage, {});
  try {
    if (document) (*document)->Read({1, false}, nobody);
  } catch (const NeedsRecogniser&) {  // Warm enough.
  }
}

}  // namespace writ::reader
