// Addresses that a narrow cell of a table broke: what is left of them stands right below, although
// the reading order goes on with the cell beside it.
#include <algorithm>
#include <cmath>
#include <optional>

#include "core/unicode.h"
#include "stages/identifier_mention.h"

namespace writ {
namespace {

// In widths of a character.
constexpr double kCellGap = 1.6;  // White between two cells.
constexpr double kAligned = 0.7;  // How far the parts may begin apart.
// In heights of a word.
constexpr double kNextRow = 1.1;  // White between a line and the next one of its cell.

constexpr std::size_t kMostInARow = 100;  // Words; a text without places has all in one.

bool IsPart(std::string_view text) {
  return !text.empty() && text.size() <= 40 &&
         std::all_of(text.begin(), text.end(), [](unsigned char c) {
           return std::isalnum(c) != 0 || c == '.' || c == '_' || c == '-' || c == '+';
         });
}

// The words of one page by where they stand.
class PageGrid {
 public:
  explicit PageGrid(const PageText& page) : page_(page) {
    for (std::size_t w = 0; w < page.words.size(); ++w) by_height_.push_back(w);
    std::stable_sort(by_height_.begin(), by_height_.end(), [&](std::size_t a, std::size_t b) {
      return page.words[a].box.CentreY() < page.words[b].box.CentreY();
    });
  }

  static double CharacterWidth(const Word& word) {
    return word.box.Width() / static_cast<double>(std::max<std::size_t>(1, word.text.size()));
  }

  // The words whose middle lies between two heights; none where they are more than a table's row
  // has.
  std::vector<std::size_t> Between(double top, double bottom) const {
    const auto from =
        std::partition_point(by_height_.begin(), by_height_.end(),
                             [&](std::size_t w) { return page_.words[w].box.CentreY() <= top; });
    std::vector<std::size_t> found;
    for (auto w = from; w != by_height_.end() && page_.words[*w].box.CentreY() < bottom; ++w) {
      if (found.size() == kMostInARow) return {};
      found.push_back(*w);
    }
    return found;
  }

  std::vector<std::size_t> Row(const Word& word) const { return Between(word.box.y0, word.box.y1); }

  // How many cells stand beside a word; -1 where it is not alone in its own.
  int CellsBeside(const Word& word) const {
    const double gap = kCellGap * CharacterWidth(word);
    std::vector<const Box*> others;
    for (const std::size_t w : Row(word)) {
      const Box& box = page_.words[w].box;
      if (&page_.words[w] == &word) continue;
      if (box.x0 <= word.box.x1 + gap && box.x1 >= word.box.x0 - gap) return -1;
      others.push_back(&box);
    }
    std::sort(others.begin(), others.end(),
              [](const Box* a, const Box* b) { return a->x0 < b->x0; });
    int cells = 0;
    double reach = -gap;  // How far the cell before goes.
    for (const Box* box : others) {
      cells += box->x0 > reach + gap || (reach < word.box.x0 && box->x0 > word.box.x1) ? 1 : 0;
      reach = std::max(reach, box->x1);
    }
    return cells;
  }

  // The word that begins where this one does, on the line below (or above) it.
  const Word* Beneath(const Word& word, bool above) const {
    const double reach = (1 + kNextRow) * word.box.Height();
    const double middle = word.box.CentreY();
    const Word* found = nullptr;
    for (const std::size_t w :
         above ? Between(middle - reach, word.box.y0) : Between(word.box.y1, middle + reach)) {
      const Word& other = page_.words[w];
      if (std::abs(other.box.x0 - word.box.x0) > kAligned * CharacterWidth(word)) continue;
      if (found != nullptr) return nullptr;
      found = &other;
    }
    return found;
  }

 private:
  const PageText& page_;
  std::vector<std::size_t> by_height_;
};

class CellJoiner {
 public:
  CellJoiner(const Packet& packet, const Models& models, std::vector<Mention>& mentions)
      : packet_(packet), models_(models), mentions_(mentions), known_(mentions.size()) {}

  // Where the parts stand that were put before or behind an address.
  std::vector<Span> Join() {
    for (std::size_t p = 0; p < packet_.pages().size(); ++p) {
      const Page& page = packet_.pages()[p];
      page_ = &page;
      begin_ = packet_.PageBegin(p);
      std::optional<PageGrid> grid;
      for (const TextRun& run : page.normal.runs) {
        const std::string_view text(page.normal.text.data() + run.begin, run.end - run.begin);
        if (text.find('@') == std::string_view::npos) continue;
        if (!grid) grid.emplace(page.read);
        const Span span{begin_ + run.begin, begin_ + run.end};
        JoinAt(*grid, page.read.words[run.word], text, span);
      }
    }
    std::stable_sort(mentions_.begin(), mentions_.end(),
                     [](const Mention& a, const Mention& b) { return a.begin < b.begin; });
    std::sort(parts_.begin(), parts_.end(),
              [](const Span& a, const Span& b) { return a.begin < b.begin; });
    return std::move(parts_);
  }

 private:
  // The one address that a text is; none where it is anything else.
  std::optional<Mention> Whole(const std::string& text) const {
    auto read = ReadEmailAddresses(text, models_);
    if (read.size() != 1 || read[0].begin != 0 || read[0].end != text.size()) return std::nullopt;
    return std::move(read[0]);
  }

  static std::string_view LastLabel(std::string_view address) {
    return address.substr(address.find_last_of(".@") + 1);
  }

  void JoinAt(const PageGrid& grid, const Word& word, std::string_view text, Span span) {
    const int beside = grid.CellsBeside(word);
    Mention* mention = MentionAt(span);
    if (const Word* rest = grid.Beneath(word, false);
        rest != nullptr && beside > 0 && IsPart(FoldWord(rest->text)) &&
        grid.CellsBeside(*rest) >= 0 && grid.CellsBeside(*rest) < beside + 1) {
      const std::string tail = FoldWord(rest->text);
      const auto joined = Whole(std::string(text) + tail);
      const bool alone = mention != nullptr && mention->confidence > 0.8;
      // "…@example.co" over "m" makes a longer name of the same last label; "…@exam" over
      // "ple.com" what was none before.
      const bool grows = tail.find('.') == std::string::npos && tail.size() <= 3 && joined &&
                         joined->confidence > 0.8 && LastLabel(joined->value).size() >= 3;
      if (joined && joined->confidence > 0.8 && (!alone || grows)) {
        // Running text that put it together has the rest within it.
        if (mention == nullptr || mention->value != joined->value) AddPart(*rest);
        Put(mention, *joined, span, alone);
        return;
      }
    }
    const Word* head = grid.Beneath(word, true);
    if (mention == nullptr || head == nullptr || beside < 0) return;
    const std::string start = FoldWord(head->text);
    const int above = grid.CellsBeside(*head);
    if (above <= 0 || beside >= above || !IsPart(start) || IsOrdinary(start)) return;
    const auto joined = Whole(start + std::string(text));
    if (!joined) return;
    Put(mention, *joined, span, true);
    AddPart(*head);
  }

  // What an address was put together from is this address too, and no handle of its own.
  void AddPart(const Word& word) {
    const auto index = static_cast<std::size_t>(&word - page_->read.words.data());
    for (const TextRun& run : page_->normal.runs) {
      if (run.word != index) continue;
      parts_.push_back({begin_ + run.begin, begin_ + run.end});
      break;
    }
  }

  // A heading or another word that is no part of an address.
  bool IsOrdinary(const std::string& text) const {
    const bool marked = text.find_first_of("._0123456789") != std::string::npos;
    return text.ends_with('.') || models_.lexicon->Knows(text) ||
           (!marked && std::isupper(static_cast<unsigned char>(text[0])) != 0);
  }

  Mention* MentionAt(Span span) {
    const auto end = mentions_.begin() + static_cast<std::ptrdiff_t>(known_);
    const auto at = std::partition_point(mentions_.begin(), end,
                                         [&](const Mention& m) { return m.end <= span.begin; });
    return at != end && at->begin < span.end ? &*at : nullptr;
  }

  void Put(Mention* mention, const Mention& joined, Span span, bool doubtful) {
    if (mention == nullptr) {
      Mention found = joined;
      found.begin = span.begin;
      found.end = span.end;
      mentions_.push_back(std::move(found));
      return;
    }
    if (mention->value == joined.value) return;
    if (doubtful) mention->alternatives.insert(mention->alternatives.begin(), mention->value);
    mention->doubtful = mention->doubtful || doubtful;
    mention->value = joined.value;
    mention->confidence = joined.confidence;
  }

  const Packet& packet_;
  const Models& models_;
  std::vector<Mention>& mentions_;
  const Page* page_ = nullptr;  // The one that is read, and where it begins in the packet.
  std::size_t begin_ = 0;
  std::vector<Span> parts_;
  std::size_t known_;  // Mentions of the running text; those after them were added here.
};

}  // namespace

std::vector<Span> JoinWrappedCells(const Packet& packet, const Models& models,
                                   std::vector<Mention>& mentions) {
  return CellJoiner(packet, models, mentions).Join();
}

}  // namespace writ
