#include "pipeline/wants.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>

namespace writ {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kGlance = 256u << 10;  // Bytes at the beginning and at the end.

bool Holds(std::string_view bytes, std::string_view name) {
  const auto within = [&](std::string_view part) {
    return memmem(part.data(), part.size(), name.data(), name.size()) != nullptr;
  };
  if (bytes.size() <= 2 * kGlance) return within(bytes);
  return within(bytes.substr(0, kGlance)) || within(bytes.substr(bytes.size() - kGlance));
}

}  // namespace

Wants WantsOf(std::string_view bytes) {
  for (const auto& first : {"II*\0"sv, "MM\0*"sv, "\xFF\xD8\xFF"sv, "\x89PNG"sv}) {
    if (bytes.starts_with(first)) return {true, false};
  }
  const auto filters = {"/DCTDecode"sv, "/CCITTFaxDecode"sv, "/JBIG2Decode"sv, "/JPXDecode"sv};
  const bool pictures = std::any_of(filters.begin(), filters.end(),
                                    [&](std::string_view filter) { return Holds(bytes, filter); });
  return {pictures, !pictures || Holds(bytes, "/Font")};
}

}  // namespace writ
