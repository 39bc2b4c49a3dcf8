#include "core/wire.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

namespace writ::wire {
namespace {

PageText FullPage() {
  PageText page;
  page.source = TextSource::recognised;
  page.source_reason = "no text layer";
  page.width_pt = 612;
  page.height_pt = 792;
  page.rotated = 270;
  page.skew_degrees = -1.5;
  page.corners = {{{-0.25, 0}, {1, 0.125}, {1.5, 1}, {0, 0.75}}};
  page.picture_width = 1728;
  page.picture_height = 1078;
  page.dpi = 300;
  page.confidence = 0.75;
  page.illegible = true;
  page.language = "eng";
  page.words = {{"SUBPOENA", {0.25, 0.125, 0.5, 0.25}, 0.5, 3, 1, {"SUBP0ENA", "SUBPOENA."}},
                {"§", {0, 0, 1, 1}, std::nullopt, 0, 0, {}}};
  page.marks = {{MarkKind::checkbox, {0.25, 0.25, 0.5, 0.5}, 0.25, true},
                {MarkKind::redaction, {0, 0.5, 0.25, 0.75}, 1, false}};
  page.rules = {{{0, 0.5, 1, 0.5}}};
  page.hidden = {{"what the layer says", "", {0, 0, 0.5, 0.5}, "white"}};
  page.troubles = {"3 syntax errors"};
  page.render_ms = 10;
  page.clean_ms = 20;
  page.recognise_ms = 30.5;
  page.layout_ms = 5;
  return page;
}

std::optional<PageText> Crossed(const PageText& page) {
  const auto reply = DecodeReply(Encode(Reply(PageReply{7, page})));
  if (!reply) return std::nullopt;
  EXPECT_EQ(std::get<PageReply>(*reply).number, 7);
  return std::get<PageReply>(*reply).page;
}

TEST(Wire, APageCrossesWhole) {
  const PageText page = FullPage();
  const auto got = Crossed(page);
  ASSERT_TRUE(got);
  EXPECT_EQ(got->source, page.source);
  EXPECT_EQ(got->source_reason, page.source_reason);
  EXPECT_EQ(got->width_pt, page.width_pt);
  EXPECT_EQ(got->height_pt, page.height_pt);
  EXPECT_EQ(got->rotated, page.rotated);
  EXPECT_EQ(got->skew_degrees, page.skew_degrees);
  EXPECT_EQ(got->corners, page.corners);
  EXPECT_EQ(got->picture_width, page.picture_width);
  EXPECT_EQ(got->picture_height, page.picture_height);
  EXPECT_EQ(got->dpi, page.dpi);
  EXPECT_EQ(got->confidence, page.confidence);
  EXPECT_EQ(got->illegible, page.illegible);
  EXPECT_EQ(got->language, page.language);
  ASSERT_EQ(got->words.size(), 2U);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(got->words[i].text, page.words[i].text);
    EXPECT_EQ(got->words[i].box, page.words[i].box);
    EXPECT_EQ(got->words[i].confidence, page.words[i].confidence);
    EXPECT_EQ(got->words[i].line, page.words[i].line);
    EXPECT_EQ(got->words[i].block, page.words[i].block);
    EXPECT_EQ(got->words[i].alternatives, page.words[i].alternatives);
  }
  ASSERT_EQ(got->marks.size(), 2U);
  EXPECT_EQ(got->marks[0].kind, MarkKind::checkbox);
  EXPECT_EQ(got->marks[0].box, page.marks[0].box);
  EXPECT_EQ(got->marks[0].darkness, 0.25);
  EXPECT_TRUE(got->marks[0].ticked);
  EXPECT_EQ(got->marks[1].kind, MarkKind::redaction);
  ASSERT_EQ(got->rules.size(), 1U);
  EXPECT_EQ(got->rules[0].box, page.rules[0].box);
  ASSERT_EQ(got->hidden.size(), 1U);
  EXPECT_EQ(got->hidden[0].layer, page.hidden[0].layer);
  EXPECT_EQ(got->hidden[0].why, "white");
  EXPECT_EQ(got->troubles, page.troubles);
  EXPECT_EQ(got->render_ms, 10);
  EXPECT_EQ(got->clean_ms, 20);
  EXPECT_EQ(got->recognise_ms, 30.5);
  EXPECT_EQ(got->layout_ms, 5);
}

TEST(Wire, APictureCrossesWhole) {
  const PagePicture picture{PixelKind::bits, 10, 2, 612, 792, std::string("\x80\0\x01\xff", 4)};
  const auto reply = DecodeReply(Encode(Reply(PictureReply{3, picture})));
  ASSERT_TRUE(reply);
  const auto& got = std::get<PictureReply>(*reply);
  EXPECT_EQ(got.number, 3);
  EXPECT_EQ(got.picture.kind, PixelKind::bits);
  EXPECT_EQ(got.picture.width, 10);
  EXPECT_EQ(got.picture.height, 2);
  EXPECT_EQ(got.picture.width_pt, 612);
  EXPECT_EQ(got.picture.height_pt, 792);
  EXPECT_EQ(got.picture.pixels, picture.pixels);
}

TEST(Wire, AReaderWithoutARecogniserSaysSo) {
  const auto reply = DecodeReply(Encode(Reply(ColdReply{12})));
  ASSERT_TRUE(reply);
  EXPECT_EQ(std::get<ColdReply>(*reply).number, 12);
}

TEST(Wire, APictureHasExactlyThePixelsThatItClaims) {
  const auto crosses = [](const PagePicture& picture) {
    return DecodeReply(Encode(Reply(PictureReply{1, picture}))).has_value();
  };
  EXPECT_TRUE(crosses({PixelKind::grey, 3, 2, 10, 10, std::string(6, 'x')}));
  EXPECT_TRUE(crosses({PixelKind::colour, 3, 2, 10, 10, std::string(18, 'x')}));
  EXPECT_FALSE(crosses({PixelKind::grey, 3, 2, 10, 10, std::string(5, 'x')}));
  EXPECT_FALSE(crosses({PixelKind::grey, 3, 2, 10, 10, std::string(7, 'x')}));
  EXPECT_FALSE(crosses({PixelKind::grey, 0, 0, 10, 10, ""}));
  EXPECT_FALSE(crosses({PixelKind::grey, -3, -2, 10, 10, std::string(6, 'x')}));
  EXPECT_FALSE(crosses({PixelKind::grey, 3, 2, 0, 10, std::string(6, 'x')}));
  EXPECT_FALSE(crosses(
      {PixelKind::grey, kMaxPictureSide + 1, 1, 10, 10, std::string(kMaxPictureSide + 1, 'x')}));
  constexpr int kWide = 10'000, kHigh = static_cast<int>(kMaxPictureBytes / kWide) + 1;
  EXPECT_FALSE(crosses(
      {PixelKind::grey, kWide, kHigh, 10, 10, std::string(std::size_t{kWide} * kHigh, 'x')}));
}

TEST(Wire, EverySourceMarkAndErrorCrosses) {
  for (int source = 0; source <= static_cast<int>(TextSource::unreadable); ++source) {
    PageText page;
    page.source = static_cast<TextSource>(source);
    ASSERT_TRUE(Crossed(page));
    EXPECT_EQ(Crossed(page)->source, page.source);
  }
  for (int kind = 0; kind <= static_cast<int>(MarkKind::redaction); ++kind) {
    PageText page;
    page.marks = {{static_cast<MarkKind>(kind), {}, 0, false}};
    ASSERT_TRUE(Crossed(page));
    EXPECT_EQ(Crossed(page)->marks[0].kind, page.marks[0].kind);
  }
  for (int code = 0; code <= static_cast<int>(ErrorCode::crashed); ++code) {
    const auto reply = DecodeReply(Encode(Reply(Error{static_cast<ErrorCode>(code), "why"})));
    ASSERT_TRUE(reply);
    EXPECT_EQ(std::get<Error>(*reply).code, static_cast<ErrorCode>(code));
    EXPECT_EQ(std::get<Error>(*reply).message, "why");
  }
  for (int how = 0; how <= static_cast<int>(Ending::forbidden); ++how) {
    const auto ended = DecodeEnded(Encode(Ended{static_cast<Ending>(how)}));
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->how, static_cast<Ending>(how));
  }
}

TEST(Wire, OrdersAndWhatTheZygoteSaysCross) {
  const auto open = DecodeOrder(Encode(Order(OpenOrder{3000, 100})));
  ASSERT_TRUE(open);
  EXPECT_EQ(std::get<OpenOrder>(*open).max_pages, 3000);
  EXPECT_EQ(std::get<OpenOrder>(*open).max_megapixels, 100);
  const auto page = DecodeOrder(Encode(Order(PageOrder{12, true})));
  ASSERT_TRUE(page);
  EXPECT_EQ(std::get<PageOrder>(*page).number, 12);
  EXPECT_TRUE(std::get<PageOrder>(*page).text_only);
  EXPECT_FALSE(std::get<PageOrder>(*page).picture);
  const auto ready = DecodeReady(Encode(Ready{"engine 1", {{"seccomp", false, "no"}}, "why"}));
  ASSERT_TRUE(ready);
  EXPECT_EQ(ready->engine, "engine 1");
  ASSERT_EQ(ready->layers.size(), 1U);
  EXPECT_EQ(ready->layers[0].why, "no");
  EXPECT_EQ(ready->failure, "why");
}

TEST(Wire, TheExampleInTheDocumentationHolds) {
  const std::string bytes = Encode(Reply(Opened{"application/pdf", 4}));
  EXPECT_EQ(bytes, "\x83\x66openedoapplication/pdf\x04");
  EXPECT_EQ(bytes.size(), 25U);
}

TEST(Wire, BelievesNoValueOutOfBounds) {
  const double nan = std::nan("");
  const std::vector<std::pair<const char*, std::function<void(PageText&)>>> lies = {
      {"a box right of the page", [](PageText& p) { p.words[0].box.x1 = 1.01; }},
      {"a box left of the page", [](PageText& p) { p.words[0].box.x0 = -0.01; }},
      {"a box inside out", [](PageText& p) { p.words[0].box.x1 = 0.1; }},
      {"a box that is no number", [&](PageText& p) { p.words[0].box.y0 = nan; }},
      {"a mark out of the page", [](PageText& p) { p.marks[0].box.y1 = 2; }},
      {"a rule out of the page", [](PageText& p) { p.rules[0].box.y1 = 2; }},
      {"hidden text out of the page", [](PageText& p) { p.hidden[0].box.y1 = 2; }},
      {"confidence over 1", [](PageText& p) { p.words[0].confidence = 1.5; }},
      {"a page's confidence below 0", [](PageText& p) { p.confidence = -0.5; }},
      {"darkness over 1", [](PageText& p) { p.marks[0].darkness = 7; }},
      {"a line below 0", [](PageText& p) { p.words[0].line = -1; }},
      {"a block below 0", [](PageText& p) { p.words[0].block = -1; }},
      {"no text in a word", [](PageText& p) { p.words[0].text.clear(); }},
      {"a blank in a word", [](PageText& p) { p.words[0].text = std::string("a b"); }},
      {"a form feed in a word", [](PageText& p) { p.words[0].text = std::string("a\fb"); }},
      {"an escape in a word", [](PageText& p) { p.words[0].text = std::string("\x1b[31m"); }},
      {"a C1 control in a word", [](PageText& p) { p.words[0].text = std::string("a\u009bb"); }},
      {"a wide blank in a word", [](PageText& p) { p.words[0].text = std::string("a\u2003b"); }},
      {"a word that is no UTF-8", [](PageText& p) { p.words[0].text = std::string("\xff"); }},
      {"a word that is cut UTF-8", [](PageText& p) { p.words[0].text = std::string("\xe2\x82"); }},
      {"a surrogate", [](PageText& p) { p.words[0].text = std::string("\xed\xa0\x80"); }},
      {"a zero byte", [](PageText& p) { p.words[0].text = std::string("a\0b", 3); }},
      {"a word too long", [](PageText& p) { p.words[0].text.assign(kMaxWordBytes + 1, 'x'); }},
      {"a reading that is no UTF-8", [](PageText& p) { p.words[0].alternatives = {"\xff"}; }},
      {"an empty reading", [](PageText& p) { p.words[0].alternatives = {""}; }},
      {"too many readings",
       [](PageText& p) { p.words[0].alternatives.assign(kMaxAlternatives + 1, "x"); }},
      {"too many words", [](PageText& p) { p.words.assign(kMaxWords + 1, p.words[0]); }},
      {"too many marks", [](PageText& p) { p.marks.assign(kMaxMarks + 1, p.marks[0]); }},
      {"too many rules", [](PageText& p) { p.rules.assign(kMaxRules + 1, p.rules[0]); }},
      {"too much hidden", [](PageText& p) { p.hidden.assign(kMaxHidden + 1, p.hidden[0]); }},
      {"too many troubles", [](PageText& p) { p.troubles.assign(kMaxTroubles + 1, "x"); }},
      {"an escape in a trouble", [](PageText& p) { p.troubles = {"\x1b[2J"}; }},
      {"a line feed in a reason", [](PageText& p) { p.source_reason += "\n"; }},
      {"a reason too long", [](PageText& p) { p.source_reason.assign(kMaxLineBytes + 1, 'x'); }},
      {"a turn of 45 degrees", [](PageText& p) { p.rotated = 45; }},
      {"a turn of 360 degrees", [](PageText& p) { p.rotated = 360; }},
      {"a width below 0", [](PageText& p) { p.width_pt = -1; }},
      {"an endless height", [](PageText& p) { p.height_pt = INFINITY; }},
      {"a tilt over 180", [](PageText& p) { p.skew_degrees = 200; }},
      {"a resolution that is no number", [&](PageText& p) { p.dpi = nan; }},
      {"time below 0", [](PageText& p) { p.render_ms = -1; }},
      {"a language with an escape", [](PageText& p) { p.language += "\x1b"; }},
  };
  ASSERT_TRUE(Crossed(FullPage()));
  for (const auto& [what, lie] : lies) {
    PageText page = FullPage();
    lie(page);
    EXPECT_FALSE(Crossed(page)) << what;
    // An honest reader that came upon such a page brings it within the bounds.
    Fit(page);
    EXPECT_TRUE(Crossed(page)) << what;
  }
}

TEST(Wire, BelievesNoMessageThatIsCutOrLonger) {
  const std::string message = Encode(Reply(PageReply{1, FullPage()}));
  for (std::size_t size = 0; size < message.size(); ++size) {
    ASSERT_FALSE(DecodeReply(message.substr(0, size))) << size;
  }
  EXPECT_FALSE(DecodeReply(message + '\0'));
  EXPECT_FALSE(DecodeReply(message + message));
}

TEST(Wire, BelievesNoOtherShape) {
  for (const std::string& bytes :
       {std::string("\x80"), std::string("\xa0"), std::string("\x83\x66opened\x01\x01"),
        std::string("\x84\x66openedoapplication/pdf\x04\x04"),  // one item too many
        std::string("\x83\x66openedoapplication/pdf\x00", 25),  // no pages
        std::string("\x83\x66openedoapplication/pdf\x20"),      // minus one
        std::string("\x83\x66unseenoapplication/pdf\x04"),      // no such word
        std::string("\x83\x65"
                    "error\x66kitten\x60"),  // no such code
        std::string(1'000'000, '\x81'),      // a million arrays in one another
        std::string(1'000'000, '\x7f'), std::string(1'000'000, '\xd8')}) {
    EXPECT_FALSE(DecodeReply(bytes)) << bytes.substr(0, 30);
    EXPECT_FALSE(DecodeOrder(bytes));
    EXPECT_FALSE(DecodeReady(bytes));
    EXPECT_FALSE(DecodeEnded(bytes));
  }
}

// Whatever bytes do: a reply is refused, or it is one that an honest reader could have sent.
TEST(Wire, ChangedBytesGiveAnHonestPageOrNone) {
  const std::string message = Encode(Reply(PageReply{1, FullPage()}));
  std::mt19937 random(3);
  int believed = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string changed = message;
    for (unsigned i = 0; i <= random() % 4; ++i) {
      changed[random() % changed.size()] = static_cast<char>(random());
    }
    const auto reply = DecodeReply(changed);
    if (!reply) continue;
    ++believed;
    auto page = std::get<PageReply>(*reply);
    const std::string before = Encode(Reply(page));
    Fit(page.page);
    ASSERT_EQ(Encode(Reply(page)), before);  // Nothing had to be brought within bounds.
  }
  EXPECT_GT(believed, 100);  // The test would prove nothing where all are refused.
}

TEST(Fit, SaysWhatItLeftOut) {
  PageText page = FullPage();
  page.words.assign(kMaxWords + 5, page.words[1]);
  page.marks[0].box.x0 = std::nan("");
  page.troubles.assign(kMaxTroubles, "old");
  Fit(page);
  EXPECT_EQ(page.words.size(), kMaxWords);
  EXPECT_EQ(page.marks.size(), 1U);
  ASSERT_EQ(page.troubles.size(), kMaxTroubles);
  EXPECT_EQ(page.troubles[0], "1 marks left out");
  EXPECT_EQ(page.troubles[1], "5 words left out");
}

TEST(Fit, CutsWordsToThePageAndKeepsTheirText) {
  PageText page;
  page.words = {{"gone\tbut\u00a0here\xff", {-0.5, 0.25, 1.5, 0.5}, 0.5, -3, 0, {" ", "x y"}}};
  Fit(page);
  ASSERT_EQ(page.words.size(), 1U);
  EXPECT_EQ(page.words[0].text, "gonebuthere\uFFFD");
  EXPECT_EQ(page.words[0].box, (Box{0, 0.25, 1, 0.5}));
  EXPECT_EQ(page.words[0].line, 0);
  EXPECT_EQ(page.words[0].alternatives, std::vector<std::string>{"xy"});
}

TEST(Frames, TakesAStreamApartWhereverItIsCut) {
  const std::vector<std::string> messages = {"", "a", std::string(70'000, 'b'), "c"};
  std::string stream;
  for (const std::string& message : messages) stream += Frame(message);
  for (const std::size_t piece : {1UL, 3UL, 1000UL, stream.size()}) {
    Frames frames;
    std::vector<std::string> got;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
      frames.Add(std::string_view(stream).substr(at, piece));
      while (auto message = frames.Next()) got.push_back(std::move(*message));
    }
    EXPECT_EQ(got, messages);
    EXPECT_FALSE(frames.broken());
  }
}

TEST(Frames, IsBrokenByALengthThatNoMessageHas) {
  Frames frames;
  frames.Add("\x7f\xff\xff\xff");
  EXPECT_FALSE(frames.Next());
  EXPECT_TRUE(frames.broken());
  frames.Add(Frame("a"));
  EXPECT_FALSE(frames.Next());
}

}  // namespace
}  // namespace writ::wire
