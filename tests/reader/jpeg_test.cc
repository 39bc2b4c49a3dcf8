// A page that is one JPEG.
#include <gtest/gtest.h>

#include "reader/jpeg.h"
#include "reader/pdf_layer.h"
#include "reader/pdf_parse.h"
#include "reader/pdf_picture.h"
#include "tests/reader/pdf_maker.h"

namespace writ::reader {
namespace {

std::string Jpeg(int width, int height) {
  const PixPtr pix(pixCreate(width, height, 8));
  pixSetAll(pix.get());
  pixRasterop(pix.get(), width / 2, 0, width / 2, height, PIX_CLR, nullptr, 0, 0);
  l_uint8* data = nullptr;
  size_t size = 0;
  pixWriteMemJpeg(&data, &size, pix.get(), 85, 0);
  std::string bytes(reinterpret_cast<const char*>(data), size);
  lept_free(data);
  return bytes;
}

// 300 dots an inch: 1200 by 1600 on 4 by 5 1/3 inches.
Picture Taken(const std::string& entries, double max_megapixels) {
  const std::string jpeg = Jpeg(1200, 1600);
  PageParts parts;
  parts.content = "q 288 0 0 384 0 0 cm /Im Do Q";
  parts.media_box = "[0 0 288 384]";
  parts.resources = "/XObject<</Im 5 0 R>>";
  parts.objects = {
      "<</Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width "
      "1200/Height 1600/Filter/DCTDecode" +
      entries + "/Length " + std::to_string(jpeg.size()) + ">>\nstream\n" + jpeg + "\nendstream"};
  const std::string pdf = OnePage(parts);
  const auto document = ParsePdf(pdf);
  const Deadline deadline(20);
  const PageContent content = CollectContent(*document, 1, 0, deadline);
  return TakeImage(*document, 1, content, *FullPageImage(content), max_megapixels);
}

l_uint32 At(const Picture& picture, double x, double y) {
  l_uint32 value = 0;
  pixGetPixel(picture.pix.get(), static_cast<int>(x * pixGetWidth(picture.pix.get())),
              static_cast<int>(y * pixGetHeight(picture.pix.get())), &value);
  return value;
}

TEST(Jpeg, IsDecodedAtTheScaleThatIsReadAndWholeOnDemand) {
  const Picture picture = Taken("", 50);
  ASSERT_TRUE(picture.pix);
  EXPECT_EQ(pixGetWidth(picture.pix.get()), 750);
  EXPECT_NEAR(picture.dpi_x, 187.5, 0.1);
  EXPECT_GT(At(picture, 0.25, 0.5), 240U);
  EXPECT_LT(At(picture, 0.75, 0.5), 15U);
  ASSERT_TRUE(picture.finer);
  EXPECT_EQ(pixGetWidth(picture.finer().get()), 1200);
}

TEST(Jpeg, NeverTakesMorePixelsThanAllowed) {
  const Picture picture = Taken("", 0.5);
  ASSERT_TRUE(picture.pix);
  EXPECT_EQ(pixGetWidth(picture.pix.get()), 600);
  EXPECT_FALSE(picture.finer);
}

TEST(Jpeg, WhoseSamplesMeanTheOppositeIsLeftToTheRenderer) {
  const Picture picture = Taken("/Decode[1 0]", 50);
  ASSERT_TRUE(picture.pix);
  EXPECT_EQ(pixGetWidth(picture.pix.get()), 1200);
  EXPECT_LT(At(picture, 0.25, 0.5), 15U);
  EXPECT_GT(At(picture, 0.75, 0.5), 240U);
}

TEST(Jpeg, ThatIsCutOffOrAnotherSizeIsNoSoundOne) {
  const std::string jpeg = Jpeg(200, 100);
  EXPECT_TRUE(DecodeJpeg(jpeg, 200, 100, 8));
  EXPECT_FALSE(DecodeJpeg(jpeg, 100, 200, 8));
  EXPECT_FALSE(DecodeJpeg(jpeg.substr(0, jpeg.size() * 2 / 3), 200, 100, 8));
  EXPECT_FALSE(DecodeJpeg("no picture", 200, 100, 8));
}

}  // namespace
}  // namespace writ::reader
