// What one interpretation of a PDF page yields: its glyphs and what was painted, in painting order.
//
// Coordinates are points on the page as viewers show it (CropBox and /Rotate honoured), origin top
// left, y downwards.
#pragma once

#include <PDFDoc.h>

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "reader/pdf_deadline.h"
#include "writ/page.h"

namespace writ::reader {

// How a glyph's line runs: upright, or turned clockwise by a quarter, a half, three quarters; or at
// another angle (a watermark).
enum class Turn : std::uint8_t { none, quarter, half, three_quarters, oblique };

struct Glyph {
  std::u32string_view
      text;               // Its Unicode text, in PageContent::texts; empty where the font has none.
  Box box;                // Advance by ascent and descent.
  double base = 0;        // Of the baseline: y for upright lines, x for quarter turns.
  double size = 0;        // Height of the em on the page.
  std::uint32_t rgb = 0;  // Fill colour (stroke colour where only stroked), 0xRRGGBB.
  float opacity = 1;
  std::int32_t order = 0;  // Place in the painting order; among Paint::order too.
  std::int32_t font = -1;  // The font's object number; -1 where it is written in place.
  std::uint32_t code = 0;  // Character code in that font.
  Turn turn = Turn::none;
  bool invisible = false;  // Render mode 3.
  bool doubtful = false;   // A clip for other paint, or beneath a mask.
  bool clipped = false;    // Its middle is outside the page or the clip.
};

enum class PaintKind : std::uint8_t { fill, stroke, image, shading };

struct Paint {
  PaintKind kind = PaintKind::fill;
  Box box;                // What is painted at most: bounding box within the clip.
  std::uint32_t rgb = 0;  // Fills and strokes.
  float opacity = 1;      // Fills, strokes and images without a soft mask of their own.
  std::int32_t order = 0;
  bool rectangle = false;  // The path is one rectangle (or a thin line), so that `box` is all dark.
  bool curved = false;     // Has Bézier curves: outlined letters, signatures, seals.
  // Images only.
  int width = 0, height = 0, bits = 0;  // Pixels; bits a component.
  int components = 0;
  bool masked = false;     // A stencil, or with a mask: not opaque.
  int quarter_turns = -1;  // Clockwise, as drawn; -1 where mirrored or slanted.
  Box whole;               // Where the whole image lies, outside of the clip too.
};

struct PageContent {
  int turned = 0;  // Degrees clockwise, beyond /Rotate, that all of this is turned by.
  double width = 0, height = 0;  // Points.
  std::vector<Glyph> glyphs;
  std::vector<Paint> paints;
  std::deque<std::u32string> texts;  // What Glyph::text points into.
  std::size_t small_curves = 0;      // Curved paths about as high as letters.
  bool too_much = false;             // Broken off: too much to draw.
};

// Interprets a page once, drawing nothing, turned by `turned` degrees more than /Rotate says.
PageContent CollectContent(PDFDoc& document, int page, int turned, const Deadline& deadline);

// How far a page must be turned clockwise so that most of its text stands upright: 0, 90, 180, 270.
int UprightTurn(const PageContent& content);

}  // namespace writ::reader
