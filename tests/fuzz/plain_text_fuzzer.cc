// Plain text of any bytes, read and normalised: never a crash, boxes inside the page, and a map
// that covers the text.
#include <cstdlib>
#include <string_view>

#include "writ/stages/normalise.h"
#include "writ/stages/plain_text.h"

namespace {

void Require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (!writ::IsPlainText(bytes)) return 0;
  const auto pages = writ::ReadPlainText(bytes, 100);
  if (!pages) return 0;
  for (const writ::PageText& page : *pages) {
    for (const writ::Word& word : page.words) {
      Require(word.box.x0 >= 0 && word.box.y0 >= 0 && word.box.x1 <= 1 && word.box.y1 <= 1);
    }
    const writ::NormalisedPage normal = writ::Normalise(page);
    std::size_t at = 0;
    for (const writ::TextRun& run : normal.runs) {
      Require(run.begin >= at && run.end <= normal.text.size() && run.word < page.words.size());
      at = run.end;
    }
  }
  return 0;
}
