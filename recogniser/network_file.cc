#include "recogniser/network_file.h"

#include <algorithm>
#include <optional>

#include "recogniser/bytes.h"

namespace ocr {
namespace {

constexpr int kMaxUnits = 4096;
constexpr int kWeightIsInt = 1, kWeightHasScales = 128;
constexpr int kLearnsItsOwnRate = 64;  // NF_LAYER_SPECIFIC_LR
constexpr int kDeepest = 8;

class NetworkReader {
 public:
  explicit NetworkReader(std::span<const std::uint8_t> bytes) : in_(bytes) {}

  tl::expected<NetworkFile, std::string> Read() {
    ReadLayer(0, Within::line);
    // What LSTMRecognizer keeps behind its network: specification, flags, two counters, the blank.
    in_.ReadString();
    in_.Read<std::int32_t>();
    in_.Read<std::int32_t>();
    file_.samples = in_.Read<std::int32_t>();
    file_.null_class = in_.Read<std::int32_t>();
    if (in_.failed()) Refuse("the network is cut off");
    if (problem_.empty()) CheckShape();
    if (!problem_.empty()) return tl::unexpected(problem_);
    return std::move(file_);
  }

 private:
  enum class Within { line, reversed, column };

  void Refuse(const std::string& why) {
    if (problem_.empty()) problem_ = why;
  }

  // One layer and, for containers, the layers in it.
  void ReadLayer(int depth, Within within) {
    std::string type;
    if (const auto code = in_.Read<std::int8_t>(); code == 0) {
      type = in_.ReadString();
    } else {
      Refuse("a layer of the old numbered kind " + std::to_string(code));
    }
    in_.Read<std::int8_t>();  // training
    in_.Read<std::int8_t>();  // needs to back-propagate
    const auto flags = in_.Read<std::int32_t>();
    const auto inputs = in_.Read<std::int32_t>();
    const auto outputs = in_.Read<std::int32_t>();
    in_.Read<std::int32_t>();  // number of weights
    const std::string name = in_.ReadString();
    if (in_.failed() || depth > kDeepest || inputs < 0 || outputs < 0) Refuse("a broken layer");
    if (!problem_.empty()) return;
    if (type == "Series") {
      ReadStack(depth, within, flags);
    } else if (type == "XYTranspose") {
      ReadStack(depth, Within::column, flags);
    } else if (type == "RTLReversed") {
      ReadStack(depth, Within::reversed, flags);
    } else if (type == "Input") {
      in_.Read<std::int32_t>();  // batch
      file_.height = in_.Read<std::int32_t>();
      in_.Read<std::int32_t>();  // width
      if (in_.Read<std::int32_t>() != 1) Refuse("an Input that is not grey");
      in_.Read<std::int32_t>();  // loss
    } else if (type == "Convolve") {
      const auto half_x = in_.Read<std::int32_t>(), half_y = in_.Read<std::int32_t>();
      if (half_x != 1 || half_y != 1) Refuse("a Convolve other than 3 x 3");
    } else if (type == "Maxpool") {
      const auto x = in_.Read<std::int32_t>(), y = in_.Read<std::int32_t>();
      if (x != 3 || y != 3) Refuse("a Maxpool other than 3 x 3");
    } else if (type == "Tanh" && !convolution_) {
      convolution_ = ReadWeights();
    } else if (type == "Softmax" && !output_) {
      output_ = ReadWeights();
    } else if (type == "SummLSTM" && within == Within::column && !columns_) {
      columns_ = ReadLstm(inputs, false);
    } else if (type == "LSTM" && within != Within::column) {
      file_.rows.push_back(ReadLstm(inputs, within == Within::reversed));
    } else {
      Refuse("the layer " + type + " (" + name + "), which is not known here");
    }
  }

  void ReadStack(int depth, Within within, std::int32_t flags) {
    const auto count = in_.Read<std::uint32_t>();
    if (count > 64) return Refuse("a stack of too many layers");
    for (std::uint32_t n = 0; n < count && problem_.empty(); ++n) ReadLayer(depth + 1, within);
    if ((flags & kLearnsItsOwnRate) != 0) in_.ReadBytes(std::size_t{4} * in_.Read<std::uint32_t>());
  }

  Weights ReadWeights() {
    Weights weights;
    const auto mode = in_.Read<std::uint8_t>();
    if ((mode & kWeightIsInt) == 0 || (mode & kWeightHasScales) == 0) {
      Refuse("weights that are not 8-bit integers; use a fast or best_int model");
      return weights;
    }
    const auto rows = in_.Read<std::uint32_t>(), columns = in_.Read<std::uint32_t>();
    in_.Read<std::int8_t>();  // the value of empty cells
    if (rows == 0 || rows > 65536 || columns < 2 || columns > 2 * kMaxUnits) {
      Refuse("a weight matrix of an impossible size");
      return weights;
    }
    weights.outputs = static_cast<int>(rows);
    weights.inputs = static_cast<int>(columns) - 1;
    const auto values = in_.ReadBytes(std::size_t{rows} * columns);
    weights.values = {reinterpret_cast<const std::int8_t*>(values.data()), values.size()};
    // Tesseract's conversion gives the largest of a row 127, whatever its sign.
    if (std::find(weights.values.begin(), weights.values.end(), std::int8_t{-128}) !=
        weights.values.end()) {
      Refuse("a weight of -128");
    }
    const auto scales = in_.Read<std::uint32_t>();
    if (in_.failed() || scales < rows || scales > rows + 64) {
      Refuse("a weight matrix without its scales");
      return weights;
    }
    for (std::uint32_t n = 0; n < scales; ++n) {
      const double scale = in_.Read<double>() / 127;
      if (!(scale >= 0 && scale < 1e6)) Refuse("a scale that is no number");
      if (n < rows) weights.scales.push_back(scale);
    }
    return weights;
  }

  LstmWeights ReadLstm(int inputs, bool reversed) {
    LstmWeights lstm;
    lstm.inputs = inputs;
    lstm.reversed = reversed;
    in_.Read<std::int32_t>();  // the number of inputs with the outputs fed back
    for (Weights& gate : lstm.gates) {
      gate = ReadWeights();
      if (!problem_.empty()) return lstm;
      lstm.states = lstm.gates[0].outputs;
      if (gate.outputs != lstm.states || gate.inputs != inputs + lstm.states) {
        Refuse("an LSTM whose gates do not fit together");
      }
    }
    if (inputs % 4 != 0 || lstm.states % 4 != 0 || lstm.states > kMaxUnits) {
      Refuse("an LSTM whose size is no multiple of four");
    }
    return lstm;
  }

  void CheckShape() {
    if (!convolution_ || !columns_ || !output_ || file_.rows.empty()) {
      return Refuse("a network that lacks a convolution, columns, rows or an output");
    }
    file_.convolution = std::move(*convolution_);
    file_.columns = std::move(*columns_);
    file_.output = std::move(*output_);
    int size = file_.columns.states;
    for (const LstmWeights& row : file_.rows) {
      if (row.inputs != size) return Refuse("rows that do not fit on one another");
      size = row.states;
    }
    if (file_.height % 3 != 0 || file_.height < 12 || file_.height > 96) {
      return Refuse("lines of " + std::to_string(file_.height) + " pixels");
    }
    if (file_.convolution.inputs != 9 || file_.convolution.outputs != 16 ||
        file_.columns.inputs != 16 || file_.output.inputs != size) {
      return Refuse("layers that do not fit on one another");
    }
    if (file_.null_class < 0 || file_.null_class >= file_.output.outputs) {
      return Refuse("a blank that is no class");
    }
  }

  ByteReader in_;
  NetworkFile file_;
  std::optional<Weights> convolution_, output_;
  std::optional<LstmWeights> columns_;
  std::string problem_;
};

}  // namespace

tl::expected<NetworkFile, std::string> ReadNetwork(std::span<const std::uint8_t> bytes) {
  return NetworkReader(bytes).Read();
}

}  // namespace ocr
