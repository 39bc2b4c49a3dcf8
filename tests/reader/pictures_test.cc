// Pictures as they come from scanners, fax machines and phones, made here from a page whose words
// are known.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <sstream>

#include "reader/pdf_parse.h"
#include "reader/pdf_picture.h"
#include "reader/pix.h"
#include "tests/reader/pdf_maker.h"

namespace writ::reader {
namespace {

using testing::IsEmpty;

constexpr int kDpi = 200;
constexpr const char* kLines[] = {
    "SUPERIOR COURT OF THE STATE",
    "In the matter of the account of Marigold Fenwick",
    "You are commanded to produce for the account",
    "marigold.fenwick@example.com",
    "the date on which it was created and the kinds of devices",
    "used between January 4, 2025 and March 17, 2025",
    "within fourteen days of the service of this order",
    "Issued under seal by the Clerk of the Court",
};

// The page in 8 bits, drawn once.
Pix* Page() {
  static const PixPtr page = [] {
    std::string content;
    double top = 700;
    for (const char* line : kLines) {
      content += Show(72, top, line);
      top -= 24;
    }
    const std::string pdf = OnePage(content);
    const auto document = ParsePdf(pdf);
    const Deadline deadline(20);
    return DrawPage(*document, 1, CollectContent(*document, 1, 0, deadline), {.dpi = kDpi},
                    deadline)
        .pix;
  }();
  return page.get();
}

PixPtr Bits(Pix* grey) { return Own(pixThresholdToBinary(grey, 160)); }

// Applies `change` to each pixel of a copy: (x, y, grey) to grey.
template <typename Change>
PixPtr Changed(Pix* grey, Change change) {
  PixPtr copy = Own(pixCopy(nullptr, grey));
  for (int y = 0; y < pixGetHeight(grey); ++y) {
    for (int x = 0; x < pixGetWidth(grey); ++x) {
      l_uint32 value = 0;
      pixGetPixel(grey, x, y, &value);
      const double to = change(x, y, static_cast<double>(value));
      pixSetPixel(copy.get(), x, y, static_cast<l_uint32>(std::clamp(to, 0.0, 255.0)));
    }
  }
  return copy;
}

std::string Taken(l_uint8* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  lept_free(data);
  return bytes;
}

std::string Png(Pix* pix, double dpi = kDpi) {
  const auto resolution = static_cast<int>(dpi);
  pixSetResolution(pix, resolution, resolution);
  l_uint8* data = nullptr;
  std::size_t size = 0;
  EXPECT_EQ(pixWriteMemPng(&data, &size, pix, 0), 0);
  return Taken(data, size);
}

std::string Jpeg(Pix* pix) {
  pixSetResolution(pix, kDpi, kDpi);
  l_uint8* data = nullptr;
  std::size_t size = 0;
  EXPECT_EQ(pixWriteMemJpeg(&data, &size, pix, 85, 0), 0);
  return Taken(data, size);
}

// A JPEG that says how its camera was held.
std::string JpegTagged(Pix* pix, int orientation) {
  std::string exif(
      "\xFF\xE1\0\x22"
      "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0",
      29);
  exif.push_back(static_cast<char>(orientation));
  exif.resize(2 + 0x22);
  std::string jpeg = Jpeg(pix);
  jpeg.insert(2, exif);
  return jpeg;
}

std::string Tiff(Pix* pix, int coding, int dpi_x = kDpi, int dpi_y = kDpi) {
  pixSetResolution(pix, dpi_x, dpi_y);
  l_uint8* data = nullptr;
  std::size_t size = 0;
  EXPECT_EQ(pixWriteMemTiff(&data, &size, pix, coding), 0);
  return Taken(data, size);
}

// The page as a fax machine sends it.
PixPtr Fax(int dpi_y) {
  const PixPtr grey =
      Own(pixScaleGeneral(Page(), 204.0F / kDpi, static_cast<float>(dpi_y) / kDpi, 0, 0));
  return Bits(grey.get());
}

PageText ReadPage(const std::string& bytes, int number = 1) {
  auto document = Open(bytes, {});
  EXPECT_TRUE(document) << document.error().message;
  if (!document) return {};
  return (*document)->Read({number, true}, RealRecogniser());
}

// The words of the page that were not read.
std::vector<std::string> Missing(const PageText& page) {
  std::multiset<std::string> read;
  for (const Word& word : page.words) read.insert(word.text);
  std::vector<std::string> missing;
  for (const char* line : kLines) {
    std::istringstream words(line);
    for (std::string word; words >> word;) {
      const auto found = read.find(word);
      if (found == read.end()) {
        missing.push_back(word);
      } else {
        read.erase(found);
      }
    }
  }
  return missing;
}

// Read to the last word, in the order of its lines, and nothing else with them.
void ExpectWhole(const std::string& bytes, int number = 1) {
  std::string all;
  for (const char* line : kLines) {
    if (!all.empty()) all += '|';
    all += line;
  }
  const PageText page = ReadPage(bytes, number);
  EXPECT_EQ(page.source, TextSource::recognised);
  EXPECT_EQ(TextOf(page), all);
  EXPECT_FALSE(page.illegible);
}

TEST(Pictures, InPngOfEveryDepthAreRead) {
  ExpectWhole(Png(Page()));
  ExpectWhole(Png(Bits(Page()).get()));
  ExpectWhole(Png(Own(pixConvertTo32(Page())).get()));
  ExpectWhole(Png(Own(pixConvert8To4(Page())).get()));
}

TEST(Pictures, InPngWithoutAResolutionAreReadAsPaperOfLetterWidth) {
  PixPtr page = Own(pixCopy(nullptr, Page()));
  l_uint8* data = nullptr;
  std::size_t size = 0;
  pixSetResolution(page.get(), 0, 0);
  ASSERT_EQ(pixWriteMemPng(&data, &size, page.get(), 0), 0);
  const PageText read = ReadPage(Taken(data, size));
  EXPECT_THAT(Missing(read), IsEmpty());
  EXPECT_NEAR(read.width_pt, 612, 2);
}

TEST(Pictures, InJpegAreRead) {
  ExpectWhole(Jpeg(Page()));
  ExpectWhole(Jpeg(Own(pixConvertTo32(Page())).get()));
}

TEST(Pictures, LieAsTheirCameraSays) {
  // What a viewer must do is told by the tag; the camera stored the opposite.
  const auto stored = [](int orientation) {
    PixPtr pix = Own(pixCopy(nullptr, Page()));
    const auto turn = [&](int quarters) { pix = Own(pixRotateOrth(pix.get(), quarters)); };
    const auto mirror = [&] { pixFlipLR(pix.get(), pix.get()); };
    if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7) mirror();
    if (orientation == 3 || orientation == 4) turn(2);
    if (orientation == 6 || orientation == 5) turn(3);
    if (orientation == 8 || orientation == 7) turn(1);
    return pix;
  };
  for (int orientation = 1; orientation <= 8; ++orientation) {
    SCOPED_TRACE(orientation);
    const PageText page = ReadPage(JpegTagged(stored(orientation).get(), orientation));
    EXPECT_THAT(Missing(page), IsEmpty());
    EXPECT_EQ(page.rotated, 0);  // The tag is part of the format.
    EXPECT_NEAR(page.width_pt, 612, 2);
  }
}

TEST(Pictures, InTiffOfEveryCodingAreRead) {
  const PixPtr bits = Bits(Page());
  for (const int coding :
       {IFF_TIFF_G3, IFF_TIFF_G4, IFF_TIFF_PACKBITS, IFF_TIFF_LZW, IFF_TIFF_ZIP}) {
    SCOPED_TRACE(coding);
    ExpectWhole(Tiff(bits.get(), coding));
  }
  ExpectWhole(Tiff(Page(), IFF_TIFF_LZW));
  ExpectWhole(Tiff(Own(pixConvertTo32(Page())).get(), IFF_TIFF_ZIP));
}

TEST(Pictures, OfATiffAreReadPageByPage) {
  std::unique_ptr<Pixa, void (*)(Pixa*)> pages(pixaCreate(3), [](Pixa* p) { pixaDestroy(&p); });
  const PixPtr bits = Bits(Page());
  pixaAddPix(pages.get(), bits.get(), L_COPY);
  pixaAddPix(pages.get(), pixCreate(1700, 2200, 1), L_INSERT);
  pixaAddPix(pages.get(), pixRotateOrth(bits.get(), 2), L_INSERT);
  l_uint8* data = nullptr;
  std::size_t size = 0;
  ASSERT_EQ(pixaWriteMemMultipageTiff(&data, &size, pages.get()), 0);
  const std::string tiff = Taken(data, size);
  auto document = Open(tiff, {});
  ASSERT_TRUE(document);
  ASSERT_EQ((*document)->pages(), 3);
  EXPECT_THAT(Missing(ReadPage(tiff, 1)), IsEmpty());
  EXPECT_EQ(ReadPage(tiff, 2).source, TextSource::blank);
  const PageText last = ReadPage(tiff, 3);
  EXPECT_THAT(Missing(last), IsEmpty());
  EXPECT_EQ(last.rotated, 180);
}

TEST(Pictures, OfAFaxWithUnequalResolutionsAreRead) {
  for (const int dpi_y : {98, 196}) {
    for (const int coding : {IFF_TIFF_G3, IFF_TIFF_G4}) {
      SCOPED_TRACE(dpi_y);
      const PageText page = ReadPage(Tiff(Fax(dpi_y).get(), coding, 204, dpi_y));
      EXPECT_LE(Missing(page).size(), dpi_y == 98 ? 2U : 0U) << TextOf(page);
      EXPECT_NEAR(page.width_pt, 612, 2);
      EXPECT_NEAR(page.height_pt, 792, 2);
    }
  }
}

TEST(Pictures, ThatLieOnTheirSideOrHeadAreReadUpright) {
  for (const int quarters : {1, 2, 3}) {
    const PageText page = ReadPage(Png(Own(pixRotateOrth(Page(), quarters)).get()));
    EXPECT_THAT(Missing(page), IsEmpty()) << quarters;
    EXPECT_EQ(page.rotated, 360 - 90 * quarters);
    EXPECT_NEAR(page.width_pt, 612, 2);
  }
}

TEST(Pictures, ThatLieAskewAreStraightened) {
  for (const double degrees : {-4.0, -1.0, -0.3, 0.3, 1.0, 4.0}) {
    const PixPtr askew =
        Own(pixRotateAMGray(Page(), static_cast<float>(degrees * M_PI / 180), 255));
    const PageText page = ReadPage(Png(askew.get()));
    EXPECT_THAT(Missing(page), IsEmpty()) << degrees;
    EXPECT_NEAR(page.skew_degrees, -degrees, 0.1);
  }
}

TEST(Pictures, WithLightLettersOnADarkBandAreRead) {
  // The third and fourth line stand white on black.
  const auto band = [](int y) { return y >= 352 && y < 478; };
  const PixPtr page = Changed(
      Page(), [&](int x, int y, double v) { return band(y) && x > 150 && x < 1500 ? 255 - v : v; });
  const PageText read = ReadPage(Png(page.get()));
  EXPECT_THAT(Missing(read), IsEmpty()) << TextOf(read);
}

TEST(Pictures, BlackenedAllThroughStayBlack) {
  const PixPtr page = Changed(Page(), [](int x, int y, double v) {
    return y >= 430 && y < 478 && x > 190 && x < 700 ? 0 : v;
  });
  const PageText read = ReadPage(Png(page.get()));
  EXPECT_THAT(Missing(read), testing::ElementsAre("marigold.fenwick@example.com")) << TextOf(read);
}

TEST(Pictures, InAShadowAreRead) {
  const double width = pixGetWidth(Page());
  const PixPtr side =
      Changed(Page(), [&](int x, int, double v) { return v * (0.25 + 0.75 * x / width); });
  EXPECT_THAT(Missing(ReadPage(Jpeg(side.get()))), IsEmpty());
  std::mt19937 random(3);
  std::normal_distribution<double> grain(0, 8);
  const PixPtr grainy = Changed(
      Page(), [&](int x, int, double v) { return v * (0.3 + 0.7 * x / width) + grain(random); });
  EXPECT_LE(Missing(ReadPage(Jpeg(grainy.get()))).size(), 2U);
  // A hand's: with an edge.
  const PixPtr hand =
      Changed(Page(), [&](int x, int y, double v) { return v * (x + y < 1100 ? 0.45 : 1.0); });
  EXPECT_LE(Missing(ReadPage(Jpeg(hand.get()))).size(), 2U);  // Those on the edge.
}

TEST(Pictures, OnGreyingPaperAreRead) {
  const PixPtr pale = Changed(Page(), [](int, int, double v) { return 110 + v * 0.35; });
  EXPECT_THAT(Missing(ReadPage(Png(pale.get()))), IsEmpty());
}

TEST(Pictures, FullOfSpeckleAreReadAndTheSpeckleIsNot) {
  PixPtr bits = Bits(Page());
  std::mt19937 random(7);
  for (int dot = 0; dot < 1500; ++dot) {
    const int x = static_cast<int>(random() % 1690), y = static_cast<int>(random() % 2190);
    const int size = 1 + static_cast<int>(random() % 2);
    for (int i = 0; i < size * size; ++i) {
      pixSetPixel(bits.get(), x + i % size, y + i / size, 1);
    }
  }
  const PageText page = ReadPage(Png(bits.get()));
  EXPECT_LE(Missing(page).size(), 2U) << TextOf(page);
  EXPECT_LE(page.words.size(), 65U);  // 62 are on the page.
}

TEST(Pictures, FullOfGrainAreRead) {
  std::mt19937 random(7);
  std::normal_distribution<double> grain(0, 18);
  const PixPtr page =
      Changed(Page(), [&](int, int, double v) { return 20 + 0.85 * v + grain(random); });
  EXPECT_LE(Missing(ReadPage(Jpeg(page.get()))).size(), 1U);
}

TEST(Pictures, OfASheetOnATableAreLaidFlat) {
  // Seen a little from the left and from below, on something brown and uneven.
  const PixPtr sheet = Own(pixConvertTo32(Page()));
  const auto points = [](std::vector<std::pair<float, float>> list) {
    std::unique_ptr<Pta, void (*)(Pta*)> pta(ptaCreate(4), [](Pta* p) { ptaDestroy(&p); });
    for (const auto& [x, y] : list) ptaAddPt(pta.get(), x, y);
    return pta;
  };
  const auto from = points({{0, 0}, {1700, 0}, {1700, 2200}, {0, 2200}});
  const auto to = points({{200, 200}, {1490, 260}, {1560, 1990}, {150, 2010}});
  const PixPtr seen = Own(pixProjectivePta(sheet.get(), to.get(), from.get(), L_BRING_IN_BLACK));
  const PixPtr white = Own(pixCreate(1700, 2200, 32));
  pixSetAll(white.get());
  const PixPtr covered = Own(pixProjectivePta(white.get(), to.get(), from.get(), L_BRING_IN_BLACK));
  for (int y = 0; y < 2200; ++y) {
    for (int x = 0; x < 1700; ++x) {
      l_uint32 paper = 0;
      pixGetPixel(covered.get(), x, y, &paper);
      if (paper >> 24 > 128) continue;
      const int wood = static_cast<int>(14 * std::sin(y / 23.0) + 6 * std::sin(x / 61.0));
      pixSetRGBPixel(seen.get(), x, y, 110 + wood, 80 + wood, 55 + wood);
    }
  }
  ASSERT_TRUE(seen);
  const PageText page = ReadPage(Jpeg(seen.get()));
  EXPECT_LE(Missing(page).size(), 1U) << TextOf(page);
  // Where the sheet lies is known to within a hundredth of the photo.
  const Corners want = {{{200.0 / 1700, 200.0 / 2200},
                         {1490.0 / 1700, 260.0 / 2200},
                         {1560.0 / 1700, 1990.0 / 2200},
                         {150.0 / 1700, 2010.0 / 2200}}};
  for (std::size_t c = 0; c < want.size(); ++c) {
    EXPECT_NEAR(page.corners[c].x, want[c].x, 0.015) << c;
    EXPECT_NEAR(page.corners[c].y, want[c].y, 0.015) << c;
  }
}

TEST(Pictures, ThatAreCutOffGiveWhatIsThere) {
  const std::string png = Png(Page());
  const PageText page = ReadPage(png.substr(0, png.size() * 2 / 3));
  EXPECT_LT(Missing(page).size(), 62U);
}

TEST(Pictures, OfNothingAreBlank) {
  const PixPtr white = Own(pixCreate(1700, 2200, 8));
  pixSetAll(white.get());
  EXPECT_EQ(ReadPage(Png(white.get())).source, TextSource::blank);
}

}  // namespace
}  // namespace writ::reader
