#include "apps/cli/inputs.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace writ::cli {
namespace {

namespace fs = std::filesystem;
using Files = std::vector<fs::path>;

Files FilesIn(const fs::path& folder) {
  Files files;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    const bool hidden = entry.path().filename().string().starts_with('.');
    if (!hidden && entry.is_regular_file(ignored)) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// The files that a truth names, beside it; empty where it is no truth.
Files PacketOf(const fs::path& truth) {
  std::ifstream in(truth, std::ios::binary);
  const nlohmann::json json = nlohmann::json::parse(in, nullptr, false);
  Files files;
  if (!json.is_object() || !json.contains("files") || !json["files"].is_array()) return files;
  for (const auto& name : json["files"]) {
    if (name.is_string()) files.push_back(truth.parent_path() / name.get<std::string>());
  }
  return files;
}

void AddFolder(const fs::path& folder, std::vector<Files>& requests) {
  const Files files = FilesIn(folder);
  std::vector<Files> packets;
  for (const fs::path& file : files) {
    if (!file.string().ends_with(".truth.json")) continue;
    if (Files packet = PacketOf(file); !packet.empty()) packets.push_back(std::move(packet));
  }
  if (packets.empty()) {
    for (const fs::path& file : files) packets.push_back({file});
  }
  requests.insert(requests.end(), packets.begin(), packets.end());
}

}  // namespace

std::vector<Files> Requests(const std::vector<std::string>& named, bool one_packet) {
  std::vector<Files> requests;
  for (const std::string& name : named) {
    std::error_code ignored;
    if (fs::is_directory(name, ignored)) {
      AddFolder(name, requests);
    } else {
      requests.push_back({name});
    }
  }
  if (!one_packet || requests.empty()) return requests;
  Files all;
  for (const Files& files : requests) all.insert(all.end(), files.begin(), files.end());
  return {all};
}

}  // namespace writ::cli
