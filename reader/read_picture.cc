#include "reader/read_picture.h"

#include <algorithm>
#include <cctype>
#include <chrono>

#include "reader/decode.h"
#include "reader/lines.h"
#include "reader/reading.h"
#include "reader/repair.h"
#include "reader/rules.h"
#include "reader/scrawl.h"

namespace writ::reader {
namespace {

class Stopwatch {
 public:
  // Milliseconds since the last lap.
  double Lap() {
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double, std::milli> lap = now - start_;
    start_ = now;
    return lap.count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

constexpr double kSure = 0.72;     // A sample's confidence that needs no other attempt.
constexpr double kHopeless = 0.4;  // … and one below which a page is not read to its end.
constexpr double kLegible = 0.6;   // A page's or a line's confidence that can be relied on.
constexpr double kClearlyBetter = 0.08;
constexpr double kIllegiblePart = 0.35;  // Of a page's lines that may not be read reliably.
constexpr std::size_t kMostLines = 600, kHopelessLines = 30;
constexpr int kLettersOfALine = 6;  // Of a line that tells whether a page is legible.

const std::string kEnglish = "eng";
// Tried where English makes no sense of a page: one model for each script.
const std::vector<std::string> kScripts = {"rus", "jpn", "chi_sim"};

struct Attempt {
  Reading reading;
  double confidence = 0;
};

Attempt Try(Sheet sheet, Recogniser& recogniser, const std::string& language) {
  Attempt attempt{Reading(std::move(sheet)), 0};
  attempt.confidence = attempt.reading.ReadSample(recogniser, language);
  return attempt;
}

// Reads a sample as the sheet lies; where that makes little sense, lying otherwise and in other
// scripts, and keeps what makes the most.
Attempt FindAWayToRead(Sheet sheet, Recogniser& recogniser) {
  Attempt best = Try(std::move(sheet), recogniser, kEnglish);
  if (best.confidence >= kSure || best.reading.lines().empty()) return best;
  for (const int quarters : {2, 1, 3}) {
    if (best.reading.sheet().grainy && best.confidence < kHopeless) break;
    Attempt turned = Try(Turned(best.reading.sheet(), quarters), recogniser, kEnglish);
    if (turned.confidence < best.confidence + kClearlyBetter) continue;
    best = std::move(turned);
    if (best.confidence >= kSure) return best;
  }
  // Grain makes no script out.
  if (best.reading.sheet().grainy) return best;
  std::string language = kEnglish;
  for (const std::string& script : kScripts) {
    const double confidence = best.reading.ReadSample(recogniser, script);
    if (confidence < best.confidence + kClearlyBetter) continue;
    best.confidence = confidence;
    language = script;
  }
  if (best.reading.language() != language) {
    best.confidence = best.reading.ReadSample(recogniser, language);
  }
  return best;
}

// The share of the lines' width that was not read reliably.
double UnreliablePart(const Reading& reading) {
  double all = 0, doubtful = 0;
  for (const Line& line : reading.lines()) {
    if (line.segment.letters < kLettersOfALine) continue;
    all += line.segment.ink.width;
    if (!line.read || line.confidence < kLegible) doubtful += line.segment.ink.width;
  }
  return all > 0 ? doubtful / all : 0;
}

// Words that nobody can rely on, on a page that is known to be illegible.
void DropGuesses(std::vector<Word>& words) {
  std::erase_if(words, [](const Word& word) {
    const auto letters = std::count_if(word.text.begin(), word.text.end(), [](unsigned char c) {
      return std::isalnum(c) != 0 || c >= 0x80;
    });
    return word.confidence.value_or(1) < kSure || letters < 3;
  });
}

}  // namespace

PageText ReadPicture(const Picture& picture, bool text_only, Recogniser& recogniser) {
  if (!picture.pix) return Unreadable("no picture");
  PageText page;
  Stopwatch watch;
  Sheet sheet = Clean(picture);
  if (!sheet.grey || !sheet.print || !sheet.ink) return Unreadable("no memory");
  page.clean_ms = watch.Lap();

  Attempt attempt = FindAWayToRead(std::move(sheet), recogniser);
  Reading& reading = attempt.reading;
  reading.ReadRest(recogniser, attempt.confidence < kHopeless ? kHopelessLines : kMostLines);
  page.recognise_ms = watch.Lap();

  page.words = reading.Words();
  page.confidence = MeanConfidence(page.words);
  page.illegible = (!page.words.empty() && *page.confidence < kLegible) ||
                   UnreliablePart(reading) > kIllegiblePart;
  const Ground ground{reading.text(), &reading.rules(), reading.x_height()};
  RepairSpacing(ground, page.words);
  DropScrawl(reading.sheet().print.get(), reading.sheet().dpi, reading.rules(), page.words);
  if (page.illegible) DropGuesses(page.words);
  DropLineNumbers(ground, page.words);
  NumberLines(page.words);
  if (!page.illegible) AddBlanks(ground, page.words);
  FindMarks(reading.sheet().ink.get(), page.words, page.marks, page.rules);
  ReadCheckboxes(page.marks, page.words);

  page.rotated = reading.sheet().rotated;
  page.skew_degrees = reading.sheet().skew_degrees;
  page.dpi = reading.sheet().dpi;
  page.width_pt = pixGetWidth(reading.sheet().grey.get()) * 72 / page.dpi;
  page.height_pt = pixGetHeight(reading.sheet().grey.get()) * 72 / page.dpi;
  page.language = reading.language();
  page.source = TextSource::recognised;
  if (page.words.empty()) {
    page.confidence.reset();
    if (page.illegible) {
      page.source = TextSource::unreadable;
    } else if (page.marks.empty()) {
      page.source = TextSource::blank;
    }
  }
  if (text_only) {
    page.marks.clear();
    page.rules.clear();
  }
  page.clean_ms += watch.Lap();
  return page;
}

}  // namespace writ::reader
