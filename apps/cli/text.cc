#include <iostream>

#include "apps/cli/command.h"
#include "pipeline/plan.h"
#include "pipeline/upload.h"
#include "writ/stages/layout_text.h"

namespace writ::cli {
namespace {

struct Options {
  std::string file;
  std::string format = "text";
  std::string pages;
  ReaderChoices readers;
};

struct PageRange {
  int first = 1, last = 0;  // last 0: to the end
};

// "3", "3-7" or "3-"; none where it is nothing of the kind.
std::optional<PageRange> ParsePages(const std::string& text) {
  PageRange range;
  int used = 0;
  const int length = static_cast<int>(text.size());
  if (std::sscanf(text.c_str(), "%d-%d%n", &range.first, &range.last, &used) == 2 &&
      used == length) {
    return range.first >= 1 && range.last >= range.first ? std::optional(range) : std::nullopt;
  }
  if (std::sscanf(text.c_str(), "%d-%n", &range.first, &used) == 1 && used == length &&
      text.back() == '-') {
    range.last = 0;
    return range.first >= 1 ? std::optional(range) : std::nullopt;
  }
  if (std::sscanf(text.c_str(), "%d%n", &range.first, &used) == 1 && used == length) {
    range.last = range.first;
    return range.first >= 1 ? std::optional(range) : std::nullopt;
  }
  return std::nullopt;
}

std::string CheckPages(const std::string& text) {
  return ParsePages(text) ? "" : "'" + text + "' names no pages; write 3, 3-7 or 3-";
}

int Text(const Options& options, const Shared& shared) {
  const auto pool = StartReaders(shared, options.readers);
  if (!pool) return kBroken;
  ReadOptions read;
  read.text_only = true;
  if (!options.pages.empty()) {
    const PageRange range = *ParsePages(options.pages);
    read.first_page = range.first;
    read.last_page = range.last;
  }
  Request request;
  request.uploads.push_back(LoadUpload(options.file, read.limits.max_bytes));
  std::map<std::string, double> timings_ms;
  const Packet packet = ReadPacket(request, pool.get(), read, timings_ms);
  if (const auto& error = packet.files().front().error) {
    Complain(options.file, error->message);
    return kUnreadable;
  }
  bool first = true;
  for (const Page& page : packet.pages()) {
    std::cout << (first ? "" : "\f") << LayoutText(page.read);
    first = false;
    if (page.read.source == TextSource::unreadable) {
      Complain(options.file, "page " + std::to_string(page.number) + " can't be read (" +
                                 page.read.source_reason + ")");
    }
  }
  std::cout << std::flush;
  return kDone;
}

}  // namespace

void AddText(CLI::App& app, Shared& shared) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("text", "Print a document's text, pages parted by form feeds");
  command->add_option("FILE", options->file, "The document")->required();
  command->add_option("--format", options->format, "text (default)")
      ->check(CLI::IsMember({"text"}))
      ->type_name("FORMAT");
  command->add_option("--pages", options->pages, "Only these pages: 3, 3-7 or 3-")
      ->check(CheckPages)
      ->type_name("PAGES");
  AddReaderChoices(*command, options->readers);
  command->callback([options, &shared] { shared.exit_code = Text(*options, shared); });
}

}  // namespace writ::cli
