// A reader's life: one document, asked for page by page over one channel.
#pragma once

#include <string_view>

#include "reader/recogniser.h"

namespace writ::reader {

// How a reader leaves, so that the zygote can tell the parent why.
enum ReaderExit { kFinished = 0, kBroken = 1, kOutOfMemory = 70, kNotLocked = 71 };

// Answers orders on `channel` until it is closed; returns how the process must end. `bytes` is the
// document, which nobody can change any more. `recogniser` may be null: a page that needs one is
// then answered by ColdReply, and the reader ends.
ReaderExit Serve(std::string_view bytes, int channel, Recogniser* recogniser);

}  // namespace writ::reader
