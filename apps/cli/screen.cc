#include <chrono>
#include <cstdio>
#include <ctime>
#include <mutex>

#include "apps/cli/command.h"
#include "apps/cli/inputs.h"
#include "apps/cli/output.h"
#include "apps/cli/progress.h"
#include "pipeline/batch.h"

namespace writ::cli {
namespace {

struct Options {
  std::vector<std::string> files;
  std::string received;
  std::string out;
  Format format = Format::report;
  bool packet = false;
  ReaderChoices readers;
};

std::string Today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  char text[11];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%d", &local)};
}

// An error for CLI11, or nothing where the text is a day that exists.
std::string CheckDate(const std::string& text) {
  int year = 0, month = 0, day = 0, used = 0;
  const bool shaped = std::sscanf(text.c_str(), "%4d-%2d-%2d%n", &year, &month, &day, &used) == 3 &&
                      used == static_cast<int>(text.size()) && text.size() == 10;
  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  return shaped && date.ok() ? "" : "'" + text + "' is no date; write it as 2026-03-31";
}

int Screen(const Options& options, const Shared& shared) {
  const std::optional<Models> models = LoadModels(shared);
  if (!models) return kBroken;
  std::vector<Job> jobs;
  for (auto& files : Requests(options.files, options.packet)) {
    jobs.push_back({std::move(files), options.received});
  }
  if (jobs.empty()) {
    Complain(options.files.front(), "the folder holds no files to screen");
    return kUnreadable;
  }
  const auto pool = StartReaders(shared, options.readers);
  if (!pool) return kBroken;
  OutputFolder folder;
  if (!options.out.empty() && !folder.Open(options.out)) return kUsage;
  Output output(options.format, folder.is_open() ? &folder : nullptr, jobs.size() > 1, *models);
  Progress progress(jobs.size());
  std::mutex terminal;  // The two callbacks may come from two threads.
  int exit_code = kDone;
  BatchListener listener;
  listener.done = [&](std::size_t, const Screening& screening) {
    const std::lock_guard lock(terminal);
    progress.Clear();
    for (const FileInfo& file : screening.files) {
      if (!file.error) continue;
      Complain(file.name, file.error->message);
      exit_code = kUnreadable;
    }
    if (screening.error) exit_code = kUnreadable;
    if (!output.Write(screening)) exit_code = kBroken;
  };
  listener.progress = [&](std::size_t job, int page, int of) {
    const std::lock_guard lock(terminal);
    progress.Page(job, page, of);
  };
  RunBatch(jobs, pool.get(), *models, {}, listener);
  output.Finish();
  return exit_code;
}

}  // namespace

void AddScreen(CLI::App& app, Shared& shared) {
  auto options = std::make_shared<Options>();
  options->received = Today();
  CLI::App* command = app.add_subcommand("screen", "Screen uploads and print what they are");
  command
      ->add_option("FILE", options->files,
                   "Files, each one request; a folder stands for the files in it, or for the "
                   "packets that its truth files name")
      ->required();
  command->add_flag("--packet", options->packet, "Screen all files together as one request");
  command
      ->add_option("--received", options->received,
                   "The day that deadlines are judged against (YYYY-MM-DD; default today)")
      ->check(CheckDate)
      ->type_name("DATE");
  command->add_option("--format", options->format, "report (default), json or jsonl")
      ->transform(CLI::CheckedTransformer(std::map<std::string, Format>{
          {"report", Format::report}, {"json", Format::json}, {"jsonl", Format::jsonl}}))
      ->type_name("FORMAT");
  command->add_option("--out", options->out, "Write one file for each request into this folder")
      ->type_name("DIR");
  AddReaderChoices(*command, options->readers);
  command->callback([options, &shared] { shared.exit_code = Screen(*options, shared); });
}

}  // namespace writ::cli
