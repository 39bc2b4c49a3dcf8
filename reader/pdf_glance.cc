#include "reader/pdf_glance.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <string>

#include "reader/legible.h"
#include "reader/picture.h"

namespace writ::reader {
namespace {

constexpr std::size_t kMostIdentifiers = 12;
constexpr std::size_t kSamples = 4;        // Words of a font.
constexpr int kTall = 48;                  // Pixels that a word's box is scaled to …
constexpr int kPitch = 76, kMargin = 24;   // … and the rows and margins around it.
constexpr int kRoom = 6;                   // White around a word that is read.
constexpr double kSure = 0.75;             // Confidence of a reading that counts against a layer;
constexpr double kSureOfIdentifier = 0.4;  // less is asked of many characters that all may differ.

bool IsPlainLatin(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

struct Sample {
  const LayerWord* word = nullptr;
  std::string picture;              // What was read.
  double confidence = 1;            // Of the least sure part of it.
  std::vector<std::string> others;  // What else may stand there.
};

bool IsKnown(const PageContent& content, const LayerWord& word, const TrueMaps& known) {
  return std::all_of(word.glyphs.begin(), word.glyphs.end(), [&](std::uint32_t g) {
    return known.letters.contains({content.glyphs[g].font, content.glyphs[g].code});
  });
}

std::vector<Sample> Choose(const PageContent& content, const std::vector<LayerWord>& words,
                           const TrueMaps& known) {
  std::vector<Sample> samples;
  std::map<int, std::vector<const LayerWord*>> fonts;
  for (const LayerWord& word : words) {
    if (word.turn != Turn::none || !IsPlainLatin(word.word.text)) continue;
    if (LooksLikeIdentifier(word.word.text)) {
      if (samples.size() < kMostIdentifiers && !IsKnown(content, word, known)) {
        samples.push_back({&word, {}, 1, {}});
      }
    } else if (word.word.text.size() >= 4 && !known.fonts.contains(word.font)) {
      fonts[word.font].push_back(&word);
    }
  }
  for (auto& [font, candidates] : fonts) {
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto* a, const auto* b) {
      return a->word.text.size() > b->word.text.size();
    });
    for (std::size_t n = 0; n < std::min(kSamples, candidates.size()); ++n) {
      samples.push_back({candidates[n], {}, 1, {}});
    }
  }
  return samples;
}

PixPtr Cut(const Pix* grey, const ::writ::Box& box) {
  auto* page = const_cast<Pix*>(grey);
  const double width = pixGetWidth(page), height = pixGetHeight(page);
  ::Box* part = boxCreate(static_cast<int>(box.x0 * width) - 1, static_cast<int>(box.y0 * height),
                          static_cast<int>(std::ceil(box.Width() * width)) + 2,
                          static_cast<int>(std::ceil(box.Height() * height)) + 1);
  PixPtr cut(pixClipRectangle(page, part, nullptr));
  boxDestroy(&part);
  if (!cut) return cut;
  const auto scale = static_cast<float>(kTall) / static_cast<float>(pixGetHeight(cut.get()));
  cut.reset(pixScale(cut.get(), scale, scale));
  l_float32 mean = 255;
  if (cut && pixGetAverageMasked(cut.get(), nullptr, 0, 0, 1, L_MEAN_ABSVAL, &mean) == 0 &&
      mean < 110) {
    pixInvert(cut.get(), cut.get());  // Light on dark.
  }
  return cut;
}

// All samples under one another, read at once.
void ReadOff(std::vector<Sample>& samples, const Pix* grey, Recogniser& recogniser) {
  std::vector<PixPtr> cuts;
  int width = 0;
  for (const Sample& sample : samples) {
    cuts.push_back(Cut(grey, sample.word->word.box));
    if (cuts.back()) width = std::max(width, static_cast<int>(pixGetWidth(cuts.back().get())));
  }
  if (width == 0 || width > 8000) return;
  const int height = kPitch * static_cast<int>(cuts.size()) + kMargin;
  const PixPtr sheet(pixCreate(width + 2 * kMargin, height, 8));
  if (!sheet) return;
  pixSetAll(sheet.get());
  for (std::size_t n = 0; n < cuts.size(); ++n) {
    if (!cuts[n]) continue;
    pixRasterop(sheet.get(), kMargin, kMargin + kPitch * static_cast<int>(n),
                pixGetWidth(cuts[n].get()), pixGetHeight(cuts[n].get()), PIX_SRC, cuts[n].get(), 0,
                0);
  }
  std::vector<PrintedLine> lines;
  for (std::size_t n = 0; n < cuts.size(); ++n) {
    const int top = kMargin + kPitch * static_cast<int>(n);
    const Area area{kMargin - kRoom, top - kRoom,
                    (cuts[n] ? pixGetWidth(cuts[n].get()) : 1) + 2 * kRoom, kTall + 2 * kRoom};
    lines.push_back({area, static_cast<double>(top), static_cast<double>(top + kTall), 0});
  }
  for (const Word& word : recogniser.ReadLines(sheet.get(), lines, "eng")) {
    Sample& sample = samples[static_cast<std::size_t>(word.line)];
    sample.picture += word.text;
    sample.confidence = std::min(sample.confidence, word.confidence.value_or(1));
    sample.others.insert(sample.others.end(), word.alternatives.begin(), word.alternatives.end());
  }
}

// The picture surely says something else.
bool Contradicts(const Sample& sample) {
  const std::string& layer = sample.word->word.text;
  if (sample.picture.empty()) return false;
  if (LooksLikeIdentifier(layer)) {
    const auto another = [&](const std::string& text) { return ErrorsBetween(layer, text) >= 2; };
    return sample.confidence >= kSureOfIdentifier && another(sample.picture) &&
           std::all_of(sample.others.begin(), sample.others.end(), another);
  }
  if (sample.confidence < kSure) return false;
  return Alike(layer, sample.picture) < 0.5;
}

}  // namespace

bool PictureDisagrees(const PageContent& content, const std::vector<LayerWord>& words,
                      const Pix* grey, Recogniser& recogniser, TrueMaps& known) {
  if (grey == nullptr) return false;
  std::vector<Sample> samples = Choose(content, words, known);
  if (samples.empty()) return false;
  ReadOff(samples, grey, recogniser);
  if (std::any_of(samples.begin(), samples.end(), Contradicts)) return true;
  for (const Sample& sample : samples) {
    const std::string& layer = sample.word->word.text;
    if (Alike(layer, sample.picture) >= 0.6) known.fonts.insert(sample.word->font);
    if (FoldForReaders(layer) != FoldForReaders(sample.picture)) continue;
    for (const std::uint32_t g : sample.word->glyphs) {
      // Fonts without a number of their own can't be told apart.
      if (content.glyphs[g].font >= 0) {
        known.letters.insert({content.glyphs[g].font, content.glyphs[g].code});
      }
    }
  }
  return false;
}

}  // namespace writ::reader
