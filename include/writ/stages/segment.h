// Stage: which documents a packet is made of, page by page.
#pragma once

#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// Every page belongs to exactly one document; a document never runs over files. The kind follows
// the operative words of the document, not what it mentions: an affidavit for a warrant is none.
std::vector<Document> SegmentDocuments(const Packet& packet, const Models& models);

// The operative instrument: of the documents' process types the first in the contract's list
// (section 3); a nondisclosure order counts only when nothing else was served.
Process ChooseProcess(const Packet& packet, const std::vector<Document>& documents,
                      const Models& models);

}  // namespace writ
