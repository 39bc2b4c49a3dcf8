#include "writ/stages/court.h"

#include <algorithm>

#include "stages/checkboxes.h"
#include "stages/countries.h"
#include "stages/court_name.h"
#include "stages/furniture.h"

namespace writ {
namespace {

constexpr std::size_t kLongestName = 70;  // Words; more are a sentence.
constexpr double kCaption = 0.7;  // From here on a court's name is sure enough for a caption …
constexpr int kCaptionLines = 5;  // … in the first lines of a paper.
constexpr int kHeadLines = 40;    // Lines of a page in which a caption may stand …
constexpr std::size_t kHeadBytes = 16000;  // … of which no honest page has so many.
constexpr int kWindowBefore = 6;  // Lines of a caption before and after the words for the court.
constexpr int kWindowAfter = 7;
constexpr double kLeastScore = 0.15;    // What is believed less is a court that the prose mentions.
constexpr std::size_t kProseWords = 9;  // A line with so many words in small letters is prose.
constexpr std::size_t kParagraph = 40;  // … and with so many a whole paragraph, which names nobody.

// Letters and an agency's own demands have no court.
bool HasCourt(DocumentKind kind) {
  switch (kind) {
    case DocumentKind::administrative_subpoena:
    case DocumentKind::national_security_letter:
    case DocumentKind::emergency_request:
    case DocumentKind::preservation_request:
    case DocumentKind::informal_request:
    case DocumentKind::cover_letter:
    case DocumentKind::fax_cover:
    case DocumentKind::certification:
    case DocumentKind::proof_of_service:
    case DocumentKind::attachment:
      return false;
    default:
      return true;
  }
}

// A range of the packet's text in which a caption may stand.
struct Head {
  std::size_t begin = 0, end = 0;
};

Head HeadOf(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t at = begin;
  for (int lines = 0; at < end && lines < kHeadLines; ++lines) {
    const std::size_t newline = text.find('\n', at);
    at = newline == std::string_view::npos ? end : std::min(end, newline + 1);
  }
  if (at - begin > kHeadBytes) {
    const std::size_t blank = text.find_last_of(" \n", begin + kHeadBytes);
    at = blank == std::string_view::npos || blank <= begin ? begin : blank;
  }
  return {begin, at};
}

struct Candidate {
  CourtReading reading;
  double score = 0;
  std::size_t begin = 0, end = 0;  // In the packet's text.
};

// The courts that the head of one document names.
class HeadReader {
 public:
  HeadReader(const Packet& packet, Head head, const Models& models)
      : packet_(&packet),
        head_(head),
        models_(&models),
        names_(ReadCaption(WithoutFurniture(packet.text().substr(head.begin, head.end - head.begin),
                                            models),
                           models.gazetteer->vocabulary()),
               models) {
    for (const CaptionWord& word : names_.caption().words) {
      const auto line = static_cast<std::size_t>(word.line);
      if (line >= small_.size()) {
        small_.resize(line + 1, 0);
        all_.resize(line + 1, 0);
      }
      ++all_[line];
      if (!word.capital) ++small_[line];
    }
  }

  std::vector<std::string> States() const {
    return names_.StatesNamed({0, names_.caption().words.size()});
  }

  // Whether a court's name is the caption over all else.
  bool OpensPaper(const Candidate& court) const {
    const std::string_view above = packet_->text().substr(head_.begin, court.begin - head_.begin);
    return court.score > kCaption && std::count(above.begin(), above.end(), '\n') < kCaptionLines;
  }

  std::optional<Candidate> Best(const CourtContext& context, bool abroad) const {
    std::optional<Candidate> best;
    for (const CourtAnchor& anchor : names_.anchors()) {
      auto candidate = Read(anchor, context);
      // A foreign paper's American courts are those that it writes of.
      if (candidate && abroad && candidate->reading.court.system != "foreign") continue;
      if (candidate && candidate->score < kLeastScore) continue;
      if (candidate && (!best || candidate->score > best->score)) best = std::move(candidate);
    }
    return best;
  }

 private:
  bool IsProse(int line) const { return small_[static_cast<std::size_t>(line)] >= kProseWords; }

  std::optional<Candidate> Read(const CourtAnchor& anchor, const CourtContext& context) const {
    const auto& words = names_.caption().words;
    const int line = words[anchor.words.first].line;
    if (small_[static_cast<std::size_t>(line)] >= kParagraph) return std::nullopt;
    const bool prose = IsProse(line);
    const int before = prose ? 0 : kWindowBefore, after = prose ? 1 : kWindowAfter;
    int from = line, to = line;
    while (from > 0 && from > line - before && !IsProse(from - 1)) --from;
    while (to + 1 < static_cast<int>(small_.size()) && to < line + after &&
           (prose || !IsProse(to + 1))) {
      ++to;
    }
    WordRange window;
    while (window.first < words.size() && words[window.first].line < from) ++window.first;
    window.last = window.first;
    while (window.last < words.size() && words[window.last].line <= to) ++window.last;

    if (!models_->not_courts.Matching(LineText(line)).empty()) return std::nullopt;
    if (LeftUnticked(anchor)) return std::nullopt;
    auto reading = names_.Read(anchor, window, context);
    if (!reading || reading->words.Length() > kLongestName) return std::nullopt;
    Candidate candidate;
    const auto n = static_cast<std::size_t>(line);
    candidate.score = reading->court.confidence - 0.015 * line;
    if (prose) candidate.score -= 0.5;
    if (!prose && small_[n] * 2 > all_[n]) candidate.score -= 0.2;
    if (anchor.implied) candidate.score -= 0.1;
    if (reading->court.type == "appeals" || reading->court.type == "supreme") {
      candidate.score -= 0.05;
    }
    candidate.begin = head_.begin + words[reading->words.first].begin;
    candidate.end = head_.begin + words[reading->words.last - 1].end;
    candidate.reading = std::move(*reading);
    return candidate;
  }

  std::string_view LineText(int line) const {
    const CaptionText& caption = names_.caption();
    std::size_t begin = caption.text.size(), end = 0;
    for (const CaptionWord& word : caption.words) {
      if (word.line != line) continue;
      begin = std::min(begin, word.at);
      end = std::max(end, word.at + word.text.size());
    }
    return begin < end ? std::string_view(caption.text).substr(begin, end - begin)
                       : std::string_view();
  }

  // "[ ] Circuit Court [X] General District Court": the courts of a form that are not ticked.
  bool LeftUnticked(const CourtAnchor& anchor) const {
    const auto& words = names_.caption().words;
    std::size_t first = anchor.words.first;
    while (first > 0 && words[first - 1].line == words[anchor.words.first].line) --first;
    const std::string_view text = packet_->text();
    const std::size_t newline = text.rfind('\n', head_.begin + words[first].begin);
    const std::size_t begin =
        std::max(head_.begin, newline == std::string_view::npos ? 0 : newline + 1);
    const std::size_t at = head_.begin + words[anchor.words.first].begin;
    return TickBefore(*packet_, {begin, at}, at, *models_) == Tick::empty;
  }

  const Packet* packet_;
  Head head_;
  const Models* models_;
  CourtNames names_;
  std::vector<std::size_t> small_, all_;  // Words of each line: in small letters, and all.
};

}  // namespace

std::optional<Court> FindCourt(const Packet& packet, const std::vector<Document>& documents,
                               const Process& process, const Models& models) {
  // An agency's subpoena has no court, unless it bears one's caption: a prosecutor's that a court
  // lets him issue.
  const bool caption_alone = process.type == ProcessType::administrative_subpoena;
  if ((!HasCourt(process.type) && !caption_alone) || packet.pages().empty()) return std::nullopt;
  std::vector<Head> heads;
  const auto add = [&](const Document& document) {
    const std::size_t page = packet.PageAt(document.begin);
    heads.push_back(
        HeadOf(packet.text(), document.begin,
               std::min(document.end, packet.PageBegin(page) + packet.PageOf(page).size())));
  };
  // The operative document first, then what else may bear a caption.
  for (std::size_t d = 0; d < documents.size(); ++d) {
    if (static_cast<int>(d) == process.document) add(documents[d]);
  }
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const bool other = static_cast<int>(d) != process.document && HasCourt(documents[d].kind);
    if (other && !caption_alone) add(documents[d]);
  }
  const bool abroad =
      process.type == ProcessType::foreign_request || process.type == ProcessType::mlat_request;
  CourtContext context;
  if (abroad) context.country = LikelyCountry(packet.text(), *models.gazetteer);
  std::vector<HeadReader> readers;
  for (const Head& head : heads) {
    readers.emplace_back(packet, head, models);
    for (const std::string& id : readers.back().States()) context.states[id] += 1;
  }
  const auto named = [&](Candidate& best) {
    Court court = std::move(best.reading.court);
    court.confidence = std::clamp(best.score, 0.05, 0.99);
    court.evidence = packet.Locate(best.begin, best.end, best.reading.rule);
    return court;
  };
  for (const HeadReader& reader : readers) {
    auto best = reader.Best(context, abroad);
    if (best && (!caption_alone || reader.OpensPaper(*best))) return named(*best);
  }
  // A paper without a caption may name its court under the judge's signature, on its last page.
  if (caption_alone || process.document < 0) return std::nullopt;
  const Document& operative = documents[static_cast<std::size_t>(process.document)];
  if (operative.first_page == operative.last_page || operative.end <= operative.begin) {
    return std::nullopt;
  }
  const std::size_t last = packet.PageBegin(packet.PageAt(operative.end - 1));
  const HeadReader foot(packet, HeadOf(packet.text(), last, operative.end), models);
  for (const std::string& id : foot.States()) context.states[id] += 1;
  if (auto best = foot.Best(context, abroad)) return named(*best);
  return std::nullopt;
}

}  // namespace writ
