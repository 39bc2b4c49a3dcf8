// Words of a layer held against what the picture says.
#pragma once

#include <leptonica/allheaders.h>

#include <string>
#include <string_view>
#include <vector>

#include "writ/page.h"

namespace writ::reader {

// A word of the file that may not be on the paper.
struct LayerText {
  Word word;             // The box as a fraction of the picture.
  std::string_view why;  // As in HiddenText: what is suspected of it.
};

enum class Verdict {
  agrees,   // The picture says the same, a recogniser's errors allowed.
  differs,  // It says something else.
  blank,    // It shows nothing.
  little,   // Too short a word to tell; it goes with its neighbours.
  unknown   // Something is drawn that was not read.
};

struct Judged {
  const LayerText* text = nullptr;
  Verdict verdict = Verdict::unknown;
  double alike = 1;       // With what the picture says there.
  std::string picture;    // What it says there.
  double confidence = 1;  // Of that reading.
  bool another = false;   // An identifier, and the picture has another one there …
  bool wholly = false;    // … that only the domain is common to.
};

// What the layer is like as a whole.
struct LayerFacts {
  bool large = false;       // Enough words to judge it by.
  bool recognised = false;  // An earlier recogniser's, or as good: most words are on the picture.
  bool clean = true;        // Nearly all of those without an error.
  bool misplaced = false;   // Its words are on the picture, in other places perhaps.
  bool other_text = false;  // Legible, and another text than the picture's.
};

struct Judgement {
  std::vector<Judged> words;  // In the order given.
  LayerFacts facts;
};

// `shown`: what the picture says, by recognition and by words known to be drawn; `grey`: the
// picture itself, 8 bits; may be null.
Judgement Judge(const std::vector<LayerText>& layer, const std::vector<Word>& shown,
                const Pix* grey);

// 0..1: how much of these words (in letters) the picture says in their places; 1 where they say
// nothing.
double Agreement(const std::vector<Word>& layer, const std::vector<Word>& shown);

// Whether something like text is drawn in this box of an 8-bit picture.
bool ShowsText(const Pix* grey, const Box& box, std::size_t characters);

// How many letters and digits a word has, as readers count.
std::size_t Weight(std::string_view word);

}  // namespace writ::reader
