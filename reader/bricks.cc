#include "reader/bricks.h"

#include "reader/wide_vectors.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace writ::reader {
namespace {

constexpr int kWord = 32;  // Pixels; the leftmost is the highest bit.

struct Either {
  std::uint32_t operator()(std::uint32_t a, std::uint32_t b) const { return a | b; }
};
struct Both {
  std::uint32_t operator()(std::uint32_t a, std::uint32_t b) const { return a & b; }
};

// A picture with white around it, as wide as a brick reaches.
class Plane {
 public:
  Plane(const Pix* bits, int width, int height)
      : words_(pixGetWpl(const_cast<Pix*>(bits))),
        rows_(pixGetHeight(bits)),
        beside_(width / kWord + 2),
        above_(height),
        stride_(words_ + 2 * beside_),
        data_(static_cast<std::size_t>(stride_) * static_cast<std::size_t>(rows_ + 2 * above_)),
        line_(static_cast<std::size_t>(stride_)) {
    const int last = pixGetWidth(bits) % kWord;
    const std::uint32_t inside = last == 0 ? ~0U : ~0U << (kWord - last);
    const l_uint32* from = pixGetData(const_cast<Pix*>(bits));
    for (int y = 0; y < rows_; ++y, from += words_) {
      std::uint32_t* to = Row(y + above_) + beside_;
      std::memcpy(to, from, sizeof(l_uint32) * static_cast<std::size_t>(words_));
      to[words_ - 1] &= inside;
    }
  }

  void CopyTo(Pix* bits) {
    l_uint32* to = pixGetData(bits);
    for (int y = 0; y < rows_; ++y, to += words_) {
      std::memcpy(to, Row(y + above_) + beside_,
                  sizeof(l_uint32) * static_cast<std::size_t>(words_));
    }
    pixSetPadBits(bits, 0);
  }

  // Each pixel joined with those that the brick covers, laid on it or, `mirrored`, turned by half.
  template <typename Join>
  void Cover(int width, int height, bool mirrored, Join join) {
    // A brick of n pixels is two of at most half, one behind the other.
    int reach = 1;
    for (; reach < width; reach += std::min(reach, width - reach)) {
      Across(std::min(reach, width - reach), join);
    }
    const int right = mirrored ? width / 2 : width - 1 - width / 2;
    if (width > 1) ShiftLeft(width - 1 - right);
    for (reach = 1; reach < height; reach += std::min(reach, height - reach)) {
      Down(std::min(reach, height - reach), join);
    }
    const int below = mirrored ? height / 2 : height - 1 - height / 2;
    if (height > 1) ShiftUp(height - 1 - below);
  }

 private:
  int Height() const { return rows_ + 2 * above_; }
  std::uint32_t* Row(int y) { return data_.data() + static_cast<std::ptrdiff_t>(y) * stride_; }

  // Each row joined with itself moved to the right.
  template <typename Join>
  void Across(int by, Join join) {
    const int words = by / kWord, bits = by % kWord;
    for (int y = 0; y < Height(); ++y) {
      std::uint32_t* row = Row(y);
      std::copy_n(row, stride_, line_.data());
      for (int w = 0; w <= words; ++w) row[w] = 0;  // White, and never part of the picture.
      const std::uint32_t *here = line_.data() + 1, *left = line_.data();
      std::uint32_t* to = row + words + 1;
      const std::uint32_t* same = line_.data() + words + 1;
      const int count = stride_ - words - 1;
      if (bits == 0) {
        for (int w = 0; w < count; ++w) to[w] = join(same[w], here[w]);
      } else {
        for (int w = 0; w < count; ++w) {
          to[w] = join(same[w], here[w] >> bits | left[w] << (kWord - bits));
        }
      }
    }
  }

  template <typename Join>
  void Down(int by, Join join) {
    for (int y = Height() - 1; y >= by; --y) {
      std::uint32_t* to = Row(y);
      const std::uint32_t* from = Row(y - by);
      for (int w = 0; w < stride_; ++w) to[w] = join(to[w], from[w]);
    }
    for (int y = 0; y < by; ++y) {
      std::uint32_t* to = Row(y);
      for (int w = 0; w < stride_; ++w) to[w] = join(to[w], 0U);
    }
  }

  void ShiftLeft(int by) {
    const int words = by / kWord, bits = by % kWord;
    for (int y = 0; y < Height(); ++y) {
      std::uint32_t* row = Row(y);
      std::copy_n(row, stride_, line_.data());
      const std::uint32_t *here = line_.data() + words, *right = here + 1;
      const int count = stride_ - words - 1;
      if (bits == 0) {
        for (int w = 0; w < count; ++w) row[w] = here[w];
      } else {
        for (int w = 0; w < count; ++w) row[w] = here[w] << bits | right[w] >> (kWord - bits);
      }
      std::fill(row + count, row + stride_, 0U);
    }
  }

  void ShiftUp(int by) {
    std::memmove(Row(0), Row(by),
                 sizeof(std::uint32_t) * static_cast<std::size_t>(Height() - by) *
                     static_cast<std::size_t>(stride_));
    std::memset(
        Row(Height() - by), 0,
        sizeof(std::uint32_t) * static_cast<std::size_t>(by) * static_cast<std::size_t>(stride_));
  }

  int words_, rows_, beside_, above_, stride_;
  std::vector<std::uint32_t> data_, line_;
};

// Whether a brick may find room, by a glance at the rows of which one runs through any place for
// it: a dark run of its width holds so many dark words side by side.
bool MayHold(const Pix* bits, int width, int height) {
  const int wanted = (width - kWord + 1) / kWord, words = pixGetWpl(const_cast<Pix*>(bits));
  if (wanted < 1) return true;
  for (int y = 0; y < pixGetHeight(bits); y += height) {
    const l_uint32* row =
        pixGetData(const_cast<Pix*>(bits)) + static_cast<std::ptrdiff_t>(y) * words;
    int run = 0;
    for (int w = 0; w < words; ++w) {
      run = row[w] == ~l_uint32{0} ? run + 1 : 0;
      if (run >= wanted) return true;
    }
  }
  return false;
}

template <typename Change>
PixPtr Changed(const Pix* bits, int width, int height, Change change) {
  PixPtr out = Own(pixCreateTemplateNoInit(const_cast<Pix*>(bits)));
  if (!out) return nullptr;
  Plane plane(bits, width, height);
  change(plane);
  plane.CopyTo(out.get());
  return out;
}

}  // namespace

WRIT_WIDE_VECTORS PixPtr Dilated(const Pix* bits, int width, int height) {
  return Changed(bits, width, height,
                 [&](Plane& plane) { plane.Cover(width, height, false, Either()); });
}

WRIT_WIDE_VECTORS PixPtr Eroded(const Pix* bits, int width, int height) {
  return Changed(bits, width, height,
                 [&](Plane& plane) { plane.Cover(width, height, true, Both()); });
}

WRIT_WIDE_VECTORS PixPtr Closed(const Pix* bits, int width, int height) {
  return Changed(bits, width, height, [&](Plane& plane) {
    plane.Cover(width, height, false, Either());
    plane.Cover(width, height, true, Both());
  });
}

WRIT_WIDE_VECTORS PixPtr Opened(const Pix* bits, int width, int height) {
  if (!MayHold(bits, width, height)) return Own(pixCreateTemplate(const_cast<Pix*>(bits)));
  return Changed(bits, width, height, [&](Plane& plane) {
    plane.Cover(width, height, true, Both());
    plane.Cover(width, height, false, Either());
  });
}

}  // namespace writ::reader
