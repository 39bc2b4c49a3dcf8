// Whether text is text, and whether two texts are the same as two readers would read it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace writ::reader {

// Letters and digits alone, lower case, what scanners and recognisers confuse made one (1 and l,
// 0 and o, rn and m …).
std::string FoldForReaders(std::string_view text);

// 0..1: how alike two texts are, folded. 1 where both are empty.
double Alike(std::string_view a, std::string_view b);

// 0..1: how well `part` is found within `whole`, folded. 1 where `part` is empty.
double FoundIn(std::string_view part, std::string_view whole);

// 0..1: the share of these words that look like words of a language: letters that follow one
// another as in European languages, one script a word, numbers and addresses. Words too short to
// tell are left out; 1 where none is left. `judged`: how many words were.
double Legibility(const std::vector<std::string_view>& words, std::size_t* judged = nullptr);
// The same of the words of a text.
double LegibilityOf(std::string_view text);

// How many errors of a recogniser would turn one identifier into the other: letters that look alike
// count less than a whole one. 2 and more is hardly an error.
double ErrorsBetween(std::string_view a, std::string_view b);

// An address, or a number with six digits or more: what an account may be named by.
bool LooksLikeIdentifier(std::string_view word);

}  // namespace writ::reader
