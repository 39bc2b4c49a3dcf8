// Tesseract's layout analysis as a second opinion.
#include "reader/layout.h"

#include <gtest/gtest.h>

#include <random>

#include "reader/pix.h"
#include "reader/read_picture.h"
#include "tests/reader/drawn_page.h"

namespace writ::reader {
namespace {

const std::vector<std::string> kLines = {
    "the records described below are kept by the provider in the usual",
    "course of its business and are wanted by the grand jury that now",
    "sits at this place for an inquiry into suspected wire fraud"};

Picture Page() {
  std::string content;
  for (std::size_t n = 0; n < kLines.size(); ++n) {
    content += Set(12, 90, 700 - 16 * static_cast<double>(n), kLines[n]);
  }
  return Drawn(content);
}

TEST(Layout, OfTesseractGivesLinesThatCanBeRead) {
  const PixPtr grey = Own(pixConvertTo8(Page().pix.get(), 0));
  const std::vector<PrintedLine> lines = LinesByTesseract(grey.get());
  ASSERT_EQ(lines.size(), kLines.size());
  std::vector<std::string> read(lines.size());
  for (const Word& word : RealRecogniser().ReadLines(grey.get(), lines, "eng")) {
    std::string& line = read[static_cast<std::size_t>(word.line)];
    line += (line.empty() ? "" : " ") + word.text;
  }
  EXPECT_EQ(read, kLines);
}

TEST(Layout, OfTesseractIsAskedOnlyWhereAPageMakesNoSense) {
  EXPECT_EQ(ReadPicture(Page(), true, RealRecogniser()).layout_ms, 0);
  // Strokes in rows like print, but no letters.
  PixPtr scratches = Own(pixCreate(1600, 2000, 8));
  pixSetAll(scratches.get());
  std::mt19937 random(5);
  for (int y = 100; y < 1900; y += 40) {
    for (int x = 100; x < 1500; x += 6 + static_cast<int>(random() % 12)) {
      const int down = static_cast<int>(random() % 14), across = static_cast<int>(random() % 10);
      pixRenderLine(scratches.get(), x, y + down, x + across, y + 14 - down / 2, 2, L_CLEAR_PIXELS);
    }
  }
  const PageText page = ReadPicture({std::move(scratches), 200, 200}, true, RealRecogniser());
  EXPECT_TRUE(page.illegible);
  EXPECT_GT(page.layout_ms, 0);
}

}  // namespace
}  // namespace writ::reader
