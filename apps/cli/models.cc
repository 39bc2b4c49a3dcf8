#include <iostream>

#include "apps/cli/command.h"

namespace writ::cli {

void AddModels(CLI::App& app, Shared& shared) {
  CLI::App* command = app.add_subcommand("models", "Work with the models");
  command->require_subcommand(1);
  CLI::App* check = command->add_subcommand(
      "check", "Load every record strictly and run its examples; report all problems together");
  auto folder = std::make_shared<std::string>();
  check->add_option("DIR", *folder, "The models (default: those that Writ uses)");
  check->callback([folder, &shared] {
    const std::string models_folder = folder->empty() ? ModelsFolder(shared) : *folder;
    std::vector<ModelProblem> problems;
    const Models models = Models::Load(models_folder, problems);
    CheckModelExamples(models, problems);
    for (const ModelProblem& p : problems) {
      std::cout << p.file << ":" << p.line << ": " << (p.record.empty() ? "" : p.record + ": ")
                << p.message << "\n";
    }
    std::size_t records = 0;
    for (const FamilyRow& row : FamilyRows()) records += (models.*row.family).records().size();
    if (problems.empty()) {
      std::cout << records << " records in " << FamilyRows().size()
                << " families, every example as written; digest " << models.digest << "\n";
    }
    shared.exit_code = problems.empty() ? kDone : kBroken;
  });
}

}  // namespace writ::cli
