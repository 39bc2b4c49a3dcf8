#include "stages/written_box.h"

#include <string>

namespace writ {

const RE2& WrittenBox() {
  static const RE2 kBox(
      R"((\[ ?[xX✓✔×*] ?\]|\( ?[xX✓✔] ?\)|[☒☑✓✔■]|(?:^|\s)_{1,4}[xX✓✔]_{1,4})|)"
      R"((?:^|\n)_{3,8} |\[[ _]*\]|\( ?\)|[☐□]|(?:^|[ \n])(?:[\[({|]["'._ |-]{0,2}[\])}|J]|[\[L][\]J])(?:[ \n]))");
  return kBox;
}

bool IsWrittenBox(std::string_view word) {
  static const RE2 kBox(R"(\[[xX✓✔_]?\]|\[|\([xX ]\)|[)" + std::string(kBoxSigns) + "]");
  return RE2::FullMatch(word, kBox);
}

}  // namespace writ
