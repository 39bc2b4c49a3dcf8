// What recognises: one small interface, so that the engine behind it can be replaced.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "reader/pix.h"
#include "writ/error.h"
#include "writ/page.h"

namespace writ::reader {

class Recogniser {
 public:
  virtual ~Recogniser() = default;
  // Reads strips of a grey picture, each of which holds one line of text: the words of each strip,
  // in the strips' order, `line` being the strip's index. `language`: a Tesseract model name such
  // as "eng"; nothing is read where it is not installed. Not thread-safe: one for each process.
  virtual std::vector<Word> ReadLines(const Pix* page, const std::vector<Area>& strips,
                                      const std::string& language) = 0;
  // Finds the layout itself and reads the whole picture.
  virtual std::vector<Word> ReadPage(const Pix* page, double dpi, const std::string& language) = 0;
};

// The words' mean confidence, weighted by their length; 0 where there are no words.
double MeanConfidence(const std::vector<Word>& words);

// Tesseract, with its model loaded and warmed. `tessdata`: the folder of the models.
Result<std::unique_ptr<Recogniser>> StartTesseract(const std::string& tessdata);

}  // namespace writ::reader
