#include "reader/pdf_picture.h"

#include <Gfx.h>
#include <GfxState.h>
#include <Page.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <string>

#include "reader/clean.h"
#include "reader/jpeg.h"

namespace writ::reader {
namespace {

constexpr double kFinest = 250;   // Dots an inch that recognition gains nothing beyond twice.
constexpr double kEnough = 0.97;  // Of the working resolution, which no pixel is made up for.
constexpr std::size_t kLongestJpeg = std::size_t{256} << 20;  // Bytes.
constexpr double kMostStored = 25;  // Times the limit that a stored image may have and be averaged.

// Splash, with some of the text left out.
class Painter : public SplashOutputDev {
 public:
  Painter(SplashColorMode mode, SplashColorPtr paper, const DrawOptions& options,
          const Deadline& deadline)
      : SplashOutputDev(mode, 4, false, paper), options_(options), deadline_(deadline) {}

  // Poppler asks this before it descends into a form. Forms in forms can be without end.
  bool useDrawForm() override { return deadline_.Past(); }

  void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x,
                double origin_y, CharCode code, int bytes, const Unicode* u, int length) override {
    if (inside_ == 0 && Skip(next_++)) return;
    SplashOutputDev::drawChar(state, x, y, dx, dy, origin_x, origin_y, code, bytes, u, length);
  }

  bool beginType3Char(GfxState* state, double x, double y, double dx, double dy, CharCode code,
                      const Unicode* u, int length) override {
    if (inside_ == 0 && Skip(next_++)) return true;
    const bool done = SplashOutputDev::beginType3Char(state, x, y, dx, dy, code, u, length);
    if (!done) ++inside_;  // Text within a glyph's procedure is no glyph of the page.
    return done;
  }
  void endType3Char(GfxState* state) override {
    --inside_;
    SplashOutputDev::endType3Char(state);
  }

 private:
  bool Skip(std::size_t glyph) const {
    return options_.leave_out != nullptr && glyph < options_.leave_out->size() &&
           (*options_.leave_out)[glyph];
  }

  const DrawOptions& options_;
  const Deadline& deadline_;
  std::size_t next_ = 0;
  int inside_ = 0;
};

PixPtr ToPix(SplashBitmap* bitmap, bool colour) {
  const int width = bitmap->getWidth(), height = bitmap->getHeight();
  if (bitmap->getDataPtr() == nullptr || width <= 0 || height <= 0) return nullptr;
  PixPtr pix(pixCreateNoInit(width, height, colour ? 32 : 8));
  if (!pix) return nullptr;
  const l_int32 words = pixGetWpl(pix.get());
  for (int y = 0; y < height; ++y) {
    const unsigned char* from =
        bitmap->getDataPtr() + static_cast<std::ptrdiff_t>(y) * bitmap->getRowSize();
    l_uint32* to = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * words;
    if (colour) {
      for (int x = 0; x < width; ++x) {
        composeRGBPixel(from[0], from[1], from[2], to + x);
        from += 3;
      }
    } else {
      to[words - 1] = 0;
      std::memcpy(to, from, static_cast<std::size_t>(width));
    }
  }
  // Splash writes bytes left to right, Leptonica keeps 32-bit words in the machine's order.
  if (!colour) pixEndianByteSwap(pix.get());
  return pix;
}

// Decodes one image and nothing else.
class Taker : public OutputDev {
 public:
  // `eighths`: of the sides of a JPEG, which is decoded at that scale; `reduction`: how many pixels
  // a side of any other are averaged into one.
  Taker(int order, int eighths, int reduction)
      : order_(order), eighths_(eighths), reduction_(reduction) {}

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }

  // These count as the collector counts.
  void drawChar(GfxState*, double, double, double, double, double, double, CharCode, int,
                const Unicode*, int) override {
    ++at_;
  }
  void fill(GfxState*) override { ++at_; }
  void eoFill(GfxState*) override { ++at_; }
  void stroke(GfxState*) override { ++at_; }
  bool tilingPatternFill(GfxState*, Gfx*, Catalog*, GfxTilingPattern*, const double*, int, int, int,
                         int, double, double) override {
    return Pass();
  }
  bool functionShadedFill(GfxState*, GfxFunctionShading*) override { return Pass(); }
  bool axialShadedFill(GfxState*, GfxAxialShading*, double, double) override { return Pass(); }
  bool radialShadedFill(GfxState*, GfxRadialShading*, double, double) override { return Pass(); }
  bool gouraudTriangleShadedFill(GfxState*, GfxGouraudTriangleShading*) override { return Pass(); }
  bool patchMeshShadedFill(GfxState*, GfxPatchMeshShading*) override { return Pass(); }

  void drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height,
                     bool invert, bool interpolate, bool in_line) override {
    if (at_++ == order_) {
      GfxGray ink;
      state->getFillGray(&ink);
      // Light ink: what it lies on matters, so it is left to Splash.
      if (ink < gfxColorComp1 / 2) Take(stream, width, height, 1, 1, Stencil(invert));
    } else if (in_line) {
      OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, in_line);
    }
  }
  void drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                 GfxImageColorMap* map, bool interpolate, const int* mask, bool in_line) override {
    if (at_++ == order_) {
      if (!in_line) TakeJpeg(stream, width, height, *map);
      if (!pix) {
        Take(stream, width, height, map->getNumPixelComps(), map->getBits(), Coloured(*map));
      }
    } else if (in_line) {
      OutputDev::drawImage(state, ref, stream, width, height, map, interpolate, mask, in_line);
    }
  }
  void drawMaskedImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, Stream*, int,
                       int, bool, bool) override {
    ++at_;
  }
  void drawSoftMaskedImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, Stream*,
                           int, int, GfxImageColorMap*, bool) override {
    ++at_;
  }

  PixPtr pix;
  double scale = 1;  // Of its sides to the stored ones'.
  std::string jpeg;  // Of which more can be had.

 private:
  bool Pass() {
    ++at_;
    return true;
  }

  // How samples become colours.
  struct Colours {
    int depth = 32;  // Of the pix: 1, 8 or 32.
    GfxImageColorMap* map = nullptr;
    std::array<std::uint8_t, 256> grey{};  // By sample, where there is one component.
  };

  static Colours Stencil(bool invert) {
    Colours colours;
    colours.depth = 1;
    colours.grey[invert ? 0 : 1] = 255;
    return colours;
  }

  static Colours Coloured(GfxImageColorMap& map) {
    Colours colours;
    colours.map = &map;
    if (map.getNumPixelComps() != 1) return colours;
    bool coloured = false;
    const int values = map.getBits() >= 8 ? 256 : 1 << map.getBits();
    for (int value = 0; value < values; ++value) {
      const auto sample = static_cast<unsigned char>(value);
      GfxRGB rgb;
      map.getRGB(&sample, &rgb);
      coloured = coloured || std::abs(rgb.r - rgb.g) > gfxColorComp1 / 16 ||
                 std::abs(rgb.g - rgb.b) > gfxColorComp1 / 16;
      GfxGray grey;
      map.getGray(&sample, &grey);
      colours.grey[static_cast<std::size_t>(value)] = colToByte(grey);
    }
    if (!coloured) colours.depth = map.getBits() == 1 ? 1 : 8;
    return colours;
  }

  // Takes a JPEG whose samples are grey or red, green and blue as they stand.
  void TakeJpeg(Stream* stream, int width, int height, GfxImageColorMap& map) {
    if (stream->getKind() != strDCT || map.getBits() != 8) return;
    const GfxColorSpaceMode mode = map.getColorSpace()->getMode();
    const int components = map.getNumPixelComps();
    const bool plain = mode == csDeviceGray || mode == csCalGray || mode == csDeviceRGB ||
                       mode == csCalRGB || mode == csICCBased;
    if (!plain || (components != 1 && components != 3)) return;
    for (int c = 0; c < components; ++c) {
      if (map.getDecodeLow(c) != 0 || map.getDecodeHigh(c) != 1) return;
    }
    // It may say that its colours are not coded as its bytes say.
    Dict* about = stream->getDict();
    if (about == nullptr || !about->lookup("DecodeParms").isNull()) return;
    Stream* coded = stream->getNextStream();
    if (coded == nullptr) return;
    coded->reset();
    std::string bytes;
    std::array<unsigned char, 65536> part{};
    for (int got = 0; (got = coded->doGetChars(part.size(), part.data())) > 0;) {
      bytes.append(reinterpret_cast<const char*>(part.data()), static_cast<std::size_t>(got));
      if (bytes.size() > kLongestJpeg) return;
    }
    pix = DecodeJpeg(bytes, width, height, eighths_);
    if (pix && (pixGetDepth(pix.get()) == 8) != (components == 1)) pix.reset();
    if (!pix) return;
    scale = eighths_ / 8.0;
    if (eighths_ < 8) jpeg = std::move(bytes);
  }

  void Take(Stream* stream, int width, int height, int components, int bits,
            const Colours& colours) {
    scale = 1.0 / reduction_;
    const bool reduce = reduction_ > 1;
    const int depth = reduce && colours.depth == 1 ? 8 : colours.depth;
    const int across = width / reduction_, down = height / reduction_;
    if (across <= 0 || down <= 0) return;
    pix.reset(pixCreate(across, down, depth));
    if (!pix) return;
    if (depth != 1) pixSetAll(pix.get());
    ImageStream image(stream, width, components, bits);
    image.reset();
    // Sums of the pixels that are averaged: grey, or red, green, blue.
    const int channels = depth == 32 ? 3 : 1;
    std::vector<std::uint32_t> sums(reduce ? static_cast<std::size_t>(across * channels) : 0);
    for (int y = 0; y < down * reduction_; ++y) {
      const unsigned char* line = image.getLine();
      if (line == nullptr) break;
      l_uint32* to = pixGetData(pix.get()) +
                     static_cast<std::ptrdiff_t>(y / reduction_) * pixGetWpl(pix.get());
      if (reduce) {
        AddLine(line, across, components, colours, depth, sums);
        if (y % reduction_ == reduction_ - 1) PutAverages(sums, across, depth, to);
        continue;
      }
      if (depth == 8) {
        PutGreys(line, width, colours, to);
        continue;
      }
      for (int x = 0; x < width; ++x) {
        if (depth == 1) {
          if (colours.grey[line[x]] < 128) SET_DATA_BIT(to, x);
        } else {
          GfxRGB rgb;
          colours.map->getRGB(line + static_cast<std::ptrdiff_t>(x) * components, &rgb);
          composeRGBPixel(colToByte(rgb.r), colToByte(rgb.g), colToByte(rgb.b), to + x);
        }
      }
    }
    image.close();
  }

  // Four at once: a page has millions.
  static void PutGreys(const unsigned char* line, int width, const Colours& colours, l_uint32* to) {
    for (int x = 0; x + 3 < width; x += 4, line += 4) {
      *to++ = l_uint32{colours.grey[line[0]]} << 24 | l_uint32{colours.grey[line[1]]} << 16 |
              l_uint32{colours.grey[line[2]]} << 8 | colours.grey[line[3]];
    }
    for (int x = 0; x < width % 4; ++x) SET_DATA_BYTE(to, x, colours.grey[line[x]]);
  }

  void AddLine(const unsigned char* line, int across, int components, const Colours& colours,
               int depth, std::vector<std::uint32_t>& sums) const {
    for (int x = 0; x < across * reduction_; ++x) {
      const auto at = static_cast<std::size_t>(x / reduction_);
      if (depth == 8) {
        sums[at] += colours.grey[line[x]];
      } else {
        GfxRGB rgb;
        colours.map->getRGB(line + static_cast<std::ptrdiff_t>(x) * components, &rgb);
        sums[3 * at] += colToByte(rgb.r);
        sums[3 * at + 1] += colToByte(rgb.g);
        sums[3 * at + 2] += colToByte(rgb.b);
      }
    }
  }

  void PutAverages(std::vector<std::uint32_t>& sums, int across, int depth, l_uint32* to) const {
    const auto pixels = static_cast<std::uint32_t>(reduction_ * reduction_);
    for (int x = 0; x < across; ++x) {
      const auto at = static_cast<std::size_t>(x);
      if (depth == 8) {
        SET_DATA_BYTE(to, x, static_cast<l_uint8>(sums[at] / pixels));
      } else {
        composeRGBPixel(static_cast<l_int32>(sums[3 * at] / pixels),
                        static_cast<l_int32>(sums[3 * at + 1] / pixels),
                        static_cast<l_int32>(sums[3 * at + 2] / pixels), to + x);
      }
    }
    std::fill(sums.begin(), sums.end(), 0);
  }

  int order_;
  int eighths_;
  int reduction_;
  int at_ = 0;
};

}  // namespace

Picture DrawPage(PDFDoc& document, int number, const PageContent& content,
                 const DrawOptions& options, const Deadline& deadline) {
  Picture picture;
  Page* page = document.getPage(number);
  if (page == nullptr) return picture;
  SplashColor paper = {255, 255, 255};
  Painter painter(options.colour ? splashModeRGB8 : splashModeMono8, paper, options, deadline);
  painter.setFontAntialias(true);
  painter.setVectorAntialias(true);
  painter.setFreeTypeHinting(false, false);
  painter.startDoc(&document);
  page->displaySlice(&painter, options.dpi, options.dpi, content.turned, false, true, -1, -1, -1,
                     -1, false, Deadline::Abort, const_cast<Deadline*>(&deadline));
  if (deadline.Past()) return picture;
  picture.pix = ToPix(painter.getBitmap(), options.colour);
  picture.dpi_x = options.dpi;
  picture.dpi_y = options.dpi;
  return picture;
}

Picture TakeImage(PDFDoc& document, int number, const PageContent& content, const Paint& image,
                  double max_megapixels) {
  Picture picture;
  Page* page = document.getPage(number);
  const double pixels = static_cast<double>(image.width) * image.height;
  if (page == nullptr || image.whole.Empty() || image.quarter_turns < 0) return picture;
  if (image.width <= 0 || image.height <= 0 || pixels > kMostStored * max_megapixels * 1e6) {
    return picture;
  }
  const bool sideways = image.quarter_turns % 2 == 1;
  const double dpi_x = (sideways ? image.height : image.width) / image.whole.Width() * 72;
  const double dpi_y = (sideways ? image.width : image.height) / image.whole.Height() * 72;
  const double dpi = std::min(dpi_x, dpi_y);
  const double most = max_megapixels * 1e6;
  const int enough = static_cast<int>(std::ceil(8 * kEnough * kWorkingDpi / dpi));
  const int eighths =
      std::clamp(enough, 1, std::max(1, static_cast<int>(8 * std::sqrt(most / pixels))));
  const int too_fine = static_cast<int>(dpi / kFinest);
  const int too_large = static_cast<int>(std::ceil(std::sqrt(pixels / most)));
  const int reduction = std::max({1, too_fine, too_large});
  Taker taker(image.order, eighths, reduction);
  page->displaySlice(&taker, 72, 72, content.turned, false, true, -1, -1, -1, -1, false);
  const auto turned = [turns = image.quarter_turns](PixPtr pix) {
    return pix && turns > 0 ? Own(pixRotateOrth(pix.get(), turns)) : std::move(pix);
  };
  picture.pix = turned(std::move(taker.pix));
  if (!taker.jpeg.empty() && pixels <= most) {
    picture.finer = [jpeg = std::move(taker.jpeg), width = image.width, height = image.height,
                     turned] { return turned(DecodeJpeg(jpeg, width, height, 8)); };
  }
  picture.dpi_x = dpi_x * taker.scale;
  picture.dpi_y = dpi_y * taker.scale;
  return picture;
}

}  // namespace writ::reader
