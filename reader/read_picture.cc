#include "reader/read_picture.h"

#include <algorithm>
#include <cctype>
#include <chrono>

#include "reader/decode.h"
#include "reader/language.h"
#include "reader/layout.h"
#include "reader/legible.h"
#include "reader/lines.h"
#include "reader/reading.h"
#include "reader/repair.h"
#include "reader/rules.h"
#include "reader/scrawl.h"
#include "reader/sideways.h"
#include "reader/small_capitals.h"
#include "reader/spacing.h"
#include "reader/touched.h"

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
constexpr double kClearlyBetter = 0.08, kNotMuchWorse = 0.15;
constexpr double kIdentifierIsSure = 0.5;
constexpr std::size_t kMoreLetters = 60;  // That can be relied on: a line's.
constexpr double kIllegiblePart = 0.35;   // Of a page's lines that may not be read reliably.
constexpr std::size_t kMostLines = 600, kHopelessLines = 30;
constexpr int kLettersOfALine = 6;  // Of a line that tells whether a page is legible.

const std::string kEnglish = "eng";
// Tried where English makes no sense of a page: one model for each script.
const std::vector<std::string> kScripts = {"rus", "jpn", "chi_sim"};

struct Attempt {
  Reading reading;
  double confidence = 0;
  std::vector<Word> english;  // All of an English reading that was given up for another.
};

Attempt Try(Sheet sheet, Recogniser& recogniser, const std::string& language) {
  Attempt attempt{Reading(std::move(sheet)), 0, {}};
  attempt.confidence = attempt.reading.ReadSample(recogniser, language);
  return attempt;
}

// Lying otherwise, where that makes more sense: first as the ascenders of its letters say.
void TryTurned(const Picture& picture, Attempt& best, Recogniser& recogniser) {
  if (const int quarters = QuartersToUpright(best.reading.sheet()); quarters != 0) {
    Sheet sheet = Clean(picture, quarters);
    if (sheet.grey && sheet.print && sheet.ink) {
      Attempt turned = Try(std::move(sheet), recogniser, kEnglish);
      if (turned.confidence >= best.confidence) best = std::move(turned);
      if (best.confidence >= kSure) return;
    }
  }
  for (const int quarters : {2, 1, 3}) {
    // Grain makes no sense whichever way it lies.
    if (best.reading.sheet().grainy && best.confidence < kHopeless) return;
    Attempt turned = Try(Turned(best.reading.sheet(), quarters), recogniser, kEnglish);
    if (turned.confidence < best.confidence + kClearlyBetter) continue;
    best = std::move(turned);
    if (best.confidence >= kSure) return;
  }
}

// In the language of its words, or in another script, where that makes more sense.
void TryLanguages(Attempt& best, Recogniser& recogniser) {
  std::string language = kEnglish;
  const auto attempt = [&](const std::string& other, double better) {
    const double confidence = best.reading.ReadSample(recogniser, other);
    if (confidence < best.confidence + better) return;
    best.confidence = confidence;
    language = other;
  };
  std::vector<Word> words = best.reading.Words();
  if (const std::string likely = LanguageOf(words); likely != kEnglish) {
    if (best.reading.AllRead()) best.english = std::move(words);
    attempt(likely, -kNotMuchWorse);
  } else if (best.confidence < kSure && !best.reading.sheet().grainy) {
    for (const std::string& script : kScripts) attempt(script, kClearlyBetter);
  }
  if (best.reading.language() != language) best.reading.ReadSample(recogniser, language);
}

// Reads a sample as the sheet lies; where that makes little sense, lying otherwise and in other
// languages, and keeps what makes the most.
Attempt FindAWayToRead(const Picture& picture, Sheet sheet, Recogniser& recogniser) {
  Attempt best{Reading(std::move(sheet)), 0, {}};
  best.confidence = best.reading.ReadAll(recogniser, kEnglish);
  if (best.reading.lines().empty()) return best;
  if (best.confidence < kSure) TryTurned(picture, best, recogniser);
  TryLanguages(best, recogniser);
  return best;
}

// Takes print that runs up or down the page off it and reads the rest anew.
std::vector<Word> TakeMargins(Attempt& attempt, Recogniser& recogniser) {
  const auto columns = FindSideways(attempt.reading.text(), attempt.reading.x_height());
  if (columns.empty()) return {};
  Sheet sheet = Turned(attempt.reading.sheet(), 0);
  std::vector<Word> words = TakeSideways(sheet, columns, recogniser);
  if (words.empty()) return words;
  const std::string language = attempt.reading.language();
  attempt.reading = Reading(std::move(sheet));
  attempt.english.clear();  // Of the lines as they were.
  attempt.confidence = attempt.reading.ReadAll(recogniser, language);
  return words;
}

// As lines of their own, after all others.
void Append(std::vector<Word> more, std::vector<Word>& words) {
  std::int32_t lines = 0, blocks = 0;
  for (const Word& word : words) {
    lines = std::max(lines, word.line + 1);
    blocks = std::max(blocks, word.block + 1);
  }
  for (Word& word : more) {
    word.line += lines;
    word.block += blocks;
    words.push_back(std::move(word));
  }
}

// Models of other languages know no "@" and few English names: addresses and numbers are taken from
// an English reading of the same lines, where that is sure of them.
void TakeIdentifiers(const std::vector<Word>& english, std::vector<Word>& words) {
  for (const Word& other : english) {
    const bool identifier =
        other.text.find('@') != std::string::npos || LooksLikeIdentifier(other.text);
    if (!identifier || other.confidence.value_or(0) < kIdentifierIsSure) continue;
    const auto covered = [&](const Word& word) {
      return word.line == other.line && Overlap(word.box, other.box) > 0.5;
    };
    const auto first = std::find_if(words.begin(), words.end(), covered);
    if (first == words.end() || first->text == other.text) continue;
    // A domain alone is what one reading kept of the other's address.
    if (other.text.front() == '@' && first->text.find('@', 1) != std::string::npos) continue;
    *first = other;
    const auto place = first - words.begin();
    words.erase(std::remove_if(words.begin() + place + 1, words.end(), covered), words.end());
  }
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

std::size_t ReliableLetters(const std::vector<Word>& words) {
  std::size_t letters = 0;
  for (const Word& word : words) {
    if (word.confidence.value_or(0) >= kSure) letters += word.text.size();
  }
  return letters;
}

// What is read of a sheet that makes no sense where Tesseract sees its lines, if much more of that
// can be relied on. Whether it was.
bool AskTesseract(const Reading& reading, Recogniser& recogniser, std::vector<Word>& words) {
  const Pix* grey = reading.sheet().grey.get();
  std::vector<Word> other = recogniser.ReadLines(grey, LinesByTesseract(grey), reading.language());
  if (ReliableLetters(other) <= ReliableLetters(words) + kMoreLetters) return false;
  words = std::move(other);
  return true;
}

// Words that nobody can rely on, on a page that makes no sense.
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
  recogniser.Await();
  PageText page;
  Stopwatch watch;
  Sheet sheet = Clean(picture);
  if (!sheet.grey || !sheet.print || !sheet.ink) return Unreadable("no memory");
  page.clean_ms = watch.Lap();

  Attempt attempt = FindAWayToRead(picture, std::move(sheet), recogniser);
  std::vector<Word> sideways = TakeMargins(attempt, recogniser);
  Reading& reading = attempt.reading;
  reading.ReadRest(recogniser, attempt.confidence < kHopeless ? kHopelessLines : kMostLines);
  page.language = reading.language();
  page.recognise_ms = watch.Lap();

  const Ground ground = GroundOf(reading);
  page.words = reading.Words();
  page.confidence = MeanConfidence(page.words);
  page.illegible = (!page.words.empty() && *page.confidence < kLegible) ||
                   UnreliablePart(reading) > kIllegiblePart;
  if (page.illegible) {
    if (AskTesseract(reading, recogniser, page.words)) {
      page.confidence = MeanConfidence(page.words);
      page.illegible = *page.confidence < kLegible;
    }
    page.layout_ms = watch.Lap();
  }
  RepairSpacing(ground, page.words);
  if (reading.language() != kEnglish && !page.illegible) {
    std::vector<Word> english = std::move(attempt.english);
    if (english.empty()) {
      reading.ReadSample(recogniser, kEnglish);
      reading.ReadRest(recogniser, kMostLines);
      english = reading.Words();
    }
    RepairSpacing(ground, english);
    TakeIdentifiers(english, page.words);
  }
  ReadSmallCapitals(reading.text(), page.words);
  DropScrawl(reading.sheet().print.get(), reading.sheet().dpi, reading.rules(), page.words);
  DoubtTouched(reading, page.words);
  if (page.illegible && page.confidence.value_or(0) < kHopeless) DropGuesses(page.words);
  DropLineNumbers(ground, page.words);
  NumberLines(page.words);
  if (!page.illegible) AddBlanks(ground, page.words);
  FindMarks(reading.sheet().ink.get(), page.words, page.marks, page.rules);
  ReadCheckboxes(reading.sheet().ink.get(), page.marks, page.words);
  Append(std::move(sideways), page.words);

  page.rotated = reading.sheet().rotated;
  page.skew_degrees = reading.sheet().skew_degrees;
  page.corners = reading.sheet().corners;
  page.dpi = reading.sheet().dpi;
  page.width_pt = pixGetWidth(reading.sheet().grey.get()) * 72 / page.dpi;
  page.height_pt = pixGetHeight(reading.sheet().grey.get()) * 72 / page.dpi;
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
