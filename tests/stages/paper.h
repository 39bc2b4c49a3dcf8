// A page laid out by hand: words, ruled lines and marks where a test wants them.
#pragma once

#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "writ/packet.h"
#include "writ/stages/normalise.h"

namespace writ {

class Paper {
 public:
  // Fractions of the page: about 110 characters a line and 60 lines.
  static constexpr double kCharacter = 0.009, kHeight = 0.014;

  // Words from `x` on whose feet stand at `y`.
  Paper& Write(double x, double y, const std::string& text, std::optional<double> sure = {}) {
    std::istringstream words(text);
    for (std::string word; words >> word;) {
      const double width = kCharacter * static_cast<double>(word.size());
      page_.words.push_back({word, {x, y - kHeight, x + width, y}, sure, line_, 0, {}});
      x += width + kCharacter;
    }
    ++line_;
    return *this;
  }
  Paper& Rule(double x0, double x1, double y) {
    page_.rules.push_back({{x0, y, x1, y + 0.001}});
    return *this;
  }
  Paper& Upright(double x, double y0, double y1) {
    page_.rules.push_back({{x, y0, x + 0.001, y1}});
    return *this;
  }
  Paper& Put(MarkKind kind, const Box& box, double darkness = 0.2) {
    page_.marks.push_back({kind, box, darkness, false});
    return *this;
  }
  // A drawn box to be ticked whose feet stand at `y`.
  Paper& Checkbox(double x, double y, bool ticked) {
    page_.marks.push_back({MarkKind::checkbox, {x, y - 0.012, x + 0.01, y}, 0.3, ticked});
    return *this;
  }
  Paper& Illegible() { return page_.illegible = true, *this; }

  writ::Packet Packet() const { return PacketOf({*this}); }
  static writ::Packet PacketOf(const std::vector<Paper>& papers) {
    std::vector<Page> pages;
    for (const Paper& paper : papers) {
      Page page;
      page.number = static_cast<int>(pages.size()) + 1;
      page.read = paper.page_;
      page.read.source = TextSource::recognised;
      page.normal = Normalise(page.read);
      pages.push_back(std::move(page));
    }
    return writ::Packet({FileInfo{}}, std::move(pages));
  }

 private:
  PageText page_;
  std::int32_t line_ = 0;
};

}  // namespace writ
