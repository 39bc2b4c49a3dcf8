#include "core/cbor.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

namespace writ {
namespace {

using nlohmann::json;
using namespace std::string_view_literals;

TEST(Cbor, IsWrittenAsTheStandardSays) {
  // RFC 8949, appendix A.
  const auto bytes = [](auto write) {
    CborWriter out;
    write(out);
    return out.Take();
  };
  EXPECT_EQ(bytes([](CborWriter& out) { out.Integer(0); }), "\x00"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Integer(23); }), "\x17"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Integer(24); }), "\x18\x18"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Integer(1000); }), "\x19\x03\xe8"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Integer(1000000); }), "\x1a\x00\x0f\x42\x40"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Integer(1000000000000); }),
            "\x1b\x00\x00\x00\xe8\xd4\xa5\x10\x00"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Integer(-1000); }), "\x39\x03\xe7"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Float(100000); }), "\xfa\x47\xc3\x50\x00"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Bool(true); }), "\xf5"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Null(); }), "\xf6"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Text("\u6c34"); }), "\x63\xe6\xb0\xb4"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Array(25); }), "\x98\x19"sv);
  EXPECT_EQ(bytes([](CborWriter& out) { out.Map(2); }), "\xa2"sv);
}

// Random values, written, must be what another implementation reads and what ours reads back.
TEST(Cbor, IsReadAlikeByAnotherImplementation) {
  std::mt19937_64 random(7);
  for (int round = 0; round < 2000; ++round) {
    const auto number =
        static_cast<std::int64_t>(random() >> (random() % 64)) * (random() % 2 == 0 ? 1 : -1);
    const double real = std::ldexp(static_cast<double>(random() % 100000), -17);
    const std::string text(random() % 300, 'x');
    const bool flag = random() % 2 == 0;
    CborWriter out;
    out.Array(6);
    out.Integer(number);
    out.Float(real);
    out.Text(text);
    out.Bool(flag);
    out.Null();
    out.Map(1);
    out.Text("key");
    out.Array(0);
    const std::string bytes = out.Take();
    ASSERT_EQ(json::from_cbor(bytes), json({number,
                                            static_cast<double>(static_cast<float>(real)),
                                            text,
                                            flag,
                                            nullptr,
                                            {{"key", json::array()}}}));
    CborReader in(bytes);
    ASSERT_EQ(in.Array(6), 6U);
    ASSERT_EQ(in.Integer(INT64_MIN, INT64_MAX), number);
    ASSERT_EQ(in.Float(0, 1), static_cast<double>(static_cast<float>(real)));
    ASSERT_EQ(in.Text(300), text);
    ASSERT_EQ(in.Bool(), flag);
    ASSERT_TRUE(in.NextIsNull());
    ASSERT_EQ(in.Map(1), 1U);
    ASSERT_EQ(in.Text(3), "key");
    ASSERT_EQ(in.Array(0), 0U);
    ASSERT_TRUE(in.AtEnd());
  }
}

TEST(CborReader, TakesNothingThatIsNotWhatWasAskedFor) {
  const auto fails = [](std::string_view bytes, auto read) {
    CborReader in(bytes);
    read(in);
    return !in.ok();
  };
  const auto array = [](CborReader& in) { in.Array(10); };
  const auto text = [](CborReader& in) { in.Text(10); };
  const auto integer = [](CborReader& in) { in.Integer(-5, 5); };
  const auto real = [](CborReader& in) { in.Float(0, 1); };
  const auto flag = [](CborReader& in) { in.Bool(); };
  EXPECT_TRUE(fails("", array));
  EXPECT_TRUE(fails("\x61\x61", array));      // text
  EXPECT_TRUE(fails("\x8b", array));          // eleven items
  EXPECT_TRUE(fails("\x83\x01\x02", array));  // fewer bytes than items
  EXPECT_TRUE(fails("\x9f\x01\xff", array));  // of indefinite length
  EXPECT_TRUE(fails("\x9b\xff\xff\xff\xff\xff\xff\xff\xff", array));
  EXPECT_TRUE(
      fails("\x6b"
            "elevenbytes",
            text));
  EXPECT_TRUE(
      fails("\x65"
            "four",
            text));                              // cut short
  EXPECT_TRUE(fails("\x7f\x61\x61\xff", text));  // in pieces
  EXPECT_TRUE(fails("\x41\x61", text));          // bytes
  EXPECT_TRUE(fails("\xc1\x61\x61", text));      // tagged
  EXPECT_TRUE(fails("\x06", integer));
  EXPECT_TRUE(fails("\x25", integer));  // -6
  EXPECT_TRUE(fails("\x1b\xff\xff\xff\xff\xff\xff\xff\xff", integer));
  EXPECT_TRUE(fails("\x3b\xff\xff\xff\xff\xff\xff\xff\xff", integer));
  EXPECT_TRUE(fails("\x18", integer));                                 // the argument is missing
  EXPECT_TRUE(fails("\x1c", integer));                                 // reserved
  EXPECT_TRUE(fails("\xfa\x7f\xc0\x00\x00"sv, real));                  // not a number
  EXPECT_TRUE(fails("\xfa\x7f\x80\x00\x00"sv, real));                  // infinite
  EXPECT_TRUE(fails("\xfa\x40\x00\x00\x00"sv, real));                  // 2
  EXPECT_TRUE(fails("\xfa\x3f\x00", real));                            // cut short
  EXPECT_TRUE(fails("\xfb\x3f\xe0\x00\x00\x00\x00\x00\x00"sv, real));  // 64 bits
  EXPECT_TRUE(fails("\x01", real));
  EXPECT_TRUE(fails("\xf6", flag));
  EXPECT_TRUE(fails("", flag));
}

TEST(CborReader, AnswersNothingOnceItHasFailed) {
  CborReader in("\x05\x06\x61\x61\xf5");
  EXPECT_EQ(in.Integer(0, 4), 0);
  EXPECT_FALSE(in.ok());
  EXPECT_EQ(in.Integer(0, 10), 0);
  EXPECT_EQ(in.Text(5), "");
  EXPECT_FALSE(in.Bool());
  EXPECT_FALSE(in.NextIsNull());
  EXPECT_EQ(in.Array(5), 0U);
  EXPECT_FALSE(in.AtEnd());
}

}  // namespace
}  // namespace writ
