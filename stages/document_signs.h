// What a page shows of the document that it belongs to: the records of models/documents.yaml that
// hit on it, each in the part of the page that it speaks of.
#pragma once

#include <string>
#include <vector>

#include "core/models.h"
#include "writ/packet.h"

namespace writ {

struct Sign {
  const Record* record = nullptr;
  Span span;                     // In Packet::text().
  bool first_page_only = false;  // A title or caption: it tells only where a document begins.
  std::string label;             // Of an attachment.
};

struct PageSigns {
  std::vector<Sign> signs;
  bool begins = false;  // A new document begins at the top of this page.
};

PageSigns FindSigns(const Packet& packet, std::size_t page, const Models& models);

}  // namespace writ
