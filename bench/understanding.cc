// Measures the understanding half, extraction and screening of a packet that is already read, on
// one core: milliseconds a page for packets of growing length, and each stage's share.
//
//   writ-bench-understanding MODELS RUNS FILE.txt...
//
// The files' pages (parted by form feeds) are taken in turn until a packet is long enough;
// addresses are numbered, so that a long packet names many accounts. Every word counts as
// recognised, for a text layer would skip the second thoughts about characters. Prints JSON;
// bench.py makes a table.
#include <chrono>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "pipeline/plan.h"
#include "writ/stages/normalise.h"
#include "writ/stages/plain_text.h"

namespace writ {
namespace {

constexpr int kLengths[] = {1, 10, 100, 300};
constexpr double kConfidence = 0.96;

std::vector<std::string> PagesOf(const std::vector<std::string>& files) {
  std::vector<std::string> pages;
  for (const std::string& file : files) {
    std::stringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    for (std::string page; std::getline(text, page, '\f');) {
      if (page.find_first_not_of(" \n") != std::string::npos) pages.push_back(page);
    }
  }
  return pages;
}

// "kay.ormond@" becomes "kay.ormond17@".
std::string Numbered(const std::string& page, int number) {
  std::string out;
  for (const char c : page) {
    if (c == '@') out += std::to_string(number);
    out += c;
  }
  return out;
}

Packet PacketOf(const std::vector<std::string>& pages, int length, std::size_t first) {
  std::vector<Page> made;
  for (int i = 0; i < length; ++i) {
    const std::size_t n = first + static_cast<std::size_t>(i);
    auto read = ReadPlainText(Numbered(pages[n % pages.size()], static_cast<int>(n)), 1);
    if (!read || read->empty()) continue;
    Page page;
    page.number = static_cast<int>(made.size()) + 1;
    page.read = std::move(read->front());
    page.read.source = TextSource::recognised;
    for (Word& word : page.read.words) word.confidence = kConfidence;
    page.normal = Normalise(page.read);
    made.push_back(std::move(page));
  }
  return Packet({FileInfo{}}, std::move(made));
}

int Run(const std::string& models_folder, int runs, const std::vector<std::string>& files) {
  std::vector<ModelProblem> problems;
  const auto start = std::chrono::steady_clock::now();
  const Models models = Models::Load(models_folder, problems);
  const std::chrono::duration<double, std::milli> load = std::chrono::steady_clock::now() - start;
  const std::vector<std::string> pages = PagesOf(files);
  if (!problems.empty() || pages.empty()) {
    std::cerr << "no models or no pages\n";
    return 2;
  }
  const auto measure = [&](int length, std::size_t first) {
    const Packet packet = PacketOf(pages, length, first);
    Request request;
    request.received = "2026-03-02";
    return ScreenPacket(packet, Begin(request, models), models).timings_ms;
  };
  nlohmann::ordered_json out;
  out["load_ms"] = load.count();
  // The patterns' automata are built as texts call for them: the first packet pays for that.
  double cold = 0;
  for (const auto& [stage, ms] : measure(static_cast<int>(pages.size()), 0)) cold += ms;
  out["cold_ms_a_page"] = cold / static_cast<double>(pages.size());
  for (const int length : kLengths) {
    std::map<std::string, double> least;  // Of all runs: what others' work adds is left out.
    const std::size_t packets = length == 1 ? pages.size() : 1;  // Every page alone, once.
    for (int run = 0; run < runs; ++run) {
      std::map<std::string, double> sum;
      for (std::size_t first = 0; first < packets; ++first) {
        for (const auto& [stage, ms] : measure(length, first)) sum[stage] += ms;
      }
      for (const auto& [stage, ms] : sum) {
        const double a_page = ms / static_cast<double>(packets) / length;
        least.try_emplace(stage, a_page);
        least[stage] = std::min(least[stage], a_page);
      }
    }
    nlohmann::ordered_json row = {{"pages", length}};
    double total = 0;
    for (const auto& [stage, ms] : least) total += ms;
    row["ms_a_page"] = total;
    row["stages"] = least;
    out["packets"].push_back(row);
  }
  std::cout << out.dump(1) << "\n";
  return 0;
}

}  // namespace
}  // namespace writ

int main(int argc, char** argv) {
  const std::vector<std::string> args(argv + 1, argv + argc);
  if (args.size() < 3) {
    std::cerr << "writ-bench-understanding MODELS RUNS FILE.txt...\n";
    return 2;
  }
  return writ::Run(args[0], std::max(1, std::atoi(args[1].c_str())),
                   {args.begin() + 2, args.end()});
}
