#include "reader/rules.h"

#include <algorithm>

namespace writ::reader {
namespace {

constexpr double kStroke = 0.28;    // Inches of unbroken dark that no letter has.
constexpr double kShortest = 0.4;   // Inches; shorter strokes are sides of boxes and dashes.
constexpr double kThickest = 0.05;  // Inches; thicker ones are bars and borders.
constexpr double kBreak = 0.08;     // Inches of white that one line may have within it.
constexpr double kSide = 0.03;      // Inches that two pieces of a line may stand apart sideways.

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

std::vector<Area> Find(const Pix* bits, double dpi, Direction direction, Pix* mask) {
  auto* source = const_cast<Pix*>(bits);
  const auto stroke = static_cast<int>(kStroke * dpi);
  const PixPtr closed = Own(direction.across ? pixCloseBrick(nullptr, source, 3, 1)
                                             : pixCloseBrick(nullptr, source, 1, 3));
  const PixPtr strokes = Own(direction.across ? pixOpenBrick(nullptr, closed.get(), stroke, 1)
                                              : pixOpenBrick(nullptr, closed.get(), 1, stroke));
  if (!strokes) return {};
  std::vector<Area> pieces = Parts(strokes.get());
  std::erase_if(pieces, [&](const Area& piece) {
    const bool thick =
        direction.Thickness(piece) > kThickest * dpi &&
        // A tilted line is thick as a whole and thin everywhere.
        InkIn(strokes.get(), piece) > direction.Length(piece) * kThickest * dpi * 0.5;
    if (thick) Blank(strokes.get(), piece);
    return thick;
  });
  std::vector<Area> lines = JoinPieces(std::move(pieces), direction, dpi);
  std::erase_if(lines, [&](const Area& line) {
    const bool brief = direction.Length(line) < kShortest * dpi;
    if (brief) Blank(strokes.get(), line);
    return brief;
  });
  pixOr(mask, mask, strokes.get());
  return lines;
}

}  // namespace

Rules FindRules(const Pix* bits, double dpi) {
  Rules rules;
  rules.mask = Own(pixCreateTemplate(bits));
  if (!rules.mask) return rules;
  rules.across = Find(bits, dpi, {true}, rules.mask.get());
  rules.down = Find(bits, dpi, {false}, rules.mask.get());
  return rules;
}

}  // namespace writ::reader
