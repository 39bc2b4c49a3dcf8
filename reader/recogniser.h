// What recognises: one small interface, so that the engine behind it can be replaced.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "reader/picture.h"
#include "writ/error.h"
#include "writ/page.h"

namespace writ::reader {

// Words found in an upright, deskewed picture; boxes as fractions of that picture.
struct Recognised {
  std::vector<Word> words;     // With confidences; line and block numbers as laid out.
  double mean_confidence = 0;  // Weighted by word length; 0 where there are no words.
};

// What the recogniser may take for granted of the picture's layout.
enum class Layout { page, sparse, block, line, word };

class Recogniser {
 public:
  virtual ~Recogniser() = default;
  // `language`: a Tesseract model name such as "eng". Not thread-safe: one for each process.
  virtual Recognised Recognise(const Pix* pix, double dpi, const std::string& language,
                               Layout layout) = 0;
};

// Tesseract, with its model loaded and warmed. `tessdata`: the folder of the models.
Result<std::unique_ptr<Recogniser>> StartTesseract(const std::string& tessdata);

}  // namespace writ::reader
