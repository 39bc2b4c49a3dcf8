// Running writ-reader.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "writ/error.h"

namespace writ {

// Starts the program in a clean environment with `descriptor` as its descriptor number `as`,
// /dev/null as the rest of 0, 1 and 2, and nothing else open. Its parent must wait for it.
Result<pid_t> SpawnReader(const std::string& program, const std::vector<std::string>& arguments,
                          int descriptor, int as);

// A digest of the program and of what it says of its libraries and models: changes whenever it
// would read otherwise.
Result<std::string> ReaderVersion(const std::string& program);

}  // namespace writ
