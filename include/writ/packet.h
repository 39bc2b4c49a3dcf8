// A request's files, read: the text of all pages in one string, and the way back from every
// character of it to the word and the box on the paper.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "writ/error.h"
#include "writ/page.h"

namespace writ {

// Where a reader can see it (contract, section 2).
struct Evidence {
  int file = 0;  // Index into Packet::files.
  int page = 1;  // Counted from 1 within the file.
  Box box;
  std::string text;  // The words as they stood on the paper.
  std::string rule;  // The id of the record or rule that found it.
};

struct FileInfo {
  std::string name;
  std::string sha256;  // Lower-case hexadecimal.
  std::uint64_t bytes = 0;
  std::string media_type;  // By content, never by extension.
  int pages = 0;
  int pages_from_text_layer = 0;
  int pages_from_ocr = 0;
  int pages_blank = 0;
  std::optional<Error> error;  // Set where the file could not be read at all.
};

// A piece of normalised text that came from one word, or from a part of it.
struct TextRun {
  std::size_t begin = 0, end = 0;  // Byte offsets into NormalisedPage::text.
  std::size_t word = 0;            // Index into PageText::words.
};

// A page's text made ready for patterns: reading order with caption columns one after the other,
// NFKC but for what it would change in meaning, ligatures resolved, quotes and dashes folded to ' "
// and -, words parted by one blank, lines by '\n', words hyphenated at a line's end joined.
struct NormalisedPage {
  std::string text;
  std::vector<TextRun> runs;  // Ascending, not overlapping; blanks and newlines have no run.
};

struct Page {
  int file = 0;
  int number = 1;  // Within its file, from 1.
  PageText read;
  NormalisedPage normal;
};

class Packet {
 public:
  Packet() = default;
  // Pages in order of file and number; their normalised texts are joined with '\f' between them.
  Packet(std::vector<FileInfo> files, std::vector<Page> pages);

  const std::vector<FileInfo>& files() const { return files_; }
  const std::vector<Page>& pages() const { return pages_; }
  std::string_view text() const { return text_; }

  // The part of text() that is pages()[index].
  std::string_view PageOf(std::size_t index) const;
  std::size_t PageBegin(std::size_t index) const { return begins_[index]; }
  // Which page holds this offset of text().
  std::size_t PageAt(std::size_t offset) const;

  // The words under [begin, end) of text(), as evidence: one entry for each page touched, the box
  // being the union of the words' boxes. Empty where no word lies under the range.
  std::vector<Evidence> Locate(std::size_t begin, std::size_t end, std::string_view rule) const;
  // The words under [begin, end) as they stood on the paper, parted by single blanks.
  std::string AsWritten(std::size_t begin, std::size_t end) const;
  // The words under [begin, end): index into the words of pages()[page].
  std::vector<std::size_t> WordsAt(std::size_t page, std::size_t begin, std::size_t end) const;
  // The lowest confidence of the recognised words under the range; none where no word has one.
  std::optional<double> Confidence(std::size_t begin, std::size_t end) const;

 private:
  std::vector<FileInfo> files_;
  std::vector<Page> pages_;
  std::vector<std::size_t> begins_;
  std::string text_;
};

}  // namespace writ
