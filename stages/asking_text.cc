#include "stages/asking_text.h"

#include <algorithm>
#include <cctype>

#include "stages/checkboxes.h"
#include "stages/furniture.h"

namespace writ {
namespace {

// How far a list reaches that a sworn paper carries for its instrument.
constexpr std::size_t kCarriedReach = 1500;

// Lines of a page that may begin behind a drawn box; no honest page has more.
constexpr int kMostLines = 400;

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

std::string Cleared(std::string_view page, const Models& models) {
  std::string text = WithoutFurniture(page, models);
  ClearAddresses(text);
  return text;
}

}  // namespace

AskingText::AskingText(const Packet& packet, Span document, Demand::Reading reading,
                       const Models& models)
    : origin_(document.begin),
      cleared_(Cleared(packet.text().substr(document.begin, document.Length()), models)),
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
