#include "reader/recogniser.h"

namespace writ::reader {
namespace {

// Our own engine, and Tesseract for the languages that it does not know. Tesseract is started by
// the first line in one of those.
class OwnBeforeTesseract : public Recogniser {
 public:
  OwnBeforeTesseract(std::unique_ptr<Recogniser> own, std::string tessdata)
      : own_(std::move(own)), tessdata_(std::move(tessdata)) {}

  bool Knows(const std::string& language) override {
    return own_->Knows(language) || (Tesseract() != nullptr && Tesseract()->Knows(language));
  }

  std::vector<Word> ReadLines(const Pix* page, const std::vector<PrintedLine>& lines,
                              const std::string& language) override {
    if (own_->Knows(language)) return own_->ReadLines(page, lines, language);
    if (Tesseract() == nullptr) return {};
    return Tesseract()->ReadLines(page, lines, language);
  }

 private:
  Recogniser* Tesseract() {
    if (!tried_) {
      tried_ = true;
      if (auto started = StartTesseract(tessdata_)) tesseract_ = std::move(*started);
    }
    return tesseract_.get();
  }

  std::unique_ptr<Recogniser> own_, tesseract_;
  std::string tessdata_;
  bool tried_ = false;
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

std::string SecondModelFolder() { return "/usr/local/share/writ/tessdata"; }

Result<std::unique_ptr<Recogniser>> StartRecogniser(const std::string& name,
                                                    const std::string& tessdata) {
  if (name == "tesseract") return StartTesseract(tessdata);
  auto own = StartLineRecogniser(tessdata);
  if (name == "writ") return own;
  if (!own) return StartTesseract(tessdata);
  return std::make_unique<OwnBeforeTesseract>(std::move(*own), tessdata);
}

}  // namespace writ::reader
