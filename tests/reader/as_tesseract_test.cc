// Our recognition engine held against Tesseract's, whose models it runs: the same pictures of
// lines, the same models without their dictionaries. Two things of hers are done here that ours
// leaves: noise around a picture, and activation functions from tables. With them every step of
// every line has the same probabilities; without them nearly all texts are the same. WRIT_LINES_OF
// may name a folder with other pages than the samples', of which all lines are taken.
#include <gtest/gtest.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

#include "reader/document.h"
#include "reader/recogniser.h"
#include "recogniser/decoder.h"
#include "recogniser/line_picture.h"
#include "recogniser/network.h"
#include "recogniser/traineddata.h"
#include "tests/places.h"

namespace writ::reader {
namespace {

constexpr const char* kModels = "/usr/share/tesseract-ocr/5/tessdata";
constexpr int kRows = 36;  // Of the network's pictures.

std::string BytesOf(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// A model with nothing but its network and its characters: Tesseract's container is a number of
// offsets, of which -1 stands for what is not there.
std::vector<std::uint8_t> WithoutDictionaries(const std::string& model) {
  const auto bytes = std::span(reinterpret_cast<const std::uint8_t*>(model.data()), model.size());
  const auto container = ocr::Container::Open(bytes);
  constexpr std::int32_t kComponents = 24;
  std::vector<std::int64_t> offsets(kComponents, -1);
  std::vector<std::uint8_t> kept(sizeof kComponents + offsets.size() * sizeof offsets[0]);
  for (const auto component :
       {ocr::Component::lstm, ocr::Component::unicharset, ocr::Component::recoder}) {
    const auto part = container->Get(component);
    offsets[static_cast<std::size_t>(component)] = static_cast<std::int64_t>(kept.size());
    kept.insert(kept.end(), part.begin(), part.end());
  }
  std::memcpy(kept.data(), &kComponents, sizeof kComponents);
  std::memcpy(kept.data() + sizeof kComponents, offsets.data(), offsets.size() * sizeof offsets[0]);
  return kept;
}

// Tesseract's tables (src/lstm/functions.h): 256 places to 1, between which it draws lines.
class Table {
 public:
  explicit Table(double (*function)(double)) {
    for (int n = 0; n < 4096; ++n) values_.push_back(static_cast<float>(function(n / 256.0)));
  }
  float At(float x) const {  // Of x >= 0.
    x *= 256;
    const auto n = static_cast<std::size_t>(x);
    if (n + 1 >= values_.size()) return 1;
    return values_[n] + (values_[n + 1] - values_[n]) * (x - static_cast<float>(n));
  }

 private:
  std::vector<float> values_;
};

float Tanh(float x) {
  static const Table table([](double at) { return std::tanh(at); });
  return x < 0 ? -table.At(-x) : table.At(x);
}

float Logistic(float x) {
  static const Table table([](double at) { return 1 / (1 + std::exp(-at)); });
  return x < 0 ? 1 - table.At(-x) : table.At(x);
}

std::uint8_t ToByte(float value) {
  return static_cast<std::uint8_t>(ocr::kZero + static_cast<int>(std::round(value * 127)));
}

// What Tesseract puts where the window of the convolution reaches beyond the picture: noise, anew
// for each place and each window (src/lstm/convolve.cpp, src/ccutil/helpers.h).
class Noise {
 public:
  explicit Noise(std::int32_t samples) {
    generator_.seed(static_cast<std::uint64_t>(std::int64_t{samples} * 0x10000001));
    generator_();
  }
  int Next() {
    const double spread = 127.0 * 2 * static_cast<std::int32_t>(generator_()) / INT32_MAX - 127;
    return static_cast<int>(std::lround(spread));
  }

 private:
  std::minstd_rand generator_;
};

std::int32_t samples_of_model = 0;

// Convolution as Kernels has it, with noise around the picture.
void Convolve(const ocr::PackedConvolution& convolution, const std::uint8_t* picture, int stride,
              int steps, int positions, std::uint8_t* out) {
  const int width = steps * 3, height = positions * 3, channels = ocr::kLanes;
  const auto at = [&](int x, int y) { return picture[(x + 1) * stride + 1 + y] - ocr::kZero; };
  Noise noise(samples_of_model);
  std::vector<int> sums(static_cast<std::size_t>(width * height * channels));
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      int window[3][3];
      for (int dx = 0; dx < 3; ++dx) {
        for (int dy = 0; dy < 3; ++dy) {
          const int from_x = x + dx - 1, from_y = y + dy - 1;
          const bool outside = from_x < 0 || from_x >= width || from_y < 0 || from_y >= height;
          window[dx][dy] = outside ? noise.Next() : at(from_x, from_y);
        }
      }
      for (int c = 0; c < channels; ++c) {
        int sum = convolution.rows.bias[static_cast<std::size_t>(c)];
        for (int dx = 0; dx < 3; ++dx) {
          for (int dy = 0; dy < 3; ++dy) {
            const int weight = (dx * channels + c) * 4 + dy;
            sum += window[dx][dy] * convolution.rows.weights[static_cast<std::size_t>(weight)];
          }
        }
        sums[static_cast<std::size_t>((y * width + x) * channels + c)] = sum;
      }
    }
  }
  for (int t = 0; t < steps; ++t) {
    for (int y = 0; y < positions; ++y) {
      for (int c = 0; c < channels; ++c) {
        int most = INT32_MIN;
        for (int n = 0; n < 9; ++n) {
          const int place = (y * 3 + n / 3) * width + t * 3 + n % 3;
          most = std::max(most, sums[static_cast<std::size_t>(place * channels + c)]);
        }
        const float scale = convolution.rows.scale[static_cast<std::size_t>(c)];
        const int block = (t / ocr::kLanes * positions + y) * (channels / 4) + c / 4;
        out[block * ocr::kBlock + t % ocr::kLanes * 4 + c % 4] =
            ToByte(Tanh(static_cast<float>(most) * scale));
      }
    }
  }
}

// A step as Kernels has it, with functions from tables.
void Step(const ocr::PackedLstm& lstm, const std::uint8_t* in, float* state, std::uint8_t* out,
          std::uint32_t alive, int lanes) {
  const ocr::PackedRows& rows = lstm.rows;
  for (int lane = 0; lane < lanes; ++lane) {
    for (int unit = 0; unit < lstm.states; ++unit) {
      float& cell = state[unit * ocr::kLanes + lane];
      std::uint8_t& spoken = out[unit / 4 * ocr::kBlock + lane * 4 + unit % 4];
      if ((alive >> lane & 1) == 0) {
        cell = 0;
        spoken = ocr::kZero;
        continue;
      }
      float gates[4];
      for (int g = 0; g < 4; ++g) {
        const int row = unit * 4 + g;
        const std::int8_t* weights =
            rows.weights.data() +
            (std::size_t{static_cast<unsigned>(row / ocr::kLanes * rows.quads)} * ocr::kLanes +
             static_cast<unsigned>(row % ocr::kLanes)) *
                4;
        int sum = rows.bias[static_cast<std::size_t>(row)];
        for (int q = 0; q < rows.quads; ++q, weights += ocr::kBlock) {
          for (int n = 0; n < 4; ++n) {
            sum += (in[q * ocr::kBlock + lane * 4 + n] - ocr::kZero) * weights[n];
          }
        }
        // The scales of logistic gates are halved for a kernel that has them from tanh.
        const float real = static_cast<float>(sum) * rows.scale[static_cast<std::size_t>(row)];
        gates[g] = g == 0 ? Tanh(real) : Logistic(2 * real);
      }
      cell *= gates[2];
      cell = std::clamp(cell + gates[0] * gates[1], -100.0F, 100.0F);
      spoken = ToByte(Tanh(cell) * gates[3]);
    }
  }
}

// Our engine without a dictionary, as it is and with what Tesseract does.
class OwnEngine {
 public:
  explicit OwnEngine(const std::string& model) {
    const auto bytes = std::span(reinterpret_cast<const std::uint8_t*>(model.data()), model.size());
    const auto container = ocr::Container::Open(bytes);
    const auto file = ocr::ReadNetwork(container->Get(ocr::Component::lstm));
    samples_of_model = file->samples;
    language_ = {{*ocr::ReadUnicharset(container->Get(ocr::Component::unicharset)),
                  *ocr::ReadRecoder(container->Get(ocr::Component::recoder))},
                 {},
                 file->null_class};
    as_tesseract_ = *ocr::AvailableKernels().front();
    as_tesseract_.convolve = Convolve;
    as_tesseract_.step = Step;
    as_it_is_.emplace(*file, *ocr::AvailableKernels().front());
    like_hers_.emplace(*file, as_tesseract_);
  }

  ocr::Steps AsTesseract(const Pix* line) const {
    return like_hers_->Run(std::vector{PictureOf(line)})[0];
  }
  std::string Text(const Pix* line) const {
    const ocr::Steps steps = as_it_is_->Run(std::vector{PictureOf(line)})[0];
    std::string text;
    for (const ocr::Spelling& best : ocr::Decode(language_, steps, 0, steps.size(), false, 1)) {
      for (const int unichar : best.unichars) text += language_.alphabet.At(unichar).text;
    }
    return text;
  }

 private:
  static ocr::LinePicture PictureOf(const Pix* line) {
    // One more row and column: what lies between pixels is mixed of four.
    const int width = pixGetWidth(line);
    std::vector<std::uint8_t> pixels;
    for (int y = 0; y <= kRows; ++y) {
      for (int x = 0; x <= width; ++x) {
        l_uint32 grey = 0;
        pixGetPixel(const_cast<Pix*>(line), std::min(x, width - 1), std::min(y, kRows - 1), &grey);
        pixels.push_back(static_cast<std::uint8_t>(grey));
      }
    }
    const ocr::Strip strip{0, static_cast<double>(width), 0, kRows, 0, false, 1};
    return ocr::CutLine({pixels.data(), width + 1, kRows + 1, width + 1}, strip, kRows);
  }

  std::optional<ocr::Network> as_it_is_, like_hers_;
  ocr::Language language_;
  ocr::Kernels as_tesseract_;
};

std::string WithSingleBlanks(const std::string& text) {
  std::istringstream words(text);
  std::string single, word;
  while (words >> word) single += (single.empty() ? "" : " ") + word;
  return single;
}

// Stands in for the recogniser while pages are read and gives both engines the lines.
class Both : public Recogniser {
 public:
  // Of all lines, one of so many, by their texts: which they are changes little when pages are
  // cleaned otherwise.
  Both(const std::string& model, std::size_t one_of) : own_(model), one_of_(one_of) {
    const std::vector<std::uint8_t> bare = WithoutDictionaries(model);
    tesseract_.Init(reinterpret_cast<const char*>(bare.data()), static_cast<int>(bare.size()),
                    "eng", tesseract::OEM_LSTM_ONLY, nullptr, 0, nullptr, nullptr, false, nullptr);
    tesseract_.SetPageSegMode(tesseract::PSM_RAW_LINE);
    tesseract_.SetVariable("invert_threshold", "0");
    tesseract_.SetVariable("lstm_choice_mode", "1");
    tesseract_.SetVariable("debug_file", "/dev/null");
  }

  bool Knows(const std::string& language) override { return language == "eng"; }

  std::vector<Word> ReadLines(const Pix* page, const std::vector<PrintedLine>& lines,
                              const std::string&) override {
    std::vector<Word> words;
    for (std::size_t n = 0; n < lines.size(); ++n) {
      const PixPtr line = Cut(page, lines[n].area);
      if (!line) continue;
      Word word;
      word.text = own_.Text(line.get());
      word.box = ToBox(lines[n].area, page);
      word.confidence = 1;
      word.line = word.block = static_cast<std::int32_t>(n);
      words.push_back(word);
      if (std::hash<std::string>()(word.text) % one_of_ == 0) Compare(line.get(), word.text);
    }
    return words;
  }

  int lines() const { return lines_; }
  int same_steps() const { return same_steps_; }
  int same_texts() const { return same_texts_; }

 private:
  // The line as a picture of the network's height, so that no engine scales it.
  static PixPtr Cut(const Pix* page, const Area& area) {
    const PixPtr part = Clip(page, area);
    if (!part) return nullptr;
    const PixPtr scaled = Own(pixScaleToSize(part.get(), 0, kRows));
    if (!scaled || pixGetWidth(scaled.get()) < kRows) return nullptr;
    return Clip(scaled.get(), {0, 0, pixGetWidth(scaled.get()) / 3 * 3, kRows});
  }

  void Compare(Pix* line, const std::string& text) {
    tesseract_.SetImage(line);
    if (tesseract_.Recognize(nullptr) != 0) return;
    const std::unique_ptr<char[]> found(tesseract_.GetUTF8Text());
    const std::string theirs = WithSingleBlanks(found ? found.get() : "");
    if (theirs.empty()) return;
    ++lines_;
    same_texts_ += WithSingleBlanks(text) == theirs ? 1 : 0;
    same_steps_ += StepsAgree(own_.AsTesseract(line)) ? 1 : 0;
  }

  // Whether what Tesseract found likeliest at each step is just as likely here. She does not list
  // characters that several classes stand for.
  bool StepsAgree(const ocr::Steps& own) const {
    const std::unique_ptr<tesseract::ResultIterator> words(tesseract_.GetIterator());
    std::size_t step = 0;
    do {
      const auto* symbols = words->GetRawLSTMTimesteps();
      if (symbols == nullptr) continue;
      for (const auto& steps : *symbols) {
        for (const auto& choices : steps) {
          if (step >= own.size()) return false;
          const auto as_likely = [&](float p) {
            return std::any_of(own.At(step).begin(), own.At(step).end(), [&](const auto& choice) {
              return std::abs(choice.probability - p) < kAsLikely;
            });
          };
          for (const auto& [symbol, probability] : choices) {
            if (probability > 0.1F && !as_likely(probability)) return false;
          }
          ++step;
        }
      }
    } while (words->Next(tesseract::RIL_WORD));
    return step == own.size();
  }

  static constexpr float kAsLikely = 1e-3F;
  OwnEngine own_;
  mutable tesseract::TessBaseAPI tesseract_;
  std::size_t one_of_;
  int lines_ = 0, same_steps_ = 0, same_texts_ = 0;
};

TEST(OwnEngine, SeesAndReadsWhatTesseractDoesOfTheSameLines) {
  const char* elsewhere = std::getenv("WRIT_LINES_OF");
  const std::string folder = elsewhere != nullptr ? elsewhere : SourceDir() + "/samples";
  Both both(BytesOf(std::string(kModels) + "/eng.traineddata"), elsewhere != nullptr ? 1 : 8);
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    const std::string kind = file.path().extension();
    if (kind != ".pdf" && kind != ".tif" && kind != ".jpg" && kind != ".png") continue;
    const std::string bytes = BytesOf(file.path());
    auto document = Open(bytes, {100, 100});
    if (!document) continue;
    for (int page = 1; page <= (*document)->pages(); ++page) (*document)->Read({page, true}, both);
  }
  std::cout << both.lines() << " lines: the same at each step " << both.same_steps()
            << ", the same text " << both.same_texts() << "\n";
  EXPECT_GT(both.lines(), 40);
  EXPECT_GE(both.same_steps(), 0.97 * both.lines());  // Of all lines of the samples 0.997.
  EXPECT_GE(both.same_texts(), 0.9 * both.lines());
}

}  // namespace
}  // namespace writ::reader
