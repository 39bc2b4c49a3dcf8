// Pages of print, drawn as a scanner sees them.
#pragma once

#include <sstream>
#include <string>

#include "reader/pdf_parse.h"
#include "reader/pdf_picture.h"
#include "tests/reader/pdf_maker.h"

namespace writ::reader {

inline constexpr double kDrawnDpi = 200;
inline constexpr const char* kTimes = "/F1<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>";

// A letter page's content, in 8 bits.
inline Picture Drawn(const std::string& content, const std::string& fonts = kTimes) {
  PageParts parts;
  parts.content = content;
  parts.fonts = fonts;
  const std::string pdf = OnePage(parts);
  const auto document = ParsePdf(pdf);
  const Deadline deadline(20);
  const PageContent found = CollectContent(*document, 1, 0, deadline);
  return {DrawPage(*document, 1, found, {.dpi = kDrawnDpi}, deadline).pix, kDrawnDpi, kDrawnDpi};
}

// A line of text at so many points from the left and from below, turned anticlockwise by quarters.
inline std::string Set(double size, double x, double y, const std::string& text, int quarters = 0) {
  static constexpr const char* kTurns[] = {"1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0"};
  std::ostringstream out;
  out << "BT /F1 " << size << " Tf " << kTurns[quarters] << ' ' << x << ' ' << y << " Tm (" << text
      << ") Tj ET\n";
  return out.str();
}

// Lines of print among which a page's letters are measured.
inline std::string Paragraph(double top) {
  std::string content;
  for (const char* line : {"the records described below are kept by the provider in the usual",
                           "course of its business and are wanted by the grand jury that now",
                           "sits in this district for an inquiry into suspected wire fraud"}) {
    content += Set(12, 72, top, line);
    top -= 15;
  }
  return content;
}

}  // namespace writ::reader
