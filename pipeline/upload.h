// A file of this machine as an upload.
#pragma once

#include <filesystem>

#include "pipeline/plan.h"

namespace writ {

// Reads a regular file whole; one that can't be opened, is no regular file or is larger than
// `max_bytes` comes back with `error` set and no bytes.
Upload LoadUpload(const std::filesystem::path& path, std::size_t max_bytes);

}  // namespace writ
