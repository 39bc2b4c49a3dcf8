// Dates where a paper's layout has parted them.
#include "writ/stages/dates.h"

#include "tests/stages/paper.h"
#include "tests/stages/understanding.h"

namespace writ {
namespace {

std::optional<std::string> DueOn(const Packet& packet) {
  Document document;
  document.kind = DocumentKind::administrative_subpoena;
  document.first_page = document.last_page = 1;
  document.end = packet.text().size();
  return FindDates(packet, {document}, {document.kind, 1, {}, 0}, TestModels()).due;
}

// A form of two cells whose lines are read one after the other.
Packet Form(const char* left, const char* right, const char* below, const char* last) {
  return PacketOf(std::string(left) + "     " + right + "\n" + below + "     " + last + "\n");
}

TEST(FindDates, JoinsTheYearOnTheNextLineOfACell) {
  EXPECT_EQ(DueOn(Form("3. By the service of this paper  ", "Date and time due: May 18,",
                       "you are required to produce      ", "2026, 10:00 a.m.")),
            "2026-05-18");
}

TEST(FindDates, JoinsNoYearOfAnotherCell) {
  EXPECT_EQ(DueOn(Form("3. By the service of this paper  ", "Date and time due: May 18,",
                       "required as of 2026 to produce     ", "opens at 10:00 a.m.")),
            std::nullopt);
}

}  // namespace
}  // namespace writ
