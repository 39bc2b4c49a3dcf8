// What Poppler complained of while it worked on a page, in a few fixed words.
#pragma once

#include <string>
#include <vector>

namespace writ::reader {

// Counts from now on; the counts of the process are one, as its reader is.
void ForgetTroubles();

struct Troubles {
  std::vector<std::string> words;  // Each with a count: "syntax errors: 3".
  bool incomplete = false;         // Something was not drawn for lack of memory or of data.
};
Troubles TroublesSoFar();

// Takes Poppler's messages, which may hold pieces of the document; they are never kept.
void ListenForTroubles();

}  // namespace writ::reader
