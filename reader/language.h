// The language of a page's words.
#pragma once

#include <string>
#include <vector>

#include "writ/page.h"

namespace writ::reader {

// The recogniser's model for the language that most of the words are in, among those of the Latin
// script that Writ reads: "eng", "spa", "fra", "deu", "por" or "ita"; "eng" where nothing is sure.
std::string LanguageOf(const std::vector<Word>& words);

}  // namespace writ::reader
