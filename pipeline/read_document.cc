#include "pipeline/read_document.h"

#include <poll.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <deque>
#include <list>

#include "pipeline/reader_process.h"

namespace writ {
namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

// A further reader is worth its fork and its opening where this much work is still to be handed
// out.
constexpr double kWorthAReader = 0.06;
constexpr double kScannedPage = 0.1;  // What a page that wants the recogniser takes, until known.
constexpr double kTick = 0.02;        // How often to look for a free slot.
// Pages that are read this fast are ordered ahead, so that the reader never waits for the parent.
constexpr double kFastPage = 0.05;
constexpr std::size_t kAhead = 3;
constexpr double kSlow = 1;         // From here on it is worth asking why a page takes so long.
constexpr int kPagesAReader = 100;  // Then a fresh one: memory and CPU limits count from zero.
constexpr int kMaxTries = 2;
constexpr int kMaxFailedOpenings = 3;
constexpr int kMaxSecondTries = 20;  // Readers lost by one document before pages get one try only,
constexpr int kMaxLost = 100;        // and before the rest of it is given up.
constexpr std::size_t kMaxDocumentBytes = 512u << 20;  // All replies of a document.

// Why nothing of a document was read. `what`: "The file" or "Every page".
Error NothingRead(const std::string& what, wire::Ending ending) {
  if (ending == wire::Ending::out_of_time) {
    return {ErrorCode::timeout, what + " took too long to read; ask for a simpler copy."};
  }
  if (ending == wire::Ending::out_of_memory) {
    return {ErrorCode::too_large,
            what + " takes more memory than a reader may have; ask for a smaller copy."};
  }
  return {ErrorCode::crashed, what + " ended every reader that read it; ask for another copy."};
}

const char* Reason(wire::Ending ending) {
  switch (ending) {
    case wire::Ending::out_of_time:
      return "reader took too long";
    case wire::Ending::out_of_memory:
      return "reader ran out of memory";
    case wire::Ending::forbidden:
      return "reader tried what is forbidden";
    default:
      return "reader crashed";
  }
}

struct Worker {
  ReaderProcess process;
  Slot slot;
  Clock::time_point since;  // When it began what it is at: opening, or the first of `ordered`.
  bool opened = false;
  int read = 0;
  int pictured = 0;                        // The page whose picture came last.
  std::deque<int> ordered{};               // Pages, in the order in which it reads them.
  std::optional<double> starved_before{};  // Looked up where it takes long, a little after `since`.
  bool over = false;

  void Restart() {
    since = Clock::now();
    starved_before.reset();
  }
};

class DocumentReading {
 public:
  DocumentReading(const SealedDocument& document, const ReadOptions& options,
                  const CachedDocument* cached, ZygoteProcess& zygote, Slots& slots, int readers,
                  const std::function<void(int, int)>& progress)
      : document_(document),
        options_(options),
        cached_(cached),
        zygote_(zygote),
        slots_(slots),
        readers_(readers),
        progress_(progress) {}

  Result<ReadDocument> Run() {
    TakeCached();
    progressed_ = Clock::now();
    while (!error_ && (!counted_ || finished_ < pages_.size())) {
      if (workers_.empty()) {
        // Waiting for its turn is not the document's time.
        const auto before = Clock::now();
        slots_.Wait();
        progressed_ += Clock::now() - before;
        Recruit();
      }
      HandOut();
      Wait();
      for (Worker& worker : workers_) Listen(worker);
      if (TimeLeft() <= 0) StopAll();
      std::erase_if(workers_, [](const Worker& worker) { return worker.over; });
    }
    for (Worker& worker : workers_) worker.process.End();
    if (error_) return tl::unexpected(*error_);
    if (well_read_ == 0 && lost_ending_)
      return tl::unexpected(NothingRead("Every page", *lost_ending_));
    return ReadDocument{media_type_, std::move(pages_), restarts_};
  }

 private:
  // Starts a reader in a slot that is ours already.
  void Recruit() {
    Slot slot(slots_, std::adopt_lock);
    auto ends = zygote_.Fork(document_.memory, document_.wants);
    if (!ends) {
      error_ = ends.error();
      return;
    }
    workers_.push_back({ReaderProcess(std::move(*ends)), std::move(slot), Clock::now()});
    workers_.back().process.Give(
        wire::OpenOrder{options_.limits.max_pages, options_.limits.max_megapixels});
  }

  // Pages that were read before need no reader.
  void TakeCached() {
    const auto opened =
        cached_ != nullptr && !options_.on_picture ? cached_->Opened() : std::nullopt;
    if (!opened || opened->pages > options_.limits.max_pages) return;
    Count(*opened);
    std::erase_if(queue_, [&](int number) {
      auto page = cached_->Page(number);
      if (!page) return false;
      ++well_read_;
      Finish(number, std::move(*page));
      return true;
    });
  }

  bool WantsMore() const {
    if (!counted_ || queue_.empty() || static_cast<int>(workers_.size()) >= readers_) return false;
    if (failed_openings_ >= kMaxFailedOpenings) return false;
    return APage() * static_cast<double>(queue_.size()) > kWorthAReader;
  }

  // What a page takes, in seconds; at least so much, where none has been read yet.
  double APage() const {
    if (page_count_ > 0) return page_seconds_ / page_count_;
    double age = document_.wants.recogniser ? kScannedPage : 0;
    for (const Worker& worker : workers_) {
      if (!worker.ordered.empty()) age = std::max(age, Age(worker));
    }
    return age;
  }

  static double Age(const Worker& worker) { return Seconds(Clock::now() - worker.since).count(); }

  // How long it has been at it, less what it spent waiting for a processor; that is believed up to
  // the half, so that a wall clock ends everything.
  static double FairAge(Worker& worker) {
    const double age = Age(worker);
    if (age < kSlow) return age;
    const double starved = worker.process.StarvedSeconds();
    if (!worker.starved_before) worker.starved_before = starved;
    return std::max(age / 2, age - (starved - *worker.starved_before));
  }

  void HandOut() {
    while (WantsMore() && slots_.Try()) Recruit();
    const bool fast = page_count_ > 0 && APage() < kFastPage;
    const std::size_t ahead = fast ? kAhead : 1;
    for (Worker& worker : workers_) {
      while (worker.opened && worker.ordered.size() < ahead && !queue_.empty() &&
             worker.read + static_cast<int>(worker.ordered.size()) < kPagesAReader) {
        const int page = queue_.front();
        queue_.pop_front();
        if (worker.ordered.empty()) worker.Restart();
        worker.ordered.push_back(page);
        // A page that cost a reader is tried again without its picture.
        const bool picture = options_.on_picture && tries_[Index(page)] == 0;
        worker.process.Give(wire::PageOrder{page, options_.text_only, picture});
      }
      if (worker.opened && worker.ordered.empty() && Done(worker)) worker.over = true;
    }
    std::erase_if(workers_, [](const Worker& worker) { return worker.over; });
  }

  // Nothing is left for this reader: it gives its slot to somebody else.
  bool Done(const Worker& worker) const { return queue_.empty() || worker.read >= kPagesAReader; }

  // By the wall clock, to the next page that is read well.
  double TimeLeft() const {
    return options_.limits.document_seconds - Seconds(Clock::now() - progressed_).count();
  }

  void StopAll() {
    if (!counted_) error_ = NothingRead("The file", wire::Ending::out_of_time);
    for (Worker& worker : workers_) {
      worker.process.End();
      worker.over = true;
      for (const int page : worker.ordered) Abandon(page, wire::Ending::out_of_time);
      worker.ordered.clear();
    }
    GiveUp(wire::Ending::out_of_time);
  }

  // How long a reader may be at what it is at.
  double Patience() const {
    return std::min(options_.limits.page_seconds,
                    std::max(kTick, options_.limits.document_seconds - lost_seconds_));
  }

  void Wait() {
    std::vector<pollfd> watched;
    double wait = std::min(WantsMore() ? kTick : Patience(), TimeLeft());
    for (const Worker& worker : workers_) {
      watched.push_back({worker.process.channel(), POLLIN, 0});
      const double age = Age(worker);
      const double left = Patience() - age;
      // One that is over its time and still here was starved: it is looked at each second.
      wait = std::min(wait, left > 0 ? left : kSlow);
      if (age < kSlow) wait = std::min(wait, kSlow - age);
    }
    if (watched.empty()) return;
    // The first page decides whether further readers are worth it.
    if (counted_ && page_count_ == 0) wait = std::min(wait, kTick);
    poll(watched.data(), watched.size(), std::max(0, static_cast<int>(std::ceil(wait * 1000))));
  }

  void Listen(Worker& worker) {
    bytes_ += worker.process.Receive();
    if (bytes_ > kMaxDocumentBytes) {
      error_ = Error{ErrorCode::too_large, "The file holds more text than Writ takes; split it."};
      return;
    }
    while (!error_ && !worker.over) {
      auto reply = worker.process.NextReply();
      if (!reply) break;
      Take(worker, std::move(*reply));
    }
    if (error_ || worker.over) return;
    if (worker.process.Over()) {
      Lose(worker, worker.process.End().value_or(wire::Ending::crashed));
    } else if (FairAge(worker) > Patience()) {
      worker.process.End();
      Lose(worker, wire::Ending::out_of_time);
    }
  }

  void Take(Worker& worker, wire::Reply reply) {
    if (auto* page = std::get_if<wire::PageReply>(&reply)) return TakePage(worker, *page);
    if (auto* picture = std::get_if<wire::PictureReply>(&reply))
      return TakePicture(worker, *picture);
    if (auto* opened = std::get_if<wire::Opened>(&reply)) return TakeOpened(worker, *opened);
    if (const auto* cold = std::get_if<wire::ColdReply>(&reply)) return TakeCold(worker, *cold);
    if (!worker.opened && !counted_) {
      error_ = std::get<Error>(reply);
    } else {
      Lie(worker);
    }
  }

  void TakeOpened(Worker& worker, const wire::Opened& opened) {
    const bool too_many = opened.pages > options_.limits.max_pages;
    if (worker.opened || too_many || (counted_ && opened.pages != count_)) return Lie(worker);
    worker.opened = true;
    if (counted_) return;
    Count(opened);
    if (cached_ != nullptr) cached_->Keep(opened);
  }

  // How many pages there are is known: all that are wanted go into the queue.
  void Count(const wire::Opened& opened) {
    counted_ = true;
    count_ = opened.pages;
    media_type_ = opened.media_type;
    const int last = options_.last_page == 0 ? count_ : std::min(count_, options_.last_page);
    first_ = options_.first_page;
    for (int page = first_; page <= last; ++page) queue_.push_back(page);
    pages_.resize(queue_.size());
    tries_.resize(queue_.size());
  }

  void TakePage(Worker& worker, wire::PageReply& reply) {
    if (worker.ordered.empty() || worker.ordered.front() != reply.number) return Lie(worker);
    page_seconds_ += Age(worker);
    ++page_count_;
    worker.Restart();
    worker.ordered.pop_front();
    ++worker.read;
    ++well_read_;
    progressed_ = Clock::now();
    if (cached_ != nullptr) cached_->Keep(reply.number, reply.page);
    Finish(reply.number, std::move(reply.page));
  }

  // A reader that has no recogniser yet makes place for one that has.
  void TakeCold(Worker& worker, const wire::ColdReply& reply) {
    const bool true_of_it = !worker.process.has_recogniser() && !worker.ordered.empty() &&
                            worker.ordered.front() == reply.number;
    if (!true_of_it) return Lie(worker);
    document_.wants.recogniser = true;
    for (std::size_t i = worker.ordered.size(); i-- > 0;) queue_.push_front(worker.ordered[i]);
    worker.over = true;
    progressed_ = Clock::now();
  }

  void TakePicture(Worker& worker, wire::PictureReply& reply) {
    const bool wanted = options_.on_picture && !worker.ordered.empty() &&
                        worker.ordered.front() == reply.number && worker.pictured != reply.number;
    if (!wanted) return Lie(worker);
    worker.pictured = reply.number;
    bytes_ -= std::min(bytes_, reply.picture.pixels.size());  // Not kept here.
    const auto before = Clock::now();
    options_.on_picture(reply.number, std::move(reply.picture));
    const auto took = Clock::now() - before;  // Not the readers' time.
    progressed_ += took;
    for (Worker& other : workers_) other.since += took;
  }

  void Lie(Worker& worker) {
    worker.process.End();
    Lose(worker, wire::Ending::crashed);
  }

  // A reader is gone. The page that it was at is tried once more, after all others; the pages that
  // it had not begun are nobody's fault.
  void Lose(Worker& worker, wire::Ending ending) {
    worker.over = true;
    ++restarts_;
    lost_seconds_ += FairAge(worker);
    if (!worker.opened) {
      ++failed_openings_;
      const bool again = ending != wire::Ending::out_of_time && failed_openings_ < kMaxTries;
      if (!counted_ && !again) error_ = NothingRead("The file", ending);
      if (counted_ && failed_openings_ >= kMaxFailedOpenings && OnlyOne()) GiveUp(ending);
      return;
    }
    for (std::size_t i = worker.ordered.size(); i-- > 1;) queue_.push_front(worker.ordered[i]);
    if (!worker.ordered.empty()) {
      const int page = worker.ordered.front();
      if (++tries_[Index(page)] < kMaxTries && restarts_ < kMaxSecondTries) {
        queue_.push_back(page);
      } else {
        Abandon(page, ending);
      }
    }
    if (lost_seconds_ >= options_.limits.document_seconds || restarts_ >= kMaxLost) GiveUp(ending);
  }

  bool OnlyOne() const {
    return std::all_of(workers_.begin(), workers_.end(), [](const Worker& w) { return w.over; });
  }

  // The document has had its time: what has not been begun is not read.
  void GiveUp(wire::Ending ending) {
    while (!queue_.empty()) {
      Abandon(queue_.front(), ending);
      queue_.pop_front();
    }
  }

  void Abandon(int page, wire::Ending ending) {
    lost_ending_ = ending;
    PageText text;
    text.source_reason = Reason(ending);
    Finish(page, std::move(text));
  }

  void Finish(int page, PageText text) {
    pages_[Index(page)] = std::move(text);
    ++finished_;
    if (progress_) progress_(static_cast<int>(finished_), static_cast<int>(pages_.size()));
  }

  std::size_t Index(int page) const { return static_cast<std::size_t>(page - first_); }

  SealedDocument document_;
  const ReadOptions& options_;
  const CachedDocument* cached_;
  ZygoteProcess& zygote_;
  Slots& slots_;
  int readers_;
  const std::function<void(int, int)>& progress_;

  std::list<Worker> workers_;
  std::optional<Error> error_;
  bool counted_ = false;  // The number of pages is known.
  int count_ = 0;         // … of the whole document,
  int first_ = 1;         // of which those from here on are wanted.
  std::string media_type_;
  std::vector<PageText> pages_;  // Those wanted.
  std::vector<int> tries_;
  std::size_t finished_ = 0;
  std::size_t well_read_ = 0;
  std::deque<int> queue_;  // Pages that nobody was ordered to read.

  Clock::time_point progressed_;  // When a page was last read well.
  std::size_t bytes_ = 0;         // Of all replies.
  double page_seconds_ = 0;       // Spent on
  int page_count_ = 0;            // … so many pages that were read.
  double lost_seconds_ = 0;       // Spent by readers that then crashed or hung.
  int failed_openings_ = 0;
  int restarts_ = 0;
  std::optional<wire::Ending> lost_ending_;
};

}  // namespace

Result<ReadDocument> ReadThroughWall(const SealedDocument& document, const ReadOptions& options,
                                     const CachedDocument* cached, ZygoteProcess& zygote,
                                     Slots& slots, int readers,
                                     const std::function<void(int, int)>& progress) {
  return DocumentReading(document, options, cached, zygote, slots, readers, progress).Run();
}

}  // namespace writ
