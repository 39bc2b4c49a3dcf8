#include "reader/serve.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <new>

#include "core/wire.h"
#include "reader/cold_recogniser.h"
#include "reader/document.h"
#include "reader/page_picture.h"

namespace writ::reader {
namespace {

// After the lock there is no send() any more: plain write, which may end the reader by SIGPIPE
// where the parent is gone, and so it should.
bool WriteAll(int channel, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = write(channel, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

bool Answer(int channel, const wire::Reply& reply) {
  return WriteAll(channel, wire::Frame(wire::Encode(reply)));
}

PageText Unreadable(const char* reason) {
  PageText page;
  page.source_reason = reason;
  return page;
}

bool AnswerPage(int channel, int number, PageText page) {
  wire::Fit(page);
  std::string message = wire::Encode(wire::PageReply{number, std::move(page)});
  if (message.size() > wire::kMaxMessage) {
    message = wire::Encode(wire::PageReply{number, Unreadable("too much text")});
  }
  return WriteAll(channel, wire::Frame(message));
}

std::optional<wire::Order> NextOrder(int channel, wire::Frames& frames) {
  for (;;) {
    if (const auto message = frames.Next()) return wire::DecodeOrder(*message);
    std::array<char, 4096> buffer{};
    const ssize_t n = read(channel, buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0 || frames.broken()) return std::nullopt;
    frames.Add({buffer.data(), static_cast<std::size_t>(n)});
  }
}

ReaderExit ServeDocument(std::string_view bytes, int channel, Recogniser* recogniser) {
  ColdRecogniser cold;
  wire::Frames frames;
  std::unique_ptr<OpenDocument> document;
  while (const auto order = NextOrder(channel, frames)) {
    if (const auto* open = std::get_if<wire::OpenOrder>(&*order)) {
      auto opened = Open(bytes, {open->max_pages, open->max_megapixels});
      if (opened && (*opened)->pages() < 1) {
        opened = tl::unexpected(
            Error{ErrorCode::corrupt, "The file has no pages; ask for another copy."});
      }
      if (!opened) {
        Answer(channel, opened.error());
        return kFinished;
      }
      document = std::move(*opened);
      if (!Answer(channel, wire::Opened{document->media_type(), document->pages()})) {
        return kFinished;
      }
    } else if (const auto& page = std::get<wire::PageOrder>(*order); document != nullptr) {
      PageText text;
      try {
        text = document->Read({page.number, page.text_only}, recogniser ? *recogniser : cold);
      } catch (const NeedsRecogniser&) {
        Answer(channel, wire::ColdReply{page.number});
        return kFinished;
      }
      if (page.picture) {
        auto picture = ToPagePicture(document->Show(page.number), text.rotated);
        if (picture && !Answer(channel, wire::PictureReply{page.number, std::move(*picture)})) {
          return kFinished;
        }
      }
      if (!AnswerPage(channel, page.number, std::move(text))) return kFinished;
    } else {
      return kBroken;
    }
  }
  return kFinished;
}

}  // namespace

ReaderExit Serve(std::string_view bytes, int channel, Recogniser* recogniser) {
  try {
    return ServeDocument(bytes, channel, recogniser);
  } catch (const std::bad_alloc&) {
    return kOutOfMemory;
  } catch (const std::exception&) {
    return kBroken;
  }
}

}  // namespace writ::reader
