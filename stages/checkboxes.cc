#include "stages/checkboxes.h"

#include <algorithm>
#include <cmath>

#include "stages/written_box.h"

namespace writ {
namespace {

constexpr std::size_t kBoxReach = 1200;

// Whether the box that ends at `at` chooses a side or an hour, "[X] Plaintiff [ ] Defendant": it
// says nothing of what follows.
bool ChoosesASide(std::string_view text, std::size_t at, const Models& models) {
  constexpr std::size_t kChoice = 40;
  const Record* side = models.sentences.Find("box_of_a_side");
  return side != nullptr && at < text.size() &&
         !FindRecord(*side, text.substr(at, kChoice)).empty();
}

Tick WrittenTick(std::string_view text, const Models& models) {
  Tick last = Tick::none;
  re2::StringPiece rest(text), ticked;
  while (RE2::FindAndConsume(&rest, WrittenBox(), &ticked)) {
    if (ChoosesASide(text, text.size() - rest.size(), models)) continue;
    last = ticked.empty() ? Tick::empty : Tick::ticked;
  }
  return last;
}

// The drawn box nearest to the left of the word at `at`, on the same line.
Tick DrawnTick(const Packet& packet, std::size_t at) {
  if (packet.pages().empty()) return Tick::none;
  const std::size_t p = packet.PageAt(at);
  const PageText& page = packet.pages()[p].read;
  const auto words = packet.WordsAt(p, at, at + 1);
  if (words.empty()) return Tick::none;
  const Box& word = page.words[words.front()].box;
  const Mark* nearest = nullptr;
  for (const Mark& mark : page.marks) {
    if (mark.kind != MarkKind::checkbox || mark.box.x0 >= word.x0) continue;
    const double reach = std::max(word.Height(), mark.box.Height());
    if (std::abs(mark.box.CentreY() - word.CentreY()) > 0.75 * reach) continue;
    if (nearest == nullptr || mark.box.x0 > nearest->box.x0) nearest = &mark;
  }
  if (nearest == nullptr) return Tick::none;
  return nearest->ticked ? Tick::ticked : Tick::empty;
}

}  // namespace

Tick TickBefore(const Packet& packet, Span statement, std::size_t at, const Models& models) {
  if (const Tick drawn = DrawnTick(packet, at); drawn != Tick::none) return drawn;
  // A box governs what stands near it, however long the statement is.
  const std::size_t begin = std::max(statement.begin, at - std::min(at, kBoxReach));
  if (const Tick written = WrittenTick(packet.text().substr(begin, at - begin), models);
      written != Tick::none) {
    return written;
  }
  // A line that the box's own line runs on into.
  return DrawnTick(packet, statement.begin);
}

bool StandsBehindBox(const Packet& packet, std::size_t at) {
  constexpr double kBeside = 2;  // In heights of a word, how far behind its box an item begins.
  if (packet.pages().empty()) return false;
  const std::size_t p = packet.PageAt(at);
  const PageText& page = packet.pages()[p].read;
  if (page.marks.empty()) return false;
  const auto words = packet.WordsAt(p, at, at + 1);
  if (words.empty()) return false;
  const Box& word = page.words[words.front()].box;
  return std::any_of(page.marks.begin(), page.marks.end(), [&](const Mark& mark) {
    const double height = std::max(word.Height(), mark.box.Height());
    return mark.kind == MarkKind::checkbox && mark.box.x0 < word.x0 &&
           word.x0 - mark.box.x1 < kBeside * height &&
           std::abs(mark.box.CentreY() - word.CentreY()) < 0.75 * height;
  });
}

bool IsStruckOut(const Packet& packet, Span span) {
  if (packet.pages().empty() || span.Empty()) return false;
  const std::size_t p = packet.PageAt(span.begin);
  const PageText& page = packet.pages()[p].read;
  const auto words = packet.WordsAt(p, span.begin, span.end);
  const auto struck = std::count_if(words.begin(), words.end(), [&](std::size_t w) {
    const Box& word = page.words[w].box;
    return std::any_of(page.rules.begin(), page.rules.end(), [&](const Rule& rule) {
      return rule.box.x0 <= word.x0 + 0.2 * word.Width() &&
             rule.box.x1 >= word.x1 - 0.2 * word.Width() &&
             rule.box.CentreY() > word.y0 + 0.3 * word.Height() &&
             rule.box.CentreY() < word.y0 + 0.7 * word.Height();
    });
  });
  return !words.empty() && struck * 2 > static_cast<std::ptrdiff_t>(words.size());
}

}  // namespace writ
