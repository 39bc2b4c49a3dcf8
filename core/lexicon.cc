#include "core/lexicon.h"

#include <algorithm>

#include "core/caption_words.h"

namespace writ {
namespace {

constexpr std::size_t kShortestRespelled = 5;
constexpr std::size_t kShortestSplit = 8, kLongestSmall = 3;
// Slips of the pen are put right in words so long that no other word is likely to look like them.
constexpr std::size_t kShortestSlip = 7, kShortestDropped = 9;
constexpr std::size_t kShortestJoined = 8;
constexpr std::size_t kLongest = 40;

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::string Lower(std::string_view word) {
  std::string lower(word);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return lower;
}

// A word without the marks of common slips: doubled letters are single, "-ance" is "-ence", "-able"
// is "-ible".
std::string PlainSpelling(std::string_view word) {
  std::string plain;
  for (const char c : word) {
    if (plain.empty() || plain.back() != c) plain += c;
  }
  for (const std::string_view ending : {"ance", "ances", "ant", "ants", "able", "ably"}) {
    if (plain.size() > ending.size() + 3 && plain.ends_with(ending)) {
      plain[plain.size() - ending.size()] = ending.starts_with("ab") ? 'i' : 'e';
      break;
    }
  }
  return plain;
}

// What a word looks like after one slip: two letters changed places, or one inside was dropped.
std::vector<std::string> SlipsOf(const std::string& word) {
  std::vector<std::string> slips;
  if (word.size() < kShortestSlip) return slips;
  slips.push_back(PlainSpelling(word));
  for (std::size_t i = 1; i + 1 < word.size(); ++i) {
    if (i + 2 < word.size() && word[i] != word[i + 1]) {
      slips.push_back(word);
      std::swap(slips.back()[i], slips.back()[i + 1]);
    }
    if (word.size() >= kShortestDropped) {
      slips.push_back(word.substr(0, i) + word.substr(i + 1));
    }
  }
  return slips;
}

}  // namespace

Lexicon::Lexicon(const std::vector<const RecordFamily*>& families,
                 const std::vector<std::string>& small, const std::vector<std::string>& kept)
    : small_(small.begin(), small.end()), kept_(kept.begin(), kept.end()) {
  // A word of another language ("acceso", "Adresse") is no slip in an English one, nor the reverse.
  std::unordered_set<std::string> english;
  for (const RecordFamily* family : families) {
    for (const Record& record : family->records()) {
      for (const std::string& example : record.match) {
        for (std::size_t at = 0; at < example.size();) {
          const std::size_t begin = at;
          while (at < example.size() && IsLetter(example[at])) ++at;
          if (at - begin >= 2) {
            const std::string word = Lower(example.substr(begin, at - begin));
            words_.insert(word);
            if (record.id.find('.') > 2 && record.id.size() > 2) english.insert(word);
          }
          if (at == begin) ++at;
        }
      }
    }
  }
  for (const std::string& word : words_) {
    const auto [place, is_new] = by_skeleton_.try_emplace(Skeleton(word), word);
    if (!is_new) place->second.clear();
  }
  for (const std::string& word : english) {
    for (const std::string& slip : SlipsOf(word)) {
      const auto [known, first] = by_slip_.try_emplace(slip, word);
      if (!first && known->second != word) known->second.clear();
    }
  }
}

bool Lexicon::Knows(std::string_view word) const { return words_.contains(Lower(word)); }

std::string Lexicon::Respell(std::string_view word) const {
  if (word.size() < kShortestRespelled || word.size() > kLongest) return "";
  const std::string lower = Lower(word);
  if (words_.contains(lower) || kept_.contains(lower)) return "";
  const auto alike = by_skeleton_.find(Skeleton(lower));
  if (alike != by_skeleton_.end()) return alike->second;
  if (lower.size() + 1 >= kShortestSlip) {
    auto slip = by_slip_.find(lower);
    if (slip == by_slip_.end()) slip = by_slip_.find(PlainSpelling(lower));
    if (slip != by_slip_.end() && !slip->second.empty()) return slip->second;
  }
  return Split(lower);
}

// The fewest known words that a run is made of; one of them long, so that no other word is split.
std::string Lexicon::Split(std::string_view word) const {
  if (word.size() < kShortestSplit) return "";
  constexpr std::size_t kNone = 1000;
  std::vector<std::size_t> fewest(word.size() + 1, kNone), from(word.size() + 1, 0);
  fewest[0] = 0;
  for (std::size_t end = 2; end <= word.size(); ++end) {
    for (std::size_t begin = 0; begin + 2 <= end; ++begin) {
      const std::string part(word.substr(begin, end - begin));
      const bool whole =
          part.size() > kLongestSmall ? words_.contains(part) : small_.contains(part);
      if (fewest[begin] + 1 < fewest[end] && whole) {
        fewest[end] = fewest[begin] + 1;
        from[end] = begin;
      }
    }
  }
  if (fewest[word.size()] > 4) return "";
  std::string out;
  std::size_t longest = 0;
  for (std::size_t end = word.size(); end > 0; end = from[end]) {
    const std::string_view part = word.substr(from[end], end - from[end]);
    longest = std::max(longest, part.size());
    out.insert(0, std::string(part) + (out.empty() ? "" : " "));
  }
  return longest >= 6 ? out : "";
}

EditedText Lexicon::Respelled(std::string_view text) const {
  EditedText edited(text);
  Span before;  // The word before, where only one blank parts it from this one.
  const auto part_of_word = [&](std::size_t i) {
    return IsLetter(text[i]) || IsDigit(text[i]) || text[i] == '|' || text[i] == '!';
  };
  for (std::size_t at = 0; at < text.size();) {
    if (!part_of_word(at)) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && part_of_word(at)) ++at;
    Span word{begin, at};
    while (word.end > word.begin && text[word.end - 1] == '!') --word.end;
    const std::string_view letters = text.substr(word.begin, word.Length());
    // A letter beyond ASCII on either side makes it a part of a word that is not ours to judge.
    const bool foreign = (begin > 0 && static_cast<unsigned char>(text[begin - 1]) >= 0x80) ||
                         (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80);
    if (foreign || std::none_of(letters.begin(), letters.end(), IsLetter)) {
      before = {};
      continue;
    }
    const bool known = Knows(letters);
    const std::string_view first = text.substr(before.begin, before.Length());
    const bool follows = !before.Empty() && before.end + 1 == word.begin;
    if (follows && first.size() + letters.size() >= kShortestJoined && !(known && Knows(first)) &&
        Knows(std::string(first) + std::string(letters))) {
      edited.Replace({before.end, word.begin}, "");
      before = {};
      continue;
    }
    if (const std::string respelled = known ? "" : Respell(letters); !respelled.empty()) {
      edited.Replace(word, respelled);
      before = {};
    } else {
      before = word;
    }
  }
  edited.Finish();
  return edited;
}

}  // namespace writ
