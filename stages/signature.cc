// Whether an instrument is signed by whoever had to sign it: the signature lines on its pages,
// whose they are by the words under or beside them, and what stands on them.
#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/unicode.h"
#include "writ/stages/flags.h"

namespace writ {
namespace {

using enum DocumentKind;

// All lengths are fractions of the page.
constexpr double kShortestLine = 0.12, kLongestLine = 0.6;
constexpr double kCaptionDepth = 0.085;  // How far below a line its caption may reach …
constexpr double kCaptionGap = 0.035;    // … and how far its lines may lie apart.
constexpr double kLabelReach = 0.35;     // How far left of a line its label may begin.
constexpr double kInkAbove = 0.09, kInkBelow = 0.05;  // Where ink belongs to a line.
constexpr double kFaintest = 0.03;                    // Share of a mark's box that is dark.
constexpr double kOnLine = 0.014;                     // Words that sit on a line, not above it.
constexpr double kTopOfFirst = 0.25;   // Above this lies the caption of the first page …
constexpr double kTopOfText = 0.5;     // … and above this share of the lines of a text file.
constexpr double kDoubtfulWord = 0.8;  // Handwriting that was read as words is read badly.
constexpr int kUnderscores = 8, kManyUnderscores = 15;

enum class Signer { nobody, judge, issuer, other };

struct Line {
  std::size_t page = 0;  // Index into Packet::pages().
  Box box;
  Signer signer = Signer::nobody;
  bool is_signed = false;
  std::string caption;
};

bool IsUnderscores(const std::string& word) {
  return std::count(word.begin(), word.end(), '_') >= kUnderscores;
}

// Boxes of tables have sides; the line to sign on has none.
bool HasSides(const PageText& page, const Box& line) {
  return std::any_of(page.rules.begin(), page.rules.end(), [&](const Rule& rule) {
    const bool vertical = rule.box.Height() > rule.box.Width();
    const bool at_end =
        std::abs(rule.box.x0 - line.x0) < 0.012 || std::abs(rule.box.x1 - line.x1) < 0.012;
    return vertical && at_end && rule.box.y1 > line.y0 - 0.01 && rule.box.y0 < line.y1 + 0.01;
  });
}

std::vector<Box> RuledLines(const PageText& page) {
  std::vector<Box> lines;
  for (const Rule& rule : page.rules) {
    const Box& b = rule.box;
    if (b.Width() > b.Height() && b.Width() >= kShortestLine && b.Width() <= kLongestLine &&
        !HasSides(page, b)) {
      lines.push_back(b);
    }
  }
  for (const Word& word : page.words) {
    if (!IsUnderscores(word.text)) continue;
    // In a text file whose paragraphs are lines, all else is narrow.
    const bool many = word.text.size() >= kManyUnderscores;
    if (!many && word.box.Width() < kShortestLine / 2) continue;
    lines.push_back({word.box.x0, word.box.y1 - 0.002, word.box.x1, word.box.y1});
  }
  std::sort(lines.begin(), lines.end(), [](const Box& a, const Box& b) { return a.y0 < b.y0; });
  return lines;
}

void Append(std::string& text, const std::string& word, char blank = ' ') {
  if (!text.empty()) text += blank;
  text += word;
}

std::string OnOneLine(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

bool OverlapsAcross(const Box& a, const Box& b) { return a.x0 < b.x1 && b.x0 < a.x1; }

// The words just below a line, down to the next line or a gap.
std::string CaptionBelow(const PageText& page, const Box& line, const std::vector<Box>& lines) {
  double floor = line.y1 + kCaptionDepth;
  for (const Box& next : lines) {
    if (next.y0 > line.y1 + 0.012 && OverlapsAcross(next, line)) floor = std::min(floor, next.y0);
  }
  std::vector<const Word*> words;
  for (const Word& word : page.words) {
    const bool across = word.box.x0 > line.x0 - 0.03 && word.box.x0 < line.x1 + 0.02;
    if (across && word.box.CentreY() > line.y1 && word.box.CentreY() < floor &&
        !IsUnderscores(word.text)) {
      words.push_back(&word);
    }
  }
  std::stable_sort(words.begin(), words.end(), [](const Word* a, const Word* b) {
    return a->box.CentreY() < b->box.CentreY() - 0.004;
  });
  std::string caption;
  double bottom = line.y1;
  for (const Word* word : words) {
    if (word->box.y0 > bottom + kCaptionGap) break;
    const bool next_line = !caption.empty() && word->box.CentreY() > bottom;
    bottom = std::max(bottom, word->box.y1);
    Append(caption, FoldWord(word->text), next_line ? '\n' : ' ');
  }
  return caption;
}

// The words on the same row to the left of a line: "Judge's signature: ____".
std::string LabelBefore(const PageText& page, const Box& line) {
  std::string label;
  for (const Word& word : page.words) {
    const bool same_row = word.box.y0 < line.y1 && word.box.y1 > line.y0 - 0.02;
    if (same_row && word.box.x1 <= line.x0 + 0.01 && word.box.x0 > line.x0 - kLabelReach) {
      Append(label, FoldWord(word.text));
    }
  }
  return label;
}

// The words on the same row to the right of a line that begins it: "____ JUDGE OF THE DISTRICT
// COURT".
std::string LabelAfter(const PageText& page, const Box& line) {
  constexpr int kDate = 4;  // Words that may stand before the line: a day.
  std::string label;
  int before = 0;
  for (const Word& word : page.words) {
    const bool same_row = word.box.CentreY() < line.y1 && word.box.y1 > line.y0 - 0.006;
    if (!same_row || FoldName(word.text).empty()) continue;
    if (word.box.x0 >= line.x1 - 0.01) {
      Append(label, FoldWord(word.text));
    } else {
      ++before;
    }
  }
  // A blank within a sentence is no line to sign on.
  const bool name = !label.empty() && label.front() >= 'A' && label.front() <= 'Z';
  return name && before <= kDate ? label : std::string();
}

bool Says(const Models& models, const std::string& text, std::string_view role) {
  const auto hits = models.signatures.FindAll(
      text, [&](const Record& record) { return record.Get("role") == role; });
  return !hits.empty();
}

Signer SignerOf(const Models& models, const std::string& caption) {
  // "Clerk of Court" over "Requested by: …": the line just below says whose signature it is.
  const std::size_t line = caption.find('\n');
  if (line != std::string::npos) {
    const Signer signer = SignerOf(models, caption.substr(0, line));
    if (signer == Signer::judge || signer == Signer::issuer) return signer;
  }
  if (Says(models, caption, "other")) return Signer::other;
  if (Says(models, caption, "judge")) return Signer::judge;
  return Says(models, caption, "issuer") ? Signer::issuer : Signer::nobody;
}

bool StandsOn(const Box& mark, const Box& line) {
  const double shared = std::min(mark.x1, line.x1) - std::max(mark.x0, line.x0);
  return shared > 0.3 * std::min(mark.Width(), line.Width()) && mark.y1 > line.y0 - kInkAbove / 2 &&
         mark.y0 > line.y0 - kInkAbove && mark.y0 < line.y0 + 0.01 && mark.y1 < line.y1 + kInkBelow;
}

bool InkOn(const PageText& page, const Box& line) {
  return std::any_of(page.marks.begin(), page.marks.end(), [&](const Mark& mark) {
    const bool inked = (mark.kind == MarkKind::ink || mark.kind == MarkKind::picture) &&
                       mark.darkness >= kFaintest;
    return (inked || mark.kind == MarkKind::digital_signature) && StandsOn(mark.box, line);
  });
}

// Whether a text of words parted by single blanks holds this one.
bool HoldsWord(const std::string& text, const std::string& word) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return true;
  }
  return false;
}

// Words that stand where ink would: "/s/", the printed name once more in script, or what a
// recogniser made of handwriting.
bool WordsOn(const PageText& page, const Box& line, const std::string& caption,
             const Models& models) {
  std::string above;
  int on_it = 0, printed_below = 0;
  for (const Word& word : page.words) {
    const bool across = word.box.x0 > line.x0 - 0.03 && word.box.x0 < line.x1;
    const bool near = word.box.y1 > line.y0 - kInkAbove / 2 && word.box.CentreY() < line.y1 &&
                      word.box.y0 > line.y0 - kInkAbove;
    if (!across || !near || IsUnderscores(word.text)) continue;
    const std::string folded = FoldName(word.text);
    if (word.box.y1 > line.y0 - kOnLine && folded.size() > 1) {
      if (word.confidence && *word.confidence < kDoubtfulWord) return true;
      on_it += 1;
      printed_below += folded.size() > 3 && HoldsWord(FoldName(caption), folded) ? 1 : 0;
    }
    Append(above, FoldWord(word.text));
  }
  // A sentence may share a word or two with what is printed below; a name is most of its line.
  if (2 * printed_below > on_it) return true;
  return Says(models, above, "signed") || Says(models, caption, "signed");
}

bool CourtIssues(DocumentKind kind) {
  return kind == search_warrant || kind == wiretap_order || kind == pen_register_order ||
         kind == order_2703d || kind == court_order || kind == nondisclosure_order;
}

// A digital signature that stands on no line signs the document as a whole.
bool SignedAsAWhole(const PageText& page, const std::vector<Line>& lines) {
  return std::any_of(page.marks.begin(), page.marks.end(), [&](const Mark& mark) {
    return mark.kind == MarkKind::digital_signature &&
           std::none_of(lines.begin(), lines.end(),
                        [&](const Line& line) { return StandsOn(mark.box, line.box); });
  });
}

// "/s/ Odalys Palgrave, Attorney's signature" beside the clerk's empty line: either may sign.
bool IssuerSignsInWords(std::string_view text, const Models& models) {
  constexpr std::size_t kNameAndOffice = 90;
  const auto hits = models.signatures.FindAll(
      text, [](const Record& record) { return record.Get("role") == "signed"; });
  return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
    const bool slashes = text.substr(hit.span.begin, hit.span.Length()).find('/') != text.npos;
    return slashes &&
           Says(models, std::string(text.substr(hit.span.end, kNameAndOffice)), "issuer");
  });
}

// The lines that somebody signs, whoever it is.
std::vector<Line> SignatureLines(const Packet& packet, std::size_t index, bool first,
                                 const Models& models) {
  std::vector<Line> found;
  const PageText& page = packet.pages()[index].read;
  const std::vector<Box> ruled = RuledLines(page);
  double top = first ? kTopOfFirst : 0;
  if (page.source == TextSource::plain_text && !page.words.empty()) {
    top = std::min(top, kTopOfText * page.words.back().box.y1);
  }
  for (const Box& box : ruled) {
    if (box.y0 < top) continue;
    Line line{index, box, Signer::nobody, false, CaptionBelow(page, box, ruled)};
    line.signer = SignerOf(models, line.caption);
    if (line.signer == Signer::nobody) {
      line.caption = LabelBefore(page, box);
      line.signer = SignerOf(models, line.caption);
    }
    if (line.signer == Signer::nobody) {
      line.caption = LabelAfter(page, box);
      line.signer = SignerOf(models, line.caption);
    }
    if (line.signer == Signer::nobody) continue;
    line.is_signed = InkOn(page, box) || WordsOn(page, box, line.caption, models);
    found.push_back(std::move(line));
  }
  return found;
}

}  // namespace

Signature FindSignature(const Packet& packet, const Document& document, const Models& models) {
  Signature signature;
  std::vector<Line> lines;
  bool unreadable = false;
  for (std::size_t i = 0; i < packet.pages().size(); ++i) {
    const Page& page = packet.pages()[i];
    if (page.file != document.file || page.number < document.first_page ||
        page.number > document.last_page) {
      continue;
    }
    std::vector<Line> here = SignatureLines(packet, i, page.number == document.first_page, models);
    if (SignedAsAWhole(page.read, here)) {
      signature.state = SignatureState::signed_;
      return signature;
    }
    unreadable = unreadable || page.read.illegible || page.read.source == TextSource::unreadable;
    std::move(here.begin(), here.end(), std::back_inserter(lines));
  }
  // A court's order is signed by its judge, whoever else signs for having presented it.
  const bool by_judge = CourtIssues(document.kind);
  std::erase_if(lines, [&](const Line& line) {
    return line.signer == Signer::other || (by_judge && line.signer != Signer::judge);
  });
  for (const Line& line : lines) {
    const Page& page = packet.pages()[line.page];
    signature.evidence.push_back(
        {page.file, page.number, line.box, OnOneLine(line.caption), "signature_line"});
  }
  const auto in_words = [&] {
    return !by_judge &&
           IssuerSignsInWords(packet.text().substr(document.begin, document.end - document.begin),
                              models);
  };
  const auto is_signed = [](const Line& line) { return line.is_signed; };
  if (std::any_of(lines.begin(), lines.end(), is_signed) || (!lines.empty() && in_words())) {
    signature.state = SignatureState::signed_;
  } else if (unreadable) {
    signature.state = SignatureState::unreadable;
  } else if (!lines.empty()) {
    signature.state = SignatureState::unsigned_;
  }
  return signature;
}

}  // namespace writ
