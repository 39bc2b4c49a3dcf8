// Packets and models for tests of the understanding stages.
#pragma once

#include <gtest/gtest.h>

#include <string_view>
#include <utility>
#include <vector>

#include "core/models.h"
#include "places.h"
#include "writ/packet.h"
#include "writ/stages/normalise.h"
#include "writ/stages/plain_text.h"

namespace writ {

// The project's own models, loaded once.
inline const Models& TestModels() {
  static const Models models = [] {
    std::vector<ModelProblem> problems;
    Models loaded = Models::Load(SourceDir() + "/models", problems);
    for (const ModelProblem& p : problems) ADD_FAILURE() << p.file << ": " << p.message;
    return loaded;
  }();
  return models;
}

// A packet of plain-text files, the pages of each parted by form feeds.
inline Packet PacketOf(const std::vector<std::string_view>& files) {
  std::vector<FileInfo> infos;
  std::vector<Page> pages;
  for (std::size_t f = 0; f < files.size(); ++f) {
    infos.emplace_back();
    int number = 0;
    auto read_pages = ReadPlainText(files[f], 1000);
    for (PageText& read : *read_pages) {
      Page page;
      page.file = static_cast<int>(f);
      page.number = ++number;
      page.normal = Normalise(read);
      page.read = std::move(read);
      pages.push_back(std::move(page));
    }
  }
  return Packet(std::move(infos), std::move(pages));
}

inline Packet PacketOf(std::string_view text) {
  return PacketOf(std::vector<std::string_view>{text});
}

}  // namespace writ
