#include "pipeline/plan.h"

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <future>

#include "core/sha256.h"
#include "stages/calibration.h"
#include "writ/stages/authority.h"
#include "writ/stages/court.h"
#include "writ/stages/dates.h"
#include "writ/stages/estimate.h"
#include "writ/stages/flags.h"
#include "writ/stages/identifiers.h"
#include "writ/stages/normalise.h"
#include "writ/stages/plain_text.h"
#include "writ/stages/references.h"
#include "writ/stages/scope.h"
#include "writ/stages/segment.h"

namespace writ {
namespace {

// Runs one stage and adds its time to the timings under its name.
template <typename F>
auto Timed(std::map<std::string, double>& timings_ms, const std::string& stage, F&& run) {
  const auto start = std::chrono::steady_clock::now();
  auto result = run();
  timings_ms[stage] +=
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  return result;
}

std::vector<PageText> Slice(std::vector<PageText> pages, const ReadOptions& options) {
  const auto count = static_cast<int>(pages.size());
  const int last = options.last_page == 0 ? count : std::min(count, options.last_page);
  const int first = std::min(options.first_page - 1, last);
  pages.erase(pages.begin() + last, pages.end());
  pages.erase(pages.begin(), pages.begin() + first);
  return pages;
}

// The document's text pages, by the parent itself (plain text) or through the wall.
Result<ReadDocument> ReadOne(const Upload& upload, ReaderPool* pool, const ReadOptions& options,
                             const std::function<void(int, int)>& progress) {
  if (upload.error) return tl::unexpected(*upload.error);
  if (upload.bytes.empty()) {
    return tl::unexpected(Error{ErrorCode::empty, "The file holds no bytes; upload it again."});
  }
  if (upload.bytes.size() > options.limits.max_bytes) {
    return tl::unexpected(
        Error{ErrorCode::too_large,
              "The file is larger than Writ reads; split it and upload the parts."});
  }
  if (IsPlainText(upload.bytes.view())) {
    auto pages = ReadPlainText(upload.bytes.view(), options.limits.max_pages);
    if (!pages) return tl::unexpected(pages.error());
    return ReadDocument{"text/plain", Slice(std::move(*pages), options), 0};
  }
  if (pool == nullptr) {
    return tl::unexpected(
        Error{ErrorCode::unsupported, "No reader is running for this kind of file."});
  }
  return pool->Read(upload.bytes, options, progress);
}

// Beside the reading, and behind it where both want the processor.
std::string Digest(const SealedBytes& bytes) {
  constexpr int kLessUrgent = 10;
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kLessUrgent);
  return Sha256Hex(bytes.view());
}

// The same for the same files under the same names.
std::string RequestId(const std::vector<FileInfo>& files) {
  std::string contents;
  for (const FileInfo& file : files) contents += file.name + '\n' + file.sha256;
  return Sha256Hex(contents).substr(0, 16);
}

void Count(const PageText& page, FileInfo& info) {
  switch (page.source) {
    case TextSource::text_layer:
    case TextSource::plain_text:
      ++info.pages_from_text_layer;
      break;
    case TextSource::recognised:
      ++info.pages_from_ocr;
      break;
    case TextSource::blank:
      ++info.pages_blank;
      break;
    case TextSource::unreadable:
      break;
  }
}

// Why a packet as a whole can't be screened; none where at least one page has something to read.
std::optional<Error> WhyUnreadable(const Packet& packet) {
  bool any_unreadable = false;
  for (const Page& page : packet.pages()) {
    if (!page.read.words.empty()) return std::nullopt;
    any_unreadable = any_unreadable || page.read.source == TextSource::unreadable;
  }
  for (const FileInfo& file : packet.files()) {
    if (file.error) return file.error;
  }
  if (any_unreadable) {
    return Error{ErrorCode::corrupt, "No page could be read; ask for a better copy."};
  }
  return Error{ErrorCode::empty, "Every page is blank; ask for the document itself."};
}

}  // namespace

Packet ReadPacket(const Request& request, ReaderPool* pool, const ReadOptions& options,
                  std::map<std::string, double>& timings_ms,
                  const std::function<void(int, int)>& progress) {
  std::vector<FileInfo> files;
  std::vector<Page> pages;
  for (const Upload& upload : request.uploads) {
    FileInfo info;
    info.name = upload.name;
    info.bytes = upload.bytes.size();
    std::future<std::string> digest;
    if (!options.text_only) {
      digest = std::async(std::launch::async, [&] { return Digest(upload.bytes); });
    }
    auto document =
        Timed(timings_ms, "read", [&] { return ReadOne(upload, pool, options, progress); });
    if (digest.valid()) info.sha256 = digest.get();
    if (!document) {
      info.error = document.error();
    } else {
      info.media_type = document->media_type;
      info.pages = static_cast<int>(document->pages.size());
      int number = options.first_page - 1;
      for (PageText& read : document->pages) {
        Count(read, info);
        timings_ms["render"] += read.render_ms;
        timings_ms["clean"] += read.clean_ms;
        timings_ms["ocr"] += read.recognise_ms;
        if (read.layout_ms > 0) timings_ms["layout"] += read.layout_ms;
        Page page{static_cast<int>(files.size()), ++number, std::move(read), {}};
        page.normal = Timed(timings_ms, "normalise", [&] { return Normalise(page.read); });
        pages.push_back(std::move(page));
      }
    }
    files.push_back(std::move(info));
  }
  return Packet(std::move(files), std::move(pages));
}

Findings Understand(const Packet& packet, const Models& models,
                    std::map<std::string, double>& timings_ms) {
  Findings f;
  f.documents = Timed(timings_ms, "segment", [&] { return SegmentDocuments(packet, models); });
  f.process =
      Timed(timings_ms, "process", [&] { return ChooseProcess(packet, f.documents, models); });
  f.court =
      Timed(timings_ms, "court", [&] { return FindCourt(packet, f.documents, f.process, models); });
  f.authority = Timed(timings_ms, "authority", [&] {
    return FindAuthority(packet, f.documents, f.process, f.court, models);
  });
  f.case_numbers = Timed(timings_ms, "case_numbers",
                         [&] { return FindCaseNumbers(packet, f.documents, f.process, models); });
  f.statutes = Timed(timings_ms, "statutes", [&] { return FindStatutes(packet, models); });
  f.dates =
      Timed(timings_ms, "dates", [&] { return FindDates(packet, f.documents, f.process, models); });
  f.identifiers = Timed(timings_ms, "identifiers",
                        [&] { return FindIdentifiers(packet, f.documents, f.process, models); });
  f.scope = Timed(timings_ms, "scope",
                  [&] { return FindScope(packet, f.documents, f.process, f.dates, models); });
  // What is given out means what it says; stages before saw the confidences as they were.
  f.process.confidence = Calibrated("process_type", f.process.confidence, models);
  for (Identifier& identifier : f.identifiers) {
    identifier.confidence = Calibrated("identifiers", identifier.confidence, models);
  }
  return f;
}

Screening Begin(const Request& request, const Models& models) {
  Screening s;
  s.received = request.received;
  s.engine_version = WRIT_VERSION;
  s.models_digest = models.digest;
  return s;
}

Screening ScreenPacket(const Packet& packet, Screening s, const Models& models) {
  s.files = packet.files();
  s.request_id = RequestId(s.files);
  s.error = WhyUnreadable(packet);
  if (s.error) return s;
  s.findings = Understand(packet, models, s.timings_ms);
  s.flags = Timed(s.timings_ms, "flags",
                  [&] { return RaiseFlags(packet, s.findings, s.received, models); });
  s.disposition = Dispose(s.findings, s.flags);
  s.estimate =
      Timed(s.timings_ms, "estimate", [&] { return EstimateCost(packet, s.findings, models); });
  return s;
}

}  // namespace writ
