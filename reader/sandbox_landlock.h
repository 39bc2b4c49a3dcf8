// Landlock (Linux 5.13): which files a process may reach, whoever it runs as.
#pragma once

#include <string>
#include <vector>

#include "core/descriptor.h"
#include "core/wire.h"

namespace writ::reader {

// A rule set that lets files in `readable` be read and nothing else; for whoever enters it.
Descriptor MakeLandlock(const std::vector<std::string>& readable, wire::Layer& layer);
// Holds this process to the rule set; needs no_new_privs.
void EnterLandlock(int rules, wire::Layer& layer);

}  // namespace writ::reader
