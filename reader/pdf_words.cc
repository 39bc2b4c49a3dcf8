#include "reader/pdf_words.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>

namespace writ::reader {
namespace {

constexpr double kWordGap = 0.12;   // Of the size: white that parts two words.
constexpr double kSameBase = 0.15;  // Of the size: baselines of one run.
constexpr double kOverlay = 0.12;   // Of the size: text drawn twice stands this near.

// A glyph in the frame of its own line: x along the line, y across it, downwards.
struct Piece {
  std::u32string_view text;
  double x0 = 0, x1 = 0, base = 0, size = 0;
  std::uint32_t glyph = 0;
};

// Glyphs that were drawn one after the other without a gap.
struct Run {
  std::vector<Piece> pieces;
  double x0 = 0, x1 = 0, base = 0, size = 0;
  bool space_before = false;  // A blank was drawn before it.
};

struct Line {
  std::vector<Run> runs;
  double base = 0, size = 0;
};

bool IsSpace(std::u32string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 || c < 0x20 || c == 0xA0;
  });
}

bool IsNothing(char32_t c) {  // Zero-width characters, byte order marks, marks of direction.
  return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool IsAccent(char32_t c) {
  switch (c) {
    case 0x60:
    case 0xA8:
    case 0xAF:
    case 0xB4:
    case 0xB8:
    case 0x2C6:
    case 0x2C7:
    case 0x2D8:
    case 0x2D9:
    case 0x2DA:
    case 0x2DB:
    case 0x2DC:
    case 0x2DD:
      return true;
    default:
      return u_getCombiningClass(static_cast<UChar32>(c)) != 0;
  }
}

char32_t Combining(char32_t accent) {
  switch (accent) {
    case 0x60:
      return 0x300;
    case 0xB4:
      return 0x301;
    case 0x2C6:
      return 0x302;
    case 0x2DC:
      return 0x303;
    case 0xAF:
      return 0x304;
    case 0x2D8:
      return 0x306;
    case 0x2D9:
      return 0x307;
    case 0xA8:
      return 0x308;
    case 0x2DA:
      return 0x30A;
    case 0x2DD:
      return 0x30B;
    case 0x2C7:
      return 0x30C;
    case 0xB8:
      return 0x327;
    case 0x2DB:
      return 0x328;
    default:
      return accent;
  }
}

Piece InFrame(const Glyph& glyph, std::uint32_t index, Turn turn, double width, double height) {
  Piece piece{glyph.text, glyph.box.x0, glyph.box.x1, glyph.base, glyph.size, index};
  if (turn == Turn::half) {
    piece.x0 = width - glyph.box.x1;
    piece.x1 = width - glyph.box.x0;
    piece.base = height - glyph.base;
  } else if (turn == Turn::quarter) {
    piece.x0 = glyph.box.y0;
    piece.x1 = glyph.box.y1;
    piece.base = width - glyph.base;
  } else if (turn == Turn::three_quarters) {
    piece.x0 = height - glyph.box.y1;
    piece.x1 = height - glyph.box.y0;
    piece.base = glyph.base;
  }
  return piece;
}

// Runs in the order of drawing.
std::vector<Run> MakeRuns(const PageContent& content, const std::vector<bool>& use, Turn turn) {
  std::vector<Run> runs;
  Piece blank;
  bool after_blank = false;
  for (std::uint32_t g = 0; g < content.glyphs.size(); ++g) {
    const Glyph& glyph = content.glyphs[g];
    if (!use[g] || glyph.turn != turn || glyph.size <= 0) continue;
    const Piece piece = InFrame(glyph, g, turn, content.width, content.height);
    if (IsSpace(glyph.text)) {
      blank = piece;
      after_blank = true;
      continue;
    }
    const bool space = after_blank && std::abs(blank.base - piece.base) < kSameBase * piece.size &&
                       std::abs(blank.x1 - piece.x0) < piece.size;
    after_blank = false;
    Run* run = runs.empty() ? nullptr : &runs.back();
    const double size = run == nullptr ? piece.size : std::max(piece.size, run->size);
    const bool joins = run != nullptr && !space &&
                       std::abs(piece.base - run->pieces.back().base) < kSameBase * size &&
                       piece.x0 - run->x1 < 1.5 * size && piece.x0 - run->x1 > -0.5 * size;
    if (joins) {
      const Piece& last = run->pieces.back();
      if (last.text == piece.text && std::abs(last.x0 - piece.x0) < kOverlay * size &&
          piece.x1 > piece.x0) {
        continue;  // Drawn twice to look bold.
      }
      run->pieces.push_back(piece);
      run->x1 = std::max(run->x1, piece.x1);
      run->size = size;
    } else {
      runs.push_back({{piece}, piece.x0, piece.x1, piece.base, piece.size, space});
    }
  }
  return runs;
}

bool OnLine(const Line& line, const Run& run) {
  const double difference = std::abs(run.base - line.base);
  if (difference < 0.02 * line.size) return true;
  // The middle of the smaller one lies within the height of the larger one.
  const double small = std::min(run.size, line.size), large = std::max(run.size, line.size);
  const double small_base = run.size <= line.size ? run.base : line.base;
  const double large_base = run.size <= line.size ? line.base : run.base;
  const double middle = small_base - 0.3 * small;
  if (middle < large_base - 0.75 * large || middle > large_base + 0.2 * large) return false;
  if (difference < 0.25 * small) return true;
  return std::none_of(line.runs.begin(), line.runs.end(), [&](const Run& r) {
    return std::min(r.x1, run.x1) - std::max(r.x0, run.x0) > 0.3 * small &&
           std::abs(r.base - run.base) > 0.25 * small;
  });
}

std::vector<Line> MakeLines(std::vector<Run> runs) {
  std::stable_sort(runs.begin(), runs.end(),
                   [](const Run& a, const Run& b) { return a.base < b.base; });
  std::vector<Line> lines;
  for (Run& run : runs) {
    Line* home = nullptr;
    for (std::size_t back = 1; back <= lines.size() && back <= 4; ++back) {
      Line& line = lines[lines.size() - back];
      if (OnLine(line, run)) {
        home = &line;
        break;
      }
    }
    if (home == nullptr) {
      lines.push_back({{}, run.base, run.size});
      home = &lines.back();
    } else if (run.size > home->size) {
      home->base = run.base;
      home->size = run.size;
    }
    home->runs.push_back(std::move(run));
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const Line& a, const Line& b) { return a.base < b.base; });
  for (Line& line : lines) {
    std::stable_sort(line.runs.begin(), line.runs.end(),
                     [](const Run& a, const Run& b) { return a.x0 < b.x0; });
  }
  return lines;
}

bool SameText(const Run& a, const Run& b) {
  return a.pieces.size() == b.pieces.size() &&
         std::equal(a.pieces.begin(), a.pieces.end(), b.pieces.begin(),
                    [](const Piece& p, const Piece& q) { return p.text == q.text; });
}

// Runs that stand over one another with the same text are one.
void DropOverlays(Line& line) {
  std::vector<Run> kept;
  for (Run& run : line.runs) {
    const bool seen = std::any_of(kept.rbegin(), kept.rend(), [&](const Run& other) {
      return std::abs(other.x0 - run.x0) < 2 * kOverlay * run.size && SameText(other, run);
    });
    if (!seen) kept.push_back(std::move(run));
  }
  line.runs = std::move(kept);
}

// A word being made.
struct Draft {
  std::vector<Piece> pieces;
  double x0 = 0, x1 = 0;
};

// The white between letters of this line that are no words of their own: 0 for most text.
double LetterGap(const Line& line) {
  std::vector<double> gaps;
  for (const Run& run : line.runs) {
    for (std::size_t p = 1; p < run.pieces.size(); ++p) {
      gaps.push_back((run.pieces[p].x0 - run.pieces[p - 1].x1) / line.size);
    }
  }
  if (gaps.size() < 3) return 0;
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return std::clamp(*middle, 0.0, 1.2);
}

std::vector<Draft> SplitWords(const Line& line) {
  const double letter_gap = LetterGap(line);
  std::vector<Draft> words;
  for (const Run& run : line.runs) {
    bool first = true;
    for (const Piece& piece : run.pieces) {
      const double size = std::max(std::min(piece.size, line.size), 0.1);
      const double gap = words.empty() ? 1e9 : piece.x0 - words.back().x1;
      const double widest = (kWordGap + (first ? 0 : letter_gap)) * size;
      const bool same_word =
          !words.empty() && gap < widest && gap > -0.5 * size && !(first && run.space_before);
      if (!same_word) words.push_back({{}, piece.x0, piece.x1});
      words.back().pieces.push_back(piece);
      words.back().x1 = std::max(words.back().x1, piece.x1);
      first = false;
    }
  }
  return words;
}

bool IsLetter(const Draft& word) {
  return word.pieces.size() == 1 && word.pieces[0].text.size() == 1 &&
         u_isalpha(static_cast<UChar32>(word.pieces[0].text[0])) != 0;
}

// "S U B P O E N A": four single letters or more, evenly set, are a word; wider gaps part words.
std::vector<Draft> JoinSpacedLetters(std::vector<Draft> words) {
  std::vector<Draft> joined;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin;
    while (end < words.size() && IsLetter(words[end])) ++end;
    if (end - begin < 4) {
      end = std::max(end, begin + 1);
      for (; begin < end; ++begin) joined.push_back(std::move(words[begin]));
      continue;
    }
    std::vector<double> gaps;
    for (std::size_t w = begin + 1; w < end; ++w) gaps.push_back(words[w].x0 - words[w - 1].x1);
    std::vector<double> sorted = gaps;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    const double widest = *middle * 1.7;
    joined.push_back(std::move(words[begin]));
    for (std::size_t w = begin + 1; w < end; ++w) {
      if (gaps[w - begin - 1] > widest) {
        joined.push_back(std::move(words[w]));
      } else {
        joined.back().x1 = words[w].x1;
        joined.back().pieces.push_back(words[w].pieces[0]);
      }
    }
    begin = end;
  }
  return joined;
}

char32_t Superscript(char32_t digit) {
  static constexpr char32_t kDigits[] = {0x2070, 0xB9,   0xB2,   0xB3,   0x2074,
                                         0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
  return kDigits[digit - U'0'];
}

bool IsDigits(const Draft& word) {
  return std::all_of(word.pieces.begin(), word.pieces.end(), [](const Piece& p) {
    return p.text.size() == 1 && p.text[0] >= U'0' && p.text[0] <= U'9';
  });
}

// Digits set small and high are a footnote's sign, not a part of the word before them.
std::vector<Draft> PartFootnotes(std::vector<Draft> words, const Line& line) {
  std::vector<Draft> parted;
  for (Draft& word : words) {
    std::size_t from = 0;
    for (std::size_t p = 0; p < word.pieces.size(); ++p) {
      const auto raised = [&](const Piece& piece) {
        return piece.size < 0.8 * line.size && line.base - piece.base > 0.18 * line.size;
      };
      if (p > from && raised(word.pieces[p]) != raised(word.pieces[p - 1])) {
        Draft head;
        head.pieces.assign(word.pieces.begin() + static_cast<std::ptrdiff_t>(from),
                           word.pieces.begin() + static_cast<std::ptrdiff_t>(p));
        Draft tail;
        tail.pieces.assign(word.pieces.begin() + static_cast<std::ptrdiff_t>(p), word.pieces.end());
        if (IsDigits(raised(word.pieces[p]) ? tail : head)) {
          head.x0 = head.pieces.front().x0;
          head.x1 = head.pieces.back().x1;
          parted.push_back(std::move(head));
          from = p;
        }
      }
    }
    Draft rest;
    rest.pieces.assign(word.pieces.begin() + static_cast<std::ptrdiff_t>(from), word.pieces.end());
    rest.x0 = rest.pieces.front().x0;
    rest.x1 = word.x1;
    parted.push_back(std::move(rest));
  }
  return parted;
}

void AppendLetter(char32_t c, std::u32string& text) {
  if (c == 0xAD) c = U'-';  // Drawn, a soft hyphen is a hyphen.
  if (c < 0x20 || IsNothing(c)) return;
  switch (c) {
    case 0xFB00:
      text += U"ff";
      return;
    case 0xFB01:
      text += U"fi";
      return;
    case 0xFB02:
      text += U"fl";
      return;
    case 0xFB03:
      text += U"ffi";
      return;
    case 0xFB04:
      text += U"ffl";
      return;
    case 0xFB05:
    case 0xFB06:
      text += U"st";
      return;
    default:
      text += c;
  }
}

bool IsRightToLeft(char32_t c) {
  const UCharDirection direction = u_charDirection(static_cast<UChar32>(c));
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

std::u32string TextOf(const Draft& word, const Line& line) {
  const bool digits = IsDigits(word);
  std::u32string text;
  std::size_t right_to_left = 0;
  for (const Piece& piece : word.pieces) {
    if (piece.text.empty()) {
      text += U'\uFFFD';
      continue;
    }
    const bool high =
        digits && piece.size < 0.8 * line.size && line.base - piece.base > 0.18 * line.size;
    for (char32_t c : piece.text) {
      if (high && c >= U'0' && c <= U'9') c = Superscript(c);
      if (IsRightToLeft(c)) ++right_to_left;
      AppendLetter(c, text);
    }
  }
  if (right_to_left * 2 > text.size()) std::reverse(text.begin(), text.end());
  return text;
}

// Accents drawn over a letter become one with it.
void JoinAccents(Draft& word) {
  for (std::size_t p = 0; p < word.pieces.size(); ++p) {
    Piece& accent = word.pieces[p];
    if (accent.text.size() != 1 || !IsAccent(accent.text[0])) continue;
    const auto over = [&](const Piece& letter) {
      return letter.text.size() == 1 && u_isalpha(static_cast<UChar32>(letter.text[0])) != 0 &&
             std::min(accent.x1, letter.x1) - std::max(accent.x0, letter.x0) >
                 0.4 * std::min(accent.x1 - accent.x0, letter.x1 - letter.x0);
    };
    // An accent comes after its letter in Unicode, before or after it in the file.
    if (p + 1 < word.pieces.size() && over(word.pieces[p + 1])) {
      std::swap(word.pieces[p], word.pieces[p + 1]);
      ++p;
    }
  }
}

std::string ToUtf8(const std::u32string& text) {
  icu::UnicodeString unicode = icu::UnicodeString::fromUTF32(
      reinterpret_cast<const UChar32*>(text.data()), static_cast<std::int32_t>(text.size()));
  bool plain = true;
  for (const char32_t c : text) plain = plain && c < 0x300;
  if (!plain) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_SUCCESS(status)) unicode = nfc->normalize(unicode, status);
  }
  std::string out;
  unicode.toUTF8String(out);
  return out;
}

LayerWord Finish(Draft word, const Line& line, const PageContent& content, Turn turn) {
  LayerWord made;
  made.turn = turn;
  JoinAccents(word);
  std::u32string text = TextOf(word, line);
  for (std::size_t p = 1; p < text.size(); ++p) {  // Accents over letters, see JoinAccents.
    if (word.pieces.size() == text.size() && IsAccent(text[p]) && text[p] >= 0xA8 &&
        u_isalpha(static_cast<UChar32>(text[p - 1])) != 0) {
      text[p] = Combining(text[p]);
    }
  }
  made.word.text = ToUtf8(text);
  made.font = content.glyphs[word.pieces.front().glyph].font;
  Box box;
  for (const Piece& piece : word.pieces) {
    const Glyph& glyph = content.glyphs[piece.glyph];
    box = Union(box, glyph.box);
    made.size = std::max(made.size, glyph.size);
    made.unmapped = made.unmapped || glyph.text.empty();
    made.glyphs.push_back(piece.glyph);
  }
  made.word.box = {box.x0 / content.width, box.y0 / content.height, box.x1 / content.width,
                   box.y1 / content.height};
  return made;
}

// Watermarks and the like: words in the order of drawing.
std::vector<Line> ObliqueLines(const PageContent& content, const std::vector<bool>& use) {
  std::vector<Line> lines;
  bool space = true;
  double x = 0, y = 0;
  for (std::uint32_t g = 0; g < content.glyphs.size(); ++g) {
    const Glyph& glyph = content.glyphs[g];
    if (!use[g] || glyph.turn != Turn::oblique || glyph.size <= 0) continue;
    if (IsSpace(glyph.text)) {
      space = true;
      continue;
    }
    const double at_x = (glyph.box.x0 + glyph.box.x1) / 2;
    const double at_y = (glyph.box.y0 + glyph.box.y1) / 2;
    const double away = lines.empty() ? 1e9 : std::hypot(at_x - x, at_y - y) / glyph.size;
    if (away > 3) lines.push_back({{}, 0, glyph.size});
    Line& line = lines.back();
    if (line.runs.empty() || space || away > 1.5) line.runs.push_back({{}, 0, 0, 0, 0, true});
    Run& run = line.runs.back();
    const auto n = static_cast<double>(run.pieces.size());
    run.pieces.push_back({glyph.text, n, n + 1, 0, 1, g});
    x = at_x;
    y = at_y;
    space = false;
  }
  for (Line& line : lines) line.size = 1;
  return lines;
}

}  // namespace

std::vector<LayerWord> MakeWords(const PageContent& content, const std::vector<bool>& use) {
  std::vector<LayerWord> made;
  std::int32_t number = 0, block = 0;
  for (const Turn turn :
       {Turn::none, Turn::quarter, Turn::three_quarters, Turn::half, Turn::oblique}) {
    std::vector<Line> lines = turn == Turn::oblique ? ObliqueLines(content, use)
                                                    : MakeLines(MakeRuns(content, use, turn));
    double last_base = -1e9;
    for (Line& line : lines) {
      std::vector<Draft> drafts;
      if (turn == Turn::oblique) {
        for (Run& run : line.runs) drafts.push_back({std::move(run.pieces), 0, 0});
      } else {
        DropOverlays(line);
        drafts = PartFootnotes(JoinSpacedLetters(SplitWords(line)), line);
      }
      if (line.base - last_base > 2.2 * line.size || turn == Turn::oblique) ++block;
      last_base = line.base;
      bool any = false;
      for (Draft& draft : drafts) {
        LayerWord word = Finish(std::move(draft), line, content, turn);
        if (word.word.text.empty()) continue;
        word.word.line = number;
        word.word.block = block;
        made.push_back(std::move(word));
        any = true;
      }
      if (any) ++number;
    }
    ++block;
  }
  return made;
}

}  // namespace writ::reader
