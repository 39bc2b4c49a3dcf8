#include "stages/asking_text.h"

#include <algorithm>
#include <cctype>

#include "stages/checkboxes.h"

namespace writ {
namespace {

// How many lines at the top and at the bottom of a page may be furniture.
constexpr int kFurnitureLines = 3;

// How far a list reaches that a sworn paper carries for its instrument.
constexpr std::size_t kCarriedReach = 1500;

// Lines of a page that may begin behind a drawn box; no honest page has more.
constexpr int kMostLines = 400;

// Blanks out the lines at the pages' edges that are docket stamps, fax headers and page numbers.
void ClearFurniture(std::string& text, const Models& models) {
  for (std::size_t begin = 0; begin <= text.size();) {
    std::size_t end = text.find('\f', begin);
    if (end == std::string::npos) end = text.size();
    std::vector<Span> lines;
    for (std::size_t line = begin; line < end;) {
      const std::size_t line_end = std::min(end, text.find('\n', line));
      lines.push_back({line, line_end});
      line = line_end + 1;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i >= kFurnitureLines && i + kFurnitureLines < lines.size()) continue;
      const Span line = lines[i];
      const std::string_view words = std::string_view(text).substr(line.begin, line.Length());
      for (const Record& record : models.documents.records()) {
        if (record.Get("where") != "furniture") continue;
        const bool whole =
            std::any_of(record.patterns.begin(), record.patterns.end(),
                        [&](const auto& pattern) { return RE2::FullMatch(words, *pattern); });
        if (whole) std::fill_n(text.data() + line.begin, line.Length(), ' ');
      }
    }
    begin = end + 1;
  }
}

// Blots out the letters of e-mail addresses, so that no word is found in them, and the dots inside,
// which end no sentence.
void ClearAddresses(std::string& text) {
  const auto part = [](char c) { return c > ' ' && c != '<' && c != '>' && c != '"' && c != ';'; };
  for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && part(text[begin - 1])) --begin;
    while (end < text.size() && part(text[end])) ++end;
    std::replace_if(
        text.data() + begin, text.data() + end,
        [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }, '0');
    for (std::size_t i = begin; i + 1 < end; ++i) {
      if (text[i] == '.' && text[i + 1] == '0') text[i] = '0';
    }
  }
}

std::string Cleared(std::string text, const Models& models) {
  ClearFurniture(text, models);
  ClearAddresses(text);
  return text;
}

}  // namespace

AskingText::AskingText(const Packet& packet, Span document, Demand::Reading reading,
                       const Models& models)
    : origin_(document.begin),
      cleared_(
          Cleared(std::string(packet.text().substr(document.begin, document.Length())), models)),
      readable_(models.lexicon->Respelled(cleared_)),
      demand_(readable_.text(), BoxedLines(packet), reading, models) {}

std::vector<std::size_t> AskingText::BoxedLines(const Packet& packet) const {
  std::vector<std::size_t> boxed;
  const std::string_view text = readable_.text();
  int lines = 0;  // Of the page.
  for (std::size_t at = 0; at < text.size();) {
    const bool honest = ++lines <= kMostLines;
    if (honest && StandsBehindBox(packet, InPacket({at, at + 1}).begin)) boxed.push_back(at);
    const std::size_t end = text.find_first_of("\n\f", at);
    if (end == std::string_view::npos) break;
    if (text[end] == '\f') lines = 0;
    at = end + 1;
  }
  return boxed;
}

std::vector<Span> CarriedDemands(const Packet& packet, const Document& document,
                                 const Models& models) {
  std::vector<Span> carried;
  if (document.kind != DocumentKind::application && document.kind != DocumentKind::affidavit) {
    return carried;
  }
  const std::string_view text = packet.text().substr(document.begin, document.end - document.begin);
  const auto carries = [](const Record& record) { return record.Get("role") == "carries"; };
  for (const Hit& hit : models.demand.FindAll(text, carries)) {
    const Span list{document.begin + hit.span.begin,
                    std::min(document.begin + hit.span.end + kCarriedReach, document.end)};
    // Lists that run into one another are one, so that nothing is read twice.
    if (!carried.empty() && list.begin <= carried.back().end) {
      carried.back().end = std::max(carried.back().end, list.end);
    } else {
      carried.push_back(list);
    }
  }
  return carried;
}

Span AskingText::InPacket(Span span) const {
  const Span original = readable_.Original(span);
  return {origin_ + original.begin, origin_ + original.end};
}

}  // namespace writ
