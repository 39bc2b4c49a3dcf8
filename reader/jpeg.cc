#include "reader/jpeg.h"

#include <turbojpeg.h>

#include <memory>

namespace writ::reader {

PixPtr DecodeJpeg(std::string_view bytes, int width, int height, int eighths) {
  const std::unique_ptr<void, int (*)(tjhandle)> decoder(tjInitDecompress(), tjDestroy);
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  int stored_width = 0, stored_height = 0, sampling = 0, colours = 0;
  if (!decoder || tjDecompressHeader3(decoder.get(), data, bytes.size(), &stored_width,
                                      &stored_height, &sampling, &colours) != 0) {
    return nullptr;
  }
  if (stored_width != width || stored_height != height || colours == TJCS_CMYK ||
      colours == TJCS_YCCK) {
    return nullptr;
  }
  const bool grey = colours == TJCS_GRAY;
  const tjscalingfactor scale{eighths, 8};
  PixPtr pix = Own(pixCreateNoInit(TJSCALED(width, scale), TJSCALED(height, scale), grey ? 8 : 32));
  if (!pix) return nullptr;
  // Leptonica keeps a word's leftmost pixel, and a pixel's red, in the highest byte.
  if (tjDecompress2(decoder.get(), data, bytes.size(),
                    reinterpret_cast<unsigned char*>(pixGetData(pix.get())), pixGetWidth(pix.get()),
                    4 * pixGetWpl(pix.get()), pixGetHeight(pix.get()), grey ? TJPF_GRAY : TJPF_XBGR,
                    TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS) != 0) {
    return nullptr;
  }
  if (grey) pixEndianByteSwap(pix.get());
  pixSetPadBits(pix.get(), 0);
  return pix;
}

}  // namespace writ::reader
