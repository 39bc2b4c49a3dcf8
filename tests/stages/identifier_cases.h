// What the tests of identifiers share: packets from plain text, and what was found in them in
// short.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "writ/stages/identifiers.h"
#include "writ/stages/normalise.h"
#include "writ/stages/plain_text.h"
#include "writ/words.h"

namespace writ {

inline const Models& TheModels() {
  static const Models kModels = [] {
    std::vector<ModelProblem> problems;
    return Models::Load(WRIT_SOURCE_DIR "/models", problems);
  }();
  return kModels;
}

inline Packet PacketOf(std::string_view text) {
  std::vector<Page> pages;
  auto read = ReadPlainText(text, 1000);
  for (PageText& page_text : *read) {
    Page page{0, static_cast<int>(pages.size()) + 1, std::move(page_text), {}};
    page.normal = Normalise(page.read);
    pages.push_back(std::move(page));
  }
  return Packet({FileInfo{}}, std::move(pages));
}

// Pages of these kinds, the last for all that follow; pages of one kind that follow one another are
// one document. The first document that compels is the process.
inline std::vector<Identifier> FindIn(const Packet& packet,
                                      const std::vector<DocumentKind>& kinds) {
  std::vector<Document> documents;
  Process process;
  for (std::size_t p = 0; p < packet.pages().size(); ++p) {
    const DocumentKind kind = kinds[std::min(p, kinds.size() - 1)];
    if (documents.empty() || documents.back().kind != kind) {
      Document document;
      document.kind = kind;
      document.first_page = static_cast<int>(p) + 1;
      document.begin = packet.PageBegin(p);
      documents.push_back(document);
    }
    documents.back().last_page = static_cast<int>(p) + 1;
    documents.back().end = packet.PageBegin(p) + packet.PageOf(p).size();
    if (IsProcessType(kind) && process.document < 0) {
      process = {kind, 1, {}, static_cast<int>(documents.size()) - 1};
    }
  }
  return FindIdentifiers(packet, documents, process, TheModels());
}

inline std::vector<Identifier> Find(std::string_view text, const std::vector<DocumentKind>& kinds) {
  return FindIn(PacketOf(text), kinds);
}

// "email a@example.com", and so on, of one role; doubtful ones end in '?'.
inline std::vector<std::string> InShort(const std::vector<Identifier>& identifiers, Role role) {
  std::vector<std::string> values;
  for (const Identifier& i : identifiers) {
    if (i.role != role) continue;
    values.push_back(std::string(ToWord(i.type)) + " " + i.value + (i.uncertain ? "?" : ""));
  }
  return values;
}

inline std::vector<std::string> Targets(std::string_view text,
                                        const std::vector<DocumentKind>& kinds) {
  return InShort(Find(text, kinds), Role::target);
}

}  // namespace writ
