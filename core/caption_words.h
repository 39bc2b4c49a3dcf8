// The words of a caption, put right: what recognition spoiled is compared with a vocabulary.
//
// A caption's words are few and known: "UN1TED STATES DISTRICTCOURT" can only be one thing. Each
// word is looked up as it stands, then by its skeleton (characters that look alike taken as one),
// then by a weighted edit distance; words that lost the blanks between them are taken apart, words
// that gained some are joined. A word that is near nothing is left alone.
//
// Thread safety: a Vocabulary is immutable once filled; ReadCaption is pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace writ {

struct CaptionWord {
  std::string text;           // Lower case, no accents, put right, abbreviations written out.
  std::string raw;            // Lower case, no accents, as it stood.
  std::size_t begin = 0;      // Bytes of the source that it came from.
  std::size_t end = 0;        //
  std::size_t at = 0;         // Offset into CaptionText::text.
  int line = 0;               // Line of the source, from 0.
  double cost = 0;            // How much was put right; 0 where it stood so.
  bool capital = false;       // Begins with a capital letter.
  bool upper = false;         // Capitals alone.
  bool comma_before = false;  // A comma, a colon or the like stands before it.
  bool dot_after = false;     // A full stop stands right after it.
  bool dotted = false;        // An abbreviation by single letters, such as "N.D." or "U.S.".
};

struct CaptionText {
  std::string text;  // The words' texts, parted by blanks, and by '\n' where the line changes.
  std::vector<CaptionWord> words;

  // The word that holds, or follows, this offset of `text`.
  std::size_t WordAt(std::size_t offset) const;
  // The texts of words [first, last) without blanks between them.
  std::string Key(std::size_t first, std::size_t last) const;
  std::string RawKey(std::size_t first, std::size_t last) const;
};

class Vocabulary {
 public:
  // What a word may become by repair. Short place names only by their skeleton: too much looks
  // like "Maine".
  void AddWord(const std::string& word, bool place);
  // Only for taking apart what lost its blanks.
  void AddPart(const std::string& word);
  void AddKept(const std::string& word) { kept_.insert(word); }
  void AddAbbreviation(const std::string& shorter, const std::string& word) {
    abbreviations_[shorter] = word;
  }

  struct Repair {
    std::string text;
    double cost = 0;
  };
  // The word that `raw` (lower case) most likely is; itself at no cost where nothing is near.
  Repair Look(const std::string& raw, bool dot_after) const;
  bool Knows(const std::string& word) const { return known_.contains(word); }
  // "districtcourt" into its words; empty where it is not made of known words alone.
  std::vector<std::string> TakeApart(const std::string& raw) const;

 private:
  struct Entry {
    std::string word, skeleton;
    std::uint32_t letters = 0;
    double allowed = 0;
  };
  std::vector<Entry> entries_;
  std::unordered_set<std::string> known_, kept_;
  struct Part {
    std::string word;
    bool law = false;  // Of the law, not of a place.
  };
  std::unordered_map<std::string, std::string> by_skeleton_, abbreviations_;
  std::unordered_map<std::string, Part> parts_;
};

// Characters that look alike on a bad copy taken as one: "c0urt" and "court" have one skeleton.
std::string Skeleton(std::string_view word);
// Weighted edit distance of two skeletons; gives up with a large value beyond `limit`.
double SkeletonDistance(std::string_view a, std::string_view b, double limit);

CaptionText ReadCaption(std::string_view text, const Vocabulary& vocabulary);

}  // namespace writ
