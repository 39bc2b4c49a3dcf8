#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>

#include "apps/cli/command.h"
#include "apps/cli/output_folder.h"
#include "output/hocr.h"
#include "output/searchable_pdf.h"
#include "pipeline/plan.h"
#include "pipeline/upload.h"
#include "writ/stages/layout_text.h"

namespace writ::cli {
namespace {

struct Options {
  std::vector<std::string> files;
  std::string format = "text";
  std::string out;
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

// A document on its way: read, then written when its turn comes.
struct Reading {
  std::string file;
  Packet packet;
  std::map<int, StoredPicture> pictures;  // By page number; for `pdf`.
};
using ReadingPtr = std::shared_ptr<Reading>;

void Read(const Options& options, ReaderPool* pool, Reading& reading) {
  ReadOptions read;
  read.text_only = true;
  if (!options.pages.empty()) {
    const PageRange range = *ParsePages(options.pages);
    read.first_page = range.first;
    read.last_page = range.last;
  }
  if (options.format == "pdf") {
    read.on_picture = [&](int page, const PagePicture& picture) {
      reading.pictures[page] = Store(picture);
    };
  }
  Request request;
  request.uploads.push_back(LoadUpload(reading.file, read.limits.max_bytes));
  std::map<std::string, double> timings_ms;
  reading.packet = ReadPacket(request, pool, read, timings_ms);
}

void Write(const std::string& format, const Reading& reading, std::ostream& out) {
  const std::vector<Page>& pages = reading.packet.pages();
  if (format == "hocr") return WriteHocr(reading.file, pages, out);
  if (format == "text") {
    for (std::size_t p = 0; p < pages.size(); ++p) {
      out << (p == 0 ? "" : "\f") << LayoutText(pages[p].read);
    }
    return;
  }
  SearchablePdf pdf;
  for (const Page& page : pages) {
    const auto picture = reading.pictures.find(page.number);
    pdf.Add(page.read, picture == reading.pictures.end() ? nullptr : &picture->second);
  }
  pdf.Write(out);
}

// Each page that is not all there, said once.
void SayWhatIsMissing(const std::string& format, const Reading& reading) {
  for (const Page& page : reading.packet.pages()) {
    const std::string name = "page " + std::to_string(page.number);
    if (page.read.source == TextSource::unreadable) {
      Complain(reading.file, name + " can't be read (" + page.read.source_reason + ")");
    }
    const bool drawn = format != "pdf" || page.read.source == TextSource::plain_text ||
                       reading.pictures.count(page.number) > 0;
    if (!drawn) Complain(reading.file, name + " could not be drawn and is blank in the PDF");
  }
}

// Why the command can't be done as it was given; empty where it can.
std::string WhyNot(const Options& options) {
  if (!options.out.empty() || options.format == "text") return "";
  if (options.files.size() > 1) return "more than one file at once needs --out DIR";
  const bool terminal = options.format == "pdf" && isatty(STDOUT_FILENO) != 0;
  return terminal ? "a terminal can't show it; send it to a file: writ text ... > FILE.pdf" : "";
}

int Text(const Options& options, const Shared& shared) {
  if (const std::string why = WhyNot(options); !why.empty()) {
    Complain("--format " + options.format, why);
    return kUsage;
  }
  OutputFolder folder;
  if (!options.out.empty() && !folder.Open(options.out)) return kUsage;
  const auto pool = StartReaders(shared, options.readers);
  if (!pool) return kBroken;
  int exit_code = kDone;
  bool first = true;
  const auto write = [&](const ReadingPtr& reading) {
    if (const auto& error = reading->packet.files().front().error) {
      Complain(reading->file, error->message);
      exit_code = kUnreadable;
      return;
    }
    if (folder.is_open()) {
      const auto to = [&](std::ostream& out) { Write(options.format, *reading, out); };
      const std::string ending = options.format == "text" ? ".txt" : "." + options.format;
      if (!folder.Write(reading->file, ending, to)) exit_code = kBroken;
    } else {
      if (!first) std::cout << '\f';
      Write(options.format, *reading, std::cout);
      std::cout << std::flush;
    }
    first = false;
    SayWhatIsMissing(options.format, *reading);
  };
  const auto read = [&](const ReadingPtr& reading) {
    Read(options, pool.get(), *reading);
    return reading;
  };
  if (options.files.size() == 1) {
    write(read(std::make_shared<Reading>(Reading{options.files.front(), {}, {}})));
    return exit_code;
  }
  std::size_t next = 0;
  const auto take = [&](tbb::flow_control& control) -> ReadingPtr {
    if (next == options.files.size()) {
      control.stop();
      return nullptr;
    }
    return std::make_shared<Reading>(Reading{options.files[next++], {}, {}});
  };
  // A thread that waits for readers does no work itself.
  const auto threads = static_cast<std::size_t>(pool->readers()) + 1;
  const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
  tbb::task_arena(static_cast<int>(threads)).execute([&] {
    using tbb::filter_mode;
    tbb::parallel_pipeline(
        threads, tbb::make_filter<void, ReadingPtr>(filter_mode::serial_in_order, take) &
                     tbb::make_filter<ReadingPtr, ReadingPtr>(filter_mode::parallel, read) &
                     tbb::make_filter<ReadingPtr, void>(filter_mode::serial_in_order, write));
  });
  return exit_code;
}

}  // namespace

void AddText(CLI::App& app, Shared& shared) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(
      "text",
      "Print a document's text, pages parted by form feeds, or as hOCR or a searchable PDF");
  command->add_option("FILE", options->files, "The documents; form feeds part them too")
      ->required();
  command
      ->add_option(
          "--format", options->format,
          "text (default); hocr, XHTML with every word's place; pdf, the pages' pictures with "
          "invisible text over them, to be searched")
      ->check(CLI::IsMember({"text", "hocr", "pdf"}))
      ->type_name("FORMAT");
  command->add_option("--out", options->out, "Write one file for each document into this folder")
      ->type_name("DIR");
  command->add_option("--pages", options->pages, "Only these pages: 3, 3-7 or 3-")
      ->check(CheckPages)
      ->type_name("PAGES");
  AddReaderChoices(*command, options->readers);
  command->callback([options, &shared] { shared.exit_code = Text(*options, shared); });
}

}  // namespace writ::cli
