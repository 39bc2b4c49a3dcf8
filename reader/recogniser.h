// What recognises: one small interface, so that the engine behind it can be replaced.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "reader/pix.h"
#include "writ/error.h"
#include "writ/page.h"

namespace writ::reader {

// A line of print on a picture.
struct PrintedLine {
  Area area;                   // All of its ink, with some room.
  double top = 0, bottom = 0;  // Of letters with ascenders and descenders, at the area's left edge.
  double slope = 0;            // Pixels down for each pixel to the right.
};

class Recogniser {
 public:
  virtual ~Recogniser() = default;
  // The words of each line of a grey picture, in the lines' order, `line` being the line's index.
  // `language`: a Tesseract model name such as "eng"; nothing is read where it is not installed.
  // Not thread-safe: one for each process.
  virtual std::vector<Word> ReadLines(const Pix* page, const std::vector<PrintedLine>& lines,
                                      const std::string& language) = 0;
  // Called before a picture is made ready whose lines will be read, which takes a while.
  virtual void Await() {}
  // Whether its model of the language is there, and is one that it can run.
  virtual bool Knows(const std::string& language) = 0;
};

// The words' mean confidence, weighted by their length; 0 where there are no words.
double MeanConfidence(const std::vector<Word>& words);

// Where the English model for second readings lies (Tesseract's best_int), if it is installed.
std::string SecondModelFolder();

// Each with its English model loaded and warmed; others are loaded when they are asked for.
// `tessdata`: the folder of the models.
Result<std::unique_ptr<Recogniser>> StartTesseract(const std::string& tessdata);
Result<std::unique_ptr<Recogniser>> StartLineRecogniser(const std::string& tessdata);
// "writ": our own engine; "tesseract"; "auto": our own, and Tesseract for each language whose model
// our own does not know.
Result<std::unique_ptr<Recogniser>> StartRecogniser(const std::string& name,
                                                    const std::string& tessdata);

}  // namespace writ::reader
