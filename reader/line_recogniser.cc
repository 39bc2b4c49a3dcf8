// Our own recogniser's engine, with Tesseract's models.
#include <fcntl.h>
#include <re2/re2.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cctype>
#include <map>
#include <span>

#include "core/descriptor.h"
#include "reader/recogniser.h"
#include "recogniser/recogniser.h"

namespace writ::reader {
namespace {

constexpr const char* kEnglish = "eng";
constexpr double kSureOfAWord = 0.9, kDoubtful = 0.7;
constexpr double kNoText = 0.4;  // The mean of what is no text, or lies otherwise.
constexpr double kNoAddress = 0.02, kMixed = 0.3;  // How much less likely such readings are.
constexpr double kMayBeASlash = 0.1;
constexpr double kContradicted = 0.5;  // Of a word that a third reading has otherwise.
constexpr double kRoom = 0.07;         // More above and below, of the height.
constexpr double kAir = 0.08;          // Beside what is read again, of the height.
constexpr double kLongest = 12;        // Of what is read again together, in heights.
constexpr int kDigitsOfANumber = 5, kDigitsOfAYear = 3;
constexpr double kSureOfAYear = 0.98;
// Words on each side that are read again with one.
constexpr std::size_t kBeside = 2, kBesideASureOne = 1;

// A file of this machine, which nobody cuts short; no bytes where it can't be read.
class MappedFile {
 public:
  explicit MappedFile(const std::string& path) {
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {};
    if (!file || fstat(file.get(), &status) != 0 || status.st_size <= 0) return;
    const auto size = static_cast<std::size_t>(status.st_size);
    void* at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.get(), 0);
    if (at != MAP_FAILED) bytes_ = {static_cast<const std::uint8_t*>(at), size};
  }
  ~MappedFile() {
    if (!bytes_.empty()) munmap(const_cast<std::uint8_t*>(bytes_.data()), bytes_.size());
  }
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::span<const std::uint8_t> bytes() const { return bytes_; }

 private:
  std::span<const std::uint8_t> bytes_;
};

std::optional<ocr::Model> Load(const std::string& tessdata, const std::string& language) {
  const MappedFile file(tessdata + "/" + language + ".traineddata");
  if (file.bytes().empty()) return std::nullopt;
  auto model = ocr::Model::Load(file.bytes());
  if (!model) return std::nullopt;
  return std::move(*model);
}

unsigned char Byte(char c) { return static_cast<unsigned char>(c); }

// "harbor_quill", "harbor.quill", "quill7": what no sentence writes so, but for hyphened words.
bool LooksLikeAName(const std::string& text) {
  static const RE2 name(R"re(_|\pL\pL[.\-]\pL\pL|\pL[\-.]?[0-9]|[0-9][\-.]?\pL)re");
  return RE2::PartialMatch(text, name);
}

std::ptrdiff_t DigitsOf(const std::string& text) {
  return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool MayBeAName(const ocr::TextWord& word) {
  return word.text.find('@') != std::string::npos ||
         (LooksLikeAName(word.text) && DigitsOf(word.text) < kDigitsOfANumber);
}

// Doubtful words and what may be an identifier or stand in one: addresses, handles and numbers, but
// for years, sections and the like.
bool WantsASecondReading(const ocr::TextWord& word) {
  const auto digits = DigitsOf(word.text);
  return word.probability < kSureOfAWord || MayBeAName(word) || digits >= kDigitsOfANumber ||
         (digits >= kDigitsOfAYear && word.probability < kSureOfAYear);
}

// Whether a text that holds an "@" can be an address, as it stands in a sentence.
bool IsAddress(const std::string& text) {
  static const RE2 address(
      R"re([("'<\[]?[\pL\pN._%+\-]+@[\pL\pN\-]+(\.[\pL\pN\-]+)+[)"'>\].,;:]*)re");
  return RE2::FullMatch(text, address);
}

// Digits of an address come in runs: a letter that looks like one, beside one, is less likely.
bool MixesLetterAndDigit(const std::string& text) {
  static const RE2 mixed(R"re([0-9][lIOSB]|[a-z][lIOS][0-9])re");
  return RE2::PartialMatch(text, mixed);
}

// Of the readings of an address, one that can be an address: neither model knows what one is.
void PreferAddress(ocr::TextWord& word) {
  if (word.text.find('@') == std::string::npos) return;
  const auto rank = [](const ocr::Reading& r) {
    return r.probability * (IsAddress(r.text) ? 1 : kNoAddress) *
           (MixesLetterAndDigit(r.text) ? kMixed : 1);
  };
  ocr::Reading first{word.text, word.probability};
  auto best = std::max_element(
      word.alternatives.begin(), word.alternatives.end(),
      [&](const ocr::Reading& a, const ocr::Reading& b) { return rank(a) < rank(b); });
  if (best == word.alternatives.end() || rank(*best) <= rank(first)) return;
  word.text = best->text;
  word.probability = best->probability;
  word.characters.clear();
  *best = std::move(first);
}

// "andlor", "Dateltime": a stroke that may well be one between two words is one.
void PreferSlash(ocr::TextWord& word) {
  for (ocr::Reading& other : word.alternatives) {
    if (other.probability < kMayBeASlash || other.text.size() != word.text.size()) continue;
    const std::size_t slash = other.text.find('/');
    if (slash == std::string::npos || slash < 2 || slash + 2 >= other.text.size()) continue;
    std::string as_read = other.text;
    as_read[slash] = word.text[slash];
    const auto is_letter = [&](std::size_t at) { return std::isalpha(Byte(other.text[at])) != 0; };
    if (as_read != word.text || !is_letter(slash - 1) || !is_letter(slash + 1)) continue;
    std::swap(word.text, other.text);
    std::swap(word.probability, other.probability);
    word.characters.clear();
    return;
  }
}

bool IsDoubtful(const ocr::TextWord& word) { return word.probability < kDoubtful; }

double MeanProbability(const std::vector<ocr::TextLine>& lines) {
  double letters = 0, sum = 0;
  for (const ocr::TextLine& line : lines) {
    for (const ocr::TextWord& word : line.words) {
      letters += static_cast<double>(word.text.size());
      sum += word.probability * static_cast<double>(word.text.size());
    }
  }
  return letters > 0 ? sum / letters : 0;
}

// A word and what it became when a model that had read it read it again, smaller: no other witness,
// which puts in doubt and decides nothing.
ocr::TextWord Contradicted(ocr::TextWord before, const ocr::TextWord& after) {
  if (after.text == before.text) return before.probability < after.probability ? before : after;
  std::erase_if(before.alternatives, [&](const auto& r) { return r.text == after.text; });
  before.probability = std::min(before.probability, kContradicted);
  before.alternatives.insert(before.alternatives.begin(), {after.text, before.probability});
  return before;
}

// Words of a line that are read again together.
struct Piece {
  std::size_t line = 0, first = 0, end = 0;
};

// Each word that `wants` it, with some on each side: a network reads by what stands around. Pieces
// that meet are one where it is not longer than `longest`, or lanes beside it would stand empty.
std::vector<Piece> PiecesOf(const std::vector<ocr::TextWord>& words, std::size_t line,
                            bool (*wants)(const ocr::TextWord&), double longest) {
  std::vector<Piece> pieces;
  std::size_t last = 0;  // The last word of the last piece that wants it.
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (!wants(words[w])) continue;
    const std::size_t beside = words[w].probability < kSureOfAWord ? kBeside : kBesideASureOne;
    Piece piece{line, w < beside ? 0 : w - beside, std::min(words.size(), w + beside + 1)};
    if (!pieces.empty() && pieces.back().end > piece.first) {
      if (words[piece.end - 1].x1 - words[pieces.back().first].x0 <= longest) {
        pieces.back().end = piece.end;
        last = w;
        continue;
      }
      piece.first = pieces.back().end = (last + w + 1) / 2;
    }
    pieces.push_back(piece);
    last = w;
  }
  return pieces;
}

// The part of a strip that holds a piece, with `room` above and below. Air beside it would be read
// as marks.
ocr::Strip Cut(ocr::Strip strip, const std::vector<ocr::TextWord>& words, const Piece& piece,
               double room) {
  const double left = strip.x0, height = strip.bottom - strip.top, air = kAir * height;
  const auto between = [&](std::size_t word) { return (words[word - 1].x1 + words[word].x0) / 2; };
  if (piece.first > 0) {
    strip.x0 = std::max(between(piece.first), words[piece.first].x0 - air);
  }
  if (piece.end < words.size()) {
    strip.x1 = std::min(between(piece.end), words[piece.end - 1].x1 + air);
  }
  const double fall = strip.slope * (strip.x0 - left);
  strip.top += fall - room * height;
  strip.bottom += fall + room * height;
  return strip;
}

class LineRecogniser : public Recogniser {
 public:
  LineRecogniser(std::string tessdata, ocr::Model english) : tessdata_(std::move(tessdata)) {
    models_[kEnglish] = std::move(english);
    second_ = Load(SecondModelFolder(), kEnglish);
  }

  bool Knows(const std::string& language) override { return For(language) != nullptr; }

  std::vector<Word> ReadLines(const Pix* page, const std::vector<PrintedLine>& lines,
                              const std::string& language) override {
    std::vector<Word> words;
    const ocr::Model* model = For(language);
    if (model == nullptr || page == nullptr || pixGetDepth(page) != 8) return words;
    // Leptonica keeps four pixels in a word of the machine.
    const PixPtr bytes = Own(pixEndianByteSwapNew(const_cast<Pix*>(page)));
    if (!bytes) return words;
    const ocr::GreyView view{reinterpret_cast<const std::uint8_t*>(pixGetData(bytes.get())),
                             pixGetWidth(page), pixGetHeight(page),
                             std::ptrdiff_t{4} * pixGetWpl(bytes.get())};
    std::vector<ocr::Strip> strips;
    strips.reserve(lines.size());
    for (const PrintedLine& line : lines) {
      strips.push_back({static_cast<double>(line.area.x), static_cast<double>(line.area.Right()),
                        line.top, line.bottom, line.slope, false, 1});
    }
    std::vector<ocr::TextLine> read = model->Read(view, strips);
    if (language == kEnglish && second_ && MeanProbability(read) >= kNoText)
      ReadAgain(view, strips, *model, read);
    for (std::size_t l = 0; l < lines.size(); ++l) {
      for (ocr::TextWord& found : read[l].words) {
        PreferAddress(found);
        PreferSlash(found);
        words.push_back(ToWord(found, lines[l], l, view));
      }
    }
    return words;
  }

 private:
  // Words that are doubtful or may be an identifier, with the second model; those that stay in
  // doubt again with both, sampled a little smaller; names and addresses at last so, too: where a
  // line's height was judged wrongly, both models err alike.
  void ReadAgain(const ocr::GreyView& page, const std::vector<ocr::Strip>& strips,
                 const ocr::Model& model, std::vector<ocr::TextLine>& read) const {
    const auto again = [&](const ocr::Model& with, bool (*wants)(const ocr::TextWord&), double room,
                           bool witness = true) {
      std::vector<Piece> pieces;
      std::vector<ocr::Strip> cut;
      for (std::size_t l = 0; l < read.size(); ++l) {
        for (const Piece& piece :
             PiecesOf(read[l].words, l, wants, kLongest * (strips[l].bottom - strips[l].top))) {
          pieces.push_back(piece);
          cut.push_back(Cut(strips[l], read[l].words, piece, room));
        }
      }
      const std::vector<ocr::TextLine> other = with.Read(page, cut);
      // From the last, so that the places of those before stay.
      for (std::size_t n = pieces.size(); n-- > 0;) {
        std::vector<ocr::TextWord>& words = read[pieces[n].line].words;
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(pieces[n].first);
        const auto end = words.begin() + static_cast<std::ptrdiff_t>(pieces[n].end);
        ocr::TextLine before;
        before.words.assign(first, end);
        ocr::TextLine both = ocr::Combine(before, other[n]);
        const bool one_for_one = both.words.size() == before.words.size();
        if (!witness && !one_for_one) continue;
        if (one_for_one) {
          for (std::size_t w = 0; w < both.words.size(); ++w) {
            ocr::TextWord& word = both.words[w];
            if (!wants(before.words[w])) {
              word = std::move(before.words[w]);
            } else if (!witness) {
              word = Contradicted(std::move(before.words[w]), word);
            }
          }
        }
        const auto place = words.erase(first, end);
        words.insert(place, std::make_move_iterator(both.words.begin()),
                     std::make_move_iterator(both.words.end()));
      }
    };
    again(*second_, WantsASecondReading, 0);
    again(model, IsDoubtful, kRoom);
    again(*second_, IsDoubtful, kRoom);
    again(*second_, MayBeAName, kRoom, false);
  }

  // Models are loaded when first asked for; null where one is not installed.
  const ocr::Model* For(const std::string& language) {
    const auto [place, fresh] = models_.try_emplace(language);
    if (fresh) place->second = Load(tessdata_, language);
    return place->second ? &*place->second : nullptr;
  }

  static Word ToWord(const ocr::TextWord& found, const PrintedLine& line, std::size_t number,
                     const ocr::GreyView& page) {
    Word word;
    word.text = found.text;
    // The area of a tilted line reaches as far as both of its ends do; a word follows the line.
    const double tilt = line.slope * line.area.width;
    const double top = line.area.y - std::min(tilt, 0.0);
    const double bottom = line.area.Bottom() - std::max(tilt, 0.0);
    const auto [rise, fall] =
        std::minmax({line.slope * (found.x0 - line.area.x), line.slope * (found.x1 - line.area.x)});
    word.box = {std::clamp(found.x0 / page.width, 0.0, 1.0),
                std::clamp((top + rise) / page.height, 0.0, 1.0),
                std::clamp(found.x1 / page.width, 0.0, 1.0),
                std::clamp((bottom + fall) / page.height, 0.0, 1.0)};
    word.confidence = std::clamp(found.probability, 0.0, 1.0);
    word.line = word.block = static_cast<std::int32_t>(number);
    for (const ocr::Reading& other : found.alternatives) {
      // A word has no blank; one more or less is no other reading.
      if (other.text.find(' ') == std::string::npos) word.alternatives.push_back(other.text);
    }
    return word;
  }

  std::string tessdata_;
  std::optional<ocr::Model> second_;  // None where it is not installed.
  std::map<std::string, std::optional<ocr::Model>> models_;
};

}  // namespace

Result<std::unique_ptr<Recogniser>> StartLineRecogniser(const std::string& tessdata) {
  auto english = Load(tessdata, "eng");
  if (!english) {
    return tl::unexpected(
        Error{ErrorCode::unsupported, "Tesseract's model eng is not in " + tessdata});
  }
  return std::make_unique<LineRecogniser>(tessdata, std::move(*english));
}

}  // namespace writ::reader
