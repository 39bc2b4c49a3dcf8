#include "reader/rules.h"

#include <algorithm>

#include "reader/bricks.h"
#include "reader/parts.h"

namespace writ::reader {
namespace {

constexpr double kStroke = 0.28;    // Inches of unbroken dark that no letter has.
constexpr double kShortest = 0.32;  // Inches; shorter strokes are sides of boxes and dashes.
constexpr double kLowCell = 0.16;   // Inches; the height of the lowest cell of a table.
constexpr double kThickest = 0.05;  // Inches; thicker ones are bars and borders.
constexpr double kBreak = 0.08;     // Inches of white that one line may have within it.
constexpr double kSide = 0.03;      // Inches that two pieces of a line may stand apart sideways.
constexpr double kSerifs = 1.2;     // Inches; a longer piece is no row of serifs that run together,
constexpr double kBearing = 0.35;   // … nor is one of which less bears strokes on one side.
constexpr double kStem = 0.6;       // Inches; a longer piece is no stem of a letter,
constexpr double kSlender = 13;     // … nor is one that is longer than this many thicknesses.

constexpr double kScratch = 2;  // Inches; a shorter rule is no scratch,
constexpr int kMetLines = 3;    // … nor one that meets letters on both sides in fewer lines.

struct Direction {
  bool across;

  int Begin(const Area& a) const { return across ? a.x : a.y; }
  int End(const Area& a) const { return across ? a.Right() : a.Bottom(); }
  int Length(const Area& a) const { return End(a) - Begin(a); }
  int Thickness(const Area& a) const { return across ? a.height : a.width; }
  int Middle(const Area& a) const {
    return across ? (a.y + a.Bottom()) / 2 : (a.x + a.Right()) / 2;
  }
};

Area Joined(const Area& a, const Area& b) {
  const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
  return {x, y, std::max(a.Right(), b.Right()) - x, std::max(a.Bottom(), b.Bottom()) - y};
}

// Pieces of one line, broken by wear or by a slight tilt, become one.
std::vector<Area> JoinPieces(std::vector<Area> pieces, Direction direction, double dpi) {
  const auto side = static_cast<int>(kSide * dpi), gap = static_cast<int>(kBreak * dpi);
  std::sort(pieces.begin(), pieces.end(),
            [&](const Area& a, const Area& b) { return direction.Begin(a) < direction.Begin(b); });
  std::vector<Area> lines;
  for (const Area& piece : pieces) {
    auto line = std::find_if(lines.begin(), lines.end(), [&](const Area& area) {
      return std::abs(direction.Middle(area) - direction.Middle(piece)) <= side &&
             direction.Begin(piece) - direction.End(area) <= gap;
    });
    if (line == lines.end()) {
      lines.push_back(piece);
    } else {
      *line = Joined(*line, piece);
    }
  }
  return lines;
}

// A row of dashes is writing.
bool IsUnbroken(const Pix* bits, const Area& piece, Direction direction) {
  constexpr double kDrawn = 0.9;
  int drawn = 0;
  const int length = direction.Length(piece);
  for (int i = 0; i < length; ++i) {
    const Area slice = direction.across ? Area{piece.x + i, piece.y, 1, piece.height}
                                        : Area{piece.x, piece.y + i, piece.width, 1};
    if (InkIn(bits, slice) > 0) ++drawn;
  }
  return drawn >= kDrawn * length;
}

// In dark copies the serifs of a word run together, and a heading's stems are long: both bear the
// rest of their letters.
bool IsOfLetters(const Pix* bits, const Pix* strokes, const Area& piece, Direction direction,
                 double dpi) {
  const int length = direction.Length(piece);
  if (length < kStem * dpi && length * length < kSlender * InkIn(strokes, piece)) return true;
  if (!direction.across || length > kSerifs * dpi) return false;
  const int beyond = std::max(2, static_cast<int>(0.012 * dpi));
  const auto borne = [&](int y) {
    int count = 0;
    for (int x = piece.x; x < piece.Right(); ++x) count += InkIn(bits, {x, y, 1, beyond});
    return count > kBearing * beyond * length;
  };
  return borne(piece.y - beyond - 1) || borne(piece.Bottom() + 1);
}

// What is left of a line beside its strokes, where it is rough or a little tilted.
void AddRims(const Pix* bits, const std::vector<Area>& lines, Direction direction, double dpi,
             Pix* mask) {
  const auto rim = static_cast<int>(0.016 * dpi);
  const PixPtr rest = Own(pixSubtract(nullptr, const_cast<Pix*>(bits), mask));
  if (!rest) return;
  for (const Area& line : lines) {
    const Area around{line.x - rim, line.y - rim, line.width + 2 * rim, line.height + 2 * rim};
    if (direction.Thickness(around) > 0.12 * dpi) continue;
    const PixPtr strip =
        Clip(rest.get(), {around.x - 2, around.y - 2, around.width + 4, around.height + 4});
    if (!strip) continue;
    const int left = std::max(around.x - 2, 0), top = std::max(around.y - 2, 0);
    for (const Area& part : Parts(strip.get())) {
      // Letters that stand on the line reach out of the strip.
      const bool inside = direction.across ? part.y > 0 && part.Bottom() < pixGetHeight(strip.get())
                                           : part.x > 0 && part.Right() < pixGetWidth(strip.get());
      if (!inside) continue;
      pixRasterop(mask, left + part.x, top + part.y, part.width, part.height, PIX_SRC | PIX_DST,
                  strip.get(), part.x, part.y);
    }
  }
}

// The thin stem of a capital in a heading ends at its serifs; the side of a cell or a box, no
// longer than that, at a rule across.
bool IsStem(const Area& line, const std::vector<Area>& across, double dpi) {
  const auto near = static_cast<int>(kSide * dpi);
  return line.height < kStem * dpi &&
         std::none_of(across.begin(), across.end(), [&](const Area& rule) {
           return line.x <= rule.Right() + near && line.Right() >= rule.x - near &&
                  (std::abs(rule.y - line.y) <= near || std::abs(rule.y - line.Bottom()) <= near);
         });
}

// Rules in a direction; where they run down, `across` are those across.
std::vector<Area> Find(const Pix* bits, double dpi, Direction direction,
                       const std::vector<Area>& across, Pix* mask) {
  const auto stroke = static_cast<int>(kStroke * dpi);
  const PixPtr closed = direction.across ? Closed(bits, 3, 1) : Closed(bits, 1, 3);
  if (!closed) return {};
  const PixPtr strokes =
      direction.across ? Opened(closed.get(), stroke, 1) : Opened(closed.get(), 1, stroke);
  if (!strokes) return {};
  std::vector<Area> pieces = Parts(strokes.get());
  std::erase_if(pieces, [&](const Area& piece) {
    const bool thick =
        direction.Thickness(piece) > kThickest * dpi &&
        // A tilted line is thick as a whole and thin everywhere.
        InkIn(strokes.get(), piece) > direction.Length(piece) * kThickest * dpi * 0.5;
    const bool drop = thick || !IsUnbroken(bits, piece, direction) ||
                      IsOfLetters(bits, strokes.get(), piece, direction, dpi);
    if (drop) Blank(strokes.get(), piece);
    return drop;
  });
  std::vector<Area> lines = JoinPieces(std::move(pieces), direction, dpi);
  std::erase_if(lines, [&](const Area& line) {
    const bool brief = direction.Length(line) < kShortest * dpi ||
                       (!direction.across && IsStem(line, across, dpi));
    if (brief) Blank(strokes.get(), line);
    return brief;
  });
  pixOr(mask, mask, strokes.get());
  AddRims(bits, lines, direction, dpi, mask);
  return lines;
}

// The sides of a table's low cells: strokes that reach from one rule across to another.
void FindWalls(const Pix* bits, double dpi, Rules& rules) {
  if (rules.across.size() < 2) return;
  const auto near = static_cast<int>(kSide * dpi);
  const PixPtr strokes = Opened(bits, 1, static_cast<int>(kLowCell * dpi));
  if (!strokes) return;
  for (const Area& wall : Parts(strokes.get())) {
    if (wall.width > kThickest * dpi || wall.height >= kShortest * dpi) continue;
    const auto meets = [&](int end) {
      return std::any_of(rules.across.begin(), rules.across.end(), [&](const Area& rule) {
        return wall.x <= rule.Right() + near && wall.Right() >= rule.x - near &&
               end >= rule.y - near && end <= rule.Bottom() + near;
      });
    };
    if (!meets(wall.y) || !meets(wall.Bottom())) continue;
    pixRasterop(rules.mask.get(), wall.x, wall.y, wall.width, wall.height, PIX_SRC | PIX_DST,
                strokes.get(), wall.x, wall.y);
    rules.down.push_back(wall);
  }
}

// Slivers along a rule, where two meet or one is frayed, belong to it: nothing of them reaches away
// from it.
void AddSlivers(const Pix* bits, Pix* mask) {
  constexpr int kAround = 5;
  const PixPtr rest = Own(pixSubtract(nullptr, const_cast<Pix*>(bits), mask));
  const PixPtr near = Dilated(mask, kAround, kAround);
  const PixPtr slivers = rest && near ? Own(pixAnd(nullptr, rest.get(), near.get())) : nullptr;
  if (!slivers) return;
  for (const Area& part : Parts(slivers.get())) {
    const Area around{part.x - 1, part.y - 1, part.width + 2, part.height + 2};
    if (InkIn(rest.get(), around) != InkIn(slivers.get(), around)) continue;
    pixRasterop(mask, part.x, part.y, part.width, part.height, PIX_SRC | PIX_DST, slivers.get(),
                part.x, part.y);
  }
}

// A scratch on the scanner's glass, or a fold, goes through the letters that it meets: it parts
// nothing.
bool IsScratch(const Pix* text, const Area& rule, double dpi) {
  if (rule.height < kScratch * dpi) return false;
  const int beside = std::max(2, static_cast<int>(0.015 * dpi)), line = static_cast<int>(dpi / 12);
  int lines = 0, last = -line;
  for (int y = rule.y; y < rule.Bottom(); ++y) {
    if (InkIn(text, {rule.x - beside, y, beside, 1}) == 0 ||
        InkIn(text, {rule.Right(), y, beside, 1}) == 0) {
      continue;
    }
    if (y - last >= line) ++lines;
    last = y;
  }
  return lines >= kMetLines;
}

}  // namespace

Rules FindRules(const Pix* bits, double dpi) {
  Rules rules;
  rules.mask = Own(pixCreateTemplate(bits));
  if (!rules.mask) return rules;
  rules.across = Find(bits, dpi, {true}, {}, rules.mask.get());
  rules.down = Find(bits, dpi, {false}, rules.across, rules.mask.get());
  FindWalls(bits, dpi, rules);
  if (!rules.across.empty() || !rules.down.empty()) AddSlivers(bits, rules.mask.get());
  if (rules.down.empty()) return rules;
  const PixPtr text = Own(pixSubtract(nullptr, const_cast<Pix*>(bits), rules.mask.get()));
  if (!text) return rules;
  std::erase_if(rules.down, [&](const Area& rule) { return IsScratch(text.get(), rule, dpi); });
  return rules;
}

void PaintOver(const Rules& rules, const Pix* bits, Pix* grey) {
  if (IsBlank(rules.mask.get())) return;
  auto* source = const_cast<Pix*>(bits);
  const PixPtr others = Own(pixSubtract(nullptr, source, rules.mask.get()));
  if (!others) return;
  // A stroke that goes on above and below a rule crosses it; what lies between them belongs to it.
  constexpr int kReach = 9;
  const PixPtr crossing = Closed(others.get(), 1, kReach);
  const PixPtr across = Closed(others.get(), kReach, 1);
  if (!crossing || !across) return;
  pixOr(crossing.get(), crossing.get(), across.get());
  const PixPtr paint = Dilated(rules.mask.get(), 5, 5);
  if (!paint) return;
  pixSubtract(paint.get(), paint.get(), crossing.get());
  BlankThrough(paint.get(), grey);
}

}  // namespace writ::reader
