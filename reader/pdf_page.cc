#include "reader/pdf_page.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include "core/corners.h"
#include "reader/decode.h"
#include "reader/legible.h"
#include "reader/pdf_canvas.h"
#include "reader/pdf_content.h"
#include "reader/pdf_hidden.h"
#include "reader/pdf_layer.h"
#include "reader/pdf_lines.h"
#include "reader/pdf_marks.h"
#include "reader/pdf_sight.h"
#include "reader/pdf_suspects.h"
#include "reader/pdf_words.h"
#include "reader/read_picture.h"

namespace writ::reader {
namespace {

constexpr int kLetters = 25;       // Pieces of ink that are worth a recogniser's look.
constexpr double kSureWord = 0.6;  // Confidence that words in a picture beside the text must have.
constexpr double kMainPart = 0.3;  // Share of the page from which on pictures are the page's text.

std::vector<Word> Plain(const std::vector<LayerWord>& words) {
  std::vector<Word> plain;
  plain.reserve(words.size());
  for (const LayerWord& word : words) plain.push_back(word.word);
  return plain;
}

}  // namespace

// The work on one page.
class PdfPage {
 public:
  PdfPage(PdfPageReader& reader, const PageRequest& request, Recogniser& recogniser,
          const PageContent& content, const Deadline& deadline)
      : reader_(reader),
        request_(request),
        recogniser_(recogniser),
        content_(content),
        deadline_(deadline),
        canvas_(reader.document_, request.number, content, reader.limits_, deadline) {}

  PageText Read();

 private:
  PageText ReadSource();
  PageText ReadScan(const Paint& scan, const std::vector<LayerWord>& words);
  PageText ReadDrawn(std::string reason);
  PageText ReadLayer(std::vector<LayerWord> words);
  PageText ReadDoubtedLayer(const std::vector<LayerWord>& words);
  void AddRest(const std::vector<LayerWord>& sound, std::optional<Box> part, PageText& page);
  void AddHidden(PageText& page);
  void AddMarks(PageText& page);

  PdfPageReader& reader_;
  const PageRequest& request_;
  Recogniser& recogniser_;
  const PageContent& content_;
  const Deadline& deadline_;
  PdfCanvas canvas_;
  std::vector<Sight> sights_;
  std::vector<bool> seen_;             // By glyph.
  Box recognised_;                     // The part of the page of which all words are known.
  std::vector<HiddenText> differing_;  // Of the words that are drawn.
};

// The page is one image; `words` were drawn over it.
PageText PdfPage::ReadScan(const Paint& scan, const std::vector<LayerWord>& words) {
  recogniser_.Await();
  Picture picture = canvas_.Take(scan);
  Box sheet{scan.whole.x0 / content_.width, scan.whole.y0 / content_.height,
            scan.whole.x1 / content_.width, scan.whole.y1 / content_.height};
  if (!picture.pix) {
    picture = canvas_.Fine(&seen_);
    sheet = {0, 0, 1, 1};
  }
  if (!picture.pix) return Unreadable("the picture could not be drawn");
  PageText page = ReadPicture(picture, request_.text_only, recogniser_);
  recognised_ = {0, 0, 1, 1};
  if (!request_.text_only) canvas_.SetCoarse(picture.pix.get());
  page.source_reason = content_.glyphs.empty() ? "no text layer"
                       : words.empty()         ? "layer not shown, picture read"
                                               : "picture read, little text over it";
  const Box on_page = Turned(sheet, page.rotated);
  page.corners = Through({{{on_page.x0, on_page.y0},
                           {on_page.x1, on_page.y0},
                           {on_page.x1, on_page.y1},
                           {on_page.x0, on_page.y1}}},
                         page.corners);
  if (page.source == TextSource::unreadable || words.empty()) return page;
  std::vector<Word> over = Plain(words);
  for (Word& word : over) word.box = Turned(Within(word.box, sheet), page.rotated);
  page.words = MergeLines(std::move(over), std::move(page.words));
  if (page.source == TextSource::blank) page.source = TextSource::text_layer;
  return page;
}

PageText PdfPage::ReadDrawn(std::string reason) {
  recogniser_.Await();
  const Picture picture = canvas_.Fine(nullptr);
  if (!picture.pix) return Unreadable("the page could not be drawn");
  PageText page = ReadPicture(picture, request_.text_only, recogniser_);
  recognised_ = {0, 0, 1, 1};
  page.source_reason = std::move(reason);
  return page;
}

// The layer may be garbled, or lie: the whole picture is read and held against it.
PageText PdfPage::ReadDoubtedLayer(const std::vector<LayerWord>& words) {
  PageText page = ReadDrawn("layer garbled");
  if (page.source != TextSource::recognised || page.rotated != 0) return page;
  std::vector<Word> layer = Plain(words);
  std::vector<LayerText> suspects;
  suspects.reserve(layer.size());
  for (const Word& word : layer) suspects.push_back({word, "differs"});
  differing_ = FindHidden(suspects, page.words, nullptr);
  if (Agreement(layer, page.words) < 0.7) {
    if (!differing_.empty()) page.source_reason = "layer says otherwise than the picture";
    return page;
  }
  // Right but for a few words, if any: those are taken from the picture.
  const auto differs = [&](const Word& word) {
    return std::any_of(differing_.begin(), differing_.end(), [&](const HiddenText& hidden) {
      return Overlap(hidden.box, word.box) > 0.4;
    });
  };
  std::erase_if(layer, differs);
  std::erase_if(page.words, [&](const Word& word) { return !differs(word); });
  page.source = TextSource::text_layer;
  page.source_reason = differing_.empty() ? "odd text layer, confirmed by the picture"
                                          : "text layer, differing words read off the picture";
  if (page.words.empty()) page.confidence.reset();
  page.words = MergeLines(std::move(layer), std::move(page.words));
  page.illegible = false;
  page.corners = kWholePage;
  return page;
}

// Adds what the page's pictures, outlined letters and `part` say beside the layer's words.
void PdfPage::AddRest(const std::vector<LayerWord>& sound, std::optional<Box> part,
                      PageText& page) {
  const bool sure = part.has_value();
  const double share = ImageShare(content_);
  if (const auto images = ImagesToRead(content_)) part = Union(part.value_or(Box{}), *images);
  if (HasOutlinedText(content_)) part = Box{0, 0, 1, 1};
  if (!part) return;
  std::vector<bool> leave_out(content_.glyphs.size());
  for (const LayerWord& word : sound) {
    for (const std::uint32_t g : word.glyphs) leave_out[g] = true;
  }
  if (!sure) {
    const Picture glance = canvas_.CoarseWithout(leave_out);
    if (LetterLikePieces(glance.pix.get(), *part, canvas_.coarse_dpi()) < kLetters) return;
  }
  Picture picture = canvas_.Fine(&leave_out);
  if (picture.pix) picture.pix = CutOut(picture.pix.get(), *part);
  if (!picture.pix) {
    page.troubles.emplace_back("pictures not read");
    page.illegible = page.illegible || share > kMainPart;
    return;
  }
  PageText rest = ReadPicture(picture, true, recogniser_);
  page.clean_ms += rest.clean_ms;
  page.recognise_ms += rest.recognise_ms;
  page.layout_ms += rest.layout_ms;
  recognised_ = *part;
  const bool main = sure || share > kMainPart || HasOutlinedText(content_);
  if (main) page.illegible = page.illegible || rest.illegible;
  // In a logo or a seal a recogniser sees words that are none.
  if (!main && rest.confidence.value_or(0) < kSureWord) return;
  double confidence = 0;
  std::vector<Word> words;
  for (Word& word : rest.words) {
    if (!main && (word.confidence.value_or(0) < kSureWord || Weight(word.text) == 0)) continue;
    const Box upright = Turned(word.box, (360 - rest.rotated) % 360);
    word.box = {part->x0 + upright.x0 * part->Width(), part->y0 + upright.y0 * part->Height(),
                part->x0 + upright.x1 * part->Width(), part->y0 + upright.y1 * part->Height()};
    confidence += word.confidence.value_or(0);
    words.push_back(std::move(word));
  }
  if (words.empty()) return;
  page.confidence = confidence / static_cast<double>(words.size());
  page.source_reason = "layer, and pictures read";
  page.language = rest.language;
  if (words.size() > page.words.size()) {
    page.source = TextSource::recognised;
    page.dpi = rest.dpi;
  }
  page.words = MergeLines(std::move(page.words), std::move(words));
}

PageText PdfPage::ReadLayer(std::vector<LayerWord> words) {
  if (!request_.text_only &&
      PictureDisagrees(content_, words, canvas_.Coarse(), recogniser_, reader_.true_maps_)) {
    return ReadDoubtedLayer(words);
  }
  // Words in a font without a map, on a page that is sound otherwise.
  std::optional<Box> unsound;
  std::erase_if(words, [&](const LayerWord& word) {
    if (!IsUnsound(word)) return false;
    unsound = Union(unsound.value_or(Box{}), word.word.box);
    return true;
  });
  PageText page;
  page.source = TextSource::text_layer;
  page.source_reason = "sound text layer";
  page.words = Plain(words);
  AddRest(words, unsound, page);
  return page;
}

void PdfPage::AddHidden(PageText& page) {
  page.hidden = std::move(differing_);
  std::vector<LayerText> suspects = UnseenWords(content_, sights_);
  for (LayerText& text :
       WordsOfHiddenLayers(reader_.document_, request_.number, content_, deadline_)) {
    suspects.push_back(std::move(text));
  }
  if (suspects.empty()) return;
  std::vector<Word> shown = page.words;
  for (Word& word : shown) word.box = Turned(word.box, (360 - page.rotated) % 360);
  // Where something is drawn that was not read yet, it is read now.
  const Pix* grey = canvas_.Coarse();
  const bool drawn = std::any_of(suspects.begin(), suspects.end(), [&](const LayerText& s) {
    return s.why != "tiny" && Weight(s.word.text) >= 3 && Overlap(recognised_, s.word.box) < 0.5 &&
           ShowsText(grey, s.word.box, s.word.text.size());
  });
  if (drawn) {
    const Picture picture = canvas_.Fine(nullptr);
    PageText read = ReadPicture(picture, true, recogniser_);
    page.clean_ms += read.clean_ms;
    page.recognise_ms += read.recognise_ms;
    page.layout_ms += read.layout_ms;
    for (Word& word : read.words) {
      word.box = Turned(word.box, (360 - read.rotated) % 360);
      word.line += 1'000'000;  // Lines apart from the layer's.
      shown.push_back(std::move(word));
    }
  }
  for (HiddenText& hidden : FindHidden(suspects, shown, grey)) {
    hidden.box = Turned(hidden.box, page.rotated);
    page.hidden.push_back(std::move(hidden));
  }
}

void PdfPage::AddMarks(PageText& page) {
  const bool marked = recognised_ == Box{0, 0, 1, 1} && page.source != TextSource::text_layer;
  const Pix* grey = page.rotated == 0 ? canvas_.Coarse() : nullptr;
  if (!marked && grey != nullptr && page.marks.empty()) {
    FindMarks(grey, page.words, page.marks, page.rules);
  }
  std::vector<Mark> marks = FormMarks(reader_.document_, request_.number, content_);
  for (const Mark& mark : PaintMarks(content_, sights_, grey)) marks.push_back(mark);
  for (Mark& mark : marks) mark.box = Turned(mark.box, page.rotated);
  for (const Word& word : page.words) {
    if (const auto box = BoxToTick(word)) marks.push_back(*box);
  }
  for (const Mark& found : page.marks) {
    const bool known = std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
      return mark.kind == found.kind && Overlap(mark.box, found.box) > 0.5;
    });
    // Words on a dark ground are a heading.
    const bool heading = found.kind == MarkKind::redaction &&
                         std::any_of(page.words.begin(), page.words.end(), [&](const Word& word) {
                           return !word.confidence && Overlap(word.box, found.box) > 0.8;
                         });
    if (!known && !heading) marks.push_back(found);
  }
  page.marks = std::move(marks);
}

PageText PdfPage::ReadSource() {
  const Paint* scan = FullPageImage(content_);
  if (!request_.text_only) canvas_.SettleDoubts(scan, sights_);
  seen_.resize(sights_.size());
  std::transform(sights_.begin(), sights_.end(), seen_.begin(), IsSeen);
  std::vector<LayerWord> words = MakeWords(content_, seen_);
  const LayerHealth health = HealthOf(words);
  if (words.empty() && content_.paints.empty()) {
    PageText page;
    page.source = TextSource::blank;
    page.source_reason = content_.glyphs.empty() ? "nothing painted" : "nothing to be seen";
    return page;
  }
  if (scan != nullptr && health == LayerHealth::sound) return ReadScan(*scan, words);
  if (words.empty()) {
    return ReadDrawn(content_.glyphs.empty() ? "no text layer" : "layer not shown, picture read");
  }
  switch (health) {
    case LayerHealth::garbled:
      return ReadDrawn("layer garbled");
    case LayerHealth::odd:
      return ReadDoubtedLayer(words);
    case LayerHealth::sound:
      break;
  }
  return ReadLayer(std::move(words));
}

PageText PdfPage::Read() {
  sights_ = JudgeSight(content_);
  PageText page = ReadSource();
  if (!request_.text_only && page.source != TextSource::unreadable) {
    AddHidden(page);
    if (!content_.paints.empty() || !content_.glyphs.empty()) AddMarks(page);
    if (canvas_.CoarseFailed()) page.troubles.emplace_back("not drawn, so not checked");
  }
  page.render_ms = canvas_.milliseconds();
  return page;
}

PageText PdfPageReader::Read(const PageRequest& request, Recogniser& recogniser) {
  const auto start = std::chrono::steady_clock::now();
  const Deadline deadline(limits_.page_seconds);
  PageContent content = CollectContent(document_, request.number, 0, deadline);
  if (content.width <= 0 || content.height <= 0) return Unreadable("the page is damaged");
  if (const int turn = UprightTurn(content); turn != 0) {
    content = CollectContent(document_, request.number, turn, deadline);
  }
  if (content.too_much) return Unreadable("too much to draw");
  const std::chrono::duration<double, std::milli> collected =
      std::chrono::steady_clock::now() - start;
  PageText page = PdfPage(*this, request, recogniser, content, deadline).Read();
  const bool sideways = page.rotated % 180 != 0;
  page.width_pt = sideways ? content.height : content.width;
  page.height_pt = sideways ? content.width : content.height;
  page.rotated = (page.rotated + content.turned) % 360;
  page.render_ms += collected.count();
  if (revisions_ != nullptr && !request.text_only && revisions_->count() > 1) {
    for (HiddenText& text : revisions_->Differences(request.number, page.words)) {
      page.hidden.push_back(std::move(text));
    }
    if (request.number == 1) {
      page.troubles.push_back("revisions: " + std::to_string(revisions_->count()));
    }
  }
  return page;
}

Picture PdfPageReader::Show(int number) {
  const Deadline deadline(limits_.page_seconds);
  const PageContent content = CollectContent(document_, number, 0, deadline);
  if (content.width <= 0 || content.height <= 0 || content.too_much) return {};
  return PdfCanvas(document_, number, content, limits_, deadline).Shown();
}

}  // namespace writ::reader
