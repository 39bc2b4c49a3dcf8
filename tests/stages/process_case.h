// A packet in a table of tests: what its pages are and what process it is.
#pragma once

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

#include "tests/stages/understanding.h"
#include "writ/stages/segment.h"
#include "writ/words.h"

namespace writ {

struct ProcessCase {
  const char* name;       // What is told where it fails.
  const char* process;    // The contract's word.
  const char* kinds;      // Of each page, parted by blanks; "-" for whatever they are.
  std::string_view text;  // Pages parted by form feeds.
};

inline std::string PageKinds(const std::vector<Document>& documents) {
  std::ostringstream kinds;
  for (const Document& d : documents) {
    for (int page = d.first_page; page <= d.last_page; ++page) {
      kinds << (kinds.tellp() > 0 ? " " : "") << ToWord(d.kind);
    }
  }
  return kinds.str();
}

// Tables run as one test: the models are loaded once for all of them.
template <std::size_t N>
void ExpectProcesses(const ProcessCase (&cases)[N]) {
  for (const ProcessCase& c : cases) {
    const Packet packet = PacketOf(c.text);
    const auto documents = SegmentDocuments(packet, TestModels());
    const Process process = ChooseProcess(packet, documents, TestModels());
    EXPECT_EQ(ToWord(process.type), c.process) << c.name << ": " << PageKinds(documents);
    if (std::string_view(c.kinds) != "-") {
      EXPECT_EQ(PageKinds(documents), c.kinds) << c.name;
    }
  }
}

}  // namespace writ
