// A document's text cut into statements: sentences, list items and headings.
#pragma once

#include <string_view>
#include <vector>

#include "core/models.h"
#include "core/span.h"

namespace writ {

struct Statement {
  Span span;
  bool item = false;     // Begins with an enumerator, a bullet or a box.
  bool heading = false;  // Lines in capitals among others that are not.
};

// The statements in order; together they cover the text but for white space. Linear.
// `boxed`, ascending, are where lines begin that stand behind a drawn box: items too.
std::vector<Statement> SplitStatements(std::string_view text, const std::vector<std::size_t>& boxed,
                                       const Models& models);

// How long the mark of a list's item is with which a line begins, with the blanks behind it: "1.",
// "(a)", "B)", "-", "•", "[X]", "Item 2:"; 0 where it begins otherwise.
std::size_t ListMark(std::string_view line, const Models& models);
bool BeginsItem(std::string_view line, const Models& models);

// Whether a paper is written without capitals, so that none shows where a sentence begins.
bool InSmallLetters(std::string_view text, const Models& models);

}  // namespace writ
