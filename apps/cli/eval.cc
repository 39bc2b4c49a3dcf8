#include <fstream>
#include <iostream>
#include <mutex>
#include <nlohmann/json.hpp>

#include "apps/cli/command.h"
#include "apps/cli/eval_output.h"
#include "apps/cli/progress.h"
#include "pipeline/batch.h"
#include "pipeline/truth.h"

namespace writ::cli {
namespace {

struct Options {
  std::string folder;
  std::string format = "report";
  std::string compare;
  bool errors = false;
  ReaderChoices readers;
};

int Evaluate(const Options& options, const Shared& shared) {
  nlohmann::json earlier;
  if (!options.compare.empty()) {
    std::ifstream in(options.compare, std::ios::binary);
    earlier = nlohmann::json::parse(in, nullptr, false);
    if (!IsEvaluation(earlier)) {
      Complain(options.compare, "is no evaluation; make one with `writ eval --format json`");
      return kUsage;
    }
  }
  std::vector<std::string> problems;
  const std::vector<Truth> truths = LoadTruths(options.folder, problems);
  for (const std::string& problem : problems) Complain("truth", problem);
  if (truths.empty()) {
    Complain(options.folder, "holds no *.truth.json; see docs/formats.md");
    return kUsage;
  }
  const std::optional<Models> models = LoadModels(shared);
  if (!models) return kBroken;
  const auto pool = StartReaders(shared, options.readers);
  if (!pool) return kBroken;
  std::vector<Job> jobs;
  for (const Truth& truth : truths) jobs.push_back({truth.files, truth.received});
  Evaluation evaluation;
  Progress progress(jobs.size());
  std::mutex terminal;  // The two callbacks may come from two threads.
  int exit_code = kDone;
  BatchListener listener;
  listener.done = [&](std::size_t job, const Screening& screening) {
    const std::lock_guard lock(terminal);
    progress.Clear();
    if (screening.error) {
      Complain(truths[job].name, screening.error->message);
      exit_code = kUnreadable;
    }
    evaluation.Add(truths[job], screening);
  };
  listener.progress = [&](std::size_t job, int page, int of) {
    const std::lock_guard lock(terminal);
    progress.Page(job, page, of);
  };
  RunBatch(jobs, pool.get(), *models, {}, listener);
  if (options.format == "json") {
    std::cout << EvaluationJson(evaluation, models->digest)
                     .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
              << std::endl;
    return exit_code;
  }
  PrintEvaluation(evaluation, options.errors, std::cout);
  if (!options.compare.empty()) PrintComparison(evaluation, earlier, std::cout);
  std::cout << std::flush;
  return exit_code;
}

}  // namespace

void AddEval(CLI::App& app, Shared& shared) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(
      "eval",
      "Screen every packet of a truth folder and say how well the screenings agree with it");
  command->add_option("DIR", options->folder, "The truth folder; sub-folders are entered")
      ->required()
      ->check(CLI::ExistingDirectory.description(""))
      ->type_name("");
  command->add_option("--format", options->format, "report (default) or json")
      ->check(CLI::IsMember({"report", "json"}).description(""))
      ->type_name("FORMAT");
  command->add_flag("--errors", options->errors, "Print every mistake with its evidence first");
  command
      ->add_option("--compare", options->compare,
                   "Say what became better and worse since this earlier `--format json`")
      ->type_name("EARLIER.json");
  AddReaderChoices(*command, options->readers);
  command->callback([options, &shared] { shared.exit_code = Evaluate(*options, shared); });
}

}  // namespace writ::cli
