#include "recogniser/recogniser.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <fstream>
#include <iterator>
#include <memory>

namespace ocr {
namespace {

std::vector<std::uint8_t> Bytes(const std::string& language) {
  std::ifstream in("/usr/share/tesseract-ocr/5/tessdata/" + language + ".traineddata",
                   std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

const Model& English() {
  static const Model model = std::move(*Model::Load(Bytes("eng")));
  return model;
}

// A page with one line of print, `scale` times as high as it is wide.
struct Page {
  std::vector<std::uint8_t> pixels;
  GreyView view;
  Strip strip;
};

constexpr double kXHeight = 16;  // Of Leptonica's font of 8 points, in pixels.
constexpr int kBaseline = 50;

Page Write(const std::string& text, bool inverted = false, int stretched = 1) {
  L_Bmf* font = bmfCreate(nullptr, 8);
  Pix* pix = pixCreate(1400, 80, 8);
  pixSetAll(pix);
  int width = 0;
  pixSetTextline(pix, font, text.c_str(), 0, 20, kBaseline, &width, nullptr);
  bmfDestroy(&font);
  Page page;
  const int height = 80 * stretched;
  page.pixels.resize(std::size_t{1400} * static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < 1400; ++x) {
      l_uint32 grey = 255;
      pixGetPixel(pix, x, y / stretched, &grey);
      page.pixels[static_cast<std::size_t>(y * 1400 + x)] =
          static_cast<std::uint8_t>(inverted ? 255 - grey : grey);
    }
  }
  pixDestroy(&pix);
  page.view = {page.pixels.data(), 1400, height, 1400};
  page.strip = {18,
                22.0 + width,
                (kBaseline - 1.5 * kXHeight) * stretched,
                (kBaseline + 0.5 * kXHeight) * stretched,
                0,
                inverted,
                1.0 * stretched};
  return page;
}

std::string TextOf(const TextLine& line) {
  std::string text;
  for (const TextWord& word : line.words) text += (text.empty() ? "" : " ") + word.text;
  return text;
}

constexpr const char* kText = "The custodian of records shall produce the following";

TEST(Model, ReadsALineOfPrint) {
  const Page page = Write(kText);
  const auto lines = English().Read(page.view, std::vector<Strip>{page.strip});
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(TextOf(lines[0]), kText);
}

TEST(Model, ReadsNothingWhereThereIsNoInk) {
  for (int wide = 40; wide < 400; wide += 12) {
    Page page = Write("at 2:40 PM");
    const double end = page.strip.x1;
    page.strip.x1 += wide;  // Paper.
    const auto lines = English().Read(page.view, std::vector<Strip>{page.strip});
    for (const TextWord& word : lines[0].words) {
      EXPECT_LT(word.x0, end) << word.text << " in " << wide << " pixels of paper";
      EXPECT_NE(word.text.back(), '_') << wide;
    }
  }
}

TEST(Model, ReadsLightOnDarkAndUnequalResolutions) {
  for (const Page& page : {Write(kText, true), Write(kText, false, 2)}) {
    EXPECT_EQ(TextOf(English().Read(page.view, std::vector<Strip>{page.strip})[0]), kText);
  }
}

TEST(Model, GivesWordsTheirPlacesInOrderAndTheirCharactersWithin) {
  const Page page = Write(kText);
  const TextLine line = English().Read(page.view, std::vector<Strip>{page.strip})[0];
  double last = page.strip.x0 - 5;
  for (const TextWord& word : line.words) {
    EXPECT_GT(word.x0, last) << word.text;
    EXPECT_GT(word.x1, word.x0);
    EXPECT_GT(word.probability, 0);
    EXPECT_LE(word.probability, 1);
    std::string spelled;
    for (const Character& character : word.characters) {
      EXPECT_GE(character.x0, word.x0);
      EXPECT_LE(character.x1, word.x1);
      spelled += character.text;
    }
    EXPECT_EQ(spelled, word.text);
    last = word.x1;
  }
  EXPECT_LT(last, page.strip.x1 + 5);
}

TEST(Model, GivesEachStripItsLineAlsoWhereThereIsNothing) {
  const Page page = Write(kText);
  const Strip empty{0, 0, 0, 0}, outside{5000, 6000, 5000, 5030}, blank{1200, 1390, 24, 58};
  const auto lines =
      English().Read(page.view, std::vector<Strip>{empty, page.strip, outside, blank});
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_TRUE(lines[0].words.empty());
  EXPECT_EQ(TextOf(lines[1]), kText);
  EXPECT_TRUE(lines[2].words.empty());
}

TEST(Model, LoadsEveryInstalledLanguage) {
  for (const char* language : {"eng", "spa", "fra", "deu", "por", "ita", "rus", "jpn", "chi_sim"}) {
    const auto model = Model::Load(Bytes(language));
    EXPECT_TRUE(model) << language << ": " << (model ? "" : model.error());
  }
}

TEST(Model, RefusesWhatIsNoModelOrCutOff) {
  EXPECT_FALSE(Model::Load({}));
  const std::vector<std::uint8_t> bytes = Bytes("por");
  for (std::size_t share = 1; share < 10; ++share) {
    EXPECT_FALSE(Model::Load(std::span(bytes).subspan(0, bytes.size() * share / 10)));
  }
}

}  // namespace
}  // namespace ocr
