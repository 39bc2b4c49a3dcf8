// Stage: what a reviewer must know: the flags and the disposition that follows from them.
#pragma once

#include <string>
#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// Contract, section 6, every flag but `duplicate` and `declared_mismatch`. `received` is the ISO
// date that deadlines are judged against.
std::vector<Flag> RaiseFlags(const Packet& packet, const Findings& findings,
                             const std::string& received, const Models& models);

// Contract, section 6, "Disposition, first that applies".
Disposition Dispose(const Findings& findings, const std::vector<Flag>& flags);

// Whether an instrument is signed by whoever had to sign it.
enum class SignatureState { signed_, unsigned_, no_line, unreadable };
struct Signature {
  SignatureState state = SignatureState::no_line;
  std::vector<Evidence> evidence;
};
Signature FindSignature(const Packet& packet, const Document& document, const Models& models);

}  // namespace writ
