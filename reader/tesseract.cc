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

  std::vector<Word> ReadLines(const Pix* page, const std::vector<Area>& strips,
                              const std::string& language) override {
    std::vector<Word> words;
    Api* api = For(language);
    if (api == nullptr || page == nullptr) return words;
    api->SetPageSegMode(tesseract::PSM_RAW_LINE);
    api->SetImage(const_cast<Pix*>(page));
    api->SetSourceResolution(kNominalDpi);
    for (std::size_t s = 0; s < strips.size(); ++s) {
      const Area& strip = strips[s];
      api->SetRectangle(strip.x, strip.y, strip.width, strip.height);
      if (api->Recognize(nullptr) != 0) continue;
      const std::size_t first = words.size();
      Collect(*api, *page, words);
      for (std::size_t w = first; w < words.size(); ++w) {
        words[w].line = words[w].block = static_cast<std::int32_t>(s);
      }
    }
    api->Clear();
    return words;
  }

  std::vector<Word> ReadPage(const Pix* page, double dpi, const std::string& language) override {
    std::vector<Word> words;
    Api* api = For(language);
    if (api == nullptr || page == nullptr) return words;
    api->SetPageSegMode(tesseract::PSM_AUTO);
    api->SetImage(const_cast<Pix*>(page));
    api->SetSourceResolution(static_cast<int>(dpi));
    if (api->Recognize(nullptr) == 0) Collect(*api, *page, words);
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

  static void Collect(Api& api, const Pix& pix, std::vector<Word>& words) {
    const std::unique_ptr<tesseract::ResultIterator> it(api.GetIterator());
    if (!it) return;
    const double width = pixGetWidth(&pix), height = pixGetHeight(&pix);
    std::int32_t line = -1, block = -1;
    for (it->Begin(); !it->Empty(tesseract::RIL_WORD);) {
      if (it->IsAtBeginningOf(tesseract::RIL_BLOCK)) ++block;
      if (it->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) ++line;
      int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
      const std::unique_ptr<char[]> text(it->GetUTF8Text(tesseract::RIL_WORD));
      if (text && !Blank(text.get()) && it->BoundingBox(tesseract::RIL_WORD, &x0, &y0, &x1, &y1)) {
        Word word;
        word.text = text.get();
        word.box = {x0 / width, y0 / height, x1 / width, y1 / height};
        word.confidence = static_cast<double>(it->Confidence(tesseract::RIL_WORD)) / 100;
        word.line = std::max(line, 0);
        word.block = std::max(block, 0);
        words.push_back(std::move(word));
      }
      if (!it->Next(tesseract::RIL_WORD)) break;
    }
  }

  std::string tessdata_;
  std::map<std::string, std::unique_ptr<Api>> apis_;
};

}  // namespace

double MeanConfidence(const std::vector<Word>& words) {
  double weight = 0, sum = 0;
  for (const Word& word : words) {
    const auto letters = static_cast<double>(word.text.size());
    weight += letters;
    sum += letters * word.confidence.value_or(0);
  }
  return weight > 0 ? sum / weight : 0;
}

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
  tesseract->ReadPage(blank.get(), 200, "eng");
  return tesseract;
}

}  // namespace writ::reader
