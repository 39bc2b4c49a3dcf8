#include "writ/packet.h"

#include <algorithm>

namespace writ {

Box Union(const Box& a, const Box& b) {
  if (a.Empty()) return b;
  if (b.Empty()) return a;
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

double Overlap(const Box& a, const Box& b) {
  const double width = std::min(a.x1, b.x1) - std::max(a.x0, b.x0);
  const double height = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
  const double smaller = std::min(a.Width() * a.Height(), b.Width() * b.Height());
  return width <= 0 || height <= 0 || smaller <= 0 ? 0 : width * height / smaller;
}

std::size_t RowBytes(PixelKind kind, int width) {
  const auto pixels = static_cast<std::size_t>(std::max(width, 0));
  if (kind == PixelKind::bits) return (pixels + 7) / 8;
  return kind == PixelKind::grey ? pixels : 3 * pixels;
}

Packet::Packet(std::vector<FileInfo> files, std::vector<Page> pages)
    : files_(std::move(files)), pages_(std::move(pages)) {
  for (const Page& page : pages_) {
    if (!begins_.empty()) text_ += '\f';
    begins_.push_back(text_.size());
    text_ += page.normal.text;
  }
}

std::string_view Packet::PageOf(std::size_t index) const {
  return std::string_view(text_).substr(begins_[index], pages_[index].normal.text.size());
}

std::size_t Packet::PageAt(std::size_t offset) const {
  const auto after = std::upper_bound(begins_.begin(), begins_.end(), offset);
  return after == begins_.begin() ? 0 : static_cast<std::size_t>(after - begins_.begin()) - 1;
}

std::vector<std::size_t> Packet::WordsAt(std::size_t page, std::size_t begin,
                                         std::size_t end) const {
  std::vector<std::size_t> words;
  const std::size_t origin = begins_[page];
  const auto& runs = pages_[page].normal.runs;
  auto run = std::partition_point(runs.begin(), runs.end(),
                                  [&](const TextRun& r) { return r.end + origin <= begin; });
  for (; run != runs.end() && run->begin + origin < end; ++run) {
    if (words.empty() || words.back() != run->word) words.push_back(run->word);
  }
  return words;
}

std::vector<Evidence> Packet::Locate(std::size_t begin, std::size_t end,
                                     std::string_view rule) const {
  std::vector<Evidence> found;
  if (pages_.empty() || begin >= end) return found;
  for (std::size_t p = PageAt(begin); p < pages_.size() && begins_[p] < end; ++p) {
    Evidence evidence;
    evidence.file = pages_[p].file;
    evidence.page = pages_[p].number;
    evidence.rule = rule;
    for (const std::size_t w : WordsAt(p, begin, end)) {
      const Word& word = pages_[p].read.words[w];
      evidence.box = Union(evidence.box, word.box);
      evidence.text += (evidence.text.empty() ? "" : " ") + word.text;
    }
    if (!evidence.text.empty()) found.push_back(std::move(evidence));
  }
  return found;
}

std::string Packet::AsWritten(std::size_t begin, std::size_t end) const {
  std::string text;
  for (const Evidence& evidence : Locate(begin, end, "")) {
    text += (text.empty() ? "" : " ") + evidence.text;
  }
  return text;
}

std::optional<double> Packet::Confidence(std::size_t begin, std::size_t end) const {
  std::optional<double> lowest;
  if (pages_.empty() || begin >= end) return lowest;
  for (std::size_t p = PageAt(begin); p < pages_.size() && begins_[p] < end; ++p) {
    for (const std::size_t w : WordsAt(p, begin, end)) {
      const auto& confidence = pages_[p].read.words[w].confidence;
      if (confidence && (!lowest || *confidence < *lowest)) lowest = confidence;
    }
  }
  return lowest;
}

}  // namespace writ
