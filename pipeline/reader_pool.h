// The wall, seen from the parent: documents go in as sealed memory, words with boxes come out.
//
// A zygote process (`writ-reader`, with OMP_THREAD_LIMIT=1 set before exec) makes the recogniser and
// the fonts ready when a document is first likely to want them; for each document it forks readers
// that parse that document and nothing else.
// The parent parses no foreign format: it checks the replies and nothing more.
//
// Thread safety: Read may be called from many threads at once; pages of all documents share the
// same number of readers.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/sealed_bytes.h"
#include "writ/error.h"
#include "writ/packet.h"

namespace writ {

struct ReadLimits {
  int max_pages = 3000;
  double max_megapixels = 100;  // A page, as rendered or decoded.
  std::size_t max_bytes = 256u << 20;
  // For one page, less what its reader spent waiting for a processor.
  double page_seconds = 20;
  // Wall clock without any page being read well; also the time that readers which crash or hang may
  // cost a document in all.
  double document_seconds = 50;
};

struct ReadOptions {
  ReadLimits limits;
  bool text_only = false;  // Words alone: no marks, rules, hidden-text checks or digest.
  // Where set, each page's picture is asked for, and given here before the page counts as read; on
  // the thread that called Read, in no order, again where a page is read again. A page whose
  // picture can't be had gets none. Pages are then not taken from the page cache, which holds no
  // pictures.
  std::function<void(int page, PagePicture picture)> on_picture;
  int first_page = 1;  // Which pages to read, from 1, inclusive …
  int last_page = 0;   // … 0 meaning to the last one.
};

// A document as read: its pages in order. A page whose reader died or hung is there, `unreadable`.
struct ReadDocument {
  std::string media_type;
  std::vector<PageText> pages;
  int tries = 0;  // Readers that had to be started again.
};

struct PoolOptions {
  std::string program;              // The path of writ-reader.
  int readers = 0;                  // How many at once; 0 means one for each core.
  int reader_memory_mib = 2048;     // Address space of one.
  std::string page_cache;           // Where page texts are kept; empty for nowhere.
  bool allow_weak_sandbox = false;  // Also where system calls can't be filtered.
  std::string recogniser = "auto";  // What reads pictures: "auto", "writ" or "tesseract".
};

// One layer of the lock on readers, as this host allows it.
struct SandboxLayer {
  std::string name;
  bool on = false;
  std::string why;  // Why it is off.
};

class ReaderPool {
 public:
  // Cheap: the zygote is started by the first Read.
  static Result<std::unique_ptr<ReaderPool>> Start(const PoolOptions& options);
  virtual ~ReaderPool() = default;

  // Blocks until the document is read. `progress` (optional) is called after each page, from the
  // calling thread.
  virtual Result<ReadDocument> Read(const SealedBytes& bytes, const ReadOptions& options,
                                    const std::function<void(int done, int of)>& progress = {}) = 0;
  Result<ReadDocument> Read(std::string_view bytes, const ReadOptions& options,
                            const std::function<void(int done, int of)>& progress = {});
  virtual int readers() const = 0;
  // The lock that readers run behind; starts the zygote.
  virtual Result<std::vector<SandboxLayer>> Sandbox() = 0;
};

}  // namespace writ
