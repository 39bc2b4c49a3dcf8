// A document that asks, made ready to be searched: without what copying and filing put on its
// pages, without addresses, with slips of recognition read through; and where its demand stands.
#pragma once

#include <vector>

#include "core/edited_text.h"
#include "core/models.h"
#include "stages/demand.h"
#include "writ/packet.h"
#include "writ/screening.h"

namespace writ {

class AskingText {
 public:
  // `document` is a range of Packet::text(); `reading` as in Demand.
  AskingText(const Packet& packet, Span document, Demand::Reading reading, const Models& models);

  const std::string& text() const { return readable_.text(); }
  const Demand& demand() const { return demand_; }
  // A range of text() as one of Packet::text().
  Span InPacket(Span span) const;

 private:
  // Where lines of text() begin that stand behind a drawn box.
  std::vector<std::size_t> BoxedLines(const Packet& packet) const;

  std::size_t origin_;
  std::string cleared_;  // As long as the document; what is no part of it is blank.
  EditedText readable_;
  Demand demand_;
};

// Where an application, affidavit or declaration carries the list of what its instrument demands:
// ranges of Packet::text() that ascend and do not touch, empty for every other document.
std::vector<Span> CarriedDemands(const Packet& packet, const Document& document,
                                 const Models& models);

}  // namespace writ
