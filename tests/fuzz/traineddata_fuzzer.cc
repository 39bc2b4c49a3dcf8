// A model's parts, as a damaged or malicious file may hold them: each is refused with a reason, or
// can be used. The first byte says which part the others are; 0 is the whole file.
#include "recogniser/dictionary.h"
#include "recogniser/network.h"
#include "recogniser/recogniser.h"
#include "recogniser/traineddata.h"

namespace {

constexpr int kUnichars = 112;  // As many as the English model has.

void WalkWords(const ocr::Dictionary& words) {
  for (int first = 0; first < kUnichars; ++first) {
    const auto place = words.Next({}, first);
    if (!place) continue;
    for (int second = 0; second < kUnichars; ++second) words.Next(*place, second);
  }
}

void ReadALine(const std::vector<std::uint8_t>& network_bytes) {
  const auto file = ocr::ReadNetwork(network_bytes);
  if (!file) return;
  const ocr::Network network(*file, *ocr::AvailableKernels().back());
  ocr::LinePicture line{9, std::vector<std::uint8_t>(std::size_t{9} * network.height(), 128)};
  network.Run({&line, 1});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0) return 0;
  const std::vector<std::uint8_t> bytes(data + 1, data + size);
  switch (data[0] % 5) {
    case 0:
      if (ocr::Container::Open(bytes)) ocr::Model::Load(bytes);
      break;
    case 1:
      ReadALine(bytes);
      break;
    case 2:
      ocr::ReadUnicharset(bytes);
      break;
    case 3:
      ocr::ReadRecoder(bytes);
      break;
    default:
      if (const auto words = ocr::Dictionary::Read(bytes, kUnichars)) WalkWords(*words);
  }
  return 0;
}
