#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>
#include <sstream>

#include "pipeline/plan.h"
#include "writ/stages/report.h"

int main(int argc, char** argv) {
  CLI::App app{"Writ reads served legal process."};
  std::vector<std::string> files;
  std::string received = "2026-03-02", format = "json";
  bool packet = false;
  CLI::App* screen = app.add_subcommand("screen", "Screen uploads.");
  screen->add_option("files", files)->required();
  screen->add_option("--received", received);
  screen->add_option("--format", format);
  screen->add_flag("--packet", packet);
  CLI11_PARSE(app, argc, argv);
  std::vector<writ::ModelProblem> problems;
  const writ::Models models = writ::Models::Load(WRIT_SOURCE_DIR "/models", problems);
  writ::CheckModelExamples(models, problems);
  for (const auto& p : problems) {
    std::cerr << p.file << ":" << p.line << ": " << p.record << ": " << p.message << "\n";
  }
  if (!problems.empty()) return 2;
  std::vector<writ::Request> requests;
  for (const auto& file : files) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    if (requests.empty() || !packet) requests.push_back({{}, received});
    requests.back().uploads.push_back({file, bytes.str(), std::nullopt});
  }
  for (const auto& request : requests) {
    std::cout << writ::ToJson(writ::Screen(request, nullptr, models), format == "json" ? 2 : -1)
              << "\n";
  }
}
