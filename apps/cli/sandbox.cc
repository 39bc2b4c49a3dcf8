#include <iostream>

#include "apps/cli/command.h"

namespace writ::cli {
namespace {

int Describe(const Shared& shared) {
  const auto pool = StartReaders(shared, {});
  if (!pool) return kBroken;
  const auto layers = pool->Sandbox();
  if (!layers) {
    Complain("writ-reader", layers.error().message);
    return kBroken;
  }
  std::string on;
  std::string off;
  for (const SandboxLayer& layer : *layers) {
    std::string& list = layer.on ? on : off;
    list += (list.empty() ? "" : ", ") + layer.name;
    if (!layer.on) list += " (" + layer.why + ")";
  }
  std::cout << "on: " << on << (off.empty() ? "" : "; off: " + off) << std::endl;
  return kDone;
}

}  // namespace

void AddSandbox(CLI::App& app, Shared& shared) {
  app.add_subcommand("sandbox", "Say which layers of the readers' sandbox hold on this host")
      ->callback([&shared] { shared.exit_code = Describe(shared); });
}

}  // namespace writ::cli
