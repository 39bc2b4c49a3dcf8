#include <array>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "apps/cli/command.h"

namespace writ::cli {
namespace {

namespace fs = std::filesystem;

fs::path ProgramFolder() {
  std::error_code trouble;
  const fs::path self = fs::read_symlink("/proc/self/exe", trouble);
  return trouble ? fs::path(".") : self.parent_path();
}

}  // namespace

void Complain(const std::string& about, const std::string& message) {
  std::cerr << "writ: " + about + ": " + message + "\n";
}

std::string ModelsFolder(const Shared& shared) {
  if (!shared.models.empty()) return shared.models;
  if (const char* named = std::getenv("WRIT_MODELS"); named != nullptr && *named != '\0') {
    return named;
  }
  const fs::path installed = ProgramFolder() / ".." / "share" / "writ" / "models";
  return fs::is_directory(installed) ? installed.string() : WRIT_SOURCE_DIR "/models";
}

std::optional<Models> LoadModels(const Shared& shared) {
  const std::string folder = ModelsFolder(shared);
  std::vector<ModelProblem> problems;
  std::optional<Models> models = Models::Load(folder, problems);
  for (const ModelProblem& p : problems) {
    Complain(folder + "/" + p.file + ":" + std::to_string(p.line),
             (p.record.empty() ? "" : p.record + ": ") + p.message);
  }
  if (problems.empty()) return models;
  Complain(folder,
           "the models are broken; Writ doesn't start on them. Mend them, or name others "
           "with --models");
  return std::nullopt;
}

void AddReaderChoices(CLI::App& command, ReaderChoices& choices) {
  command.add_option("--jobs", choices.jobs, "Pages read at once (default: one for each core)")
      ->check(CLI::Range(1, 256))
      ->type_name("N");
  command
      .add_option("--page-cache", choices.page_cache,
                  "Keep page texts in this folder, and read no page again that is there; it will "
                  "hold the documents' text")
      ->envname("WRIT_PAGE_CACHE")
      ->type_name("DIR");
}

std::unique_ptr<ReaderPool> StartReaders(const Shared& shared, const ReaderChoices& choices) {
  const std::array<fs::path, 2> places = {
      ProgramFolder() / "writ-reader", ProgramFolder() / ".." / "libexec" / "writ" / "writ-reader"};
  for (const fs::path& place : places) {
    if (!fs::exists(place)) continue;
    PoolOptions options;
    options.program = place.string();
    options.readers = choices.jobs;
    options.page_cache = choices.page_cache;
    options.allow_weak_sandbox = shared.allow_weak_sandbox;
    options.recogniser = shared.recogniser;
    auto pool = ReaderPool::Start(options);
    if (pool) return std::move(*pool);
    Complain(place.string(), pool.error().message);
    return nullptr;
  }
  Complain("writ-reader", "the reader program stands neither beside writ nor in ../libexec/writ");
  return nullptr;
}

}  // namespace writ::cli
