#include "reader/pdf_revisions.h"

#include <Catalog.h>
#include <Page.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>

#include "reader/legible.h"
#include "reader/pdf_content.h"
#include "reader/pdf_parse.h"
#include "reader/pdf_sight.h"
#include "reader/pdf_words.h"

namespace writ::reader {
namespace {

constexpr std::size_t kMostCompared = 4;  // The first one and the last ones before the last.
constexpr std::size_t kMostRuns = 30;
constexpr double kSeconds = 3;

// Whether a cross-reference section is where the `startxref` before this end says.
bool EndsARevision(std::string_view bytes, std::size_t end) {
  const std::size_t from = end < 64 ? 0 : end - 64;
  const std::size_t at = bytes.substr(from, end - from).rfind("startxref");
  if (at == std::string_view::npos) return false;
  const std::string number(bytes.substr(from + at + 9, 24));
  const unsigned long long offset = std::strtoull(number.c_str(), nullptr, 10);
  if (offset == 0 || offset >= end) return false;
  const std::string_view there = bytes.substr(offset, 24);
  return there.find("xref") < 4 || there.find(" obj") != std::string_view::npos;
}

std::vector<std::size_t> Ends(std::string_view bytes) {
  std::vector<std::size_t> ends;
  // A file made for the web has the table of its first page at its head; that is no revision.
  const bool linear = bytes.substr(0, 1024).find("/Linearized") != std::string_view::npos;
  bool first = true;
  for (std::size_t at = bytes.find("%%EOF"); at != std::string_view::npos && ends.size() < 1000;
       at = bytes.find("%%EOF", at + 5)) {
    if (!EndsARevision(bytes, at)) continue;
    if (!(first && linear)) ends.push_back(at + 5);
    first = false;
  }
  return ends;
}

std::string LettersOf(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0) letters += c;
  }
  return letters;
}

// Anywhere on the page: what moved is still said.
bool StillSaid(const Word& word, const std::vector<Word>& words) {
  const std::string letters = LettersOf(word.text);
  return letters.empty() || std::any_of(words.begin(), words.end(), [&](const Word& now) {
           return LettersOf(now.text) == letters;
         });
}

}  // namespace

PdfRevisions::PdfRevisions(std::string_view bytes, PDFDoc& last) : last_(last), bytes_(bytes) {}

PdfRevisions::~PdfRevisions() = default;

int PdfRevisions::count() {
  if (ends_.empty()) ends_ = Ends(bytes_);
  if (ends_.empty()) ends_.push_back(bytes_.size());
  return static_cast<int>(ends_.size());
}

std::vector<HiddenText> PdfRevisions::Differences(int number, const std::vector<Word>& words) {
  std::vector<HiddenText> found;
  if (count() < 2) return found;
  if (!opened_) {
    opened_ = true;
    for (std::size_t n = 0; n + 1 < ends_.size(); ++n) {
      if (n > 0 && n + kMostCompared < ends_.size()) continue;
      const auto rebuilt = std::make_shared<bool>(false);
      auto document = ParsePdf(bytes_.substr(0, ends_[n]), rebuilt);
      if (document->isOk() && !*rebuilt) earlier_.push_back(std::move(document));
    }
  }
  Page* page = last_.getPage(number);
  if (page == nullptr) return found;
  for (const auto& document : earlier_) {
    const int then = document->findPage(page->getRef());
    if (then <= 0) continue;
    const PageContent content = CollectContent(*document, then, 0, Deadline(kSeconds));
    if (content.too_much || content.glyphs.empty()) continue;
    const std::vector<Sight> sights = JudgeSight(content);
    std::vector<bool> seen(sights.size());
    for (std::size_t g = 0; g < seen.size(); ++g) seen[g] = sights[g] == Sight::seen;
    std::int32_t line = -1;
    bool open = false;
    for (const LayerWord& said : MakeWords(content, seen)) {
      const Word& word = said.word;
      if (StillSaid(word, words)) {
        open = false;
        continue;
      }
      if (!open || word.line != line) {
        if (found.size() >= kMostRuns) return found;
        found.push_back({"", "", {}, "revision"});
      }
      HiddenText& run = found.back();
      run.layer += (run.layer.empty() ? "" : " ") + word.text;
      run.box = Union(run.box, word.box);
      open = true;
      line = word.line;
    }
    if (!found.empty()) break;  // One earlier wording is enough to show.
  }
  std::erase_if(found, [](const HiddenText& run) {
    return LettersOf(run.layer).size() < 3 || LegibilityOf(run.layer) < 0.5;
  });
  for (HiddenText& run : found) {
    for (const Word& now : words) {
      if (Overlap(now.box, run.box) > 0.3) {
        run.picture += (run.picture.empty() ? "" : " ") + now.text;
      }
    }
  }
  return found;
}

}  // namespace writ::reader
