// The commands of `writ`, one file each. A command registers itself with CLI11 and leaves its exit
// code in `exit_code` when it runs.
#pragma once

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>

#include "core/models.h"
#include "pipeline/reader_pool.h"

namespace writ::cli {

// Exit codes: contract, section 1; `broken` is Writ's own: its models or readers don't start.
enum Exit { kDone = 0, kUsage = 2, kBroken = 3, kUnreadable = 4 };

struct Shared {
  std::string models;               // --models; empty for the usual places.
  bool allow_weak_sandbox = false;  // --allow-weak-sandbox
  std::string recogniser = "auto";  // --recogniser
  int exit_code = kDone;
};

void AddScreen(CLI::App& app, Shared& shared);
void AddText(CLI::App& app, Shared& shared);
void AddEval(CLI::App& app, Shared& shared);
void AddCourt(CLI::App& app, Shared& shared);
void AddModels(CLI::App& app, Shared& shared);
void AddSchema(CLI::App& app, Shared& shared);
void AddSandbox(CLI::App& app, Shared& shared);

// --models, $WRIT_MODELS, ../share/writ/models beside the program, or the source tree's.
std::string ModelsFolder(const Shared& shared);

// Loads the models; what is wrong with them goes to standard error, all together.
std::optional<Models> LoadModels(const Shared& shared);

// --jobs and --page-cache, for the commands that read documents.
struct ReaderChoices {
  int jobs = 0;
  std::string page_cache;
};
void AddReaderChoices(CLI::App& command, ReaderChoices& choices);

// Starts the readers; says on standard error why where it can't.
std::unique_ptr<ReaderPool> StartReaders(const Shared& shared, const ReaderChoices& choices);

// One line on standard error: what it is about, what is wrong, what to do.
void Complain(const std::string& about, const std::string& message);

}  // namespace writ::cli
