#include <omp.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <map>

#include "reader/recogniser.h"

namespace writ::reader {
namespace {

using Api = tesseract::TessBaseAPI;

constexpr int kNominalDpi = 200;  // Lines are scaled by their height; no dpi matters to them.

std::unique_ptr<Api> Load(const std::string& tessdata, const std::string& language) {
  auto api = std::make_unique<Api>();
  const std::vector<std::string> names = {"debug_file", "tessedit_do_invert"};
  // Nothing to standard error; light text on dark is turned round by the cleaning.
  const std::vector<std::string> values = {"/dev/null", "0"};
  if (api->Init(tessdata.c_str(), language.c_str(), tesseract::OEM_LSTM_ONLY, nullptr, 0, &names,
                &values, false) != 0) {
    return nullptr;
  }
  return api;
}

// Tesseract puts a blank where it found a picture.
bool Blank(std::string_view text) {
  return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

class Tesseract : public Recogniser {
 public:
  Tesseract(std::string tessdata, std::unique_ptr<Api> english) : tessdata_(std::move(tessdata)) {
    apis_["eng"] = std::move(english);
  }

  bool Knows(const std::string& language) override { return For(language) != nullptr; }

  std::vector<Word> ReadLines(const Pix* page, const std::vector<PrintedLine>& lines,
                              const std::string& language) override {
    std::vector<Word> words;
    Api* api = For(language);
    if (api == nullptr || page == nullptr) return words;
    api->SetPageSegMode(tesseract::PSM_RAW_LINE);
    api->SetImage(const_cast<Pix*>(page));
    api->SetSourceResolution(kNominalDpi);
    for (std::size_t s = 0; s < lines.size(); ++s) {
      const Area& strip = lines[s].area;
      api->SetRectangle(strip.x, strip.y, strip.width, strip.height);
      if (api->Recognize(nullptr) != 0) continue;
      CollectLine(*api, *page, strip, static_cast<int>(s), words);
    }
    api->Clear();
    return words;
  }

 private:
  // Models are loaded when first asked for; null where one is not installed.
  Api* For(const std::string& language) {
    const auto [place, fresh] = apis_.try_emplace(language);
    if (fresh) place->second = Load(tessdata_, language);
    return place->second.get();
  }

  // The words of a strip. Tesseract's boxes of words are wrong where it matched its letters to the
  // wrong blobs; those of single letters tell which.
  static void CollectLine(Api& api, const Pix& page, const Area& strip, int number,
                          std::vector<Word>& words) {
    const std::unique_ptr<tesseract::ResultIterator> it(api.GetIterator());
    if (!it) return;
    const double width = pixGetWidth(&page), height = pixGetHeight(&page);
    std::vector<Letter> letters;
    const std::size_t first = words.size();
    std::vector<std::size_t> ends;
    for (it->Begin(); !it->Empty(tesseract::RIL_SYMBOL);) {
      if (it->IsAtBeginningOf(tesseract::RIL_WORD)) {
        const std::unique_ptr<char[]> text(it->GetUTF8Text(tesseract::RIL_WORD));
        Word word;
        word.text = text && !Blank(text.get()) ? text.get() : "";
        word.confidence = static_cast<double>(it->Confidence(tesseract::RIL_WORD)) / 100;
        word.line = word.block = number;
        words.push_back(std::move(word));
        ends.push_back(letters.size());
      }
      int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
      it->BoundingBox(tesseract::RIL_SYMBOL, &x0, &y0, &x1, &y1);
      letters.push_back({x0, x1});
      if (!ends.empty()) ends.back() = letters.size();
      if (!it->Next(tesseract::RIL_SYMBOL)) break;
    }
    PutInOrder(letters, strip);
    std::size_t begin = 0;
    for (std::size_t w = 0; w < ends.size(); ++w) {
      const Letter &left = letters[begin], &right = letters[ends[w] - 1];
      words[first + w].box = {left.x0 / width, strip.y / height, right.x1 / width,
                              strip.Bottom() / height};
      begin = ends[w];
    }
    std::erase_if(words, [](const Word& word) { return word.text.empty(); });
  }

  struct Letter {
    int x0, x1;
    int Centre() const { return (x0 + x1) / 2; }
  };

  // A letter that is far too wide or stands before its forerunner gets the place between its
  // neighbours.
  static void PutInOrder(std::vector<Letter>& letters, const Area& strip) {
    int last = strip.x;
    for (std::size_t l = 0; l < letters.size(); ++l) {
      Letter& letter = letters[l];
      const bool wide = letter.x1 - letter.x0 > 2 * strip.height;
      if (wide || letter.Centre() < last) {
        const int next = l + 1 < letters.size() && letters[l + 1].Centre() > last
                             ? letters[l + 1].Centre()
                             : last + strip.height / 2;
        const int centre = (last + next) / 2;
        letter = {centre - strip.height / 6, centre + strip.height / 6};
      }
      last = letter.Centre();
    }
  }

  std::string tessdata_;
  std::map<std::string, std::unique_ptr<Api>> apis_;
};

}  // namespace

Result<std::unique_ptr<Recogniser>> StartTesseract(const std::string& tessdata) {
  // One thread a reader: pages run side by side, and a process that forks must have no pool.
  omp_set_max_active_levels(0);
  auto english = Load(tessdata, "eng");
  if (!english) {
    return tl::unexpected(
        Error{ErrorCode::unsupported, "Tesseract's model eng is not in " + tessdata});
  }
  auto tesseract = std::make_unique<Tesseract>(tessdata, std::move(english));
  // The first page pays for what is built lazily; a blank one pays here.
  const PixPtr blank(pixCreate(200, 60, 8));
  pixSetAll(blank.get());
  tesseract->ReadLines(blank.get(), {{{0, 0, 200, 60}, 10, 50, 0}}, "eng");
  return tesseract;
}

}  // namespace writ::reader
