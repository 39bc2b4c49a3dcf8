// What the user named on the command line, as requests.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace writ::cli {

// The files of each request. A file is a request; a folder stands for the files in it, by name,
// hidden ones left out, sub-folders not entered. A folder with truth files (*.truth.json) stands
// for the packets that they name, a packet of several files being one request. With
// `one_packet` everything together is one request.
std::vector<std::vector<std::filesystem::path>> Requests(const std::vector<std::string>& named,
                                                         bool one_packet);

}  // namespace writ::cli
