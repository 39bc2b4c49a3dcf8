#include "reader/pdf_troubles.h"

#include <Error.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace writ::reader {
namespace {

enum Kind { damaged, cut_short, no_memory, unknown, others, kKinds };
constexpr std::array<std::string_view, kKinds> kWords = {
    "damaged content", "content cut short", "out of memory", "features unknown", "other errors"};

std::array<int, kKinds> counts{};

Kind KindOf(ErrorCategory category, std::string_view message) {
  const auto says = [&](std::string_view words) {
    return message.find(words) != std::string_view::npos;
  };
  if (says("memory") || says("allocat")) return no_memory;
  if (says("nexpected end of file") || says("nexpected EOF") || says("End of file inside") ||
      says("End of file in inline image")) {
    return cut_short;
  }
  if (category == errUnimplemented) return unknown;
  return category == errSyntaxError || category == errSyntaxWarning ? damaged : others;
}

void Count(ErrorCategory category, Goffset, const char* message) {
  int& count = counts[KindOf(category, message == nullptr ? "" : message)];
  count = std::min(count + 1, 1'000'000);
}

}  // namespace

void ForgetTroubles() { counts.fill(0); }

Troubles TroublesSoFar() {
  Troubles troubles;
  for (std::size_t kind = 0; kind < kKinds; ++kind) {
    if (counts[kind] == 0) continue;
    troubles.words.push_back(std::string(kWords[kind]) + ": " + std::to_string(counts[kind]));
  }
  troubles.incomplete = counts[no_memory] > 0 || counts[cut_short] > 0;
  return troubles;
}

void ListenForTroubles() { setErrorCallback(Count); }

}  // namespace writ::reader
