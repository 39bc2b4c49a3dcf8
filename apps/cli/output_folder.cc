#include "apps/cli/output_folder.h"

#include <fstream>

#include "apps/cli/command.h"

namespace writ::cli {

namespace fs = std::filesystem;

bool OutputFolder::Open(const std::string& folder) {
  std::error_code trouble;
  fs::create_directories(folder, trouble);
  if (trouble) {
    Complain(folder, "the folder can't be made: " + trouble.message());
    return false;
  }
  folder_ = folder;
  return true;
}

bool OutputFolder::Write(const std::string& source, const std::string& ending,
                         const std::function<void(std::ostream&)>& write) {
  const std::string stem = fs::path(source).filename().string();
  std::string name = stem + ending;
  for (int n = 2; !names_.insert(name).second; ++n) name = stem + "-" + std::to_string(n) + ending;
  // Written beside and then renamed, so that nobody ever sees half a file.
  const fs::path target = folder_ / name, partial = folder_ / ("." + name + ".partial");
  std::ofstream out(partial, std::ios::binary | std::ios::trunc);
  write(out);
  out.close();
  std::error_code trouble;
  if (out) fs::rename(partial, target, trouble);
  if (out && !trouble) return true;
  Complain(target.string(), "can't be written; check the folder and the space left on its disk");
  return false;
}

}  // namespace writ::cli
