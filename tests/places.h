// Where the tests find the source tree and the programs under test. One small file is compiled with
// these paths, so that a compiler's cache serves every checkout.
#pragma once

#include <string>

namespace writ {

std::string SourceDir();
std::string BinDir();

}  // namespace writ
