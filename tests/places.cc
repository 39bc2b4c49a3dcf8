#include "places.h"

namespace writ {

std::string SourceDir() { return WRIT_SOURCE_DIR; }
std::string BinDir() { return WRIT_BIN_DIR; }

}  // namespace writ
