// The wall's parent side, held against a reader program that crashes, hangs and lies as it is told.
#include "pipeline/reader_pool.h"
#include "places.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <set>
#include <thread>

namespace writ {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

const std::string kFake = BinDir() + "/fake-reader";

std::unique_ptr<ReaderPool> Pool(int readers = 2, const std::string& cache = "",
                                 const std::string& program = kFake) {
  PoolOptions options;
  options.program = program;
  options.readers = readers;
  options.page_cache = cache;
  auto pool = ReaderPool::Start(options);
  EXPECT_TRUE(pool) << pool.error().message;
  return std::move(*pool);
}

ReadOptions Impatient(double page_seconds = 0.3, double document_seconds = 20) {
  ReadOptions options;
  options.limits.page_seconds = page_seconds;
  options.limits.document_seconds = document_seconds;
  return options;
}

// Which reader, counted by forks, read a page; 0 where none could.
int ReaderOf(const PageText& page, int number) {
  int got = 0, fork = 0;
  if (page.words.empty()) return 0;
  EXPECT_EQ(std::sscanf(page.words[0].text.c_str(), "page-%d-%d", &got, &fork), 2);
  EXPECT_EQ(got, number);
  return fork;
}

// The pages as numbers: each one's own where it was read, 0 where it was not.
std::vector<int> Read(const ReadDocument& document, int first = 1) {
  std::vector<int> numbers;
  for (const PageText& page : document.pages) {
    const int number = first + static_cast<int>(numbers.size());
    numbers.push_back(ReaderOf(page, number) > 0 ? number : 0);
  }
  return numbers;
}

std::size_t OpenDescriptors() {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator()));
}

TEST(ReaderPool, ReadsThePagesInOrder) {
  auto document = Pool(3)->Read("pages 40\nslow 2", {});
  ASSERT_TRUE(document) << document.error().message;
  std::vector<int> all(40);
  std::iota(all.begin(), all.end(), 1);
  EXPECT_EQ(Read(*document), all);
  EXPECT_EQ(document->media_type, "application/x-script");
  EXPECT_EQ(document->tries, 0);
}

TEST(ReaderPool, SpreadsALongDocumentOverAllReaders) {
  auto document = Pool(4)->Read("pages 40\nslow 20", {});
  ASSERT_TRUE(document);
  std::set<int> readers;
  for (int page = 1; page <= 40; ++page) {
    readers.insert(ReaderOf(document->pages[static_cast<std::size_t>(page - 1)], page));
  }
  EXPECT_EQ(readers.size(), 4U);
}

TEST(ReaderPool, StartsNoSecondReaderForAFewQuickPages) {
  // On a busy machine the pages may not be quick: one quiet moment proves it.
  bool one_reader = false;
  for (int i = 0; i < 20 && !one_reader; ++i) {
    auto document = Pool(4)->Read("pages 10", {});
    ASSERT_TRUE(document);
    one_reader = true;
    for (int page = 1; page <= 10; ++page) {
      const int reader = ReaderOf(document->pages[static_cast<std::size_t>(page - 1)], page);
      one_reader = one_reader && reader == 1;
    }
  }
  EXPECT_TRUE(one_reader);
}

TEST(ReaderPool, ReadsOnlyThePagesThatAreAskedFor) {
  ReadOptions options;
  options.first_page = 3;
  options.last_page = 5;
  const auto pool = Pool();
  auto document = pool->Read("pages 9", options);
  ASSERT_TRUE(document);
  EXPECT_THAT(Read(*document, 3), ElementsAre(3, 4, 5));
  options.last_page = 0;
  options.first_page = 8;
  document = pool->Read("pages 9", options);
  ASSERT_TRUE(document);
  EXPECT_THAT(Read(*document, 8), ElementsAre(8, 9));
  options.first_page = 10;
  document = pool->Read("pages 9", options);
  ASSERT_TRUE(document);
  EXPECT_TRUE(document->pages.empty());
}

TEST(ReaderPool, ReportsProgressUpToTheLastPage) {
  std::vector<int> done;
  auto document = Pool()->Read("pages 3\npage 2 crash", {}, [&](int page, int of) {
    EXPECT_EQ(of, 3);
    done.push_back(page);
  });
  ASSERT_TRUE(document);
  EXPECT_THAT(done, ElementsAre(1, 2, 3));
}

TEST(ReaderPool, TriesAPageOfACrashedReaderOnceMore) {
  auto document = Pool(1)->Read("pages 5\npage 3 crash until 2", {});
  ASSERT_TRUE(document);
  EXPECT_THAT(Read(*document), ElementsAre(1, 2, 3, 4, 5));
  EXPECT_EQ(document->tries, 1);
}

TEST(ReaderPool, LosesNothingButThePageThatCrashesEveryReader) {
  for (const int readers : {1, 3}) {
    auto document = Pool(readers)->Read("pages 6\npage 2 crash\npage 5 crash\nslow 5", {});
    ASSERT_TRUE(document);
    EXPECT_THAT(Read(*document), ElementsAre(1, 0, 3, 4, 0, 6));
    EXPECT_EQ(document->pages[1].source, TextSource::unreadable);
    EXPECT_EQ(document->pages[1].source_reason, "reader crashed");
    EXPECT_EQ(document->tries, 4);
  }
}

TEST(ReaderPool, HasTheRecogniserLoadedForTheFirstPageThatNeedsIt) {
  const auto pool = Pool(1);
  auto document = pool->Read("pages 4\npage 3 cold", {});
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_THAT(Read(*document), ElementsAre(1, 2, 3, 4));
  EXPECT_EQ(document->tries, 0);  // Nobody's fault.
  EXPECT_EQ(ReaderOf(document->pages[1], 2), 1);
  EXPECT_EQ(ReaderOf(document->pages[2], 3), 2);
  // From then on readers have it from the start.
  document = pool->Read("pages 1\npage 1 cold", {});
  ASSERT_TRUE(document);
  EXPECT_EQ(ReaderOf(document->pages[0], 1), 3);
}

TEST(ReaderPool, HasTheRecogniserLoadedBeforeADocumentThatLooksScanned) {
  const auto pool = Pool(1);
  auto document = pool->Read("pages 2\npage 1 cold\n/Filter /DCTDecode", {});
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(ReaderOf(document->pages[0], 1), 1);
  document = pool->Read("pages 1\npage 1 coldest\n", {});  // The next one's readers have it too.
  EXPECT_FALSE(document);
}

TEST(ReaderPool, StartsASecondReaderAtOnceForScannedPages) {
  // Pages that are read sooner than a reader is started: only a guess can have started it.
  const auto document = Pool(2)->Read("pages 40\nslow 1\n/Filter /CCITTFaxDecode", {});
  ASSERT_TRUE(document);
  std::set<int> forks;
  int number = 0;
  for (const PageText& page : document->pages) forks.insert(ReaderOf(page, ++number));
  EXPECT_EQ(forks.size(), 2u);
}

TEST(ReaderPool, BelievesNoReaderThatWantsARecogniserAndHasOne) {
  auto document = Pool(1)->Read("pages 3\npage 2 coldest", {});
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_THAT(Read(*document), ElementsAre(1, 0, 3));
}

TEST(ReaderPool, EndsAReaderThatHangs) {
  auto document = Pool()->Read("pages 3\npage 2 hang", Impatient());
  ASSERT_TRUE(document);
  EXPECT_THAT(Read(*document), ElementsAre(1, 0, 3));
  EXPECT_EQ(document->pages[1].source_reason, "reader took too long");
}

TEST(ReaderPool, GivesUpADocumentOnWhichAllItsTimeWasLost) {
  const auto start = std::chrono::steady_clock::now();
  std::string script = "pages 200\n";
  for (int page = 3; page <= 200; ++page) script += "page " + std::to_string(page) + " hang\n";
  auto document = Pool(2)->Read(script, Impatient(0.2, 1));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  ASSERT_TRUE(document);
  ASSERT_EQ(document->pages.size(), 200U);
  EXPECT_EQ(Read(*document)[0], 1);
  EXPECT_EQ(Read(*document)[1], 2);
  EXPECT_EQ(document->pages[199].source_reason, "reader took too long");
  EXPECT_LT(took.count(), 10);
}

TEST(ReaderPool, StopsByTheWallClockWhereNoPageIsRead) {
  const auto start = std::chrono::steady_clock::now();
  auto document = Pool(1)->Read("pages 9\npage 2 hang\npage 3 hang\n", Impatient(60, 1));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  ASSERT_TRUE(document);
  EXPECT_EQ(Read(*document)[0], 1);
  EXPECT_EQ(document->pages[1].source_reason, "reader took too long");
  EXPECT_LT(took.count(), 10);
}

TEST(ReaderPool, DoesNotCountTheTimeThatADocumentWaitsForItsTurn) {
  const auto pool = Pool(1);
  std::thread other([&] { EXPECT_TRUE(pool->Read("pages 40\nslow 50", Impatient(5, 20))); });
  usleep(200'000);
  auto document = pool->Read("pages 2", Impatient(5, 0.8));
  other.join();
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_THAT(Read(*document), ElementsAre(1, 2));
}

TEST(ReaderPool, GivesUpADocumentThatCrashesOnEveryPage) {
  std::string script = "pages 2000\n";
  for (int page = 2; page <= 2000; ++page) script += "page " + std::to_string(page) + " crash\n";
  auto document = Pool(2)->Read(script, {});
  ASSERT_TRUE(document);
  EXPECT_EQ(Read(*document)[0], 1);
  EXPECT_LE(document->tries, 110);
}

TEST(ReaderPool, SaysWhyADocumentDoesNotOpen) {
  const auto pool = Pool();
  for (const auto& [script, code] : std::vector<std::pair<std::string, ErrorCode>>{
           {"error encrypted", ErrorCode::encrypted},
           {"error corrupt", ErrorCode::corrupt},
           {"error unsupported", ErrorCode::unsupported},
           {"error too_many_pages", ErrorCode::too_many_pages},
           {"error too_large", ErrorCode::too_large},
           {"open crash", ErrorCode::crashed},
           {"open hang", ErrorCode::timeout},
           {"pages 1\npage 1 crash", ErrorCode::crashed},
           {"pages 2\npage 1 hang\npage 2 hang", ErrorCode::timeout},
           {"", ErrorCode::empty}}) {
    auto document = pool->Read(script, Impatient());
    ASSERT_FALSE(document) << script;
    EXPECT_EQ(document.error().code, code) << script;
    EXPECT_FALSE(document.error().message.empty());
  }
}

TEST(ReaderPool, OpensOnceMoreAfterACrash) {
  auto document = Pool()->Read("pages 2\nopen crash until 2", {});
  ASSERT_TRUE(document);
  EXPECT_THAT(Read(*document), ElementsAre(1, 2));
}

TEST(ReaderPool, BelievesNoLie) {
  const auto pool = Pool();
  for (const std::string lie :
       {"garbage", "huge", "half", "other", "outside", "nan", "again", "flood"}) {
    auto document = pool->Read("pages 3\npage 2 " + lie, Impatient(5));
    ASSERT_TRUE(document) << lie;
    EXPECT_THAT(Read(*document), ElementsAre(1, 0, 3)) << lie;
    EXPECT_EQ(document->pages[1].source_reason, "reader crashed") << lie;
  }
  for (const std::string lie : {"garbage", "huge", "half", "outside", "nan", "flood"}) {
    auto document = pool->Read("open " + lie, Impatient(5));
    ASSERT_FALSE(document) << lie;
    EXPECT_EQ(document.error().code, ErrorCode::crashed) << lie;
  }
}

TEST(ReaderPool, TakesAPageThatIsSaidTwiceOnce) {
  auto document = Pool()->Read("pages 3\npage 2 twice", {});
  ASSERT_TRUE(document);
  EXPECT_THAT(Read(*document), ElementsAre(1, 2, 3));
}

TEST(ReaderPool, RefusesMorePagesThanAreAllowed) {
  ReadOptions options;
  options.limits.max_pages = 10;
  auto document = Pool()->Read("pages 11", options);
  ASSERT_FALSE(document);  // The reader lied: it was told.
  EXPECT_EQ(document.error().code, ErrorCode::crashed);
}

TEST(ReaderPool, StartsTheZygoteOnceMoreWhereItDied) {
  // The script ends every zygote at its first fork; the second one gets there only once more.
  auto document = Pool()->Read("pages 2\nzygote dies", {});
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, ErrorCode::crashed);

  const auto pool = Pool();
  ASSERT_TRUE(pool->Read("pages 1", {}));
  // Now the zygote has forked already and lives.
  ASSERT_TRUE(pool->Read("pages 2\nzygote dies", {}));
}

TEST(ReaderPool, SaysSoWhereTheProgramIsNoReader) {
  auto document = Pool(1, "", "/bin/true")->Read("pages 1", {});
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, ErrorCode::crashed);
  EXPECT_THAT(document.error().message, HasSubstr("can't be started"));

  PoolOptions options;
  options.program = "/nonexistent/writ-reader";
  EXPECT_FALSE(ReaderPool::Start(options));
}

TEST(ReaderPool, ReadsManyDocumentsAtOnce) {
  const auto pool = Pool(3);
  std::atomic<int> good{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 6; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 10; ++i) {
        const bool crash = (t + i) % 3 == 0;
        auto document = pool->Read(crash ? "pages 4\npage 2 crash" : "pages 4\nslow 1", {});
        if (document && Read(*document)[3] == 4 && (Read(*document)[1] == 0) == crash) ++good;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(good, 60);
}

TEST(ReaderPool, LeavesNothingBehind) {
  const std::size_t before = OpenDescriptors();
  {
    const auto pool = Pool();
    const std::size_t running = OpenDescriptors();
    for (int i = 0; i < 10; ++i) {
      (void)pool->Read("pages 3\npage 2 crash", {});
      (void)pool->Read("pages 3\npage 2 hang", Impatient(0.05));
      (void)pool->Read("open garbage", {});
    }
    EXPECT_LE(OpenDescriptors(), running + 1);  // The control socket of the zygote.
  }
  EXPECT_EQ(OpenDescriptors(), before);
  EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1);
  EXPECT_EQ(errno, ECHILD);
}

class PageCacheFolder : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "writ-cache-XXXXXX";
    folder_ = mkdtemp(name.data());
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::vector<fs::path> Files() const {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
      if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
  }

  // The readers that read the pages of a script, by one pool with this cache.
  std::vector<int> ReadersOf(const std::string& script, const ReadOptions& options = {}) {
    auto document = Pool(1, folder_)->Read(script, options);
    EXPECT_TRUE(document);
    std::vector<int> readers;
    for (std::size_t i = 0; i < document->pages.size(); ++i) {
      readers.push_back(ReaderOf(document->pages[i], static_cast<int>(i) + options.first_page));
    }
    return readers;
  }

  fs::path folder_;
};

TEST_F(PageCacheFolder, GivesBackWhatWasReadBefore) {
  // The page crashes its first reader, so that later pages bear the mark of the second.
  const std::string script = "pages 3\nslow 60\npage 1 crash until 2";
  EXPECT_THAT(ReadersOf(script), ElementsAre(2, 2, 2));
  EXPECT_THAT(ReadersOf(script), ElementsAre(2, 2, 2));  // A new zygote would say 1 for 2 and 3.
  EXPECT_EQ(Files().size(), 4U);
}

TEST_F(PageCacheFolder, StartsNoReaderWhereEverythingIsThere) {
  EXPECT_THAT(ReadersOf("pages 2\nslow 1"), ElementsAre(1, 1));
  auto pool = Pool(1, folder_);
  const std::size_t before = OpenDescriptors();
  ASSERT_TRUE(pool->Read("pages 2\nslow 1", {}));
  EXPECT_EQ(OpenDescriptors(), before);  // No zygote, no control socket.
}

TEST_F(PageCacheFolder, ReadsOnlyWhatIsMissingOrBroken) {
  const std::string script = "pages 4\npage 3 crash until 2\nslow 60";
  const auto first = ReadersOf(script);  // Page 3 is read by the second reader, after the others.
  EXPECT_THAT(first, ElementsAre(1, 1, 2, 2));
  const auto files = Files();
  std::ofstream(files[1], std::ios::trunc) << "no page";   // page 1
  fs::resize_file(files[2], fs::file_size(files[2]) - 1);  // page 2
  fs::remove(files[4]);                                    // page 4
  EXPECT_THAT(ReadersOf(script), ElementsAre(1, 1, 2, 1));
  EXPECT_EQ(Files(), files);
}

TEST_F(PageCacheFolder, KeepsNoPageWhoseReaderCrashed) {
  EXPECT_THAT(ReadersOf("pages 2\npage 1 crash"), ElementsAre(0, testing::Gt(0)));
  EXPECT_EQ(Files().size(), 2U);  // The document and page 2.
}

TEST_F(PageCacheFolder, TellsOptionsAndDocumentsApart) {
  ReadOptions text_only;
  text_only.text_only = true;
  ReadersOf("pages 1");
  ReadersOf("pages 1", text_only);
  ReadersOf("pages 1\n");
  EXPECT_EQ(Files().size(), 6U);
}

TEST_F(PageCacheFolder, IsForTheUserAlone) {
  ReadersOf("pages 1");
  for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
    const auto all = fs::perms::group_all | fs::perms::others_all;
    EXPECT_EQ(entry.status().permissions() & all, fs::perms::none) << entry.path();
  }
}

TEST_F(PageCacheFolder, ThatCantBeWrittenToCostsNothingButTime) {
  auto document = Pool(1, "/proc/nowhere")->Read("pages 2", {});
  ASSERT_TRUE(document);
  EXPECT_THAT(Read(*document), ElementsAre(1, 2));
}

}  // namespace
}  // namespace writ
