// PNG and JPEG: one page each.
#include "reader/picture.h"

#include <png.h>

#include <csetjmp>
#include <cstring>
#include <optional>

#include "reader/decode.h"
#include "reader/document.h"
#include "reader/read_picture.h"

namespace writ::reader {
namespace {

constexpr std::string_view kPngMagic("\x89PNG\r\n\x1a\n", 8);
// A progressive JPEG of thousands of scans is an attack; cameras and scanners write about ten.
constexpr int kMaxScans = 200;

struct JpegFacts {
  int width = 0, height = 0;
  int orientation = 1;
  int scans = 0;
  double dpi_x = 0, dpi_y = 0;
};

unsigned Big16(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned>(static_cast<unsigned char>(bytes[at])) << 8 |
         static_cast<unsigned char>(bytes[at + 1]);
}

// The orientation that an EXIF block states; 1 where it states none.
int ExifOrientation(std::string_view block) {
  if (block.size() < 14 || block.substr(0, 6) != std::string_view("Exif\0\0", 6)) return 1;
  block.remove_prefix(6);
  const bool little = block[0] == 'I';
  const auto u16 = [&](std::size_t at) {
    const unsigned big = Big16(block, at);
    return little ? (big >> 8 | (big & 255) << 8) : big;
  };
  const auto u32 = [&](std::size_t at) {
    return little ? u16(at) | u16(at + 2) << 16 : u16(at) << 16 | u16(at + 2);
  };
  const std::size_t directory = u32(4);
  if (directory > block.size() || block.size() - directory < 2) return 1;
  const unsigned entries = u16(directory);
  for (unsigned e = 0; e < entries; ++e) {
    const std::size_t at = directory + 2 + 12 * static_cast<std::size_t>(e);
    if (at + 12 > block.size()) break;
    if (u16(at) == 0x0112) return static_cast<int>(u16(at + 8));
  }
  return 1;
}

// Walks the markers of a JPEG, its scans included; none where there is no frame.
std::optional<JpegFacts> LookAtJpeg(std::string_view bytes) {
  JpegFacts facts;
  std::size_t at = 2;
  while (at + 4 <= bytes.size()) {
    if (static_cast<unsigned char>(bytes[at]) != 0xFF) {
      const std::size_t next = bytes.find('\xFF', at);
      if (next == std::string_view::npos) break;
      at = next;
      continue;
    }
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    // Stuffing, restarts, fill bytes and the like stand alone.
    if (marker == 0xFF) {
      ++at;
      continue;
    }
    if (marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD8)) {
      at += 2;
      continue;
    }
    if (marker == 0xD9) break;
    const std::size_t length = Big16(bytes, at + 2);
    const std::string_view body = bytes.substr(at + 4, length < 2 ? 0 : length - 2);
    const bool frame =
        marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (frame && body.size() >= 5 && facts.width == 0) {
      facts.height = static_cast<int>(Big16(body, 1));
      facts.width = static_cast<int>(Big16(body, 3));
    } else if (marker == 0xE1 && facts.orientation == 1) {
      facts.orientation = ExifOrientation(body);
    } else if (marker == 0xE0 && body.size() >= 12 && body.substr(0, 4) == "JFIF") {
      const double unit = body[7] == 1 ? 1 : body[7] == 2 ? 2.54 : 0;
      facts.dpi_x = Big16(body, 8) * unit;
      facts.dpi_y = Big16(body, 10) * unit;
    } else if (marker == 0xDA && ++facts.scans > kMaxScans) {
      break;
    }
    at += 2 + std::max<std::size_t>(length, 2);
  }
  if (facts.width == 0 || facts.height == 0) return std::nullopt;
  return facts;
}

struct PngSource {
  std::string_view bytes;
  std::size_t at = 0;
};

void ReadPngBytes(png_structp png, png_bytep out, std::size_t count) {
  auto& source = *static_cast<PngSource*>(png_get_io_ptr(png));
  if (source.bytes.size() - source.at < count) png_error(png, "cut off");
  std::memcpy(out, source.bytes.data() + source.at, count);
  source.at += count;
}

void IgnorePngWarning(png_structp, png_const_charp) {}

// Decodes row by row, so that a file that is cut off gives the rows it has. `rows` counts them.
// Plain data only between setjmp and longjmp: no destructor may be jumped over.
Pix* DecodePng(PngSource* source, volatile int* rows, double* dpi_x, double* dpi_y) {
  png_structp png =
      png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, IgnorePngWarning);
  png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
  Pix* volatile pix = nullptr;
  png_bytep volatile row = nullptr;
  if (info != nullptr && setjmp(png_jmpbuf(png)) == 0) {
    png_set_crc_action(png, PNG_CRC_WARN_USE, PNG_CRC_WARN_USE);
    png_set_read_fn(png, source, ReadPngBytes);
    png_read_info(png, info);
    const auto width = static_cast<int>(png_get_image_width(png, info));
    const auto height = static_cast<int>(png_get_image_height(png, info));
    const bool colour = (png_get_color_type(png, info) & PNG_COLOR_MASK_COLOR) != 0;
    *dpi_x = png_get_x_pixels_per_meter(png, info) * 0.0254;
    *dpi_y = png_get_y_pixels_per_meter(png, info) * 0.0254;
    png_set_expand(png);
    png_set_scale_16(png);
    png_color_16 white;
    std::memset(&white, 0, sizeof(white));
    white.red = white.green = white.blue = white.gray = 255;
    png_set_background(png, &white, PNG_BACKGROUND_GAMMA_SCREEN, 0, 1.0);
    const int passes = png_set_interlace_handling(png);
    png_read_update_info(png, info);
    const std::size_t channels = png_get_channels(png, info);
    pix = pixCreate(width, height, colour ? 32 : 8);
    row = static_cast<png_bytep>(png_malloc(png, png_get_rowbytes(png, info)));
    if (pix != nullptr && (channels == 1 || channels == 3)) {
      pixSetAll(pix);
      for (int pass = 0; pass < passes; ++pass) {
        for (int y = 0; y < height; ++y) {
          l_uint32* line = pixGetData(pix) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix);
          if (passes > 1) {  // Later passes fill in between: the row as it stands goes in.
            for (int x = 0; x < width; ++x) {
              if (channels == 1) {
                row[x] = static_cast<png_byte>(GET_DATA_BYTE(line, x));
              } else {
                for (int c = 0; c < 3; ++c)
                  row[3 * x + c] = static_cast<png_byte>(line[x] >> (24 - 8 * c));
              }
            }
          }
          png_read_row(png, row, nullptr);
          for (int x = 0; x < width; ++x) {
            if (channels == 1) {
              SET_DATA_BYTE(line, x, row[x]);
            } else {
              composeRGBPixel(row[3 * x], row[3 * x + 1], row[3 * x + 2], line + x);
            }
          }
          *rows = *rows + 1;
        }
      }
    }
  }
  if (row != nullptr) png_free(png, row);
  png_destroy_read_struct(&png, &info, nullptr);
  return pix;
}

class OnePicture : public OpenDocument {
 public:
  OnePicture(std::string media_type, Picture picture)
      : media_type_(std::move(media_type)), picture_(std::move(picture)) {}

  std::string media_type() const override { return media_type_; }
  int pages() const override { return 1; }
  PageText Read(const PageRequest& request, Recogniser& recogniser) override {
    PageText page = ReadPicture(picture_, request.text_only, recogniser);
    NotePixels(picture_, page);
    return page;
  }
  Picture Show(int) override {
    return {PixPtr(pixClone(picture_.pix.get())), picture_.dpi_x, picture_.dpi_y, {}};
  }

 private:
  std::string media_type_;
  Picture picture_;
};

bool TooLarge(double width, double height, const PageLimits& limits) {
  return width * height / 1e6 > limits.max_megapixels;
}

Result<Picture> ReadPng(std::string_view bytes, const PageLimits& limits) {
  if (bytes.size() < 33) return Failure(ErrorCode::corrupt, "The PNG ends in its header.");
  const double width = Big16(bytes, 16) * 65536.0 + Big16(bytes, 18);
  const double height = Big16(bytes, 20) * 65536.0 + Big16(bytes, 22);
  if (TooLarge(width, height, limits)) {
    return Failure(ErrorCode::too_large, "The PNG has more pixels than are read.");
  }
  Picture picture;
  PngSource source{bytes};
  volatile int rows = 0;
  picture.pix.reset(DecodePng(&source, &rows, &picture.dpi_x, &picture.dpi_y));
  if (!picture.pix || rows == 0) return Failure(ErrorCode::corrupt, "The PNG can't be decoded.");
  return picture;
}

Result<Picture> ReadJpeg(std::string_view bytes, const PageLimits& limits) {
  const std::optional<JpegFacts> facts = LookAtJpeg(bytes);
  if (!facts) return Failure(ErrorCode::corrupt, "The JPEG has no picture in it.");
  if (TooLarge(facts->width, facts->height, limits)) {
    return Failure(ErrorCode::too_large, "The JPEG has more pixels than are read.");
  }
  if (facts->scans > kMaxScans) {
    return Failure(ErrorCode::too_large, "The JPEG has more scans than are read.");
  }
  Picture picture;
  int warnings = 0;
  picture.pix.reset(pixReadMemJpeg(reinterpret_cast<const l_uint8*>(bytes.data()), bytes.size(), 0,
                                   1, &warnings, 0));
  if (!picture.pix) return Failure(ErrorCode::corrupt, "The JPEG can't be decoded.");
  picture.dpi_x = facts->dpi_x;
  picture.dpi_y = facts->dpi_y;
  TurnAsTagged(picture, facts->orientation);
  return picture;
}

}  // namespace

PageText Unreadable(std::string why) {
  PageText page;
  page.source = TextSource::unreadable;
  page.source_reason = std::move(why);
  page.illegible = true;
  return page;
}

void NotePixels(const Picture& picture, PageText& page) {
  page.picture_width = pixGetWidth(picture.pix.get());
  page.picture_height = pixGetHeight(picture.pix.get());
  if (page.rotated % 180 != 0) std::swap(page.picture_width, page.picture_height);
}

void TurnAsTagged(Picture& picture, int orientation) {
  // 2, 4: mirrored; 3: upside down; 5 to 8: lying on a side.
  static constexpr int kQuarters[] = {0, 0, 2, 2, 1, 1, 3, 3};
  static constexpr bool kMirrored[] = {false, true, false, true, true, false, true, false};
  if (orientation < 2 || orientation > 8 || !picture.pix) return;
  const int quarters = kQuarters[orientation - 1];
  if (quarters != 0) picture.pix.reset(pixRotateOrth(picture.pix.get(), quarters));
  if (picture.pix && kMirrored[orientation - 1]) pixFlipLR(picture.pix.get(), picture.pix.get());
  if (quarters % 2 == 1) std::swap(picture.dpi_x, picture.dpi_y);
}

Result<std::unique_ptr<OpenDocument>> OpenPicture(std::string_view bytes,
                                                  const PageLimits& limits) {
  setMsgSeverity(L_SEVERITY_NONE);
  const bool png = bytes.substr(0, kPngMagic.size()) == kPngMagic;
  Result<Picture> picture = png ? ReadPng(bytes, limits) : ReadJpeg(bytes, limits);
  if (!picture) return tl::unexpected(picture.error());
  return std::make_unique<OnePicture>(png ? "image/png" : "image/jpeg", std::move(*picture));
}

}  // namespace writ::reader
