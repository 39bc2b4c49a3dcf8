// The process that holds everything loaded and warm, fonts and the recogniser from when a document
// is likely to need them, and forks a locked reader for each document. It parses no document
// itself.
#pragma once

#include <string>

namespace writ::reader {

struct ZygoteOptions {
  int control = 3;  // The parent's packets: a document and a channel each. Closed means: end.
  std::string tessdata;
  std::string recogniser = "auto";  // See StartRecogniser.
  bool fonts = false;               // Warm them at once, …
  bool recogniser_at_once = false;  // … and load the recogniser.
  int memory_mib = 2048;
  bool allow_weak = false;  // Fork readers even where the lock does not hold.
};

// Isolates itself, says on `control` that it is ready (or why not), then forks until the parent
// closes. Returns the exit code of the program.
int RunZygote(const ZygoteOptions& options);

// Where the recogniser's models lie: $TESSDATA_PREFIX or the first of Debian's places that exists.
std::string TessdataFolder();

// Versions of what reads, in one line; part of the page cache's key.
std::string EngineVersion(const std::string& tessdata);

}  // namespace writ::reader
