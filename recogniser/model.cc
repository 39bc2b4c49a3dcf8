#include "recogniser/line_picture.h"
#include "recogniser/network_file.h"
#include "recogniser/recogniser.h"
#include "recogniser/traineddata.h"
#include "recogniser/words.h"

namespace ocr {
namespace {

// A strip is not stretched over all of the network's rows: its models were trained with air above
// and below. Measured.
constexpr double kTextShare = 31.0 / 36;
constexpr double kAir = 0.5 / 36;  // To the left and right, of the height. More is read as marks.

Strip WithAir(Strip strip) {
  const double height = (strip.bottom - strip.top) / kTextShare;
  const double above = (height - (strip.bottom - strip.top)) / 2;
  const double side = kAir * height / strip.aspect;
  strip.top -= above + strip.slope * side;
  strip.bottom += above - strip.slope * side;
  strip.x0 -= side;
  strip.x1 += side;
  return strip;
}

tl::expected<Language, std::string> ReadLanguage(const Container& container,
                                                 const NetworkFile& network) {
  auto characters = ReadUnicharset(container.Get(Component::unicharset));
  if (!characters) return tl::unexpected(characters.error());
  auto codes = ReadRecoder(container.Get(Component::recoder));
  if (!codes) return tl::unexpected(codes.error());
  if (codes->size() < characters->size()) {
    return tl::unexpected(std::string("the recoder knows fewer characters than the unicharset"));
  }
  for (const std::vector<int>& code : *codes) {
    for (const int c : code) {
      if (c < 0 || c >= network.output.outputs) {
        return tl::unexpected(std::string("the recoder names a class that the network lacks"));
      }
    }
  }
  Language language{Alphabet(*characters, *codes), {}, network.null_class};
  if (const auto words = container.Get(Component::word_dawg); !words.empty()) {
    auto dictionary = Dictionary::Read(words, characters->size());
    if (!dictionary) return tl::unexpected(dictionary.error());
    language.words = std::move(*dictionary);
  }
  return language;
}

}  // namespace

struct Model::Parts {
  Network network;
  Language language;
};

Model::Model(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
Model::Model(Model&&) noexcept = default;
Model& Model::operator=(Model&&) noexcept = default;
Model::~Model() = default;

tl::expected<Model, std::string> Model::Load(std::span<const std::uint8_t> traineddata) {
  const auto container = Container::Open(traineddata);
  if (!container) return tl::unexpected(container.error());
  const auto file = ReadNetwork(container->Get(Component::lstm));
  if (!file) return tl::unexpected(file.error());
  auto language = ReadLanguage(*container, *file);
  if (!language) return tl::unexpected(language.error());
  return Model(std::unique_ptr<const Parts>(
      new Parts{Network(*file, *AvailableKernels().front()), std::move(*language)}));
}

double Model::MultipliesAStep() const { return parts_->network.MultipliesAStep(); }

std::vector<TextLine> Model::Read(const GreyView& page, std::span<const Strip> strips) const {
  const int height = parts_->network.height();
  std::vector<Strip> cut;
  std::vector<LinePicture> pictures;
  for (const Strip& strip : strips) {
    cut.push_back(WithAir(strip));
    pictures.push_back(CutLine(page, cut.back(), height));
  }
  const std::vector<Steps> steps = parts_->network.Run(pictures);
  std::vector<TextLine> lines;
  for (std::size_t n = 0; n < strips.size(); ++n) {
    lines.push_back(steps[n].size() == 0
                        ? TextLine{}
                        : ReadWords(parts_->language, steps[n], pictures[n], height, cut[n].x0,
                                    ScaleOf(cut[n], height).across));
  }
  return lines;
}

std::string_view ArithmeticInUse() { return AvailableKernels().front()->name; }

}  // namespace ocr
