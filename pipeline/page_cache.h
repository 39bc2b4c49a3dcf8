// Page texts that were read before, in a folder that the user names: see "The page cache" in
// docs/formats.md. A change of models then re-screens without reading a page again, and a run that
// was broken off goes on where it stopped.
//
// Thread-safe, and safe with other processes on the same folder: files appear whole or not at all.
// What is found is checked like a reader's reply; what does not pass counts as not there.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/wire.h"
#include "pipeline/reader_pool.h"

namespace writ {

// The pages of one document, as read with one set of options by one version of the reader.
class CachedDocument {
 public:
  explicit CachedDocument(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::optional<wire::Opened> Opened() const;
  std::optional<PageText> Page(int number) const;
  // A page that can't be kept (a full disk) is not kept; that is no error of the reading.
  void Keep(const wire::Opened& opened) const;
  void Keep(int number, const PageText& page) const;

 private:
  std::filesystem::path folder_;
};

class PageCache {
 public:
  // `version`: changes whenever the reader would read otherwise (see ReaderVersion).
  PageCache(std::filesystem::path folder, const std::string& version);
  CachedDocument Find(std::string_view bytes, const ReadOptions& options) const;

 private:
  std::filesystem::path folder_;
  std::string version_;
};

}  // namespace writ
