#include "apps/cli/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
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

Output::Output(Format format, OutputFolder* folder, bool several, const Models& models)
    : format_(format),
      folder_(folder),
      several_(several),
      models_(models),
      style_(folder_ != nullptr ? ReportStyle{kPlainWidth, false} : StyleOf(STDOUT_FILENO)) {}

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
  if (folder_ != nullptr) return WriteFile(screening);
  const bool list = format_ == Format::json && several_;
  if (list) std::cout << (first_ ? "[\n" : ",\n");
  if (format_ == Format::report && !first_) std::cout << "\n";
  std::cout << Render(screening) << std::flush;
  first_ = false;
  return true;
}

void Output::Finish() {
  if (folder_ == nullptr && format_ == Format::json && several_)
    std::cout << (first_ ? "[]\n" : "]\n");
  std::cout << std::flush;
}

bool Output::WriteFile(const Screening& screening) {
  const std::string ending = format_ == Format::report ? ".report.txt" : ".json";
  return folder_->Write(screening.files.front().name, ending,
                        [&](std::ostream& out) { out << Render(screening); });
}

}  // namespace writ::cli
