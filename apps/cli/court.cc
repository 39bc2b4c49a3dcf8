#include <iostream>
#include <string>

#include "apps/cli/command.h"
#include "writ/stages/court.h"
#include "writ/stages/report.h"

namespace writ::cli {

void AddCourt(CLI::App& app, Shared& shared) {
  CLI::App* command = app.add_subcommand(
      "court", "Read court names from standard input, one a line; print each as JSON or null");
  command->callback([&shared] {
    const std::optional<Models> models = LoadModels(shared);
    if (!models) {
      shared.exit_code = kBroken;
      return;
    }
    for (std::string line; std::getline(std::cin, line);) {
      std::cout << ToJson(ReadCourtName(line, *models)) << std::endl;
    }
  });
}

}  // namespace writ::cli
