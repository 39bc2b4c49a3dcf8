// writ: reads served legal process so that people can decide on it.

#include <csignal>

#include "apps/cli/command.h"

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // A reader that dies shows as an error on its socket.
  writ::cli::Shared shared;
  CLI::App app{
      "Reads served legal process: what it is, who asks, for which accounts and data, and what is "
      "wrong with it, each with its place on the page. Writ advises; it never discloses and never "
      "refuses.",
      "writ"};
  app.require_subcommand(1);
  app.fallthrough();
  app.add_option("--models", shared.models, "The folder of models to use")->type_name("DIR");
  app.add_flag("--allow-weak-sandbox", shared.allow_weak_sandbox,
               "Read documents also where this host can't lock the readers (see: writ sandbox)");
  app.add_option(
         "--recogniser", shared.recogniser,
         "What reads pictures: Writ's own engine, Tesseract, or Writ's own wherever it knows "
         "the model's network")
      ->check(CLI::IsMember({"auto", "writ", "tesseract"}))
      ->capture_default_str();
  app.set_version_flag(
      "--version",
      [&shared] {
        return "writ " WRIT_VERSION " (models " +
               writ::DigestOfModels(writ::cli::ModelsFolder(shared)) + ")";
      },
      "Print the version and the digest of the models");
  app.footer(
      "Exit codes: 0 every input was screened, 2 the command line is wrong, 3 Writ's models or "
      "readers don't start, 4 an input could not be read (the others are screened all the same).");
  writ::cli::AddScreen(app, shared);
  writ::cli::AddText(app, shared);
  writ::cli::AddEval(app, shared);
  writ::cli::AddCourt(app, shared);
  writ::cli::AddModels(app, shared);
  writ::cli::AddSchema(app, shared);
  writ::cli::AddSandbox(app, shared);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? writ::cli::kDone : writ::cli::kUsage;
  }
  return shared.exit_code;
}
