// Which characters of an identifier could be others. A text layer says what it says; a recognised
// word may be wrong, and an identifier that is wrong and not marked is the worst error there is.
#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>

#include "core/unicode.h"
#include "stages/identifier_mention.h"
#include "stages/labelled_identifier.h"
#include "stages/look_alike.h"

namespace writ {
namespace {

constexpr std::size_t kShortestCut =
    4;  // Letters that must be left of a local part when a word is cut off.
// A recognised word's confidence is how often such words are right.
constexpr double kPoor = 0.85;  // Below this it is in doubt whatever it says …
constexpr double kFair = 0.99;  // … and below this where characters stand that look like others.
constexpr double kKnown = 0.9;  // What a domain must be read with to count as seen.
constexpr std::size_t kMostAlternatives = 5;
constexpr std::size_t kLongDomain = 8;  // From here on one wrong character still tells a domain.
constexpr std::size_t kLongestCountry = 2;  // Letters of a country in a domain.
constexpr double kTouching = 0.8;  // White within what may be one word, in widths of a character …
constexpr double kCellGap = 1.6;   // … and between two cells.

bool IsMark(char c) { return c == '.' || c == '_' || c == '-'; }
bool IsAlnum(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

std::string DomainOf(const std::string& address) {
  return address.substr(std::min(address.find('@'), address.size() - 1) + 1);
}
std::string LocalOf(const std::string& address) { return address.substr(0, address.find('@')); }

void AddAlternative(Mention& mention, const std::string& other) {
  auto& all = mention.alternatives;
  if (other.empty() || other == mention.value || all.size() >= kMostAlternatives) return;
  if (std::find(all.begin(), all.end(), other) == all.end()) all.push_back(other);
}

// Takes another reading for the value; the one it had becomes an alternative.
void Prefer(Mention& mention, const std::string& value) {
  std::erase(mention.alternatives, value);
  mention.alternatives.insert(mention.alternatives.begin(), mention.value);
  mention.value = value;
  mention.doubtful = true;
}

void BeCertain(Mention& mention) {
  mention.doubtful = false;
  mention.alternatives.clear();
}

class Doubter {
 public:
  Doubter(const Packet& packet, const Models& models, std::vector<Mention>& mentions)
      : packet_(packet), models_(models), mentions_(mentions) {
    if (const Record* known = models.identifier_words.Find("email.known_domains")) {
      domains_.insert(known->List("words").begin(), known->List("words").end());
    }
    std::map<std::string, int> seen;
    for (const Mention& mention : mentions_) {
      if (mention.type != IdentifierType::email) continue;
      const auto confidence = packet_.Confidence(mention.begin, mention.end);
      const std::string domain = DomainOf(mention.value);
      if (!confidence || (*confidence >= kKnown && ++seen[domain] > 1)) domains_.insert(domain);
    }
  }

  void Doubt() {
    confidences_.reserve(mentions_.size());
    for (Mention& mention : mentions_) {
      confidences_.push_back(packet_.Confidence(mention.begin, mention.end));
      if (confidences_.back()) DoubtRecognised(mention, *confidences_.back());
    }
    Corroborate();
    JoinLookAlikes();
    DropTakenIn();
  }

 private:
  void DoubtRecognised(Mention& mention, double confidence) {
    const bool by_characters = mention.type == IdentifierType::email ||
                               mention.type == IdentifierType::username ||
                               mention.type == IdentifierType::customer_id;
    if (mention.type == IdentifierType::email) {
      CutGluedWord(mention);
      MendLocalPart(mention);
      CutMarkBefore(mention);
      MendDomain(mention);
    }
    ReadAgain(mention);
    if (mention.type == IdentifierType::email) DoubtWordBefore(mention);
    if (mention.type == IdentifierType::username) {
      MendLoneCapital(mention);
      DoubtEnds(mention);
      DoubtBeside(mention);
    }
    if (mention.type == IdentifierType::customer_id) DoubtCutMark(mention);
    const std::string part =
        mention.type == IdentifierType::email ? LocalOf(mention.value) : mention.value;
    const bool risky = by_characters && HasRiskyCharacters(part);
    if (mention.type == IdentifierType::person_name) return;
    if (confidence < kPoor || (confidence < kFair && risky)) {
      mention.doubtful = true;
      if (by_characters) {
        const std::string rest = mention.value.substr(part.size());
        for (const std::string& other : LookAlikes(part, kMostAlternatives)) {
          AddAlternative(mention, other + rest);
        }
      }
    }
    mention.confidence = std::min(mention.confidence, mention.doubtful ? 0.6 : confidence);
  }

  // "(914) 555-0165 andticket.barn@example.com": two identifiers with nothing between them are two
  // items of a list whose "and" was glued to the second.
  bool CutGluedJoin(Mention& mention) const {
    const Record* joins = models_.identifier_words.Find("list.joins");
    const std::string local = LocalOf(mention.value);
    const auto at = static_cast<std::size_t>(&mention - mentions_.data());
    if (!joins || at == 0 || !packet_.text().substr(mention.begin).starts_with(local)) return false;
    const std::size_t end = mentions_[at - 1].end;
    if (end > mention.begin || packet_.text().find_first_not_of(" \n", end) < mention.begin) {
      return false;
    }
    for (const std::string& join : joins->List("words")) {
      if (join.size() < 2 || !local.starts_with(join) ||
          local.size() < join.size() + kShortestCut || IsMark(local[join.size()])) {
        continue;
      }
      Prefer(mention, mention.value.substr(join.size()));
      mention.begin += join.size();
      return true;
    }
    return false;
  }

  // "the accountheron@example.net": the blank before the address was lost. The word is cut off
  // where what stands before it wants one; both readings are shown either way.
  void CutGluedWord(Mention& mention) const {
    if (CutGluedJoin(mention)) return;
    const Record* nouns = models_.identifier_words.Find("email.nouns");
    const Record* before_nouns = models_.identifier_words.Find("email.before_nouns");
    const std::string local = LocalOf(mention.value);
    if (!nouns || !before_nouns || !packet_.text().substr(mention.begin).starts_with(local)) return;
    for (const std::string& noun : nouns->List("words")) {
      if (!local.starts_with(noun) || local.size() < noun.size() + kShortestCut ||
          IsMark(local[noun.size()])) {
        continue;
      }
      const std::size_t stop = packet_.text().substr(0, mention.begin).find_last_not_of(" \n");
      if (stop == std::string::npos) return;
      const std::size_t blank = packet_.text().find_last_of(" \n", stop);
      const std::size_t from = blank == std::string::npos ? 0 : blank + 1;
      const std::string before = FoldCase(packet_.text().substr(from, stop + 1 - from));
      const auto& wanting = before_nouns->List("words");
      if (std::find(wanting.begin(), wanting.end(), before) == wanting.end()) {
        AddAlternative(mention, mention.value.substr(noun.size()));
        mention.doubtful = true;
      } else {
        Prefer(mention, mention.value.substr(noun.size()));
        mention.begin += noun.size();
      }
      return;
    }
  }

  // "odalys wexford@example.org": a word before an address that no paper uses may be its beginning,
  // of which the underscore was lost. "prairie.fire.9 9@example.ca" was read twice at its joint,
  // and "kittatinny k@example.com" lost its dot: a single character is seldom an address of its
  // own.
  void DoubtWordBefore(Mention& mention) {
    const std::string_view text = packet_.text();
    if (mention.begin < 2 || text[mention.begin - 1] != ' ') return;
    const std::size_t end = mention.begin - 1;
    const std::size_t begin = text.find_last_of(" \n\f", end - 1) + 1;
    const std::string_view word = text.substr(begin, end - begin);
    if (word.size() < kShortestCut || !HasNoStranger(word) || IsUsual(word)) return;
    const auto at = static_cast<std::size_t>(&mention - mentions_.data());
    const bool known = at > 0 && mentions_[at - 1].end > begin;  // An identifier of its own.
    const std::string local = LocalOf(mention.value);
    const bool twice = IsMark(word[word.size() - std::min(word.size(), local.size() + 1)]) &&
                       word.ends_with(local);
    const std::string head(word);
    if (twice) {
      AddAlternative(mention, head + mention.value);
      Prefer(mention, head + "@" + DomainOf(mention.value));
      mention.begin = begin;
    } else if (!known && local.size() == 1) {
      AddAlternative(mention, head + "_" + mention.value);
      Prefer(mention, head + "." + mention.value);
      mention.begin = begin;
    } else if (known && mentions_[at - 1].type == IdentifierType::username &&
               mentions_[at - 1].column.empty() && std::any_of(word.begin(), word.end(), IsMark)) {
      // Two accounts, or one with a gap in it.
      AddAlternative(mention, head + mention.value);
      AddAlternative(mentions_[at - 1], head + mention.value);
      mention.doubtful = mentions_[at - 1].doubtful = true;
    } else if (!known && std::none_of(word.begin(), word.end(), IsMark)) {
      AddAlternative(mention, head + "_" + mention.value);
      AddAlternative(mention, head + "." + mention.value);
      mention.doubtful = true;
    }
  }

  // Whether a word is made of what a local part is made of.
  static bool HasNoStranger(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || IsMark(c);
    });
  }

  bool IsUsual(std::string_view word) const {
    const Record* fillers = models_.identifier_words.Find("role.fillers");
    if (models_.lexicon->Knows(word) || fillers == nullptr) return true;
    const auto& words = fillers->List("words");
    return std::find(words.begin(), words.end(), word) != words.end();
  }

  // What an address took in is no identifier of its own.
  void DropTakenIn() {
    std::erase_if(mentions_, [&](const Mention& mention) {
      return &mention != &mentions_.back() && (&mention + 1)->begin <= mention.begin;
    });
  }

  // "lineO9" among small letters is "line09"; "marsh._9" has a speck for a second mark.
  void MendLocalPart(Mention& mention) const {
    const std::string_view written =
        packet_.text().substr(mention.begin, LocalOf(mention.value).size());
    if (FoldCase(written) != LocalOf(mention.value)) return;  // Spaced out or spelled.
    const auto small =
        std::count_if(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const auto large =
        std::count_if(written.begin(), written.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    std::string mended(written);
    for (std::size_t at = 1; at < written.size(); ++at) {
      const bool lone = large <= 2 && small >= 3 && written[at] >= 'A' && written[at] <= 'Z' &&
                        !IsMark(written[at - 1]);
      if (lone) mended[at] = LettersToDigits(written.substr(at, 1))[0];
    }
    for (std::size_t at = 1; at < mended.size(); ++at) {
      if (IsMark(mended[at]) && IsMark(mended[at - 1])) {
        mended.erase(mended[at] == '.' ? at - 1 : at, 1);
        --at;
      }
    }
    if (mended != written) Prefer(mention, FoldCase(mended) + "@" + DomainOf(mention.value));
  }

  // "marbleOloop": one capital within small letters, which a figure looks like, is that figure.
  static void MendLoneCapital(Mention& mention) {
    const std::string& value = mention.value;
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto at = std::find_if(value.begin() + 1, value.end(), capital);
    if (at == value.end() || (*at != 'O' && *at != 'I') || !small(*(at - 1))) return;
    if (std::count_if(value.begin(), value.end(), capital) > 1) return;
    std::string mended = value;
    const auto place = static_cast<std::size_t>(at - value.begin());
    mended[place] = LettersToDigits(value.substr(place, 1))[0];
    Prefer(mention, mended);
  }

  // What stands at a handle's ends without a blank may be a part of it: "s_lantern,rollins",
  // "_ferry_nine"; and a name that ends as the paper's addresses do may be what is left of one.
  void DoubtEnds(Mention& mention) const {
    constexpr std::string_view kStrokes = ".,;:'!|~*-_=";
    const std::string_view text = packet_.text();
    const auto stroke = [&](std::size_t at) {
      return at < text.size() && kStrokes.find(text[at]) != std::string_view::npos;
    };
    if (stroke(mention.end)) {
      const std::size_t stop = std::min(text.find_first_of(" \n\f", mention.end), text.size());
      std::string_view rest = text.substr(mention.end + 1, stop - mention.end - 1);
      while (!rest.empty() && !IsAlnum(rest.back())) rest.remove_suffix(1);
      if (!rest.empty() && IsAlnum(rest.front()) && !StandsAt(mention.end + 1)) {
        for (const char* joint : {".", "_", "-"}) {
          AddAlternative(mention, mention.value + joint + std::string(rest));
        }
        mention.doubtful = true;
      } else {
        DoubtCutMark(mention);
      }
    }
    if (mention.begin > 1 && stroke(mention.begin - 1) && !StandsIn(mention.begin - 1)) {
      const std::size_t begin = text.find_last_of(" \n\f", mention.begin - 1) + 1;
      const std::string_view head = text.substr(begin, mention.begin - 1 - begin);
      const bool number =
          std::all_of(head.begin(), head.end(), [](char c) { return !IsAlnum(c); }) ||
          head.find_first_not_of("0123456789(") == std::string_view::npos;
      if (!number && head.size() > 1) {
        for (const char* joint : {".", "_", "-"}) {
          AddAlternative(mention, std::string(head) + joint + mention.value);
        }
        mention.doubtful = true;
      }
    }
    if (mention.value.size() > 1 &&
        (IsMark(mention.value.front()) || IsMark(mention.value.back()))) {
      const std::size_t first = IsMark(mention.value.front()) ? 1 : 0;
      const std::size_t last = mention.value.size() - (IsMark(mention.value.back()) ? 1 : 0);
      if (first < last) AddAlternative(mention, mention.value.substr(first, last - first));
      mention.doubtful = true;
    }
    const std::size_t dot = mention.value.rfind('.');
    if (dot != std::string::npos) {
      const std::string ending = FoldCase(mention.value.substr(dot));
      mention.doubtful =
          mention.doubtful || std::any_of(domains_.begin(), domains_.end(),
                                          [&](const auto& d) { return d.ends_with(ending); });
    }
  }

  // "CUST-43875-": no paper breaks off so.
  void DoubtCutMark(Mention& mention) const {
    const std::string_view text = packet_.text();
    if (mention.end >= text.size() || (text[mention.end] != '-' && text[mention.end] != '_'))
      return;
    if (mention.end + 1 < text.size() && IsAlnum(text[mention.end + 1])) return;
    AddAlternative(mention, mention.value + text[mention.end]);
    mention.doubtful = true;
  }

  // A word that no paper uses, right beside a handle, may be a part of it: its underscore or stop
  // was lost.
  void DoubtBeside(Mention& mention) const {
    const std::size_t p = packet_.PageAt(mention.begin);
    const std::vector<Word>& words = packet_.pages()[p].read.words;
    const std::vector<std::size_t> own = packet_.WordsAt(p, mention.begin, mention.end);
    if (own.empty()) return;
    const Word &first = words[own.front()], &last = words[own.back()];
    // Beside a wall or a stamp's side, what reads on is another segment's.
    const auto near = [](const Word& a, const Word& b) {
      const double character =
          b.box.Width() / static_cast<double>(std::max<std::size_t>(1, b.text.size()));
      const double gap = b.box.x0 - a.box.x1;
      const double shared = std::min(a.box.y1, b.box.y1) - std::max(a.box.y0, b.box.y0);
      return shared > std::min(a.box.Height(), b.box.Height()) / 2 && gap >= -character &&
             gap < (a.line == b.line ? kCellGap : kTouching) * character;
    };
    const auto strange = [&](const std::string& word) {
      const std::string folded = FoldCase(word);
      const auto letters =
          std::count_if(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
      return letters > 1 && HasNoStranger(folded) && !IsUsual(folded);
    };
    for (const Word& word : words) {
      if (near(word, first) && strange(word.text) && !StandsIn(mention.begin - 1)) {
        AddAlternative(mention, word.text + "_" + mention.value);
        AddAlternative(mention, word.text + "." + mention.value);
        mention.doubtful = true;
      }
      if (!near(last, word) || !(IsAlnum(last.text.back()) || IsMark(last.text.back()))) continue;
      std::string rest = word.text;
      while (!rest.empty() && !IsAlnum(rest.back())) rest.pop_back();
      const bool address = rest.find('@', 1) != std::string::npos && IsAlnum(rest.front());
      if (address || strange(rest)) {
        AddAlternative(mention, mention.value + "_" + rest);
        AddAlternative(mention, mention.value + "." + rest);
        mention.doubtful = true;
      }
    }
  }

  // Whether an identifier begins at an offset, or another one ends right before it.
  bool StandsAt(std::size_t at) const {
    return std::any_of(mentions_.begin(), mentions_.end(),
                       [at](const Mention& m) { return m.begin == at; });
  }
  bool StandsIn(std::size_t at) const {
    return std::any_of(mentions_.begin(), mentions_.end(),
                       [at](const Mention& m) { return m.begin < at && at <= m.end; });
  }

  // "_granite.state@example.com": a speck or a rule before it; few addresses begin with a mark.
  void CutMarkBefore(Mention& mention) const {
    if (mention.value.front() == '_') Prefer(mention, mention.value.substr(1));
  }

  // A domain that looks like a known one is that one, and so is "example.org.and": a sentence's
  // next word, of which the blank was lost.
  void MendDomain(Mention& mention) const {
    const std::string domain = DomainOf(mention.value);
    if (domains_.contains(domain)) return;
    const std::string skeleton = LookAlikeSkeleton(domain);
    for (const std::string& known : domains_) {
      const bool near = known.size() >= kLongDomain && EditDistance(domain, known, 1) <= 1;
      const bool glued = domain.size() > known.size() + kLongestCountry + 1 &&
                         domain.starts_with(known + ".") &&
                         IsUsual(domain.substr(known.size() + 1));
      if (near || glued || LookAlikeSkeleton(known) == skeleton ||
          FoldName(known) == FoldName(domain)) {
        Prefer(mention, LocalOf(mention.value) + "@" + known);
        return;
      }
    }
  }

  // The other readings of its words, each read as the identifier that it would make.
  void ReadAgain(Mention& mention) const {
    const std::size_t p = packet_.PageAt(mention.begin);
    const Page& page = packet_.pages()[p];
    const std::size_t origin = packet_.PageBegin(p);
    const auto& runs = page.normal.runs;
    const auto first = std::partition_point(runs.begin(), runs.end(), [&](const TextRun& run) {
      return run.end + origin <= mention.begin;
    });
    auto last = first;
    while (last != runs.end() && last->begin + origin < mention.end) ++last;
    if (first == last) return;
    const std::size_t begin = first->begin + origin, end = (last - 1)->end + origin;
    for (auto run = first; run != last; ++run) {
      for (const std::string& other : page.read.words[run->word].alternatives) {
        std::string text(packet_.text().substr(begin, end - begin));
        text.replace(run->begin + origin - begin, run->end - run->begin, FoldWord(other));
        const std::string value = ReadAs(mention, text);
        if (value.empty() || value == mention.value) continue;
        mention.doubtful = true;
        AddAlternative(mention, value);
      }
    }
  }

  std::string ReadAs(const Mention& mention, const std::string& text) const {
    std::vector<Mention> found;
    if (mention.type == IdentifierType::email) {
      found = ReadEmailAddresses(text, models_);
    } else if (mention.type == IdentifierType::phone) {
      found = FindPhoneNumbers(text, false, models_);
    } else {
      const LabelReader reader(text, models_);
      const Record* label = models_.identifiers.Find(mention.rule);
      const std::size_t at = text.find_first_not_of("\"'([@ ");
      if (label == nullptr || at == std::string::npos) return {};
      if (auto read = reader.ReadShape(*label, at, Standing::behind_label))
        found.push_back(std::move(*read));
    }
    return found.empty() ? std::string() : found.front().value;
  }

  // What is read without doubt in one place settles the doubts of the others.
  void Corroborate() {
    std::map<std::pair<IdentifierType, std::string>, int> certain, places;
    for (const Mention& mention : mentions_) {
      const auto key = std::make_pair(mention.type, mention.value);
      ++places[key];
      if (!mention.doubtful) ++certain[key];
    }
    for (Mention& mention : mentions_) {
      if (!mention.doubtful) continue;
      const auto known = [&](const std::string& value) {
        return certain.contains(std::make_pair(mention.type, value));
      };
      const auto other =
          std::find_if(mention.alternatives.begin(), mention.alternatives.end(), known);
      const bool again = places[std::make_pair(mention.type, mention.value)] > 1 &&
                         !HasRiskyCharacters(mention.value);
      if (!known(mention.value)) {
        if (other == mention.alternatives.end() && !again) continue;
        if (other != mention.alternatives.end()) mention.value = std::string(*other);
      }
      BeCertain(mention);
    }
  }

  // Two values that look alike, one of them recognised, are one value in doubt.
  void JoinLookAlikes() {
    std::map<std::pair<IdentifierType, std::string>, std::vector<std::size_t>> groups;
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      const IdentifierType type = mentions_[m].type;
      if (type == IdentifierType::phone || type == IdentifierType::ip_address ||
          type == IdentifierType::person_name || type == IdentifierType::network_name) {
        continue;
      }
      groups[{type, LookAlikeSkeleton(mentions_[m].value)}].push_back(m);
    }
    for (const auto& [key, members] : groups) {
      const auto better = [&](std::size_t a, std::size_t b) {
        return std::make_tuple(!confidences_[a], !mentions_[a].doubtful,
                               confidences_[a].value_or(1)) >
               std::make_tuple(!confidences_[b], !mentions_[b].doubtful,
                               confidences_[b].value_or(1));
      };
      const std::size_t best = *std::min_element(members.begin(), members.end(), better);
      const std::string value = mentions_[best].value;
      std::set<std::string> others;
      for (const std::size_t m : members) {
        if (confidences_[m] && FoldCase(mentions_[m].value) != FoldCase(value)) {
          others.insert(mentions_[m].value);
        }
      }
      if (others.empty()) continue;
      for (const std::size_t m : members) {
        if (others.contains(mentions_[m].value) && confidences_[m]) mentions_[m].value = value;
        if (mentions_[m].value != value) continue;
        std::erase(mentions_[m].alternatives, value);
        mentions_[m].doubtful = true;
        for (const std::string& other : others) AddAlternative(mentions_[m], other);
      }
    }
  }

  const Packet& packet_;
  const Models& models_;
  std::vector<Mention>& mentions_;
  std::set<std::string> domains_;
  std::vector<std::optional<double>> confidences_;  // Of the mentions; none for a text layer.
};

}  // namespace

void DoubtMentions(const Packet& packet, const Models& models, std::vector<Mention>& mentions) {
  Doubter(packet, models, mentions).Doubt();
}

}  // namespace writ
