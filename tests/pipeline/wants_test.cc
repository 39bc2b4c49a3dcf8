#include "pipeline/wants.h"

#include <gtest/gtest.h>

namespace writ {
namespace {

using std::string_literals::operator""s;

std::string Of(const std::string& bytes) {
  const Wants wants = WantsOf(bytes);
  return std::string(wants.recogniser ? "recogniser" : "") + (wants.fonts ? "fonts" : "");
}

TEST(Wants, OfAPictureFileAreTheRecogniserAlone) {
  for (const auto& first : {"II*\0\x8"s, "MM\0*"s, "\xFF\xD8\xFF\xE0"s, "\x89PNG\r\n"s}) {
    EXPECT_EQ(Of(first + std::string(64, '\0')), "recogniser");
  }
}

TEST(Wants, OfAScanWithoutTextAreTheRecogniserAlone) {
  for (const char* filter : {"/DCTDecode", "/CCITTFaxDecode", "/JBIG2Decode", "/JPXDecode"}) {
    EXPECT_EQ(Of("%PDF-1.4\n4 0 obj<</Filter"s + filter + ">>stream"), "recogniser");
  }
}

TEST(Wants, OfPicturesBesideTextAreBoth) {
  EXPECT_EQ(Of("%PDF-1.4 <</Filter [/DCTDecode]>> <</Type /Font>>"), "recogniserfonts");
}

TEST(Wants, OfAnythingElseAreFonts) {
  EXPECT_EQ(Of("%PDF-1.4 /ProcSet [/PDF /Text /ImageB]"), "fonts");
  EXPECT_EQ(Of(""), "fonts");
  EXPECT_EQ(Of("II"), "fonts");
}

}  // namespace
}  // namespace writ
