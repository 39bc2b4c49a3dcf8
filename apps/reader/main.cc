// writ-reader: parses what strangers sent. Started by writ with its end of the control socket as
// descriptor 3, never by hand.
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "reader/zygote.h"

int main(int argc, char** argv) {
  writ::reader::ZygoteOptions options;
  options.tessdata = writ::reader::TessdataFolder();
  bool zygote = false;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--version") {
      std::puts(writ::reader::EngineVersion(options.tessdata).c_str());
      return 0;
    }
    zygote = zygote || argument == "--zygote";
    options.fonts = options.fonts || argument == "--fonts";
    options.recogniser_at_once = options.recogniser_at_once || argument == "--recogniser-at-once";
    options.allow_weak = options.allow_weak || argument == "--allow-weak-sandbox";
    constexpr std::string_view kRecogniser = "--recogniser=";
    if (argument.starts_with(kRecogniser)) {
      options.recogniser = argument.substr(kRecogniser.size());
    }
    constexpr std::string_view kMemory = "--memory-mib=";
    if (argument.starts_with(kMemory)) options.memory_mib = std::atoi(argv[i] + kMemory.size());
  }
  if (zygote) return writ::reader::RunZygote(options);
  std::fputs("writ-reader is started by writ; try: writ --help\n", stderr);
  return 2;
}
