// One reader, seen from the parent: orders go in, checked replies come out, and it can be ended.
#pragma once

#include <optional>
#include <string>

#include "core/wire.h"
#include "pipeline/zygote_process.h"

namespace writ {

class ReaderProcess {
 public:
  explicit ReaderProcess(ReaderEnds ends);
  ~ReaderProcess();
  ReaderProcess(ReaderProcess&& other) = default;
  ReaderProcess& operator=(ReaderProcess&& other) = default;

  // A reader that is gone takes the order like any other; Receive then says so.
  void Give(const wire::Order& order);

  // Takes in what has arrived, without waiting, and says how many bytes that was.
  std::size_t Receive();
  std::optional<wire::Reply> NextReply();
  // Nothing more will come: it is gone, or has sent what no reader sends.
  bool Over() const { return gone_ || lied_; }

  bool has_recogniser() const { return ends_.has_recogniser; }
  int channel() const { return ends_.channel.get(); }

  // How long it has waited for a processor so far: a busy machine is not a hanging page.
  double StarvedSeconds();

  // Ends it and says how it had ended by itself; none where it was this call that ended it.
  std::optional<wire::Ending> End();

 private:
  void TakeReports();

  ReaderEnds ends_;
  wire::Frames frames_;
  bool lied_ = false;
  bool gone_ = false;
  Descriptor process_;  // Its pidfd, once the zygote has sent it.
  std::optional<wire::Ending> ending_;
};

}  // namespace writ
