// seccomp: the short list of system calls that reading a document takes.
#pragma once

#include "core/wire.h"

namespace writ::reader {

// From here on every other system call kills the process, and so does a call by another
// architecture's numbers. `files_are_held`: something else decides which files can be reached;
// where nothing does, no file can be opened at all.
wire::Layer EnterFilter(bool files_are_held);

}  // namespace writ::reader
