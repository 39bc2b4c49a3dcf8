#include "pipeline/looks_scanned.h"

#include <cstring>

namespace writ {

bool LooksScanned(std::string_view bytes) {
  using std::string_view_literals::operator""sv;
  for (const auto& first : {"II*\0"sv, "MM\0*"sv, "\xFF\xD8\xFF"sv, "\x89PNG"sv}) {
    if (bytes.starts_with(first)) return true;
  }
  for (const auto& filter :
       {"/DCTDecode"sv, "/CCITTFaxDecode"sv, "/JBIG2Decode"sv, "/JPXDecode"sv}) {
    if (memmem(bytes.data(), bytes.size(), filter.data(), filter.size()) != nullptr) return true;
  }
  return false;
}

}  // namespace writ
