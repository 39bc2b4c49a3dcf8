#include "writ/stages/authority.h"

#include <re2/re2.h>

#include <algorithm>

#include "core/unicode.h"
#include "stages/countries.h"
#include "stages/court_name.h"
#include "writ/words.h"

namespace writ {
namespace {

constexpr int kLetterheadLines = 7;      // Lines at the top in which a letterhead stands.
constexpr int kSignatureLines = 14;      // Lines at the end in which a signature block stands.
constexpr std::size_t kSignWords = 14;   // Words before a name in which a sign may stand.
constexpr std::size_t kLongestName = 9;  // Words that a name may have before or after its kind.
constexpr double kSameSkeleton = 0.15;   // Words put right by more may be names of their own.
constexpr double kNowhere = 0.5;         // What a name without its place is believed less.
constexpr double kFound = 0.6;           // A score below this is no more than a mention.

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
};

// The authorities that one page names.
class PageReader {
 public:
  PageReader(const Packet& packet, std::size_t page, const std::optional<Court>& court,
             const Models& models)
      : packet_(packet),
        origin_(packet.PageBegin(page)),
        court_(court),
        models_(models),
        names_(ReadCaption(packet.PageOf(page), models.gazetteer->vocabulary()), models) {
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
      const WordRange whole = WithCounty(*f.record, f.words, WholeName(*f.record, f.words));
      bool placed = true;  // Whether a name that wants a place has one.
      auto name = NameOf(*f.record, f.words, whole, placed);
      if (!name) continue;
      Candidate candidate;
      candidate.record = f.record;
      candidate.name = std::move(*name);
      candidate.begin = origin_ + Words()[whole.first].begin;
      candidate.end = origin_ + Words()[whole.last - 1].end;
      candidate.score = f.record->Number("weight", 0) + SignsBefore(whole.first) +
                        PlaceOnPage(whole, first_page, last_page, letter) - (placed ? 0 : kNowhere);
      candidates.push_back(std::move(candidate));
    }
    return candidates;
  }

 private:
  const std::vector<CaptionWord>& Words() const { return names_.caption().words; }
  const CourtWords& Roles() const { return names_.roles(); }

  // The match with the capitalised words that belong to the name.
  WordRange WholeName(const Record& record, WordRange match) const {
    WordRange whole = match;
    const std::string& take = record.Get("take");
    const bool firm = take == "firm";  // "Smith, Jones & Roe, P.C." has commas.
    if (take == "before" || take == "both" || firm) {
      std::size_t first = match.first;
      for (std::size_t w = match.first; w > 0 && match.first - w < kLongestName; --w) {
        const CaptionWord& word = Words()[w - 1];
        if (word.line != Words()[match.first].line || (Words()[w].comma_before && !firm)) break;
        // "University of Iowa Police", but not "Agent Stoll of the Oklahoma State Bureau".
        const bool joint = Roles().Is("and", w - 1) ||
                           (Roles().Is("genitive", w - 1) && w > 1 && Words()[w - 2].capital &&
                            models_.gazetteer->IsBody(Words()[w - 2].text));
        if (!joint && !word.capital) break;
        if (word.dot_after && !word.dotted && word.raw.size() > 3) break;  // A sentence ended.
        if (!joint) first = w - 1;
      }
      whole.first = firm ? WithoutPerson(first, match.first) : first;
    }
    if (take == "after" || take == "both") {
      std::size_t last = match.last;
      for (std::size_t w = match.last; w < Words().size() && w - match.last < kLongestName; ++w) {
        const CaptionWord& word = Words()[w];
        // "PROCURA DELLA REPUBBLICA" is often a line of its own over "PRESSO IL TRIBUNALE DI …".
        const bool goes_on = Roles().Is("goes_on", w);
        if (word.line != Words()[w - 1].line && !goes_on) break;
        if (word.comma_before && take != "both") break;
        if (Words()[w - 1].dot_after && Words()[w - 1].raw.size() > 3) break;
        const bool joint = Roles().Is("name_joint", w);
        if (!joint && !word.capital) break;
        if (!joint) last = w + 1;
      }
      whole.last = last;
    }
    return whole;
  }

  // "Anselm Rowe, Rowe Tillinghast LLP" names a lawyer before the firm: two words or more before a
  // comma, behind which the firm's own name begins. "Smith, Jones & Roe, P.C." names none.
  std::size_t WithoutPerson(std::size_t first, std::size_t match) const {
    const auto part_begin = [&](std::size_t end) {
      std::size_t begin = end;
      while (begin > first && (begin == end || !Words()[begin].comma_before)) --begin;
      return begin;
    };
    std::size_t begin = part_begin(match);
    while (begin > first) {
      const std::size_t before = part_begin(begin);
      const auto word = [&](std::size_t at) {
        return Words().begin() + static_cast<std::ptrdiff_t>(at);
      };
      const bool joined = std::any_of(word(before), word(begin),
                                      [](const CaptionWord& w) { return w.text == "and"; });
      if (begin - before >= 2 && !joined) break;
      begin = before;
    }
    return begin;
  }

  // "Kings County District Attorney", "District Attorney of Kings County".
  WordRange WithCounty(const Record& record, WordRange match, WordRange whole) const {
    if (record.Get("name").find("{county}") == std::string::npos) return whole;
    for (const auto& mention : names_.counties()) {
      if (mention.words.last == match.first)
        whole.first = std::min(whole.first, mention.words.first);
      if (mention.words.first >= match.last && mention.words.first <= match.last + 2) {
        whole.last = std::max(whole.last, mention.words.last);
      }
    }
    return whole;
  }

  std::string AsWritten(WordRange words) const {
    std::string text;
    std::size_t from = words.first;
    const auto add = [&](const std::string& more) {
      if (!text.empty()) text += ' ';
      text += more;
    };
    const auto flush = [&](std::size_t to) {
      if (from >= to) return;
      add(packet_.AsWritten(origin_ + Words()[from].begin, origin_ + Words()[to - 1].end));
    };
    for (std::size_t w = words.first; w < words.last; ++w) {
      const auto county = std::find_if(
          names_.counties().begin(), names_.counties().end(), [&](const auto& mention) {
            return mention.name.first == w && mention.name.last <= words.last && mention.cost > 0 &&
                   !mention.counties.empty();
          });
      if (county != names_.counties().end()) {
        flush(w);
        add(models_.gazetteer->counties()[static_cast<std::size_t>(county->counties.front())].name);
        w = county->name.last - 1;
        from = w + 1;
        continue;
      }
      if (Words()[w].cost <= 0 || Words()[w].cost > kSameSkeleton) continue;
      // What was put right does not stand so on the paper.
      flush(w);
      std::string word = Words()[w].text;
      if (Words()[w].capital && word[0] >= 'a' && word[0] <= 'z') {
        word[0] = static_cast<char>(word[0] - 'a' + 'A');
      }
      add(word);
      from = w + 1;
    }
    flush(words.last);
    return TitleCase(text);
  }

  static std::size_t Gap(WordRange a, WordRange b) {
    if (a.last <= b.first) return b.first - a.last;
    if (b.last <= a.first) return a.first - b.last;
    return 0;
  }

  // "Kings County", "Orleans Parish", "City of Richmond": as `authority_place` in courts/names.yaml
  // has it, by what the place is.
  std::string WithUnit(const std::string& place, const std::string& unit) const {
    const std::string form = "authority_place." + CourtSlug(unit);
    const bool known = models_.court_names.Find(form) != nullptr;
    return names_.WrittenOut(known ? form : "authority_place", {{"place", place}});
  }

  // "Kings County" beside "District Attorney"; else the court's.
  std::optional<std::string> County(WordRange match) const {
    const Gazetteer& gazetteer = *models_.gazetteer;
    const CourtNames::CountyMention* best = nullptr;
    for (const auto& mention : names_.counties()) {
      if (Gap(mention.words, match) > 6) continue;
      if (best == nullptr || Gap(mention.words, match) < Gap(best->words, match)) best = &mention;
    }
    if (best != nullptr) {
      const auto& county = gazetteer.counties()[static_cast<std::size_t>(best->counties.front())];
      const std::string& unit = gazetteer.states()[static_cast<std::size_t>(county.state)].unit;
      return WithUnit(county.name, county.city ? "city" : unit);
    }
    if (court_ && court_->system == "state" && !court_->place.empty() &&
        court_->place.find("District") == std::string::npos) {
      const auto state = gazetteer.StateById(court_->state);
      return WithUnit(court_->place,
                      state ? gazetteer.states()[static_cast<std::size_t>(*state)].unit : "");
    }
    return std::nullopt;
  }

  std::optional<std::string> State(WordRange match) const {
    const CourtNames::StateMention* best = nullptr;
    for (const auto& mention : names_.states()) {
      if (Gap(mention.words, match) > 20) continue;
      if (best == nullptr || Gap(mention.words, match) < Gap(best->words, match)) best = &mention;
    }
    if (best != nullptr) {
      return models_.gazetteer->states()[static_cast<std::size_t>(best->state)].name;
    }
    if (court_ && !court_->state.empty()) {
      if (const auto index = models_.gazetteer->StateById(court_->state)) {
        return models_.gazetteer->states()[static_cast<std::size_t>(*index)].name;
      }
    }
    return std::nullopt;
  }

  static std::string DistrictName(const Gazetteer& gazetteer, int index) {
    const auto& district = gazetteer.districts()[static_cast<std::size_t>(index)];
    const std::string& state = gazetteer.states()[static_cast<std::size_t>(district.state)].name;
    if (state == "District of Columbia") return state;
    return (district.direction.empty() ? "" : district.direction + " ") + "District of " + state;
  }

  // "Northern District of Illinois" beside "United States Attorney"; else the court's.
  std::optional<std::string> District(WordRange match) const {
    const Gazetteer& gazetteer = *models_.gazetteer;
    for (const auto& mention : names_.states()) {
      if (mention.words.first < match.last || mention.words.first > match.last + 9) continue;
      const auto& state = gazetteer.states()[static_cast<std::size_t>(mention.state)];
      if (state.districts.size() == 1) {
        bool said = false;
        for (std::size_t w = match.last; w < mention.words.last; ++w) {
          said = said || Roles().IsUnit("district", w);
        }
        if (said) return DistrictName(gazetteer, state.districts.front());
      }
      for (const auto& direction : names_.directions()) {
        if (direction.word < match.last || direction.word > mention.words.first) continue;
        for (const int d : state.districts) {
          if (gazetteer.districts()[static_cast<std::size_t>(d)].direction == direction.direction) {
            return DistrictName(gazetteer, d);
          }
        }
      }
    }
    if (court_ && court_->system == "federal") {
      for (std::size_t d = 0; d < gazetteer.districts().size(); ++d) {
        const auto& district = gazetteer.districts()[d];
        if (district.id == court_->id) return DistrictName(gazetteer, static_cast<int>(d));
      }
    }
    return std::nullopt;
  }

  std::optional<std::string> Number(WordRange match) const {
    for (const auto& mention : names_.numbers()) {
      if (mention.value > 0 && Gap(mention.words, match) <= 3) {
        return TitleCase(packet_.AsWritten(origin_ + Words()[mention.words.first].begin,
                                           origin_ + Words()[mention.words.first].end));
      }
    }
    return std::nullopt;
  }

  // "City of Yonkers" in the lines above a bare "Police Department".
  std::string CityAbove(WordRange match) const {
    const int line = Words()[match.first].line;
    for (std::size_t w = match.first; w-- > 0 && Words()[w].line >= line - 3;) {
      const bool whole = Roles().Is("whole_body", w);
      if ((whole || Roles().Is("place_body", w)) && w + 2 < Words().size() &&
          Roles().Is("genitive", w + 1)) {
        std::size_t last = w + 2;
        while (last < Words().size() && Words()[last].line == Words()[w].line &&
               Words()[last].capital && last < w + 5) {
          ++last;
        }
        return AsWritten({whole ? w : w + 2, last});
      }
    }
    return "";
  }

  // The line above a bare "ATTORNEYS AT LAW".
  std::string LineAbove(WordRange match) const {
    std::size_t last = match.first;
    while (last > 0 && Words()[last - 1].line == Words()[match.first].line) --last;
    if (last < match.first || last == 0) return "";
    std::size_t first = last;
    while (first > 0 && Words()[first - 1].line == Words()[last - 1].line) {
      --first;
      if (!Words()[first].capital && !Roles().Is("and", first)) return "";
    }
    return last - first > kLongestName ? "" : AsWritten({first, last});
  }

  std::optional<std::string> NameOf(const Record& record, WordRange match, WordRange whole,
                                    bool& placed) const {
    std::string name = record.Has("name") ? record.Get("name") : "{match}";
    const auto fill = [&](const std::string& slot, const std::optional<std::string>& value) {
      const auto at = name.find(slot);
      if (at == std::string::npos) return true;
      if (!value) return false;
      name.replace(at, slot.size(), *value);
      return true;
    };
    const auto drop = [&](const std::string& slot) {
      // An empty slot goes with the comma before it.
      if (const auto at = name.find(", " + slot); at != std::string::npos) {
        name.erase(at, slot.size() + 2);
      } else if (const auto bare = name.find(slot); bare != std::string::npos) {
        name.erase(bare, slot.size());
      }
    };
    const std::string before = AsWritten({whole.first, match.first});
    const std::string& take = record.Get("take");
    if ((take == "firm" && before.empty()) ||
        (take == "after" && whole.last == match.last && record.Has("alone"))) {
      return std::nullopt;
    }
    if (name.find("{before}") != std::string::npos) {
      const std::string place = before.empty() ? CityAbove(match) : before;
      if (place.empty() && whole.last == match.last && record.Has("alone")) return std::nullopt;
      fill("{before}", place);
    }
    // The state's own words, where they stand before the match, are better than the paper's state.
    if (name.find("{state}") != std::string::npos && !before.empty()) {
      name = before + " " + AsWritten(match);
    }
    fill("{match}", AsWritten(match));
    fill("{after}", AsWritten({match.last, whole.last}));
    if (name.find("{above}") != std::string::npos) {
      const std::string above = LineAbove(match);
      if (above.empty()) return std::nullopt;
      fill("{above}", above);
    }
    placed = fill("{county}", County(match));
    if (!placed) drop("{county}");
    if (!fill("{state}", State(match))) drop("{state}");
    if (!fill("{district}", District(match))) {
      if (record.Has("alone")) return std::nullopt;
      drop("{district}");
    }
    if (!fill("{near}", Near(record, match))) drop("{near}");
    if (!fill("{number}", Number(match))) drop("{number}");
    if (!fill("{city}",
              court_ && !court_->place.empty() ? std::optional(court_->place) : std::nullopt)) {
      drop("{city}");
    }
    std::string clean;
    for (const char c : name) {
      if (c == ' ' && (clean.empty() || clean.back() == ' ')) continue;
      clean += c;
    }
    while (!clean.empty() && (clean.back() == ' ' || clean.back() == ',')) clean.pop_back();
    while (!clean.empty() && clean.back() == '.' && clean.find('.') == clean.size() - 1) {
      clean.pop_back();
    }
    if (clean.starts_with("The ")) clean.erase(0, 4);
    if (clean.empty()) return std::nullopt;
    return clean;
  }

  // Of the record's `near` the words that stand nearest before the match, where it does not have
  // them itself: the chamber of a committee.
  std::optional<std::string> Near(const Record& record, WordRange match) const {
    const std::string_view text = names_.caption().text;
    const std::size_t begin = Words()[match.first].at;
    const std::size_t end = Words()[match.last - 1].at + Words()[match.last - 1].text.size();
    std::size_t best = std::string_view::npos;
    std::string words;
    for (const std::string& near : record.List("near")) {
      if (text.substr(begin, end - begin).find(near) != std::string_view::npos) return std::nullopt;
      const auto at = text.substr(0, begin).rfind(near);
      if (at == std::string_view::npos || (best != std::string_view::npos && at <= best)) continue;
      best = at;
      const std::size_t first = names_.caption().WordAt(at);
      words = AsWritten({first, names_.caption().WordAt(at + near.size() - 1) + 1});
    }
    if (words.empty()) return std::nullopt;
    return words;
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
    for (const Hit& hit : models_.authority_signs.FindAll(before)) {
      const double weight = hit.record->Number("weight", 0);
      best = std::max(best, weight);
      worst = std::min(worst, weight);
    }
    return best > 0 && worst < 0 && best > 1 ? best : best + worst;
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

  const Packet& packet_;
  std::size_t origin_;
  const std::optional<Court>& court_;
  const Models& models_;
  CourtNames names_;
  std::vector<std::size_t> line_words_;
  std::vector<WordRange> lines_;  // The words of each line.
};

// A letter from nobody known is from whoever its letterhead names.
std::optional<Authority> LetterheadOf(const Packet& packet, const Document& letter) {
  static const RE2 kName(
      R"((?:The )?\p{Lu}[\p{L}.'’&-]+(?: (?:of|the|for|and|&|\p{Lu}[\p{L}.'’&,-]*)){1,7})");
  const std::string_view text = packet.text().substr(letter.begin, letter.end - letter.begin);
  const std::size_t end = std::min(text.find('\n'), text.size());
  if (!RE2::FullMatch(text.substr(0, end), kName)) return std::nullopt;
  Authority authority;
  authority.name = TitleCase(packet.AsWritten(letter.begin, letter.begin + end));
  authority.kind = "private_counsel";
  authority.evidence = packet.Locate(letter.begin, letter.begin + end, "letterhead");
  return authority;
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
  const bool abroad =
      process.type == ProcessType::foreign_request || process.type == ProcessType::mlat_request;
  if (best != nullptr) {
    Authority authority;
    authority.name = best->name;
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
    return authority;
  }
  if (process.type == ProcessType::informal_request) {
    return LetterheadOf(packet, documents[static_cast<std::size_t>(process.document)]);
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
