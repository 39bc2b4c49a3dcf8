// A page as it was read: words with boxes, and what else is to be seen on the paper. These are the
// only values that cross the wall from the reader processes; plain data, copied freely, no owner.
//
// Units: boxes are fractions of the page as it is read (upright, origin top left, 0..1), so that
// they fit any rendering. Confidences are 0..1; "not known" is std::nullopt and never 1.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace writ {

struct Box {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;

  double Width() const { return x1 - x0; }
  double Height() const { return y1 - y0; }
  double CentreY() const { return (y0 + y1) / 2; }
  bool Empty() const { return x1 <= x0 || y1 <= y0; }
  friend bool operator==(const Box&, const Box&) = default;
};

// The smallest box that holds both; an empty box adds nothing.
Box Union(const Box& a, const Box& b);
// The shared area, as a share of the smaller box's area.
double Overlap(const Box& a, const Box& b);

struct Point {
  double x = 0, y = 0;

  friend bool operator==(const Point&, const Point&) = default;
};

// Of a four-sided area: top left, top right, bottom right, bottom left.
using Corners = std::array<Point, 4>;
inline constexpr Corners kWholePage = {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};

struct Word {
  std::string text;  // UTF-8, as it stood on the paper or in the layer; no white space inside.
  Box box;
  std::optional<double> confidence;  // The recogniser's; none for a text layer or plain text.
  std::int32_t line = 0;             // Physical line, top to bottom as the reader found them.
  std::int32_t block = 0;            // Column or block; words of one block read on.
  // Other readings of this word by an independent second look, most likely first; empty where no
  // second look was taken or where it said the same.
  std::vector<std::string> alternatives;
};

// Something drawn that is no text.
enum class MarkKind {
  ink,                // A blob of ink that is not printed text: a signature, a stamp, handwriting.
  picture,            // An embedded picture smaller than the page (a seal, a pasted signature).
  checkbox,           // A small square meant to be ticked.
  digital_signature,  // A PDF signature field that holds a signature.
  redaction           // A filled dark rectangle that covers something.
};

struct Mark {
  MarkKind kind = MarkKind::ink;
  Box box;
  double darkness = 0;  // Share of the box that is dark, 0..1.
  bool ticked = false;  // Checkboxes only.
};

// A ruled line; horizontal where its box is wider than it is high.
struct Rule {
  Box box;
};

// Legible text in the file that the picture does not show, or shows otherwise.
struct HiddenText {
  std::string layer;    // What the text layer says.
  std::string picture;  // What the picture says in the same place; empty where it shows nothing.
  Box box;
  std::string why;  // "invisible", "white", "tiny", "covered", "differs"
};

// Where a page's words came from.
enum class TextSource { text_layer, recognised, plain_text, blank, unreadable };

struct PageText {
  TextSource source = TextSource::unreadable;
  std::string source_reason;  // Why the layer was trusted or not, in a few fixed words.
  double width_pt = 0;        // The upright page in points (1/72 inch).
  double height_pt = 0;
  int rotated = 0;          // Degrees clockwise, a multiple of 90, that made the page upright.
  double skew_degrees = 0;  // The tilt that was removed.
  // Where the page as read lies on its picture as the file shows it, turned by `rotated` and not
  // changed otherwise: fractions of that picture, a little outside of it where it was tilted.
  Corners corners = kWholePage;
  // That picture's pixels; 0 where the file holds no picture of the page as such (PDF, plain text).
  int picture_width = 0, picture_height = 0;
  double dpi = 0;  // Of the picture that was recognised; 0 for a text layer.
  // How far the words as a whole can be relied on; none for a text layer.
  std::optional<double> confidence;
  bool illegible = false;   // There is text, and it can't be read reliably.
  std::string language;     // Tesseract's model name, such as "eng"; empty for a text layer.
  std::vector<Word> words;  // In physical order: line by line, left to right.
  std::vector<Mark> marks;
  std::vector<Rule> rules;
  std::vector<HiddenText> hidden;
  std::vector<std::string>
      troubles;  // What the libraries complained of; counted, no document text.
  double render_ms = 0, clean_ms = 0, recognise_ms = 0;
  double layout_ms = 0;  // Of Tesseract's layout analysis; 0 where it was not asked.
};

// What a page looks like: its picture as the file shows it, turned by PageText::rotated. Plain
// pixels, in rows from top to bottom, each of whole bytes.
enum class PixelKind {
  bits,   // 1 is black; the most significant bit is the leftmost pixel.
  grey,   // 8 bits a pixel, 0 is black.
  colour  // 24 bits: red, green, blue.
};

struct PagePicture {
  PixelKind kind = PixelKind::grey;
  int width = 0, height = 0;
  double width_pt = 0, height_pt = 0;
  std::string pixels;
};

// How many bytes a row of so many pixels takes.
std::size_t RowBytes(PixelKind kind, int width);

}  // namespace writ
