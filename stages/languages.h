// Which languages a paper is written in: models/languages.yaml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/models.h"

namespace writ {

class Languages {
 public:
  Languages(std::string_view text, const Models& models);
  // Whether a record speaks one of the paper's languages; those that name none are English.
  bool Speak(const Record& record) const;

 private:
  std::vector<std::string> spoken_;  // Two letters each.
};

}  // namespace writ
