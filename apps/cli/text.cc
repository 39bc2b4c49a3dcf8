#include <unistd.h>

#include <cstdio>
#include <exception>
#include <iostream>

#include "apps/cli/command.h"
#include "output/hocr.h"
#include "output/searchable_pdf.h"
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

void WriteText(const std::vector<Page>& pages) {
  bool first = true;
  for (const Page& page : pages) {
    std::cout << (first ? "" : "\f") << LayoutText(page.read);
    first = false;
  }
  std::cout << std::flush;
}

// By page number.
using Pictures = std::map<int, StoredPicture>;

void WritePdf(const std::vector<Page>& pages, const Pictures& pictures) {
  SearchablePdf pdf;
  for (const Page& page : pages) {
    const auto picture = pictures.find(page.number);
    pdf.Add(page.read, picture == pictures.end() ? nullptr : &picture->second);
  }
  pdf.Write(stdout);
}

// Each page that is not all there, said once.
void SayWhatIsMissing(const std::string& file, const std::vector<Page>& pages,
                      const Pictures* pictures) {
  for (const Page& page : pages) {
    const std::string name = "page " + std::to_string(page.number);
    if (page.read.source == TextSource::unreadable) {
      Complain(file, name + " can't be read (" + page.read.source_reason + ")");
    }
    if (pictures != nullptr && page.read.source != TextSource::plain_text &&
        pictures->count(page.number) == 0) {
      Complain(file, name + " could not be drawn and is blank in the PDF");
    }
  }
}

int Text(const Options& options, const Shared& shared) {
  const bool pdf = options.format == "pdf";
  if (pdf && isatty(STDOUT_FILENO) != 0) {
    Complain("--format pdf", "a terminal can't show it; send it to a file: writ text … > FILE.pdf");
    return kUsage;
  }
  const auto pool = StartReaders(shared, options.readers);
  if (!pool) return kBroken;
  ReadOptions read;
  read.text_only = true;
  if (!options.pages.empty()) {
    const PageRange range = *ParsePages(options.pages);
    read.first_page = range.first;
    read.last_page = range.last;
  }
  Pictures pictures;
  if (pdf) {
    read.on_picture = [&](int page, const PagePicture& picture) {
      pictures[page] = Store(picture);
    };
  }
  Request request;
  request.uploads.push_back(LoadUpload(options.file, read.limits.max_bytes));
  std::map<std::string, double> timings_ms;
  const Packet packet = ReadPacket(request, pool.get(), read, timings_ms);
  if (const auto& error = packet.files().front().error) {
    Complain(options.file, error->message);
    return kUnreadable;
  }
  if (options.format == "hocr") {
    WriteHocr(options.file, packet.pages(), std::cout);
    std::cout << std::flush;
  } else if (pdf) {
    WritePdf(packet.pages(), pictures);
  } else {
    WriteText(packet.pages());
  }
  SayWhatIsMissing(options.file, packet.pages(), pdf ? &pictures : nullptr);
  return kDone;
}

}  // namespace

void AddText(CLI::App& app, Shared& shared) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(
      "text",
      "Print a document's text, pages parted by form feeds, or as hOCR or a searchable PDF");
  command->add_option("FILE", options->file, "The document")->required();
  command
      ->add_option(
          "--format", options->format,
          "text (default); hocr, XHTML with every word's place; pdf, the pages' pictures with "
          "invisible text over them, to be searched")
      ->check(CLI::IsMember({"text", "hocr", "pdf"}))
      ->type_name("FORMAT");
  command->add_option("--pages", options->pages, "Only these pages: 3, 3-7 or 3-")
      ->check(CheckPages)
      ->type_name("PAGES");
  AddReaderChoices(*command, options->readers);
  command->callback([options, &shared] { shared.exit_code = Text(*options, shared); });
}

}  // namespace writ::cli
