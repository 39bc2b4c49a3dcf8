// Boxes to be ticked, written ("[X]", "☐") or drawn, and which of them a place belongs to.
#pragma once

#include "core/models.h"
#include "core/span.h"
#include "writ/packet.h"

namespace writ {

enum class Tick { none, ticked, empty };

// The box before a place: the nearest one in its own statement (`statement` and `at` are offsets of
// Packet::text()), or the drawn one left of it on its line; none where there is no box.
Tick TickBefore(const Packet& packet, Span statement, std::size_t at, const Models& models);

// Whether a word stands right behind a drawn box: an item of a list begins there.
bool StandsBehindBox(const Packet& packet, std::size_t at);

// Whether a ruled line runs through the middle of the words under a range.
bool IsStruckOut(const Packet& packet, Span span);

}  // namespace writ
