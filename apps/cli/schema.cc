#include <iostream>

#include "apps/cli/command.h"
#include "writ/stages/report.h"

namespace writ::cli {

void AddSchema(CLI::App& app, Shared&) {
  app.add_subcommand("schema", "Print the JSON Schema of a screening")->callback([] {
    std::cout << ScreeningSchema() << std::flush;
  });
}

}  // namespace writ::cli
