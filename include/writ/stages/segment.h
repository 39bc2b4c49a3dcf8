// Stage: which documents a packet is made of, page by page.
#pragma once

#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// Documents are whole pages: every page belongs to exactly one, none runs over files, and [begin,
// end) is the text of its pages. An attachment that starts in the middle of an order's page is part
// of the order; whoever needs its text looks for its heading. A page without a beginning goes on
// with the document before it. The kind follows the operative words, not what a paper mentions: an
// affidavit for a warrant is none. Confidence is what the signs make of the kind among all others.
std::vector<Document> SegmentDocuments(const Packet& packet, const Models& models);

// The operative instrument: of the documents' process types the first in the contract's list
// (section 3), which puts a nondisclosure order behind whatever else compels. Where there is none,
// a cover letter that asks for data itself is an informal request; sworn papers, applications and
// the like alone are `other`.
Process ChooseProcess(const Packet& packet, const std::vector<Document>& documents,
                      const Models& models);

}  // namespace writ
