// Words that recognition or a bad copy broke, read as the words that they must have been.
//
// "SElZURE", "SUBP0ENA", "SEARCHWARRANT", "S U B P O E N A" and "SUBPO ENA" are read as the words
// of a given list; whatever is no near miss of a listed word stays as it is. Names, numbers and
// addresses are not on the list, so that they are never touched.
//
// Pure; safe from every thread.
#pragma once

#include <string_view>

#include "core/caption_words.h"
#include "core/edited_text.h"

namespace writ {

EditedText Respell(std::string_view text, const Vocabulary& vocabulary);

}  // namespace writ
