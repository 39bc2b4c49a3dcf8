// A recogniser that is not there yet. Most digital documents need none, and loading one takes
// longer than reading them.
#pragma once

#include <exception>

#include "reader/recogniser.h"

namespace writ::reader {

// Goes through OpenDocument::Read, which lets it pass: the page is to be read in a reader that has
// a recogniser.
class NeedsRecogniser : public std::exception {
 public:
  const char* what() const noexcept override { return "the page needs a recogniser"; }
};

class ColdRecogniser : public Recogniser {
 public:
  std::vector<Word> ReadLines(const Pix* /*page*/, const std::vector<PrintedLine>& lines,
                              const std::string& /*language*/) override {
    if (!lines.empty()) throw NeedsRecogniser();
    return {};
  }
  void Await() override { throw NeedsRecogniser(); }
  bool Knows(const std::string& /*language*/) override { return true; }
};

}  // namespace writ::reader
