#include "reader/sideways.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "reader/parts.h"
#include "reader/reading.h"
#include "reader/spacing.h"

namespace writ::reader {
namespace {

// In x-heights of the page's text.
constexpr double kLargestLetter = 3.5, kSmallestLetter = 0.15;
constexpr double kGapOfLetters = 0.8, kGapOfWords = 4, kBeside = 0.5;
constexpr double kWidest = 3;
constexpr std::size_t kFewestLetters = 8, kLettersOfAWord = 3, kFewestDifferent = 5;
constexpr double kLongAsWide = 6;       // A column's height in its widths, at least.
constexpr double kMostBeside = 0.1;     // Of a column's height that may have other print beside it.
constexpr double kSense = 0.75;         // The confidence of what was read of a column.
constexpr double kPartOfLetters = 0.7;  // Of its characters, at least.
constexpr const char* kLanguage = "eng";

struct Column {
  Area area;
  std::vector<std::size_t> letters;  // Of all parts.
};

int Overlap(const Area& a, const Area& b) {
  return std::min(a.Right(), b.Right()) - std::max(a.x, b.x);
}

void Widen(Area& area, const Area& by) {
  const int right = std::max(area.Right(), by.Right());
  const int bottom = std::max(area.Bottom(), by.Bottom());
  area.x = std::min(area.x, by.x);
  area.y = std::min(area.y, by.y);
  area.width = right - area.x;
  area.height = bottom - area.y;
}

// Whether one stands over the other, no further than the gap.
bool StandsOn(const Area& upper, const Area& lower, double gap) {
  return 2 * Overlap(upper, lower) >= std::min(upper.width, lower.width) &&
         lower.y - upper.Bottom() <= gap;
}

std::vector<Column> Columns(const std::vector<Area>& parts, double x_height) {
  std::vector<std::size_t> order;
  for (std::size_t n = 0; n < parts.size(); ++n) {
    const auto [least, most] = std::minmax(parts[n].width, parts[n].height);
    if (most <= kLargestLetter * x_height && least >= kSmallestLetter * x_height)
      order.push_back(n);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return parts[a].y < parts[b].y; });
  std::vector<Column> done, open;
  for (const std::size_t n : order) {
    const Area& letter = parts[n];
    // What ends far above goes on nowhere.
    const auto ended = std::stable_partition(open.begin(), open.end(), [&](const Column& column) {
      return letter.y - column.area.Bottom() <= kGapOfLetters * x_height;
    });
    std::move(ended, open.end(), std::back_inserter(done));
    open.erase(ended, open.end());
    const auto above = std::find_if(open.begin(), open.end(), [&](const Column& column) {
      Area both = column.area;
      Widen(both, letter);
      return both.width <= kWidest * x_height &&
             StandsOn(column.area, letter, kGapOfLetters * x_height);
    });
    if (above == open.end()) {
      open.push_back({letter, {n}});
    } else {
      Widen(above->area, letter);
      above->letters.push_back(n);
    }
  }
  std::move(open.begin(), open.end(), std::back_inserter(done));
  return done;
}

void Add(Column& column, const Column& other) {
  Widen(column.area, other.area);
  column.letters.insert(column.letters.end(), other.letters.begin(), other.letters.end());
}

// Those that stand over one another with a gap between words.
std::vector<Column> Joined(std::vector<Column> columns, double x_height) {
  std::stable_sort(columns.begin(), columns.end(),
                   [](const Column& a, const Column& b) { return a.area.y < b.area.y; });
  std::vector<Column> joined;
  for (Column& column : columns) {
    const auto above = std::find_if(joined.begin(), joined.end(), [&](const Column& upper) {
      return column.area.y >= upper.area.Bottom() &&
             StandsOn(upper.area, column.area, kGapOfWords * x_height);
    });
    if (above == joined.end()) {
      joined.push_back(std::move(column));
    } else {
      Add(*above, column);
    }
  }
  return joined;
}

// Lines of words: words of a letter or two only where they go on what is a line without them.
std::vector<Column> Lines(std::vector<Column> words, double x_height) {
  const auto short_ones = std::stable_partition(words.begin(), words.end(), [](const Column& c) {
    return c.letters.size() >= kLettersOfAWord;
  });
  const std::vector<Column> shorter(short_ones, words.end());
  words.erase(short_ones, words.end());
  std::vector<Column> lines = Joined(std::move(words), x_height);
  std::erase_if(lines, [](const Column& c) { return c.letters.size() < kFewestLetters; });
  const double gap = kGapOfWords * x_height;
  for (const Column& word : shorter) {
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const Column& c) {
      return StandsOn(c.area, word.area, gap) && StandsOn(word.area, c.area, gap);
    });
    if (line != lines.end()) Add(*line, word);
  }
  return Joined(std::move(lines), x_height);
}

// The part of a column's height that has print of no column beside it.
double Beside(const Area& column, const std::vector<Area>& parts,
              const std::vector<bool>& in_column, double x_height) {
  const int room = static_cast<int>(kBeside * x_height);
  std::vector<bool> rows(static_cast<std::size_t>(column.height), false);
  for (std::size_t n = 0; n < parts.size(); ++n) {
    const Area& part = parts[n];
    if (in_column[n] || part.x >= column.Right() + room || part.Right() <= column.x - room)
      continue;
    for (int y = std::max(part.y, column.y); y < std::min(part.Bottom(), column.Bottom()); ++y) {
      rows[static_cast<std::size_t>(y - column.y)] = true;
    }
  }
  return static_cast<double>(std::count(rows.begin(), rows.end(), true)) / column.height;
}

// The sheet with nothing on it but the areas.
Sheet Only(const Sheet& sheet, const std::vector<Area>& areas) {
  Sheet only = Turned(sheet, 0);
  for (PixPtr* pix : {&only.grey, &only.print, &only.ink}) {
    PixPtr bare = Own(pixCreateTemplate(pix->get()));
    if (pixGetDepth(bare.get()) > 1) pixSetAll(bare.get());
    for (const Area& area : areas) {
      pixRasterop(bare.get(), area.x, area.y, area.width, area.height, PIX_SRC, pix->get(), area.x,
                  area.y);
    }
    *pix = std::move(bare);
  }
  return only;
}

// A box of the page that was turned clockwise by 1 or 3 quarters, on the page as it was.
Box Back(const Box& box, int quarters) {
  return quarters == 1 ? Box{box.y0, 1 - box.x1, box.y1, 1 - box.x0}
                       : Box{1 - box.y1, box.x0, 1 - box.y0, box.x1};
}

struct Found {
  std::vector<Word> words;
  double confidence = 0;  // Weighted by the words' length.
};

// What each area's words are when the sheet is turned.
std::vector<Found> ReadTurned(const Sheet& only, int quarters, const std::vector<Area>& areas,
                              Recogniser& recogniser) {
  Reading reading(Turned(only, quarters));
  reading.ReadAll(recogniser, kLanguage);
  std::vector<Found> found(areas.size());
  std::vector<Word> words = reading.Words();
  RepairSpacing(GroundOf(reading), words);
  for (Word& word : words) {
    word.box = Back(word.box, quarters);
    const Area at = ToArea(word.box, only.grey.get());
    for (std::size_t n = 0; n < areas.size(); ++n) {
      const int x = at.x + at.width / 2, y = at.y + at.height / 2;
      if (x < areas[n].x || x >= areas[n].Right() || y < areas[n].y || y >= areas[n].Bottom())
        continue;
      word.line = word.block = static_cast<std::int32_t>(n);
      found[n].words.push_back(word);
      break;
    }
  }
  for (Found& area : found) area.confidence = MeanConfidence(area.words);
  return found;
}

// Whether words, and not the rungs of a ladder or other ornaments that were turned with the page.
bool MakeSense(const Found& found) {
  std::set<char> different;
  std::size_t letters = 0, all = 0;
  for (const Word& word : found.words) {
    all += word.text.size();
    for (const char c : word.text) {
      if (std::isalnum(static_cast<unsigned char>(c)) == 0) continue;
      different.insert(c);
      ++letters;
    }
  }
  return found.confidence >= kSense && letters >= kFewestLetters &&
         different.size() >= kFewestDifferent &&
         static_cast<double>(letters) >= kPartOfLetters * static_cast<double>(all);
}

}  // namespace

std::vector<Area> FindSideways(const Pix* text, double x_height) {
  std::vector<Area> found;
  if (x_height <= 0) return found;
  const std::vector<Area> parts = Parts(text);
  std::vector<Column> columns = Lines(Columns(parts, x_height), x_height);
  std::erase_if(columns,
                [](const Column& c) { return c.area.height < kLongAsWide * c.area.width; });
  std::vector<bool> in_column(parts.size(), false);
  for (const Column& column : columns) {
    for (const std::size_t n : column.letters) in_column[n] = true;
  }
  for (const Column& column : columns) {
    if (Beside(column.area, parts, in_column, x_height) > kMostBeside) continue;
    const int room = static_cast<int>(kBeside * x_height);
    found.push_back({std::max(column.area.x - room, 0), std::max(column.area.y - room, 0),
                     column.area.width + 2 * room, column.area.height + 2 * room});
  }
  return found;
}

std::vector<Word> TakeSideways(Sheet& sheet, const std::vector<Area>& columns,
                               Recogniser& recogniser) {
  const Sheet only = Only(sheet, columns);
  std::vector<Found> best = ReadTurned(only, 1, columns, recogniser);
  if (!std::all_of(best.begin(), best.end(), MakeSense)) {
    std::vector<Found> other = ReadTurned(only, 3, columns, recogniser);
    for (std::size_t n = 0; n < best.size(); ++n) {
      if (other[n].confidence > best[n].confidence) best[n] = std::move(other[n]);
    }
  }
  std::vector<Word> words;
  for (std::size_t n = 0; n < best.size(); ++n) {
    if (!MakeSense(best[n])) continue;
    words.insert(words.end(), best[n].words.begin(), best[n].words.end());
    for (const PixPtr* pix : {&sheet.grey, &sheet.print, &sheet.ink}) {
      Blank(pix->get(), columns[n]);
    }
  }
  return words;
}

}  // namespace writ::reader
