#include "reader/pdf_picture.h"

#include <Gfx.h>
#include <GfxState.h>
#include <Page.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <chrono>
#include <cstring>

namespace writ::reader {
namespace {

using Clock = std::chrono::steady_clock;

bool PastDeadline(void* data) { return Clock::now() > *static_cast<Clock::time_point*>(data); }

// Splash, with some of the text left out.
class Painter : public SplashOutputDev {
 public:
  Painter(SplashColorMode mode, SplashColorPtr paper, const DrawOptions& options)
      : SplashOutputDev(mode, 4, false, paper), options_(options) {}

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
    return !options_.text || (options_.leave_out != nullptr && glyph < options_.leave_out->size() &&
                              (*options_.leave_out)[glyph]);
  }

  const DrawOptions& options_;
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
        composeRGBPixel(from[3 * x], from[3 * x + 1], from[3 * x + 2], to + x);
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
  explicit Taker(int order) : order_(order) {}

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
      TakeMask(state, stream, width, height, invert);
    } else if (in_line) {
      OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, in_line);
    }
  }
  void drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                 GfxImageColorMap* map, bool interpolate, const int* mask, bool in_line) override {
    if (at_++ == order_) {
      Take(stream, width, height, *map);
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

 private:
  bool Pass() {
    ++at_;
    return true;
  }

  void TakeMask(GfxState* state, Stream* stream, int width, int height, bool invert) {
    GfxGray grey;
    state->getFillGray(&grey);
    if (grey > gfxColorComp1 / 2) return;  // Light ink; what it lies on matters.
    pix.reset(pixCreate(width, height, 1));
    if (!pix) return;
    ImageStream image(stream, width, 1, 1);
    image.reset();
    for (int y = 0; y < height; ++y) {
      const unsigned char* line = image.getLine();
      if (line == nullptr) break;
      l_uint32* to = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
      for (int x = 0; x < width; ++x) {
        if ((line[x] != 0) == invert) SET_DATA_BIT(to, x);
      }
    }
    image.close();
  }

  void Take(Stream* stream, int width, int height, GfxImageColorMap& map) {
    const int components = map.getNumPixelComps(), bits = map.getBits();
    const bool two = components == 1 && bits == 1;
    const bool grey = map.getColorSpace()->getNComps() == 1 &&
                      map.getColorSpace()->getMode() != csIndexed &&
                      map.getColorSpace()->getMode() != csSeparation;
    bool dark[2] = {true, false};
    if (two) {
      for (unsigned char value = 0; value < 2; ++value) {
        GfxGray shade;
        map.getGray(&value, &shade);
        dark[value] = shade < gfxColorComp1 / 2;
      }
    }
    pix.reset(two ? pixCreate(width, height, 1) : pixCreateNoInit(width, height, grey ? 8 : 32));
    if (!pix) return;
    if (!two) pixSetAll(pix.get());
    ImageStream image(stream, width, components, bits);
    image.reset();
    for (int y = 0; y < height; ++y) {
      unsigned char* line = image.getLine();
      if (line == nullptr) break;
      l_uint32* to = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
      if (two) {
        for (int x = 0; x < width; ++x) {
          if (dark[line[x] & 1]) SET_DATA_BIT(to, x);
        }
      } else if (grey) {
        for (int x = 0; x < width; ++x) {
          GfxGray shade;
          map.getGray(line + x, &shade);
          SET_DATA_BYTE(to, x, colToByte(shade));
        }
      } else {
        for (int x = 0; x < width; ++x) {
          GfxRGB rgb;
          map.getRGB(line + static_cast<std::ptrdiff_t>(x) * components, &rgb);
          composeRGBPixel(colToByte(rgb.r), colToByte(rgb.g), colToByte(rgb.b), to + x);
        }
      }
    }
    image.close();
  }

  int order_;
  int at_ = 0;
};

}  // namespace

Picture DrawPage(PDFDoc& document, int number, const DrawOptions& options) {
  Picture picture;
  Page* page = document.getPage(number);
  if (page == nullptr) return picture;
  SplashColor paper = {255, 255, 255};
  Painter painter(options.colour ? splashModeRGB8 : splashModeMono8, paper, options);
  painter.setFontAntialias(true);
  painter.setVectorAntialias(true);
  painter.setFreeTypeHinting(false, false);
  painter.startDoc(&document);
  Clock::time_point end =
      Clock::now() + std::chrono::milliseconds(static_cast<int>(options.seconds * 1000));
  page->displaySlice(&painter, options.dpi, options.dpi, 0, false, true, -1, -1, -1, -1, false,
                     PastDeadline, &end);
  if (Clock::now() > end) return picture;
  picture.pix = ToPix(painter.getBitmap(), options.colour);
  picture.dpi_x = options.dpi;
  picture.dpi_y = options.dpi;
  return picture;
}

Picture TakeImage(PDFDoc& document, int number, const PageContent&, const Paint& image) {
  Picture picture;
  Page* page = document.getPage(number);
  if (page == nullptr || image.whole.Empty()) return picture;
  Taker taker(image.order);
  page->displaySlice(&taker, 72, 72, 0, false, true, -1, -1, -1, -1, false);
  picture.pix = std::move(taker.pix);
  picture.dpi_x = image.width / image.whole.Width() * 72;
  picture.dpi_y = image.height / image.whole.Height() * 72;
  return picture;
}

}  // namespace writ::reader
