// Words set right by what stands on the paper: blanks, boxes, line numbers.
#pragma once

#include <vector>

#include "reader/pix.h"
#include "reader/reading.h"
#include "reader/rules.h"
#include "writ/page.h"

namespace writ::reader {

// What the recogniser said of a page and what it is checked against. `text`: 1 bit, without rules.
struct Ground {
  const Pix* text = nullptr;
  const Rules* rules = nullptr;
  double x_height = 0;        // In pixels.
  const Pix* grey = nullptr;  // The sheet, rules painted over.
};

Ground GroundOf(const Reading& reading);

// The numbers in the margin of pleading paper go.
void DropLineNumbers(const Ground& ground, std::vector<Word>& words);

// A rule in a line of text with nothing on it is a blank to be filled in: it becomes a word of
// underscores. The words have their physical lines and keep their order.
void AddBlanks(const Ground& ground, std::vector<Word>& words);

// A ticked box reads "X"; what the recogniser made of the boxes' outlines goes. Boxes whose sides
// are broken are added to the marks. `ink`: the sheet, 1 bit a pixel.
void ReadCheckboxes(const Pix* ink, std::vector<Mark>& marks, std::vector<Word>& words);

}  // namespace writ::reader
