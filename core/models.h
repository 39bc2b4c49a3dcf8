// All of models/, loaded once and then shared read-only by every thread.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/gazetteer.h"
#include "core/lexicon.h"
#include "core/record_family.h"
#include "core/respelling.h"

namespace writ {

struct Models {
  std::string digest;  // SHA-256 over all files of models/, the first 16 hexadecimal digits.

  RecordFamily document_kinds;    // The kinds, their forms, what it takes to believe in one.
  RecordFamily documents;         // What shows a document's kind.
  RecordFamily spelling;          // Words that are read through the slips of recognition.
  RecordFamily authorities;       // Agencies, prosecutors, police and how counsel show themselves.
  RecordFamily authority_signs;   // Words before a name that say who asks.
  RecordFamily authority_habits;  // Who customarily asks by which process and in which paper.
  RecordFamily letterheads;       // How else a paper shows who it is from.
  RecordFamily case_numbers;      // Docket, file and subpoena numbers.
  RecordFamily statutes;          // Citations.
  RecordFamily sentences;         // Words by which sentences and list items begin and end.
  RecordFamily date_words;        // Words that dates are written with.
  RecordFamily dates;             // Words that say what a date is: issued, due, secret until.
  RecordFamily identifiers;       // Labels and shapes of identifiers.
  RecordFamily identifier_roles;  // Words that make an identifier a target, a contact or neither.
  RecordFamily identifier_words;  // Word lists: top-level domains, words that join a list …
  RecordFamily categories;        // The catalogue of data: contract section 5, with availability.
  RecordFamily scope;             // Words that ask for a category.
  RecordFamily demand;            // Words that open, close and limit a demand.
  RecordFamily languages;         // Small words by which a language shows itself.
  RecordFamily date_ranges;       // Words that bound a demand in time.
  RecordFamily reach;             // What compels which category, and whether it needs dates.
  RecordFamily deficiencies;      // Words that show a deficiency of what is asked or attached.
  RecordFamily placeholders;      // Template text that was never filled in.
  RecordFamily service;           // To whom a demand is addressed, and how it says it is served.
  RecordFamily secrecy;           // Words that ask or order that a demand be kept secret.
  RecordFamily threats;           // Words that state a danger to life, limb or the public.
  RecordFamily signatures;        // Titles under signature lines, and words that stand for ink.
  RecordFamily senders;           // Mail domains that no public agency writes from.
  RecordFamily policy;            // The flags: severity, message, guideline heading.
  RecordFamily reasons;           // Why a flag was raised, as a clause of its message.
  RecordFamily dispositions;      // What each disposition advises.
  RecordFamily rates;             // The rate card.
  RecordFamily calibration;       // How often a confidence is right.

  RecordFamily court_states;     // States: their names, and what their courts are.
  RecordFamily court_counties;   // Counties and what takes their place.
  RecordFamily court_districts;  // Federal judicial districts.
  RecordFamily court_words;      // Words of court names, for putting captions right.
  RecordFamily court_styles;     // Styles of state courts.
  RecordFamily court_grammar;    // The words that hold a court's name together.
  RecordFamily court_names;      // How names are written out.
  RecordFamily federal_courts;
  RecordFamily other_courts;                   // Military and tribal.
  RecordFamily foreign_courts;                 // By country.
  RecordFamily countries;                      // What shows a country.
  RecordFamily not_courts;                     // What is no court's name.
  std::shared_ptr<const Gazetteer> gazetteer;  // Compiled from the families above; never null.

  Vocabulary vocabulary;                   // The words of `spelling`.
  std::shared_ptr<const Lexicon> lexicon;  // Of the words that ask and demand; never null.

  // Reads everything. `problems` lists all that is wrong; nothing may start on a broken model.
  static Models Load(const std::filesystem::path& directory, std::vector<ModelProblem>& problems);
};

// The digest alone, for `writ --version`; empty where the folder can't be read.
std::string DigestOfModels(const std::filesystem::path& directory);

// Which file a family stands in, and what its records may say.
struct FamilyRow {
  RecordFamily Models::*family;
  FamilySpec spec;
};
const std::vector<FamilyRow>& FamilyRows();

// Every record's examples, run; what doesn't come out as written is appended to `problems`.
void CheckModelExamples(const Models& models, std::vector<ModelProblem>& problems);

}  // namespace writ
