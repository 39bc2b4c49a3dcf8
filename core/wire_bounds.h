// What both sides of the wall hold a page to.
#pragma once

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <string_view>

namespace writ::wire {

inline constexpr double kMaxPoints = 1e7;
inline constexpr double kMaxDpi = 1e6;
inline constexpr double kLeastCorner = -1, kMostCorner = 2;
inline constexpr int kMaxPixels = 1'000'000;
inline constexpr double kMaxMs = 1e9;
inline constexpr std::size_t kMaxLanguageBytes = 64;

// C0, DEL and C1: nothing that could steer a terminal or part pages crosses the wall.
inline bool Control(UChar32 c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

inline bool WhiteOrControl(UChar32 c) { return Control(c) || u_isUWhiteSpace(c) != 0; }

// The character at `i`, which moves behind it; negative where the bytes are no UTF-8.
inline UChar32 NextCharacter(std::string_view text, std::int32_t& i) {
  UChar32 c = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // ICU's macro.
  U8_NEXT(text.data(), i, static_cast<std::int32_t>(text.size()), c);
#pragma GCC diagnostic pop
  return c;
}

// UTF-8 all through, with no character that `refused` names.
template <typename Refused>
bool Clean(std::string_view text, Refused refused) {
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(text.size());) {
    const UChar32 c = NextCharacter(text, i);
    if (c < 0 || refused(c)) return false;
  }
  return true;
}

}  // namespace writ::wire
