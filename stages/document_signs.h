// What a page shows of the document that it belongs to: the records of models/documents/ that hit
// on it, each in the part of the page that it speaks of.
#pragma once

#include <string>
#include <vector>

#include "core/models.h"
#include "writ/packet.h"

namespace writ {

struct Sign {
  const Record* record = nullptr;
  Span span;                     // In Packet::text().
  bool first_page_only = false;  // A title, caption or the like: it tells where a document begins.
  std::string label;             // Of an attachment.
};

struct PageSigns {
  std::vector<Sign> signs;
  double opens = 0;          // How strongly the page looks like the first of a document.
  double heading_opens = 0;  // The same for a heading of no known title; counts after an ending.
  bool list_only = false;    // What opens is a list's heading, which may also stand within a paper.
  bool starts_in_sentence = false;
  bool ends_in_sentence = false;
  bool points_on = false;  // It says that its list stands on the next page.
  bool closes = false;     // A paper ends on the page: a signature or a letter's close.
};

PageSigns FindSigns(const Packet& packet, std::size_t page, const Models& models);

}  // namespace writ
