#include "apps/cli/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "apps/cli/command.h"

namespace writ::cli {
namespace {

constexpr int kPlainWidth = 80;
constexpr int kWidest = 120;  // Longer lines are hard to read.

}  // namespace

ReportStyle StyleOf(int descriptor) {
  ReportStyle style{kPlainWidth, false};
  if (isatty(descriptor) == 0) return style;
  winsize size{};
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    style.width = std::min<int>(size.ws_col, kWidest);
  }
  const char* no_colour = std::getenv("NO_COLOR");  // https://no-color.org
  style.colour = no_colour == nullptr || *no_colour == '\0';
  return style;
}

Output::Output(Format format, std::optional<std::filesystem::path> folder, bool several,
               const Models& models)
    : format_(format),
      folder_(std::move(folder)),
      several_(several),
      models_(models),
      style_(folder_ ? ReportStyle{kPlainWidth, false} : StyleOf(STDOUT_FILENO)) {}

std::string Output::Render(const Screening& screening) const {
  switch (format_) {
    case Format::report:
      return ToReport(screening, models_, style_);
    case Format::json:
      return ToJson(screening, 2) + "\n";
    case Format::jsonl:
      return ToJson(screening, -1) + "\n";
  }
  return {};
}

bool Output::Write(const Screening& screening) {
  if (folder_) return WriteFile(screening);
  const bool list = format_ == Format::json && several_;
  if (list) std::cout << (first_ ? "[\n" : ",\n");
  if (format_ == Format::report && !first_) std::cout << "\n";
  std::cout << Render(screening) << std::flush;
  first_ = false;
  return true;
}

void Output::Finish() {
  if (!folder_ && format_ == Format::json && several_) std::cout << (first_ ? "[]\n" : "]\n");
  std::cout << std::flush;
}

bool Output::WriteFile(const Screening& screening) {
  namespace fs = std::filesystem;
  const std::string ending = format_ == Format::report ? ".report.txt" : ".json";
  const std::string stem = fs::path(screening.files.front().name).filename().string();
  std::string name = stem + ending;
  for (int n = 2; !names_.insert(name).second; ++n) name = stem + "-" + std::to_string(n) + ending;
  // Written beside and then renamed, so that nobody ever sees half a file.
  const fs::path target = *folder_ / name;
  const fs::path partial = *folder_ / ("." + name + ".partial");
  std::ofstream out(partial, std::ios::binary | std::ios::trunc);
  out << Render(screening);
  out.close();
  std::error_code trouble;
  if (out) fs::rename(partial, target, trouble);
  if (out && !trouble) return true;
  Complain(target.string(), "can't be written; check the folder and the space left on its disk");
  return false;
}

}  // namespace writ::cli
