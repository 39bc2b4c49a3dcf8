#include <algorithm>
#include <cmath>

#include "core/wire.h"
#include "core/wire_bounds.h"

namespace writ::wire {
namespace {

// The text without what is refused; bytes that are no UTF-8 become U+FFFD. Cut at a character's
// end.
template <typename Refused>
std::string MadeClean(std::string_view text, std::size_t max_bytes, Refused refused) {
  std::string clean;
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < size;) {
    const std::int32_t start = i;
    const UChar32 c = NextCharacter(text, i);
    if (c >= 0 && refused(c)) continue;
    const std::string_view as_is =
        text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start));
    const std::string_view written = c < 0 ? "\uFFFD" : as_is;
    if (clean.size() + written.size() > max_bytes) break;
    clean += written;
  }
  return clean;
}

// Cuts a box to the page; false where nothing finite is left of it.
bool FitBox(Box& box) {
  for (double* side : {&box.x0, &box.y0, &box.x1, &box.y1}) {
    if (!std::isfinite(*side)) return false;
    *side = std::clamp(*side, 0.0, 1.0);
  }
  if (box.x1 < box.x0) std::swap(box.x0, box.x1);
  if (box.y1 < box.y0) std::swap(box.y0, box.y1);
  return true;
}

void FitNumber(double& value, double low, double high) {
  value = std::isfinite(value) ? std::clamp(value, low, high) : low;
}

void FitShare(std::optional<double>& share) {
  if (share) FitNumber(*share, 0, 1);
}

bool FitItem(Word& word) {
  const auto fit = [](std::string& text) {
    if (text.size() <= kMaxWordBytes && Clean(text, WhiteOrControl)) return !text.empty();
    text = MadeClean(text, kMaxWordBytes, WhiteOrControl);
    return !text.empty();
  };
  std::erase_if(word.alternatives, [&](std::string& other) { return !fit(other); });
  if (word.alternatives.size() > kMaxAlternatives) word.alternatives.resize(kMaxAlternatives);
  FitShare(word.confidence);
  word.line = std::max(word.line, 0);
  word.block = std::max(word.block, 0);
  return fit(word.text) && FitBox(word.box);
}

bool FitItem(Mark& mark) {
  FitNumber(mark.darkness, 0, 1);
  return FitBox(mark.box);
}

bool FitItem(Rule& rule) { return FitBox(rule.box); }

bool FitItem(std::string& line) {
  line = MadeClean(line, kMaxLineBytes, Control);
  return true;
}

bool FitItem(HiddenText& hidden) {
  for (std::string* text : {&hidden.layer, &hidden.picture, &hidden.why}) FitItem(*text);
  return FitBox(hidden.box);
}

template <typename T>
void FitList(std::vector<T>& values, std::size_t max_items, const char* what, PageText& page) {
  const std::size_t before = values.size();
  if (values.size() > max_items) values.resize(max_items);
  std::erase_if(values, [](T& value) { return !FitItem(value); });
  if (values.size() == before) return;
  page.troubles.insert(page.troubles.begin(),
                       std::to_string(before - values.size()) + " " + what + " left out");
}

}  // namespace

void Fit(PageText& page) {
  FitItem(page.source_reason);
  page.language = MadeClean(page.language, kMaxLanguageBytes, Control);
  FitNumber(page.width_pt, 0, kMaxPoints);
  FitNumber(page.height_pt, 0, kMaxPoints);
  FitNumber(page.dpi, 0, kMaxDpi);
  FitNumber(page.skew_degrees, -180, 180);
  page.rotated = ((page.rotated / 90 * 90) % 360 + 360) % 360;
  for (Point& corner : page.corners) {
    FitNumber(corner.x, kLeastCorner, kMostCorner);
    FitNumber(corner.y, kLeastCorner, kMostCorner);
  }
  page.picture_width = std::clamp(page.picture_width, 0, kMaxPixels);
  page.picture_height = std::clamp(page.picture_height, 0, kMaxPixels);
  FitShare(page.confidence);
  for (double* ms : {&page.render_ms, &page.clean_ms, &page.recognise_ms, &page.layout_ms}) {
    FitNumber(*ms, 0, kMaxMs);
  }
  FitList(page.words, kMaxWords, "words", page);
  FitList(page.marks, kMaxMarks, "marks", page);
  FitList(page.rules, kMaxRules, "rules", page);
  FitList(page.hidden, kMaxHidden, "hidden texts", page);
  for (std::string& trouble : page.troubles) FitItem(trouble);
  if (page.troubles.size() > kMaxTroubles) page.troubles.resize(kMaxTroubles);
}

}  // namespace writ::wire
