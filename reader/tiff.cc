// TIFF: every directory is a page. Strips, tiles, palettes, alpha, 16 bits and all fax codings come
// through libtiff; what is cut off or damaged stays white, and the rest of the page is read.
#include <tiffio.h>

#include <algorithm>
#include <cstring>
#include <set>

#include "reader/decode.h"
#include "reader/document.h"
#include "reader/read_picture.h"

namespace writ::reader {
namespace {

struct TiffCloser {
  void operator()(TIFF* tiff) const { TIFFClose(tiff); }
};
using TiffPtr = std::unique_ptr<TIFF, TiffCloser>;

// libtiff's view of bytes in memory.
struct Source {
  std::string_view bytes;
  toff_t at = 0;
};

tmsize_t ReadBytes(thandle_t handle, void* out, tmsize_t wanted) {
  auto& source = *static_cast<Source*>(handle);
  if (wanted <= 0 || source.at >= source.bytes.size()) return 0;
  const std::size_t count =
      std::min(static_cast<std::size_t>(wanted), source.bytes.size() - source.at);
  std::memcpy(out, source.bytes.data() + source.at, count);
  source.at += count;
  return static_cast<tmsize_t>(count);
}

tmsize_t WriteBytes(thandle_t, void*, tmsize_t) { return 0; }

toff_t SeekBytes(thandle_t handle, toff_t offset, int whence) {
  auto& source = *static_cast<Source*>(handle);
  if (whence == SEEK_SET) source.at = offset;
  if (whence == SEEK_CUR) source.at += offset;
  if (whence == SEEK_END) source.at = source.bytes.size() + offset;
  return source.at;
}

int CloseBytes(thandle_t) { return 0; }

toff_t SizeOfBytes(thandle_t handle) { return static_cast<Source*>(handle)->bytes.size(); }

int MapBytes(thandle_t handle, void** base, toff_t* size) {
  const auto& source = *static_cast<Source*>(handle);
  *base = const_cast<char*>(source.bytes.data());
  *size = source.bytes.size();
  return 1;
}

void UnmapBytes(thandle_t, void*, toff_t) {}

void Silence(const char*, const char*, va_list) {}

// What a directory says of its picture, before any of it is decoded.
struct Directory {
  toff_t offset = 0;
  std::uint32_t width = 0, height = 0;
};

double Megapixels(const Directory& page) {
  return static_cast<double>(page.width) * static_cast<double>(page.height) / 1e6;
}

template <typename T>
T Tag(TIFF* tiff, std::uint32_t tag, T absent) {
  T value = absent;
  return TIFFGetFieldDefaulted(tiff, tag, &value) == 1 ? value : absent;
}

void ReadResolution(TIFF* tiff, const Directory& page, Picture& picture) {
  const double inches =
      Tag<std::uint16_t>(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH) == RESUNIT_CENTIMETER ? 2.54
                                                                                           : 1;
  const double x = static_cast<double>(Tag<float>(tiff, TIFFTAG_XRESOLUTION, 0)) * inches;
  const double y = static_cast<double>(Tag<float>(tiff, TIFFTAG_YRESOLUTION, 0)) * inches;
  if (x >= 30 && y >= 30 && x <= 5000 && y <= 5000) {
    picture.dpi_x = x;
    picture.dpi_y = y;
  } else if (page.width == 1728) {
    // A fax machine's line; its two resolutions tell themselves apart by the number of lines.
    picture.dpi_x = 204;
    picture.dpi_y = page.height < 1400 ? 98 : 196;
  }
}

// One bit a pixel in strips: the strips are the picture's rows as they are.
PixPtr DecodeBits(TIFF* tiff, const Directory& page) {
  const std::uint16_t photometric = Tag<std::uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, 0);
  PixPtr pix(pixCreate(static_cast<int>(page.width), static_cast<int>(page.height), 1));
  if (!pix) return nullptr;
  const auto line = static_cast<std::size_t>(TIFFScanlineSize(tiff));
  std::vector<unsigned char> row(line);
  const std::size_t kept = std::min(line, static_cast<std::size_t>(pixGetWpl(pix.get())) * 4);
  bool any = false;
  for (std::uint32_t y = 0; y < page.height; ++y) {
    // A damaged fax line is skipped and the next one tried: the coder finds its footing again.
    if (TIFFReadScanline(tiff, row.data(), y) < 0) continue;
    any = true;
    auto* out = pixGetData(pix.get()) +
                static_cast<std::size_t>(y) * static_cast<std::size_t>(pixGetWpl(pix.get()));
    if (photometric == PHOTOMETRIC_MINISBLACK) {
      for (unsigned char& byte : row) byte = static_cast<unsigned char>(~byte);
    }
    std::memcpy(out, row.data(), kept);
  }
  if (!any) return nullptr;
  pixEndianByteSwap(pix.get());
  pixSetPadBits(pix.get(), 0);
  return pix;
}

// Everything else through libtiff's own converter.
PixPtr DecodeColours(TIFF* tiff, const Directory& page) {
  char why[1024];
  if (TIFFRGBAImageOK(tiff, why) == 0) return nullptr;
  TIFFRGBAImage image;
  if (TIFFRGBAImageBegin(&image, tiff, 0, why) == 0) return nullptr;
  image.req_orientation = image.orientation;  // Turned below, the same way as JPEGs.
  PixPtr pix(pixCreate(static_cast<int>(page.width), static_cast<int>(page.height), 32));
  if (!pix) {
    TIFFRGBAImageEnd(&image);
    return nullptr;
  }
  pixSetAllArbitrary(pix.get(), 0);
  std::uint32_t* data = pixGetData(pix.get());
  TIFFRGBAImageGet(&image, data, page.width, page.height);
  const bool alpha = image.alpha != 0;
  const bool grey = image.photometric <= PHOTOMETRIC_MINISBLACK;
  TIFFRGBAImageEnd(&image);
  const std::size_t count = static_cast<std::size_t>(page.width) * page.height;
  bool any = false;
  for (std::size_t p = 0; p < count; ++p) {
    // libtiff premultiplies by alpha: what is not covered is white paper, and so is what was
    // never decoded (all zero).
    const std::uint32_t value = data[p];
    const std::uint32_t bare = 255 - TIFFGetA(value);
    any = any || value != 0;
    const std::uint32_t add = alpha || value == 0 ? bare : 0;
    composeRGBPixel(static_cast<int>(std::min<std::uint32_t>(255, TIFFGetR(value) + add)),
                    static_cast<int>(std::min<std::uint32_t>(255, TIFFGetG(value) + add)),
                    static_cast<int>(std::min<std::uint32_t>(255, TIFFGetB(value) + add)),
                    &data[p]);
  }
  if (!any) return nullptr;
  if (grey) pix.reset(pixConvertTo8(pix.get(), 0));
  return pix;
}

class TiffDocument : public OpenDocument {
 public:
  TiffDocument(std::unique_ptr<Source> source, TiffPtr tiff, std::vector<Directory> pages,
               const PageLimits& limits)
      : source_(std::move(source)),
        tiff_(std::move(tiff)),
        pages_(std::move(pages)),
        limits_(limits) {}

  std::string media_type() const override { return "image/tiff"; }
  int pages() const override { return static_cast<int>(pages_.size()); }

  PageText Read(const PageRequest& request, Recogniser& recogniser) override {
    const char* why = "";
    const Picture picture = Decode(request.number, why);
    if (!picture.pix) return Unreadable(why);
    PageText page = ReadPicture(picture, request.text_only, recogniser);
    NotePixels(picture, page);
    return page;
  }

  Picture Show(int number) override {
    const char* why = "";
    return Decode(number, why);
  }

 private:
  // No pix where it can't be done; `why` then says why.
  Picture Decode(int number, const char*& why) {
    const Directory& page = pages_.at(static_cast<std::size_t>(number - 1));
    TIFF* tiff = tiff_.get();
    Picture picture;
    if (Megapixels(page) > limits_.max_megapixels) {
      why = "too many pixels";
      return picture;
    }
    if (TIFFSetSubDirectory(tiff, page.offset) == 0) {
      why = "damaged directory";
      return picture;
    }
    const bool bits = Tag<std::uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE, 1) == 1 &&
                      Tag<std::uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1) == 1 &&
                      Tag<std::uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, 0) <= PHOTOMETRIC_MINISBLACK &&
                      TIFFIsTiled(tiff) == 0;
    picture.pix = bits ? DecodeBits(tiff, page) : DecodeColours(tiff, page);
    if (!picture.pix) {
      why = "damaged picture";
      return picture;
    }
    ReadResolution(tiff, page, picture);
    TurnAsTagged(picture, Tag<std::uint16_t>(tiff, TIFFTAG_ORIENTATION, 1));
    return picture;
  }

  std::unique_ptr<Source> source_;
  TiffPtr tiff_;
  std::vector<Directory> pages_;
  PageLimits limits_;
};

}  // namespace

Result<std::unique_ptr<OpenDocument>> OpenTiff(std::string_view bytes, const PageLimits& limits) {
  TIFFSetErrorHandler(Silence);
  TIFFSetWarningHandler(Silence);
  auto source = std::make_unique<Source>(Source{bytes});
  TiffPtr tiff(TIFFClientOpen("upload", "r", source.get(), ReadBytes, WriteBytes, SeekBytes,
                              CloseBytes, SizeOfBytes, MapBytes, UnmapBytes));
  if (!tiff) return Failure(ErrorCode::corrupt, "The TIFF has no readable directory.");

  std::vector<Directory> pages, thumbnails;
  std::set<toff_t> seen;
  bool too_large = false;
  do {
    Directory page{TIFFCurrentDirOffset(tiff.get())};
    if (!seen.insert(page.offset).second) break;
    if (static_cast<int>(seen.size()) > limits.max_pages) {
      return Failure(ErrorCode::too_many_pages, "The TIFF has more pages than are read.");
    }
    TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &page.width);
    TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &page.height);
    if (page.width == 0 || page.height == 0) continue;
    too_large = too_large || Megapixels(page) > limits.max_megapixels;
    const bool reduced =
        (Tag<std::uint32_t>(tiff.get(), TIFFTAG_SUBFILETYPE, 0) & FILETYPE_REDUCEDIMAGE) != 0;
    (reduced ? thumbnails : pages).push_back(page);
  } while (TIFFReadDirectory(tiff.get()) != 0);
  if (pages.empty()) pages = std::move(thumbnails);
  if (pages.empty()) return Failure(ErrorCode::corrupt, "The TIFF holds no picture.");
  if (too_large && std::all_of(pages.begin(), pages.end(), [&](const Directory& page) {
        return Megapixels(page) > limits.max_megapixels;
      })) {
    return Failure(ErrorCode::too_large, "The TIFF's picture has more pixels than are read.");
  }
  return std::make_unique<TiffDocument>(std::move(source), std::move(tiff), std::move(pages),
                                        limits);
}

}  // namespace writ::reader
