// qpdf asks how its old pointers are used: not at all.
#define POINTERHOLDER_TRANSITION 4

#include "output/searchable_pdf.h"

#include <turbojpeg.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>
#include <cmath>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_OStream.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

#include "core/corners.h"
#include "output/invisible_font.h"

namespace writ {
namespace {

constexpr int kQuality = 80;    // Of JPEGs.
constexpr double kDepth = 0.2;  // Of the invisible font, in ems.
constexpr double kLetterWidth = 612, kLetterHeight = 792;
constexpr double kCourierWidth = 0.6;  // Of each of its letters, in ems.
// PDF's own bound on a page's side (14,400) and what viewers take for a page at all.
constexpr double kLeastSide = 3, kMostSide = 14400;

std::string Flate(const std::string& bytes) {
  std::string deflated;
  Pl_String sink("picture", nullptr, deflated);
  Pl_Flate flate("picture", &sink, Pl_Flate::a_deflate);
  flate.write(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  flate.finish();
  return deflated;
}

std::string Jpeg(const PagePicture& picture) {
  const std::unique_ptr<void, int (*)(tjhandle)> coder(tjInitCompress(), tjDestroy);
  unsigned char* bytes = nullptr;
  unsigned long size = 0;  // NOLINT(google-runtime-int): the library's type.
  const bool grey = picture.kind == PixelKind::grey;
  const int failed =
      coder == nullptr
          ? 1
          : tjCompress2(coder.get(), reinterpret_cast<const unsigned char*>(picture.pixels.data()),
                        picture.width, 0, picture.height, grey ? TJPF_GRAY : TJPF_RGB, &bytes,
                        &size, grey ? TJSAMP_GRAY : TJSAMP_420, kQuality, 0);
  std::string jpeg(reinterpret_cast<const char*>(bytes), failed != 0 ? 0 : size);
  tjFree(bytes);
  if (failed != 0) throw std::runtime_error("a page's picture can't be compressed");
  return jpeg;
}

std::string Number(double value) {
  std::array<char, 32> digits{};
  std::snprintf(digits.data(), digits.size(), "%.4f", value);
  return digits.data();
}

std::string Hex(std::uint32_t code) {
  std::array<char, 8> digits{};
  std::snprintf(digits.data(), digits.size(), "%04X", code & 0xFFFFU);
  return digits.data();
}

std::vector<UChar32> Characters(const std::string& text) {
  std::vector<UChar32> characters;
  const icu::UnicodeString unicode = icu::UnicodeString::fromUTF8(text);
  for (std::int32_t i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1)) {
    characters.push_back(unicode.char32At(i));
  }
  return characters;
}

// The letters as WinAnsiEncoding has them; none where it lacks one.
std::optional<std::string> InWinAnsi(const std::vector<UChar32>& letters) {
  static const std::map<UChar32, char> kMoved = {
      {0x20AC, '\x80'}, {0x2026, '\x85'}, {0x2018, '\x91'}, {0x2019, '\x92'}, {0x201C, '\x93'},
      {0x201D, '\x94'}, {0x2022, '\x95'}, {0x2013, '\x96'}, {0x2014, '\x97'}, {0x2122, '\x99'}};
  std::string bytes;
  for (const UChar32 c : letters) {
    const auto moved = kMoved.find(c);
    if ((c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c <= 0xFF)) {
      bytes += static_cast<char>(c);
    } else if (moved != kMoved.end()) {
      bytes += moved->second;
    } else {
      return std::nullopt;
    }
  }
  return bytes;
}

}  // namespace

StoredPicture Store(const PagePicture& picture) {
  return {
      picture.kind,      picture.width,
      picture.height,    picture.width_pt,
      picture.height_pt, picture.kind == PixelKind::bits ? Flate(picture.pixels) : Jpeg(picture)};
}

class SearchablePdf::File {
 public:
  void Add(const PageText& page, const StoredPicture* picture) {
    width_ = picture != nullptr ? picture->width_pt : page.width_pt;
    height_ = picture != nullptr ? picture->height_pt : page.height_pt;
    if (width_ <= 0 || height_ <= 0) {
      width_ = kLetterWidth;
      height_ = kLetterHeight;
    }
    width_ = std::clamp(width_, kLeastSide, kMostSide);
    height_ = std::clamp(height_, kLeastSide, kMostSide);
    QPDFObjectHandle resources = QPDFObjectHandle::parse("<</Font<<>>/XObject<<>>>>");
    resources.getKey("/Font").replaceKey("/F", font_);
    std::string content;
    if (picture != nullptr) {
      resources.getKey("/XObject").replaceKey("/P", Image(*picture));
      content += "q " + Number(width_) + " 0 0 " + Number(height_) + " 0 0 cm /P Do Q\n";
    }
    content += "BT /F 1 Tf 3 Tr\n";
    for (const Word& word : page.words) content += Invisible(page, word);
    content += "ET\n";
    if (picture == nullptr && page.source == TextSource::plain_text) {
      resources.getKey("/Font").replaceKey(
          "/C", QPDFObjectHandle::parse(
                    "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>"));
      content = Shown(page);
    }
    QPDFObjectHandle leaf = QPDFObjectHandle::parse("<</Type/Page/MediaBox[0 0 " + Number(width_) +
                                                    ' ' + Number(height_) + "]>>");
    leaf.replaceKey("/Resources", resources);
    leaf.replaceKey("/Contents", pdf_.newStream(content));
    QPDFPageDocumentHelper(pdf_).addPage(pdf_.makeIndirectObject(leaf), false);
  }

  void Write(std::ostream& out) {
    FillFont();
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Producer", QPDFObjectHandle::newString("writ " WRIT_VERSION));
    pdf_.getTrailer().replaceKey("/Info", pdf_.makeIndirectObject(info));
    Pl_OStream sink("output", out);
    QPDFWriter writer(pdf_);
    writer.setOutputPipeline(&sink);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);  // The same document gives the same file.
    writer.write();
  }

 private:
  QPDFObjectHandle Image(const StoredPicture& picture) {
    QPDFObjectHandle image = pdf_.newStream();
    const bool bits = picture.kind == PixelKind::bits;
    image.replaceDict(QPDFObjectHandle::parse(
        "<</Type/XObject/Subtype/Image/Width " + std::to_string(picture.width) + "/Height " +
        std::to_string(picture.height) + "/BitsPerComponent " + (bits ? "1" : "8") + "/ColorSpace" +
        (picture.kind == PixelKind::colour ? "/DeviceRGB" : "/DeviceGray") +
        (bits ? "/Decode[1 0]" : "") + ">>"));
    image.replaceStreamData(picture.bytes,
                            QPDFObjectHandle::newName(bits ? "/FlateDecode" : "/DCTDecode"),
                            QPDFObjectHandle::newNull());
    return image;
  }

  // Where a corner of a word lies, in points from the bottom left.
  Point Place(const PageText& page, double x, double y) const {
    const Point at = Through(page.corners, Point{x, y});
    return {at.x * width_, (1 - at.y) * height_};
  }

  // A glyph of the invisible font is a square of one em, a fifth of it below the baseline (viewers
  // take a font that goes no deeper for one whose depth is not known): the word's letters are
  // stretched to fill its box. The word stands level where its line is aslant: viewers tear words
  // apart whose letters change lines.
  std::string Invisible(const PageText& page, const Word& word) {
    const std::vector<UChar32> letters = Characters(word.text);
    if (letters.empty()) return "";
    const double middle_x = (word.box.x0 + word.box.x1) / 2, middle_y = word.box.CentreY();
    const Point left = Place(page, word.box.x0, middle_y),
                right = Place(page, word.box.x1, middle_y);
    const Point top = Place(page, middle_x, word.box.y0),
                bottom = Place(page, middle_x, word.box.y1);
    const double wide = std::hypot(right.x - left.x, right.y - left.y);
    const double high = std::hypot(top.x - bottom.x, top.y - bottom.y);
    std::string text;
    for (const UChar32 c : letters) text += Hex(CodeOf(c));
    // Words are parted for those who look for more than one.
    text += Hex(CodeOf(' '));
    return Number(wide / static_cast<double>(letters.size())) + " 0 0 " + Number(high) + ' ' +
           Number((left.x + right.x - wide) / 2) + ' ' +
           Number((top.y + bottom.y - high) / 2 + kDepth * high) + " Tm <" + text + "> Tj\n";
  }

  // Plain text has no picture: it is set in Courier. A word with letters that Courier lacks is a
  // box with the word in it, for search.
  std::string Shown(const PageText& page) {
    std::string content;
    for (const Word& word : page.words) {
      const std::vector<UChar32> letters = Characters(word.text);
      const auto bytes = InWinAnsi(letters);
      const Point origin = Place(page, word.box.x0, word.box.y1);
      const double wide = word.box.Width() * width_, high = word.box.Height() * height_;
      if (!bytes) {
        content += Number(origin.x) + ' ' + Number(origin.y) + ' ' + Number(wide) + ' ' +
                   Number(high) + " re S\nBT /F 1 Tf 3 Tr " + Invisible(page, word) + "ET\n";
        continue;
      }
      std::string text;
      for (const char c : *bytes) text += Hex(static_cast<unsigned char>(c)).substr(2);
      const double size = wide / kCourierWidth / static_cast<double>(letters.size());
      content += "BT /C " + Number(size) + " Tf 0 Tr " + Number(origin.x) + ' ' +
                 Number(origin.y + 0.2 * high) + " Td <" + text + "> Tj ET\n";
    }
    return content;
  }

  // Two bytes for a character: its own number, or for those beyond two bytes one of the numbers
  // that no character has (UTF-16's surrogates).
  std::uint32_t CodeOf(UChar32 c) {
    const auto [at, is_new] = codes_.try_emplace(c, static_cast<std::uint32_t>(c));
    if (is_new && c > 0xFFFF) {
      constexpr std::uint32_t kFree = 0xD800, kCount = 0x800;
      at->second = beyond_ < kCount ? kFree + beyond_++ : 0xFFFD;
    }
    return at->second;
  }

  // What the codes stand for, for whoever copies or searches.
  std::string ToUnicode() const {
    std::string map =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
        "/CMapName/Adobe-Identity-UCS def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    constexpr std::size_t kMost = 100;  // Of entries in one block.
    std::size_t left = codes_.size(), in_block = 0;
    for (const auto& [character, code] : codes_) {
      if (in_block == 0) {
        in_block = std::min(left, kMost);
        left -= in_block;
        map += std::to_string(in_block) + " beginbfchar\n";
      }
      const icu::UnicodeString utf16(character);
      map += '<' + Hex(code) + "> <";
      for (std::int32_t i = 0; i < utf16.length(); ++i) map += Hex(utf16.charAt(i));
      map += ">\n";
      if (--in_block == 0) map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict /CMap defineresource pop end end\n";
  }

  void FillFont() {
    QPDFObjectHandle program = pdf_.newStream(
        std::string(reinterpret_cast<const char*>(kInvisibleFont), kInvisibleFontBytes));
    program.getDict().replaceKey(
        "/Length1", QPDFObjectHandle::newInteger(static_cast<long long>(kInvisibleFontBytes)));
    QPDFObjectHandle descriptor = QPDFObjectHandle::parse(
        "<</Type/FontDescriptor/FontName/Invisible/Flags 5/FontBBox[0 -200 1000 800]/ItalicAngle 0"
        "/Ascent 800/Descent -200/CapHeight 800/StemV 80>>");
    descriptor.replaceKey("/FontFile2", program);
    // Every code shows the font's one glyph, which is empty.
    std::string glyphs;
    for (int code = 0; code <= 0xFFFF; ++code) glyphs += std::string_view("\0\x01", 2);
    QPDFObjectHandle letters = QPDFObjectHandle::parse(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Invisible/DW 1000"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>");
    letters.replaceKey("/FontDescriptor", pdf_.makeIndirectObject(descriptor));
    letters.replaceKey("/CIDToGIDMap", pdf_.newStream(glyphs));
    QPDFObjectHandle font = QPDFObjectHandle::parse(
        "<</Type/Font/Subtype/Type0/BaseFont/Invisible/Encoding/Identity-H>>");
    font.replaceKey("/DescendantFonts",
                    QPDFObjectHandle::newArray({pdf_.makeIndirectObject(letters)}));
    font.replaceKey("/ToUnicode", pdf_.newStream(ToUnicode()));
    pdf_.replaceObject(font_.getObjGen(), font);
  }

  QPDF pdf_;
  QPDFObjectHandle font_ = [this] {
    pdf_.emptyPDF();
    return pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary());
  }();
  std::map<UChar32, std::uint32_t> codes_;
  std::uint32_t beyond_ = 0;
  double width_ = 0, height_ = 0;  // Of the page under way, in points.
};

SearchablePdf::SearchablePdf() : file_(std::make_unique<File>()) {}
SearchablePdf::~SearchablePdf() = default;
void SearchablePdf::Add(const PageText& page, const StoredPicture* picture) {
  file_->Add(page, picture);
}
void SearchablePdf::Write(std::ostream& out) { file_->Write(out); }

}  // namespace writ
