// Unix sockets as the wall uses them: whole packets with descriptors, and streams of bytes. Nothing
// here raises SIGPIPE; a peer that is gone is an answer, not a signal.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/descriptor.h"

namespace writ {

// Two connected ends, close-on-exec. None (both empty) where the process has no descriptors left.
std::pair<Descriptor, Descriptor> PacketPair();
std::pair<Descriptor, Descriptor> StreamPair();

// One packet with the descriptors, which stay the caller's. False where the peer is gone.
bool SendPacket(int socket, std::string_view bytes, const std::vector<int>& descriptors = {});

struct PacketReceived {
  std::string bytes;
  std::vector<Descriptor> descriptors;
};
enum class Receipt { packet, nothing_yet, closed };
// Takes one packet of at most `max_bytes` and at most 4 descriptors; a longer one counts as closed.
// Waits only where `wait`.
Receipt ReceivePacket(int socket, std::size_t max_bytes, bool wait, PacketReceived& received);

// Sends everything, waiting as needed. False where the peer is gone.
bool SendAll(int socket, std::string_view bytes);

}  // namespace writ
