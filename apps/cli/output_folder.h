// The folder that --out names, and files in it that appear whole or not at all.
#pragma once

#include <filesystem>
#include <functional>
#include <ostream>
#include <set>
#include <string>

namespace writ::cli {

class OutputFolder {
 public:
  // Makes the folder where it is not there; false, and said on standard error, where it can't.
  bool Open(const std::string& folder);
  bool is_open() const { return !folder_.empty(); }

  // Writes `source`'s name + `ending`, with a number between them where that was written before in
  // this run. False, and said on standard error, where it can't be written.
  bool Write(const std::string& source, const std::string& ending,
             const std::function<void(std::ostream&)>& write);

 private:
  std::filesystem::path folder_;
  std::set<std::string> names_;  // Already written in this run.
};

}  // namespace writ::cli
