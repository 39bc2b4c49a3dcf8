// Where in a document the demand stands, and what it carves out: models/demand/.
//
// A document is read from top to bottom. Words that command or ask open the demand, and the list
// that follows keeps it open; headings such as "Definitions" or "Information to be seized by the
// government" close it until a demand's own words open it again.
#pragma once

#include <string_view>
#include <vector>

#include "core/models.h"
#include "stages/languages.h"
#include "stages/statements.h"

namespace writ {

enum class Standing {
  outside,  // Definitions, instructions, secrecy, contacts: nothing here is asked for.
  near,     // Neither: only words that can hardly mean anything else ask for data here.
  within    // In a demand or in its list.
};

class Demand {
 public:
  // With `alone`, what the government would seize of what is disclosed asks too; for papers in
  // which nothing else asks. With `attached`, the lists of a paper in which no words open a demand
  // ask: those of the instrument that refers to it did. `boxed` are where lines begin that stand
  // behind a drawn box, ascending.
  struct Reading {
    bool alone = false;
    bool attached = false;
  };
  Demand(std::string_view document, const std::vector<std::size_t>& boxed, Reading reading,
         const Models& models);

  Standing At(std::size_t offset) const;
  bool CarvedOut(Span span) const;
  // Whether an offset lies in a line that says what the paper is about.
  bool InSubject(std::size_t offset) const;
  // Whether any part of a statement asks.
  bool AsksIn(const Statement& statement) const;
  const Languages& languages() const { return languages_; }
  // The statement that holds an offset; the last one before it where it lies between two.
  const Statement* StatementAt(std::size_t offset) const;

 private:
  struct Turn {
    std::size_t at = 0;
    Standing standing = Standing::near;
  };
  bool Tells(const Statement& statement) const;  // Of the past, and asks for nothing.
  void FindStandings(const std::vector<Hit>& hits, Reading reading);
  void FindCarveOuts(const std::vector<Hit>& hits);
  bool LeadsList(const Statement& statement) const;
  Span ReachOf(const Hit& hit, const std::vector<Hit>& hits) const;

  std::string_view text_;
  const Models& models_;
  Languages languages_;
  std::vector<Statement> statements_;
  std::vector<Turn> turns_;  // Ascending.
  std::vector<Span> carve_outs_;
  std::vector<Span> subjects_;
};

}  // namespace writ
