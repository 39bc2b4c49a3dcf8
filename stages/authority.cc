#include "writ/stages/authority.h"

#include <algorithm>
#include <map>

#include "core/unicode.h"
#include "stages/authority_name.h"
#include "stages/countries.h"
#include "writ/words.h"

namespace writ {
namespace {

constexpr int kLetterheadLines = 7;     // Lines at the top in which a letterhead stands.
constexpr int kSignatureLines = 14;     // Lines at the end in which a signature block stands.
constexpr std::size_t kSignWords = 14;  // Words before a name in which a sign may stand.
constexpr double kNowhere = 0.5;        // What a name without its place is believed less.
constexpr double kParent = -0.5;        // The weight of a body over those that ask, or less.
constexpr double kPart = 0.1;           // What the part of a body is believed more than the body.
constexpr double kMentioned = 0.3;      // A score below this says that it does not ask.
constexpr double kFound = 0.6;          // A score below this is no more than a mention.

using Kind = DocumentKind;

bool IsLetterLike(Kind kind) {
  return kind == Kind::cover_letter || kind == Kind::fax_cover ||
         kind == Kind::administrative_subpoena || kind == Kind::national_security_letter ||
         kind == Kind::emergency_request || kind == Kind::preservation_request ||
         kind == Kind::informal_request || kind == Kind::foreign_request ||
         kind == Kind::mlat_request;
}

// Whether a list that may be left out takes a word in.
bool TakesIn(const std::vector<std::string>& list, std::string_view word) {
  return list.empty() || std::find(list.begin(), list.end(), word) != list.end();
}

// The first habit of a role that fits; 0 where none does.
template <typename F>
double Habit(const Models& models, std::string_view role, F&& fits) {
  for (const Record& habit : models.authority_habits.records()) {
    if (habit.Get("role") == role && fits(habit)) return habit.Number("weight", 0);
  }
  return 0;
}

// How much a document says of who asks.
double WeightOf(const Document& document, bool operative, const Models& models) {
  return Habit(models, operative ? "instrument" : "paper", [&](const Record& habit) {
    return TakesIn(habit.List("papers"), ToWord(document.kind));
  });
}

// Whether authorities of this kind customarily ask by this process.
double PriorOf(ProcessType process, const std::string& kind, const Models& models) {
  return Habit(models, "process", [&](const Record& habit) {
    return TakesIn(habit.List("processes"), ToWord(process)) && TakesIn(habit.List("kinds"), kind);
  });
}

struct Candidate {
  const Record* record = nullptr;
  std::string name;
  double score = 0;
  std::size_t begin = 0, end = 0;  // In the packet's text.
  WordRange words;                 // Of its page.
};

// The authorities that one page names.
class PageReader {
 public:
  PageReader(const Packet& packet, std::size_t page, const std::optional<Court>& court,
             const Models& models)
      : origin_(packet.PageBegin(page)), models_(models), names_(packet, page, court, models) {
    for (const CaptionWord& word : Words()) {
      const auto line = static_cast<std::size_t>(word.line);
      if (line >= line_words_.size()) {
        line_words_.resize(line + 1, 0);
        lines_.resize(line + 1);
      }
      const std::size_t index = static_cast<std::size_t>(&word - Words().data());
      if (lines_[line].Length() == 0) lines_[line].first = index;
      lines_[line].last = index + 1;
      if (!word.raw.empty() && (word.raw[0] < '0' || word.raw[0] > '9')) ++line_words_[line];
    }
  }

  std::vector<Candidate> Read(bool first_page, bool last_page, bool letter) const {
    struct Found {
      const Record* record;
      WordRange words;
    };
    std::vector<Found> found;
    for (const Hit& hit : models_.authorities.FindAll(names_.caption().text)) {
      if (hit.span.Empty()) continue;
      const std::size_t first = names_.caption().WordAt(hit.span.begin);
      const std::size_t last = names_.caption().WordAt(hit.span.end - 1) + 1;
      if (Words()[first].at != hit.span.begin ||
          Words()[last - 1].at + Words()[last - 1].text.size() != hit.span.end) {
        continue;
      }
      found.push_back({hit.record, {first, last}});
    }
    // A name within a longer one is none: "police" in "Police Department".
    std::vector<Candidate> candidates;
    for (const Found& f : found) {
      const bool covered = std::any_of(found.begin(), found.end(), [&](const Found& other) {
        return other.words.first <= f.words.first && other.words.last >= f.words.last &&
               other.words.Length() > f.words.Length();
      });
      if (covered) continue;
      const WordRange whole = names_.Whole(*f.record, f.words);
      bool placed = true;  // Whether a name that wants a place has one.
      auto name = names_.NameOf(*f.record, f.words, whole, placed);
      if (!name) continue;
      Candidate candidate;
      candidate.record = f.record;
      candidate.name = std::move(*name);
      candidate.begin = origin_ + Words()[whole.first].begin;
      candidate.end = origin_ + Words()[whole.last - 1].end;
      candidate.words = whole;
      candidate.score = f.record->Number("weight", 0) + SignsBefore(whole.first) +
                        SignsAfter(whole.last) + PlaceOnPage(whole, first_page, last_page, letter) -
                        (placed ? 0 : kNowhere);
      candidates.push_back(std::move(candidate));
    }
    if (first_page) PreferParts(candidates);
    return candidates;
  }

 private:
  const std::vector<CaptionWord>& Words() const { return names_.Words(); }

  // "DEPARTMENT OF BUSINESS AND INDUSTRY, DIVISION OF INSURANCE" in a letterhead: the part asks,
  // where its parent's own weight says that it seldom does.
  void PreferParts(std::vector<Candidate>& candidates) const {
    std::map<std::size_t, const Candidate*> parents;  // By the word behind them.
    for (const Candidate& candidate : candidates) {
      if (Words()[candidate.words.first].line >= kLetterheadLines) continue;
      if (candidate.record->Number("weight", 0) > kParent) continue;
      parents.emplace(candidate.words.last, &candidate);
    }
    for (Candidate& part : candidates) {
      const auto parent = parents.find(part.words.first);
      if (parent == parents.end() || !Words()[part.words.first].comma_before) continue;
      const Candidate& whole = *parent->second;
      if (whole.record->Get("kind") != part.record->Get("kind")) continue;
      if (Words()[whole.words.first].line != Words()[part.words.first].line) continue;
      part.score = std::max(part.score, whole.score + kPart);
    }
  }

  double SignsBefore(std::size_t first) const {
    std::size_t from = first > kSignWords ? first - kSignWords : 0;
    // Not beyond the paragraph: two lines up at most.
    while (from < first && Words()[from].line + 2 < Words()[first].line) ++from;
    if (from == first) return 0;
    const std::size_t begin = Words()[from].at;
    // Without the blank before the name.
    const std::string_view before =
        std::string_view(names_.caption().text).substr(begin, Words()[first].at - 1 - begin);
    double best = 0, worst = 0;
    for (const Hit& hit : models_.authority_signs.FindAll(
             before, [](const Record& record) { return !record.Has("where"); })) {
      const double weight = hit.record->Number("weight", 0);
      best = std::max(best, weight);
      worst = std::min(worst, weight);
    }
    return best > 0 && worst < 0 && best > 1 ? best : best + worst;
  }

  // What stands just behind a name, in its own paragraph.
  double SignsAfter(std::size_t last) const {
    constexpr std::size_t kAfter = 5;  // Words.
    std::size_t to = last;
    while (to < Words().size() && to < last + kAfter &&
           Words()[to].line <= Words()[last - 1].line + 1) {
      ++to;
    }
    if (to == last) return 0;
    const std::size_t begin = Words()[last].at;
    const std::size_t end = Words()[to - 1].at + Words()[to - 1].text.size();
    const std::string_view after =
        std::string_view(names_.caption().text).substr(begin, end - begin);
    double best = 0;
    for (const Hit& hit : models_.authority_signs.FindAll(
             after, [](const Record& record) { return record.Has("where"); })) {
      best = std::max(best, hit.record->Number("weight", 0));
    }
    return best;
  }

  double PlaceOnPage(WordRange whole, bool first_page, bool last_page, bool letter) const {
    const int line = Words()[whole.first].line;
    const std::size_t on_line = line_words_[static_cast<std::size_t>(line)];
    // A name alone on its line, no prose around it.
    std::size_t small = 0;
    const WordRange own = lines_[static_cast<std::size_t>(line)];
    for (std::size_t w = own.first; w < own.last; ++w) {
      if (!whole.Contains(w) && !Words()[w].capital && Words()[w].raw[0] > '9') {
        ++small;
      }
    }
    const bool alone = whole.Length() * 2 >= on_line && small < 2;
    if (first_page && line < kLetterheadLines && alone) {
      return (letter ? 2.5 : 1.2) - 0.02 * line;
    }
    if (line + kSignatureLines >= static_cast<int>(line_words_.size()) && alone && last_page) {
      return 1.5;
    }
    return alone ? 0.8 : 0.3;
  }

  std::size_t origin_;
  const Models& models_;
  AuthorityNames names_;
  std::vector<std::size_t> line_words_;
  std::vector<WordRange> lines_;  // The words of each line.
};

// A paper from nobody known is from whoever its letterhead, or a line of it, names.
std::optional<Authority> NamedOnPaper(const Packet& packet, const Document& paper,
                                      ProcessType process, const Models& models) {
  const std::string_view text = packet.text().substr(paper.begin, paper.end - paper.begin);
  const auto hits = models.letterheads.FindAll(text, [&](const Record& record) {
    return record.Has("kind") && TakesIn(record.List("processes"), ToWord(process));
  });
  for (const Hit& hit : hits) {
    if (hit.groups.empty() || hit.groups.front().Empty()) continue;
    const Span name{paper.begin + hit.groups.front().begin, paper.begin + hit.groups.front().end};
    Authority authority;
    authority.name = TitleCase(packet.AsWritten(name.begin, name.end));
    authority.kind = hit.record->Get("kind");
    authority.evidence = packet.Locate(name.begin, name.end, hit.record->id);
    return authority;
  }
  return std::nullopt;
}

// The line that holds an offset.
Span LineAt(std::string_view text, std::size_t at) {
  const auto before = at == 0 ? std::string_view::npos : text.find_last_of("\n\f", at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return {begin, std::min(text.find_first_of("\n\f", at), text.size())};
}

Span Trimmed(std::string_view text, Span span) {
  constexpr std::string_view kMarks = " ()/|\t";
  while (!span.Empty() && kMarks.find(text[span.begin]) != std::string_view::npos) ++span.begin;
  while (!span.Empty() && kMarks.find(text[span.end - 1]) != std::string_view::npos) --span.end;
  return span;
}

// A name in English in a letter from abroad stands beside its original: "VALSTS POLICIJA / STATE
// POLICE OF LATVIA", or in brackets behind or below it.
std::optional<Span> OriginalOf(const Packet& packet, Span name, const Models& models) {
  const std::string_view text = packet.text();
  const auto english = [&](Span span) {
    return !models.letterheads
                .FindAll(text.substr(span.begin, span.Length()),
                         [](const Record& record) { return record.Get("role") == "english"; })
                .empty();
  };
  if (!english(name)) return std::nullopt;
  const Span line = LineAt(text, name.begin);
  std::vector<Span> beside;
  const auto slash = text.substr(0, line.end).find(" / ", line.begin);
  const auto bracket = text.substr(0, line.end).find('(', line.begin);
  if (slash != std::string_view::npos) {
    beside = {{line.begin, slash}, {slash + 3, line.end}};
  } else if (bracket != std::string_view::npos && bracket > line.begin && bracket < name.begin) {
    beside = {{line.begin, bracket}};
  } else if (bracket == line.begin && line.begin > 1) {
    beside = {LineAt(text, line.begin - 1)};
  }
  for (const Span& part : beside) {
    const Span original = Trimmed(text, part);
    const bool own = original.begin < name.end && name.end <= original.end;
    if (!own && original.Length() > 3 && original.Length() < 80 && !english(original)) {
      return original;
    }
  }
  return std::nullopt;
}

// Names in models have "’"; where the paper writes "'", so does the name.
std::string WithApostropheOf(const std::string& printed, std::string name) {
  constexpr std::string_view kCurved = "’";
  if (printed.find('\'') == std::string::npos || printed.find(kCurved) != std::string::npos) {
    return name;
  }
  for (auto at = name.find(kCurved); at != std::string::npos; at = name.find(kCurved, at)) {
    name.replace(at, kCurved.size(), "'");
  }
  return name;
}

}  // namespace

std::optional<Authority> FindAuthority(const Packet& packet, const std::vector<Document>& documents,
                                       const Process& process, const std::optional<Court>& court,
                                       const Models& models) {
  std::vector<Candidate> candidates;
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const Document& document = documents[d];
    const bool operative = static_cast<int>(d) == process.document;
    const double weight = WeightOf(document, operative, models);
    if (weight < -1) continue;
    for (std::size_t p = 0; p < packet.pages().size(); ++p) {
      const Page& page = packet.pages()[p];
      if (page.file != document.file || page.number < document.first_page ||
          page.number > document.last_page) {
        continue;
      }
      const PageReader reader(packet, p, court, models);
      for (Candidate& candidate :
           reader.Read(page.number == document.first_page, page.number == document.last_page,
                       IsLetterLike(document.kind))) {
        const std::string& as = candidate.record->Get("as");
        candidate.score +=
            weight + PriorOf(process.type, as.empty() ? candidate.record->Get("kind") : as, models);
        candidates.push_back(std::move(candidate));
      }
    }
  }
  const Candidate* best = nullptr;
  double best_score = kFound;
  for (const Candidate& candidate : candidates) {
    // Named again and again, it is surer.
    const auto again = std::count_if(candidates.begin(), candidates.end(),
                                     [&](const Candidate& c) { return c.name == candidate.name; });
    const double score =
        candidate.score + 0.15 * static_cast<double>(std::min<std::ptrdiff_t>(again - 1, 4));
    if (score > best_score) {
      best = &candidate;
      best_score = score;
    }
  }
  // "ICE" over a form whose box names its part, Homeland Security Investigations: the part asks.
  for (const Candidate& candidate : candidates) {
    // "HSI-SD-2026-0044" is a number.
    const bool initials = candidate.words.Length() == 1;
    if (best == nullptr || candidate.score < kMentioned || initials) continue;
    const auto& bodies = candidate.record->List("part_of");
    if (std::find(bodies.begin(), bodies.end(), best->record->id) != bodies.end()) {
      best = &candidate;
    }
  }
  const bool abroad =
      process.type == ProcessType::foreign_request || process.type == ProcessType::mlat_request;
  if (best != nullptr) {
    Authority authority;
    authority.name = WithApostropheOf(packet.AsWritten(best->begin, best->end), best->name);
    authority.kind = best->record->Get("kind");
    if (best->record->Has("country")) authority.country = best->record->Get("country");
    const bool foreign = authority.kind == "foreign_authority";
    if ((abroad || foreign) && !best->record->Has("country")) {
      authority.country = court && court->system == "foreign"
                              ? court->country
                              : LikelyCountry(packet.text(), *models.gazetteer);
      authority.kind = "foreign_authority";
    }
    authority.evidence = packet.Locate(best->begin, best->end, best->record->id);
    if (abroad || foreign) {
      if (const auto original = OriginalOf(packet, {best->begin, best->end}, models)) {
        authority.name = TitleCase(packet.AsWritten(original->begin, original->end));
        authority.evidence = packet.Locate(original->begin, original->end, best->record->id);
      }
    }
    return authority;
  }
  if (process.document >= 0 && !abroad) {
    const Document& paper = documents[static_cast<std::size_t>(process.document)];
    if (auto named = NamedOnPaper(packet, paper, process.type, models)) return named;
  }
  if (court && abroad) {
    Authority authority;
    authority.name = court->name;
    authority.kind = court->system == "foreign" ? "foreign_authority" : "court";
    authority.country = court->country;
    authority.evidence = court->evidence;
    return authority;
  }
  return std::nullopt;
}

}  // namespace writ
