// One way to read a sheet: its lines, and what the recogniser makes of them.
#pragma once

#include <string>
#include <vector>

#include "reader/clean.h"
#include "reader/recogniser.h"
#include "reader/rules.h"
#include "reader/text_lines.h"

namespace writ::reader {

struct Line {
  Segment segment;
  PrintedLine printed;
  bool read = false;
  bool faint = false;       // Paler than the others; kept where it is read with confidence.
  std::vector<Word> words;  // Their `line` and `block` are this line's index.
  double confidence = 0;    // Of the words, weighted by their length.
};

class Reading {
 public:
  // Finds the lines. Handwriting is taken out of the sheet's grey picture, and so are the rules.
  explicit Reading(Sheet sheet);

  const Sheet& sheet() const { return sheet_; }
  const Rules& rules() const { return rules_; }
  const Pix* text() const { return text_.get(); }
  double x_height() const { return x_height_; }
  const std::string& language() const { return language_; }
  std::vector<Line>& lines() { return lines_; }
  const std::vector<Line>& lines() const { return lines_; }

  // Reads a few lines from all over the page, those with the most letters. Their mean confidence,
  // weighted by their length: 0 where nothing came out, 1 where there is nothing to read.
  double ReadSample(Recogniser& recogniser, const std::string& language);
  // Reads all lines, which is faster than some and then the rest, or a sample where there are too
  // many to be text. The mean confidence of the sample.
  double ReadAll(Recogniser& recogniser, const std::string& language);
  // Reads what has not been read; at most `most` lines, widest first.
  void ReadRest(Recogniser& recogniser, std::size_t most);

  bool AllRead() const;
  // All words of the lines and signs.
  std::vector<Word> Words() const;

 private:
  std::vector<std::size_t> Sample() const;
  double Confidence(const std::vector<std::size_t>& sample) const;
  void Read(Recogniser& recogniser, const std::vector<std::size_t>& which);

  Sheet sheet_;
  Rules rules_;
  PixPtr text_;  // 1 bit: print without rules and handwriting.
  double x_height_ = 0;
  std::vector<Line> lines_;
  std::vector<Sign> signs_;
  std::string language_;
};

}  // namespace writ::reader
