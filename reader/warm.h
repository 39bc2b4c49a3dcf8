// What the first document would otherwise pay for, and every reader after it again.
#pragma once

namespace writ::reader {

// Reads a page of Writ's own, so that fonts are found and tables are built before the first fork.
void Warm();

}  // namespace writ::reader
