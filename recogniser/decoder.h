// From what the network sees at each step to the likeliest text: a prefix beam search over CTC
// (Graves 2006; Hannun 2014) in which a word that the model's dictionary does not know must be
// clearly better than one that it knows.
#pragma once

#include <string>
#include <vector>

#include "recogniser/alphabet.h"
#include "recogniser/dictionary.h"
#include "recogniser/network.h"

namespace ocr {

struct Language {
  Alphabet alphabet;
  Dictionary words;
  int null_class = 0;
};

// A text that may stand there: its characters, and the sum of the probabilities of all its
// alignments with the steps.
struct Spelling {
  std::vector<int> unichars;
  double probability = 0;
};

// The likeliest texts of the steps [begin, end), best first; at most `most`. With `dictionary` the
// order minds the words; the probabilities never do.
std::vector<Spelling> Decode(const Language& language, const Steps& steps, std::size_t begin,
                             std::size_t end, bool dictionary, std::size_t most);

// Where each class of a text stands, in steps: [first, last], by its likeliest alignment.
struct Span {
  int first = 0, last = 0;
  float probability = 0;  // The highest of the class within it.
};
std::vector<Span> Align(const Language& language, const Steps& steps,
                        const std::vector<int>& unichars);

// The sum over all alignments of a text with the steps [begin, end).
double ProbabilityOf(const Language& language, const Steps& steps, std::size_t begin,
                     std::size_t end, const std::vector<int>& unichars);

}  // namespace ocr
