#include "reader/reading.h"

#include <algorithm>
#include <numeric>

#include "reader/faint.h"
#include "reader/scrawl.h"

namespace writ::reader {
namespace {

constexpr double kUsualXHeight = 5.3 / 72;  // Inches: of print of 12 points.
constexpr double kSureOfSigns = 0.9;
// A faint line is text where it is read with confidence, or a long word of it is beyond doubt.
constexpr double kSureOfFaint = 0.7, kPossible = 0.4, kBeyondDoubt = 0.95;
constexpr std::size_t kLongWord = 5;
constexpr double kNoWord = 0.35, kStretched = 3;
constexpr std::size_t kSample = 16;   // Lines that stand for a page.
constexpr std::size_t kAtOnce = 150;  // More lines than that are of a page that may not be text.

// Strokes alone are the dashes of a drawing.
bool IsDrawn(const std::vector<Word>& words) {
  return std::all_of(words.begin(), words.end(), [](const Word& word) {
    return word.text.find_first_not_of("-_=~/\\|<>'`.\"") == std::string::npos ||
           word.text == "—" || word.text == "–" || word.text == "•";
  });
}

// A single stretched shape that is no word is a piece of a rule or an arrow.
bool IsStretched(const Line& line) {
  const Segment& segment = line.segment;
  return segment.letters == 1 && segment.ink.width > kStretched * segment.ink.height &&
         line.confidence < kNoWord;
}

bool IsText(const Line& line) {
  return line.confidence >= kSureOfFaint ||
         (line.confidence >= kPossible &&
          std::any_of(line.words.begin(), line.words.end(), [](const Word& word) {
            return word.text.size() >= kLongWord && word.confidence.value_or(0) >= kBeyondDoubt;
          }));
}

}  // namespace

Reading::Reading(Sheet sheet) : sheet_(std::move(sheet)) {
  rules_ = FindRules(sheet_.print.get(), sheet_.dpi);
  text_ = Own(pixSubtract(nullptr, sheet_.print.get(), rules_.mask.get()));
  x_height_ = sheet_.x_height > 0 ? sheet_.x_height : sheet_.dpi * kUsualXHeight;
  PaintOver(rules_, sheet_.print.get(), sheet_.grey.get());
  TextLines found = FindTextLines(text_.get(), rules_, x_height_);
  TakeOutHandwriting(rules_, x_height_, text_.get(), sheet_.grey.get(), found.segments);
  for (const Segment& segment : found.segments) {
    lines_.push_back({segment, segment.Printed(sheet_.grey.get()), false, false, {}, 0});
  }
  for (const Segment& segment :
       FindFaintLines(sheet_.grey.get(), sheet_.print.get(), rules_, x_height_, sheet_.dpi)) {
    lines_.push_back({segment, segment.Printed(sheet_.grey.get()), false, true, {}, 0});
  }
  signs_ = std::move(found.signs);
}

std::vector<std::size_t> Reading::Sample() const {
  std::vector<std::size_t> order(lines_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return lines_[a].segment.letters > lines_[b].segment.letters;
  });
  // Not the longest alone: every second one of twice as many.
  std::vector<std::size_t> sample;
  for (std::size_t i = 0; i < order.size() && sample.size() < kSample; i += 2) {
    sample.push_back(order[i]);
  }
  for (std::size_t i = 1; i < order.size() && sample.size() < kSample; i += 2) {
    sample.push_back(order[i]);
  }
  std::sort(sample.begin(), sample.end());
  return sample;
}

double Reading::ReadSample(Recogniser& recogniser, const std::string& language) {
  language_ = language;
  for (Line& line : lines_) line.read = false;
  if (lines_.empty()) return 1;
  const std::vector<std::size_t> sample = Sample();
  Read(recogniser, sample);
  return Confidence(sample);
}

double Reading::ReadAll(Recogniser& recogniser, const std::string& language) {
  if (lines_.size() > kAtOnce) return ReadSample(recogniser, language);
  language_ = language;
  if (lines_.empty()) return 1;
  std::vector<std::size_t> all(lines_.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  Read(recogniser, all);
  return Confidence(Sample());
}

double Reading::Confidence(const std::vector<std::size_t>& sample) const {
  std::vector<Word> words;
  for (const std::size_t l : sample) {
    words.insert(words.end(), lines_[l].words.begin(), lines_[l].words.end());
  }
  return MeanConfidence(words);
}

void Reading::ReadRest(Recogniser& recogniser, std::size_t most) {
  std::vector<std::size_t> rest;
  for (std::size_t l = 0; l < lines_.size(); ++l) {
    if (!lines_[l].read) rest.push_back(l);
  }
  if (rest.size() > most) {
    std::stable_sort(rest.begin(), rest.end(), [&](std::size_t a, std::size_t b) {
      return lines_[a].segment.letters > lines_[b].segment.letters;
    });
    rest.resize(most);
    std::sort(rest.begin(), rest.end());
  }
  Read(recogniser, rest);
}

void Reading::Read(Recogniser& recogniser, const std::vector<std::size_t>& which) {
  std::vector<PrintedLine> lines;
  for (const std::size_t l : which) {
    lines.push_back(lines_[l].printed);
    lines_[l].read = true;
    lines_[l].words.clear();
  }
  for (Word& word : recogniser.ReadLines(sheet_.grey.get(), lines, language_)) {
    const std::size_t l = which[static_cast<std::size_t>(word.line)];
    word.line = word.block = static_cast<std::int32_t>(l);
    lines_[l].words.push_back(std::move(word));
  }
  for (const std::size_t l : which) {
    Line& line = lines_[l];
    line.confidence = MeanConfidence(line.words);
    if (IsDrawn(line.words) || IsStretched(line) || (line.faint && !IsText(line)))
      line.words.clear();
  }
}

bool Reading::AllRead() const {
  return std::all_of(lines_.begin(), lines_.end(), [](const Line& line) { return line.read; });
}

std::vector<Word> Reading::Words() const {
  std::vector<Word> words;
  for (const Line& line : lines_) words.insert(words.end(), line.words.begin(), line.words.end());
  for (std::size_t s = 0; s < signs_.size(); ++s) {
    const auto number = static_cast<std::int32_t>(lines_.size() + s);
    words.push_back({signs_[s].text,
                     ToBox(signs_[s].ink, sheet_.grey.get()),
                     kSureOfSigns,
                     number,
                     number,
                     {}});
  }
  return words;
}

}  // namespace writ::reader
