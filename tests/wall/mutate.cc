// Sends damaged copies of files through the wall and counts what comes back. Ends with 0 where
// every copy was answered in time, by pages or by an error; the parent's death would end the
// program.
//
// Files that are read fast are damaged far more often: the parsers are what is tried, and a scan's
// time goes to its recognition. Nine copies of ten are read for their text alone, as `writ text`
// does, the tenth with all that a screening wants, which takes eight times as long. A copy that
// cost a reader is kept where --keep says, to become a test.
//
//   writ-mutate [--count N] [--seed S] [--jobs J] [--keep DIR] FILE...
#include <sys/resource.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <mutex>
#include <random>
#include <sstream>
#include <thread>

#include "pipeline/reader_pool.h"
#include "places.h"
#include "writ/words.h"

namespace {

using writ::ReadDocument;

std::string Contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

class Damage {
 public:
  explicit Damage(std::uint64_t seed) : random_(seed) {}

  // A copy with a few things wrong, of the kinds that break parsers: bits, lengths and numbers,
  // parts that are missing, doubled or in another place.
  std::string Of(std::string bytes) {
    for (std::size_t left = 1 + Below(6); left > 0 && !bytes.empty(); --left) Once(bytes);
    return bytes;
  }

 private:
  std::size_t Below(std::size_t bound) { return random_() % std::max<std::size_t>(bound, 1); }

  void Once(std::string& bytes) {
    const std::size_t at = Below(bytes.size());
    const std::size_t length = std::min(bytes.size() - at, 1 + Below(1U << Below(12)));
    switch (Below(8)) {
      case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << Below(8)));
        break;
      case 1:
        for (std::size_t i = at; i < at + std::min<std::size_t>(length, 16); ++i) {
          bytes[i] = static_cast<char>(random_());
        }
        break;
      case 2:
        bytes.erase(at, length);
        break;
      case 3:
        bytes.insert(at, bytes.substr(Below(bytes.size()), length));
        break;
      case 4:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                    std::min<std::size_t>(length, 8), Below(2) == 0 ? '\xff' : '\0');
        break;
      case 5:
        if (Below(4) == 0) bytes.resize(at);
        break;
      default:
        Number(bytes, at);
    }
  }

  // The next number from `at` on becomes one that nobody expects.
  void Number(std::string& bytes, std::size_t at) {
    const std::size_t from = bytes.find_first_of("0123456789", at);
    if (from == std::string::npos) return;
    const std::size_t to = std::min(bytes.find_first_not_of("0123456789", from), bytes.size());
    constexpr const char* kNumbers[] = {
        "0", "-1", "2147483647", "2147483648", "4294967295", "99999999999999999999", "1", "65536"};
    bytes.replace(from, to - from, kNumbers[Below(std::size(kNumbers))]);
  }

  std::mt19937_64 random_;
};

double SecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

bool CostAReader(const writ::Result<ReadDocument>& document) {
  if (document) return document->tries > 0;
  return document.error().code == writ::ErrorCode::crashed ||
         document.error().code == writ::ErrorCode::timeout;
}

class Tally {
 public:
  void Add(const writ::Result<ReadDocument>& document, double seconds) {
    const std::lock_guard lock(mutex_);
    std::string outcome = "read";
    if (!document) {
      outcome = std::string(ToWord(document.error().code));
    } else if (document->tries > 0) {
      outcome = "read, a reader lost";
    }
    ++counts_[outcome];
    slowest_ = std::max(slowest_, seconds);
    constexpr int kSayEvery = 1000;
    if (++count_ % kSayEvery == 0) Print(std::cerr << count_ << " answered; ");
  }

  void Print(std::ostream& out) const {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    for (const auto& [outcome, count] : counts_) out << outcome << ": " << count << ", ";
    out << "slowest " << slowest_ << " s, parent's peak " << usage.ru_maxrss / 1024 << " MiB"
        << std::endl;
  }

  double slowest() const { return slowest_; }

 private:
  std::mutex mutex_;
  std::map<std::string, int> counts_;
  int count_ = 0;
  double slowest_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  constexpr double kAnswerWithin = 60;
  CLI::App app{"Sends damaged copies of files through the wall"};
  int count = 1000, jobs = 2;
  std::uint64_t seed = 1;
  std::vector<std::string> files;
  app.add_option("--count", count);
  app.add_option("--seed", seed);
  app.add_option("--jobs", jobs);
  std::string keep;
  app.add_option("--keep", keep);
  app.add_option("FILE", files)->required();
  CLI11_PARSE(app, argc, argv);

  std::vector<std::string> originals;
  for (const std::string& file : files) originals.push_back(Contents(file));
  writ::PoolOptions pool_options;
  pool_options.program = writ::BinDir() + "/writ-reader";
  pool_options.readers = jobs;
  auto pool = writ::ReaderPool::Start(pool_options);
  if (!pool) {
    std::cerr << pool.error().message << "\n";
    return 1;
  }
  writ::ReadOptions read;
  read.last_page = 2;
  read.limits.page_seconds = 5;
  // How often each file is damaged: by how fast it is read as it is.
  std::vector<double> weights;
  for (const std::string& original : originals) {
    const auto start = std::chrono::steady_clock::now();
    const auto document = (*pool)->Read(original, read);
    constexpr double kLeast = 0.01;
    weights.push_back(document ? std::pow(std::max(kLeast, SecondsSince(start)), -2) : 0);
  }
  if (std::all_of(weights.begin(), weights.end(), [](double w) { return w == 0; })) {
    std::cerr << "none of the files can be read as it is\n";
    return 1;
  }
  Tally tally;
  std::atomic<int> next{0};
  std::vector<std::thread> threads;
  for (int job = 0; job < jobs; ++job) {
    threads.emplace_back([&] {
      for (int i = next++; i < count; i = next++) {
        std::mt19937_64 random(seed * 1'000'003 + static_cast<std::uint64_t>(i));
        const std::size_t file =
            std::discrete_distribution<std::size_t>(weights.begin(), weights.end())(random);
        Damage damage(random());
        const std::string bytes = damage.Of(originals[file]);
        const auto start = std::chrono::steady_clock::now();
        writ::ReadOptions how = read;
        how.text_only = i % 10 != 0;
        const auto document = (*pool)->Read(bytes, how);
        tally.Add(document, SecondsSince(start));
        if (keep.empty() || !CostAReader(document)) continue;
        const std::filesystem::path name = std::filesystem::path(files[file]).filename();
        std::ofstream(std::filesystem::path(keep) / (std::to_string(i) + "-" + name.string()),
                      std::ios::binary)
            << bytes;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  tally.Print(std::cout);
  return tally.slowest() < kAnswerWithin ? 0 : 1;
}
