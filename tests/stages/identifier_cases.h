// What the tests of identifiers share: packets from plain text, and what was found in them in
// short.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/stages/understanding.h"
#include "writ/stages/identifiers.h"
#include "writ/words.h"

namespace writ::identifier_cases {

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
  return FindIdentifiers(packet, documents, process, TestModels());
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

}  // namespace writ::identifier_cases
