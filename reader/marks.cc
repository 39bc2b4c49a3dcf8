#include "reader/read_picture.h"

namespace writ::reader {

void FindMarks(const Pix*, const std::vector<Word>&, std::vector<Mark>&, std::vector<Rule>&) {}

}  // namespace writ::reader
