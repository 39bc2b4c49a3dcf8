#include "reader/pdf_page.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <functional>

#include "reader/decode.h"
#include "reader/legible.h"
#include "reader/pdf_content.h"
#include "reader/pdf_glance.h"
#include "reader/pdf_hidden.h"
#include "reader/pdf_layer.h"
#include "reader/pdf_lines.h"
#include "reader/pdf_marks.h"
#include "reader/pdf_picture.h"
#include "reader/pdf_sight.h"
#include "reader/pdf_words.h"
#include "reader/read_picture.h"

namespace writ::reader {
namespace {

constexpr double kCoarseDpi = 120;  // Enough to see marks and what is hidden.
constexpr double kLeastDpi = 60;    // Below it nothing can be read.
constexpr int kLetters = 25;        // Pieces of ink that are worth a recogniser's look.
constexpr double kSureWord = 0.6;   // Confidence of words that were read off a picture in a page.

using Clock = std::chrono::steady_clock;

double MillisecondsSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::string_view WhyOf(Sight sight) {
  switch (sight) {
    case Sight::white:
      return "white";
    case Sight::tiny:
      return "tiny";
    case Sight::covered:
    case Sight::doubtful:
      return "covered";
    default:
      return "invisible";
  }
}

std::vector<Word> Plain(const std::vector<LayerWord>& words) {
  std::vector<Word> plain;
  for (const LayerWord& word : words) plain.push_back(word.word);
  return plain;
}

// A word that is a box to tick, as symbol fonts have them.
std::optional<Mark> BoxToTick(const Word& word) {
  if (word.text == "\u2610" || word.text == "\u274F" || word.text == "\u25A1") {
    return Mark{MarkKind::checkbox, word.box, 0, false};
  }
  if (word.text == "\u2611" || word.text == "\u2612") {
    return Mark{MarkKind::checkbox, word.box, 0.3, true};
  }
  return std::nullopt;
}

// Whether two pictures of a page differ in this box (points) so that it can be seen.
bool Differ(const Pix* a, const Pix* b, const Box& points, double dpi) {
  constexpr int kVisible = 24, kPixels = 2;
  auto* first = const_cast<Pix*>(a);
  auto* second = const_cast<Pix*>(b);
  const auto at = [&](double point, int most) {
    return std::clamp(static_cast<int>(point * dpi / 72), 0, most);
  };
  const int x0 = at(points.x0, pixGetWidth(first)), x1 = at(points.x1 + 1, pixGetWidth(first));
  const int y0 = at(points.y0, pixGetHeight(first)), y1 = at(points.y1 + 1, pixGetHeight(first));
  int differing = 0;
  for (int y = y0; y < y1; ++y) {
    const l_uint32* p = pixGetData(first) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(first);
    const l_uint32* q = pixGetData(second) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(second);
    for (int x = x0; x < x1; ++x) {
      l_int32 r1 = 0, g1 = 0, b1 = 0, r2 = 0, g2 = 0, b2 = 0;
      extractRGBValues(p[x], &r1, &g1, &b1);
      extractRGBValues(q[x], &r2, &g2, &b2);
      const int most = std::max({std::abs(r1 - r2), std::abs(g1 - g2), std::abs(b1 - b2)});
      if (most >= kVisible && ++differing >= kPixels) return true;
    }
  }
  return false;
}

}  // namespace

// The work on one page.
class PdfPage {
 public:
  PdfPage(PdfPageReader& reader, const PageRequest& request, Recogniser& recogniser,
          const PageContent& content, const Deadline& deadline)
      : reader_(reader),
        document_(reader.document_),
        request_(request),
        recogniser_(recogniser),
        content_(content),
        deadline_(deadline),
        coarse_dpi_(std::min(kCoarseDpi, FinestDpi())) {}

  PageText Read();

 private:
  void SettleDoubts(const Paint* scan);
  const Pix* Coarse();
  double FinestDpi() const;
  Picture Draw(const std::vector<bool>* leave_out);
  PageText ReadScan(const Paint& scan, const std::vector<LayerWord>& words);
  PageText ReadDrawn(std::string reason);
  PageText ReadLayer(std::vector<LayerWord> words);
  PageText ReadDoubtedLayer(const std::vector<LayerWord>& words);
  std::vector<Word> ReadRest(const std::vector<LayerWord>& words, std::optional<Box> part);
  bool IsCutOff(std::uint32_t glyph) const;
  std::vector<LayerText> Suspects() const;
  std::vector<LayerText> HiddenLayers() const;
  void AddHidden(PageText& page);
  void AddMarks(PageText& page);

  PdfPageReader& reader_;
  PDFDoc& document_;
  const PageRequest& request_;
  Recogniser& recogniser_;
  const PageContent& content_;
  const Deadline& deadline_;
  double coarse_dpi_;
  std::vector<Sight> sights_;
  std::vector<bool> seen_;
  PixPtr coarse_;  // The page at kCoarseDpi, 8 bits, once drawn.
  bool coarse_tried_ = false;
  bool recognised_ = false;  // The whole picture was read, so that the words say all it says.
  std::vector<HiddenText> differing_;  // Of the words that are drawn.
  double drawing_ms_ = 0;
};

// Looks at the page with and without the text of which the file alone does not tell whether it can
// be seen.
void PdfPage::SettleDoubts(const Paint* scan) {
  std::vector<bool> asked(sights_.size());
  bool any = false;
  for (std::size_t g = 0; g < sights_.size(); ++g) {
    const bool under_scan =
        scan != nullptr && !scan->masked && content_.glyphs[g].order < scan->order;
    const bool told = sights_[g] == Sight::seen || sights_[g] == Sight::invisible ||
                      sights_[g] == Sight::tiny || under_scan;
    asked[g] = !told;
    any = any || !told;
  }
  if (!any || coarse_dpi_ < kLeastDpi) return;
  const auto start = Clock::now();
  DrawOptions options{.dpi = coarse_dpi_, .colour = true};
  const Picture with = DrawPage(document_, request_.number, content_, options, deadline_);
  options.leave_out = &asked;
  const Picture without = DrawPage(document_, request_.number, content_, options, deadline_);
  drawing_ms_ += MillisecondsSince(start);
  if (!with.pix || !without.pix) return;
  for (std::size_t g = 0; g < sights_.size(); ++g) {
    if (!asked[g]) continue;
    if (Differ(with.pix.get(), without.pix.get(), content_.glyphs[g].box, coarse_dpi_)) {
      sights_[g] = Sight::seen;
    } else if (sights_[g] == Sight::doubtful) {
      sights_[g] = Sight::covered;
    }
  }
  coarse_.reset(pixConvertTo8(with.pix.get(), 0));
  coarse_tried_ = true;
}

// The finest that the limit of pixels lets the page be drawn.
double PdfPage::FinestDpi() const {
  return 72 * std::sqrt(reader_.limits_.max_megapixels * 1e6 / content_.width / content_.height);
}

const Pix* PdfPage::Coarse() {
  if (coarse_tried_) return coarse_.get();
  coarse_tried_ = true;
  if (coarse_dpi_ < kLeastDpi) return nullptr;
  const auto start = Clock::now();
  coarse_ = DrawPage(document_, request_.number, content_, {.dpi = coarse_dpi_}, deadline_).pix;
  drawing_ms_ += MillisecondsSince(start);
  return coarse_.get();
}

// The page drawn for recognition, without these glyphs.
Picture PdfPage::Draw(const std::vector<bool>* leave_out) {
  double dpi = ImageDpi(content_);
  dpi = dpi > 0 && ImageShare(content_) > 0.5 ? std::clamp(dpi, 150.0, 400.0) : 300.0;
  dpi = std::min(dpi, FinestDpi());
  if (dpi < kLeastDpi) return {};
  const auto start = Clock::now();
  Picture picture = DrawPage(document_, request_.number, content_,
                             {.dpi = dpi, .leave_out = leave_out}, deadline_);
  drawing_ms_ += MillisecondsSince(start);
  return picture;
}

PageText PdfPage::ReadScan(const Paint& scan, const std::vector<LayerWord>& words) {
  const auto start = Clock::now();
  Picture picture =
      TakeImage(document_, request_.number, content_, scan, reader_.limits_.max_megapixels);
  drawing_ms_ += MillisecondsSince(start);
  Box sheet{scan.whole.x0 / content_.width, scan.whole.y0 / content_.height,
            scan.whole.x1 / content_.width, scan.whole.y1 / content_.height};
  if (!picture.pix) {
    picture = Draw(&seen_);
    sheet = {0, 0, 1, 1};
  }
  if (!picture.pix) return Unreadable("the picture could not be drawn");
  PageText page = ReadPicture(picture, request_.text_only, recogniser_);
  recognised_ = true;
  if (!request_.text_only) {
    coarse_.reset(pixConvertTo8(picture.pix.get(), 0));
    coarse_tried_ = true;
  }
  page.source_reason = content_.glyphs.empty() ? "no text layer"
                       : words.empty()         ? "layer not shown, picture read"
                                               : "picture read, little text over it";
  if (page.source == TextSource::unreadable || words.empty()) return page;
  std::vector<Word> over = Plain(words);
  for (Word& word : over) word.box = Turned(Within(word.box, sheet), page.rotated);
  page.words = MergeLines(std::move(over), std::move(page.words));
  if (page.source == TextSource::blank) page.source = TextSource::text_layer;
  return page;
}

PageText PdfPage::ReadDrawn(std::string reason) {
  const Picture picture = Draw(nullptr);
  if (!picture.pix) return Unreadable("the page could not be drawn");
  PageText page = ReadPicture(picture, request_.text_only, recogniser_);
  recognised_ = true;
  page.source_reason = std::move(reason);
  return page;
}

// The layer may be garbled, or lie: the whole picture is read and held against it.
PageText PdfPage::ReadDoubtedLayer(const std::vector<LayerWord>& words) {
  PageText page = ReadDrawn("layer garbled");
  if (page.source != TextSource::recognised || page.rotated != 0) return page;
  std::vector<Word> layer = Plain(words);
  std::vector<LayerText> suspects;
  for (const Word& word : layer) suspects.push_back({word, "differs"});
  differing_ = FindHidden(suspects, page.words, nullptr);
  if (Agreement(layer, page.words) < 0.7) {
    if (!differing_.empty()) page.source_reason = "layer says otherwise than the picture";
    return page;
  }
  // Right but for a few words, if any: those are taken from the picture.
  std::erase_if(layer, [&](const Word& word) {
    return std::any_of(differing_.begin(), differing_.end(), [&](const HiddenText& hidden) {
      return Overlap(hidden.box, word.box) > 0.5;
    });
  });
  page.source = TextSource::text_layer;
  page.source_reason = differing_.empty() ? "odd text layer, confirmed by the picture"
                                          : "text layer, differing words read off the picture";
  if (!differing_.empty()) {
    std::erase_if(page.words, [&](const Word& word) {
      return std::none_of(differing_.begin(), differing_.end(), [&](const HiddenText& hidden) {
        return Overlap(hidden.box, word.box) > 0.3;
      });
    });
    layer = MergeLines(std::move(layer), std::move(page.words));
  } else {
    page.confidence.reset();
  }
  page.words = std::move(layer);
  page.illegible = false;
  return page;
}

// What the page's pictures, outlined letters and `part` say beside these words, in fractions of the
// page.
std::vector<Word> PdfPage::ReadRest(const std::vector<LayerWord>& sound, std::optional<Box> part) {
  std::vector<Word> words;
  const bool sure = part.has_value();
  if (const auto images = ImagesToRead(content_)) part = Union(part.value_or(Box{}), *images);
  if (HasOutlinedText(content_)) part = Box{0, 0, 1, 1};
  if (!part) return words;
  std::vector<bool> leave_out(content_.glyphs.size());
  for (const LayerWord& word : sound) {
    for (const std::uint32_t g : word.glyphs) leave_out[g] = true;
  }
  const auto start = Clock::now();
  const Picture glance = DrawPage(document_, request_.number, content_,
                                  {.dpi = coarse_dpi_, .leave_out = &leave_out}, deadline_);
  drawing_ms_ += MillisecondsSince(start);
  if (!sure && LetterLikePieces(glance.pix.get(), *part, coarse_dpi_) < kLetters) return words;
  Picture picture = Draw(&leave_out);
  if (!picture.pix) return words;
  picture.pix = CutOut(picture.pix.get(), *part);
  if (!picture.pix) return words;
  PageText rest = ReadPicture(picture, true, recogniser_);
  if (rest.source != TextSource::recognised || rest.confidence.value_or(0) < kSureWord) {
    return words;
  }
  for (Word& word : rest.words) {
    if (word.confidence.value_or(0) < kSureWord || FoldForReaders(word.text).empty()) continue;
    const Box upright = Turned(word.box, (360 - rest.rotated) % 360);
    word.box = {part->x0 + upright.x0 * part->Width(), part->y0 + upright.y0 * part->Height(),
                part->x0 + upright.x1 * part->Width(), part->y0 + upright.y1 * part->Height()};
    words.push_back(std::move(word));
  }
  return words;
}

PageText PdfPage::ReadLayer(std::vector<LayerWord> words) {
  if (!request_.text_only &&
      PictureDisagrees(words, Coarse(), recogniser_, reader_.checked_fonts_)) {
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
  std::vector<Word> rest = ReadRest(words, unsound);
  if (!rest.empty()) {
    double confidence = 0;
    for (const Word& word : rest) confidence += word.confidence.value_or(0);
    page.confidence = confidence / static_cast<double>(rest.size());
    page.source_reason = "layer, and pictures read";
    if (rest.size() > page.words.size()) page.source = TextSource::recognised;
    page.words = MergeLines(std::move(page.words), std::move(rest));
  }
  return page;
}

// Whether this glyph goes on with a word whose beginning is seen and that a clip cuts off, as the
// cells of spreadsheets do.
bool PdfPage::IsCutOff(std::uint32_t glyph) const {
  if (glyph == 0 || !content_.glyphs[glyph].clipped || !seen_[glyph - 1]) return false;
  const Glyph& before = content_.glyphs[glyph - 1];
  return before.base == content_.glyphs[glyph].base && before.text != U" " &&
         std::abs(before.box.x1 - content_.glyphs[glyph].box.x0) < 0.2 * before.size;
}

// Words of the file that are not seen on the page.
std::vector<LayerText> PdfPage::Suspects() const {
  std::vector<LayerText> suspects;
  std::vector<bool> unseen(seen_.size());
  for (std::size_t g = 0; g < seen_.size(); ++g) unseen[g] = !seen_[g];
  for (LayerWord& word : MakeWords(content_, unseen)) {
    const std::uint32_t first = word.glyphs.front();
    if (IsCutOff(first)) continue;
    suspects.push_back({std::move(word.word), WhyOf(sights_[first])});
  }
  return suspects;
}

// Words of optional layers that are switched off.
std::vector<LayerText> PdfPage::HiddenLayers() const {
  std::vector<LayerText> suspects;
  const OCGs* layers = document_.getOptContentConfig();
  if (layers == nullptr || !layers->hasOCGs()) return suspects;
  std::vector<OptionalContentGroup*> off;
  for (const auto& [ref, group] : layers->getOCGs()) {
    if (group->getState() == OptionalContentGroup::Off) off.push_back(group.get());
  }
  if (off.empty()) return suspects;
  for (OptionalContentGroup* group : off) group->setState(OptionalContentGroup::On);
  const PageContent all = CollectContent(document_, request_.number, content_.turned, deadline_);
  for (OptionalContentGroup* group : off) group->setState(OptionalContentGroup::Off);
  // Both have the shown glyphs in the same order; what comes between them is of hidden layers.
  std::vector<bool> hidden(all.glyphs.size());
  std::size_t next = 0;
  for (std::size_t g = 0; g < all.glyphs.size(); ++g) {
    const bool shown = next < content_.glyphs.size() &&
                       content_.glyphs[next].code == all.glyphs[g].code &&
                       content_.glyphs[next].font == all.glyphs[g].font &&
                       content_.glyphs[next].box == all.glyphs[g].box;
    if (shown) ++next;
    hidden[g] = !shown;
  }
  for (LayerWord& word : MakeWords(all, hidden)) {
    suspects.push_back({std::move(word.word), "invisible"});
  }
  return suspects;
}

void PdfPage::AddHidden(PageText& page) {
  page.hidden = std::move(differing_);
  std::vector<LayerText> suspects = Suspects();
  for (LayerText& layer : HiddenLayers()) suspects.push_back(std::move(layer));
  if (suspects.empty()) return;
  const Pix* grey = Coarse();
  std::vector<Word> shown = page.words;
  if (!recognised_) {
    // Something is drawn where they are: read what it says.
    const bool drawn = std::any_of(suspects.begin(), suspects.end(), [&](const LayerText& s) {
      return s.why != "tiny" && FoldForReaders(s.word.text).size() >= 3 &&
             ShowsText(grey, s.word.box, s.word.text.size());
    });
    if (drawn) {
      const Picture picture = Draw(nullptr);
      if (picture.pix) {
        PageText read = ReadPicture(picture, true, recogniser_);
        for (Word& word : read.words) {
          word.box = Turned(word.box, (360 - read.rotated) % 360);
          word.line += 1'000'000;  // Lines apart from the layer's.
          shown.push_back(std::move(word));
        }
        page.recognise_ms += read.recognise_ms;
        page.clean_ms += read.clean_ms;
      }
    }
  } else if (page.rotated != 0) {
    for (Word& word : shown) word.box = Turned(word.box, (360 - page.rotated) % 360);
  }
  for (HiddenText& hidden : FindHidden(suspects, shown, grey)) {
    page.hidden.push_back(std::move(hidden));
  }
  for (HiddenText& hidden : page.hidden) hidden.box = Turned(hidden.box, page.rotated);
}

void PdfPage::AddMarks(PageText& page) {
  if (!recognised_ || page.source == TextSource::text_layer) {
    if (const Pix* grey = Coarse(); grey != nullptr && page.marks.empty()) {
      FindMarks(grey, page.words, page.marks, page.rules);
    }
  }
  std::vector<Mark> marks = FormMarks(document_, request_.number, content_);
  const bool turned_back = recognised_ && page.rotated != 0;
  for (Mark& mark : PaintMarks(content_, sights_, turned_back ? nullptr : Coarse())) {
    marks.push_back(mark);
  }
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

PageText PdfPage::Read() {
  sights_ = JudgeSight(content_);
  const Paint* scan = FullPageImage(content_);
  if (!request_.text_only) SettleDoubts(scan);
  seen_.resize(sights_.size());
  for (std::size_t g = 0; g < seen_.size(); ++g) {
    seen_[g] = sights_[g] == Sight::seen || sights_[g] == Sight::doubtful;
  }
  const std::vector<LayerWord> words = MakeWords(content_, seen_);
  const LayerHealth health = HealthOf(words);
  PageText page;
  if (words.empty() && content_.paints.empty()) {
    page.source = TextSource::blank;
    page.source_reason = content_.glyphs.empty() ? "nothing painted" : "nothing to be seen";
  } else if (scan != nullptr && health == LayerHealth::sound) {
    page = ReadScan(*scan, words);
  } else if (words.empty()) {
    page = ReadDrawn(content_.glyphs.empty() ? "no text layer" : "layer not shown, picture read");
  } else if (health == LayerHealth::garbled) {
    page = ReadDrawn("layer garbled");
  } else if (health == LayerHealth::odd) {
    page = ReadDoubtedLayer(words);
  } else {
    page = ReadLayer(words);
  }
  if (!request_.text_only && page.source != TextSource::unreadable) {
    AddHidden(page);
    if (!content_.paints.empty() || !content_.glyphs.empty()) AddMarks(page);
    if (coarse_tried_ && !coarse_) page.troubles.emplace_back("not drawn, so not checked");
  }
  page.render_ms = drawing_ms_;
  return page;
}

PageText PdfPageReader::Read(const PageRequest& request, Recogniser& recogniser) {
  const auto start = Clock::now();
  const Deadline deadline(limits_.page_seconds);
  PageContent content = CollectContent(document_, request.number, 0, deadline);
  if (content.width <= 0 || content.height <= 0) return Unreadable("the page is damaged");
  if (const int turn = UprightTurn(content); turn != 0) {
    content = CollectContent(document_, request.number, turn, deadline);
  }
  if (content.too_much) return Unreadable("too much to draw");
  const double collected = MillisecondsSince(start);
  PageText page = PdfPage(*this, request, recogniser, content, deadline).Read();
  const bool sideways = page.rotated % 180 != 0;
  page.width_pt = sideways ? content.height : content.width;
  page.height_pt = sideways ? content.width : content.height;
  page.rotated = (page.rotated + content.turned) % 360;
  page.render_ms += collected;
  if (revisions_ != nullptr && revisions_->count() > 1 && !request.text_only) {
    for (HiddenText& text : revisions_->Differences(request.number, page.words)) {
      page.hidden.push_back(std::move(text));
    }
    if (request.number == 1) {
      page.troubles.push_back("revisions: " + std::to_string(revisions_->count()));
    }
  }
  return page;
}

}  // namespace writ::reader
