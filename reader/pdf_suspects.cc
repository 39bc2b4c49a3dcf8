#include "reader/pdf_suspects.h"

#include <OptionalContent.h>

#include <cmath>
#include <string_view>

#include "reader/pdf_words.h"

namespace writ::reader {
namespace {

std::string_view WhyOf(Sight sight) {
  switch (sight) {
    case Sight::white:
      return "white";
    case Sight::tiny:
      return "tiny";
    case Sight::covered:
    case Sight::doubtful:
      return "covered";
    default:
      return "invisible";
  }
}

// Whether this glyph goes on with a word whose beginning is seen.
bool IsCutOff(const PageContent& content, const std::vector<Sight>& sights, std::uint32_t glyph) {
  if (glyph == 0 || !content.glyphs[glyph].clipped || sights[glyph - 1] != Sight::seen) {
    return false;
  }
  const Glyph& before = content.glyphs[glyph - 1];
  return before.base == content.glyphs[glyph].base && before.text != U" " &&
         std::abs(before.box.x1 - content.glyphs[glyph].box.x0) < 0.2 * before.size;
}

}  // namespace

std::vector<LayerText> UnseenWords(const PageContent& content, const std::vector<Sight>& sights) {
  std::vector<LayerText> suspects;
  std::vector<bool> unseen(sights.size());
  for (std::size_t g = 0; g < sights.size(); ++g) unseen[g] = !IsSeen(sights[g]);
  for (LayerWord& word : MakeWords(content, unseen)) {
    const std::uint32_t first = word.glyphs.front();
    if (IsCutOff(content, sights, first)) continue;
    suspects.push_back({std::move(word.word), WhyOf(sights[first])});
  }
  return suspects;
}

std::vector<LayerText> WordsOfHiddenLayers(PDFDoc& document, int page, const PageContent& content,
                                           const Deadline& deadline) {
  std::vector<LayerText> suspects;
  const OCGs* layers = document.getOptContentConfig();
  if (layers == nullptr || !layers->hasOCGs()) return suspects;
  std::vector<OptionalContentGroup*> off;
  for (const auto& [ref, group] : layers->getOCGs()) {
    if (group->getState() == OptionalContentGroup::Off) off.push_back(group.get());
  }
  if (off.empty()) return suspects;
  for (OptionalContentGroup* group : off) group->setState(OptionalContentGroup::On);
  const PageContent all = CollectContent(document, page, content.turned, deadline);
  for (OptionalContentGroup* group : off) group->setState(OptionalContentGroup::Off);
  // Both have the shown glyphs in the same order; what comes between them is of hidden layers.
  std::vector<bool> hidden(all.glyphs.size());
  std::size_t next = 0;
  for (std::size_t g = 0; g < all.glyphs.size(); ++g) {
    const bool shown = next < content.glyphs.size() &&
                       content.glyphs[next].code == all.glyphs[g].code &&
                       content.glyphs[next].font == all.glyphs[g].font &&
                       content.glyphs[next].box == all.glyphs[g].box;
    if (shown) ++next;
    hidden[g] = !shown;
  }
  for (LayerWord& word : MakeWords(all, hidden)) {
    suspects.push_back({std::move(word.word), "invisible"});
  }
  return suspects;
}

}  // namespace writ::reader
