// Little PDFs for tests: objects written one after the other, with a cross-reference table.
#pragma once

#include <leptonica/allheaders.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reader/document.h"
#include "reader/picture.h"
#include "reader/recogniser.h"
#include "reader/zygote.h"

namespace writ::reader {

class PdfMaker {
 public:
  // Returns the object's number, from 1.
  int Add(const std::string& body) {
    offsets_.push_back(bytes_.size());
    const int number = static_cast<int>(offsets_.size());
    bytes_ += std::to_string(number) + " 0 obj\n" + body + "\nendobj\n";
    return number;
  }
  int AddStream(const std::string& dictionary, const std::string& data) {
    return Add("<<" + dictionary + "/Length " + std::to_string(data.size()) + ">>\nstream\n" +
               data + "\nendstream");
  }
  // Replaces an object in a further revision; follow with Finish.
  void Replace(int number, const std::string& body) {
    replaced_.emplace_back(number, bytes_.size());
    bytes_ += std::to_string(number) + " 0 obj\n" + body + "\nendobj\n";
  }
  static std::string Stream(const std::string& data) {
    return "<</Length " + std::to_string(data.size()) + ">>\nstream\n" + data + "\nendstream";
  }

  // Writes the table and trailer; call again after Replace for another revision.
  const std::string& Finish(int root) {
    const std::size_t start = bytes_.size();
    bytes_ += "xref\n";
    if (previous_ == 0) {
      bytes_ += "0 " + std::to_string(offsets_.size() + 1) + "\n0000000000 65535 f \n";
      for (const std::size_t offset : offsets_) bytes_ += Entry(offset);
    } else {
      for (const auto& [number, offset] : replaced_) {
        bytes_ += std::to_string(number) + " 1\n" + Entry(offset);
      }
    }
    bytes_ += "trailer\n<</Size " + std::to_string(offsets_.size() + 1) + "/Root " +
              std::to_string(root) + " 0 R" +
              (previous_ == 0 ? "" : "/Prev " + std::to_string(previous_)) + ">>\nstartxref\n" +
              std::to_string(start) + "\n%%EOF\n";
    previous_ = start;
    replaced_.clear();
    return bytes_;
  }
  const std::string& bytes() const { return bytes_; }

 private:
  static std::string Entry(std::size_t offset) {
    std::string digits = std::to_string(offset);
    return std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
  }

  std::string bytes_ = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
  std::vector<std::size_t> offsets_;
  std::vector<std::pair<int, std::size_t>> replaced_;
  std::size_t previous_ = 0;
};

// A letter page. Fonts: what `fonts` says, and /F1, Helvetica where it says nothing of it.
struct PageParts {
  std::string content;
  std::string page;       // More entries of the page's dictionary.
  std::string fonts;      // More entries of the fonts' dictionary.
  std::string resources;  // More entries of the resources' dictionary.
  std::string catalog;    // More entries of the catalog.
  std::string media_box = "[0 0 612 792]";
  std::vector<std::string> objects;  // Further objects: numbers 5, 6, …
};

// Objects: 1 catalog, 2 pages, 3 page, 4 content, then PageParts::objects.
inline PdfMaker MakePage(const PageParts& parts) {
  PdfMaker maker;
  maker.Add("<</Type/Catalog/Pages 2 0 R" + parts.catalog + ">>");
  maker.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
  maker.Add("<</Type/Page/Parent 2 0 R/MediaBox" + parts.media_box +
            "/Contents 4 0 R/Resources<</Font<<" + parts.fonts +
            (parts.fonts.find("/F1<<") != std::string::npos
                 ? ""
                 : "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>") +
            ">>" + parts.resources + ">>" + parts.page + ">>");
  maker.Add(PdfMaker::Stream(parts.content));
  for (const std::string& object : parts.objects) maker.Add(object);
  return maker;
}

inline std::string OnePage(const PageParts& parts) { return MakePage(parts).Finish(1); }
inline std::string OnePage(const std::string& content) {
  PageParts parts;
  parts.content = content;
  return OnePage(parts);
}

// Text at a place, in 12 points of /F1.
inline std::string Show(double x, double y, const std::string& text, const std::string& how = "") {
  return "q " + how + " BT /F1 12 Tf 1 0 0 1 " + std::to_string(x) + " " + std::to_string(y) +
         " Tm (" + text + ") Tj ET Q\n";
}

// An 8-bit grey image object with the pixels of `pix`.
inline std::string GreyImage(Pix* pix) {
  const int width = pixGetWidth(pix), height = pixGetHeight(pix);
  std::string data;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      l_uint32 value = 0;
      pixGetPixel(pix, x, y, &value);
      data += static_cast<char>(value);
    }
  }
  return "<</Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width " +
         std::to_string(width) + "/Height " + std::to_string(height) + "/Length " +
         std::to_string(data.size()) + ">>\nstream\n" + data + "\nendstream";
}

// Reads nothing, and counts how often it was asked.
class ScriptedRecogniser : public Recogniser {
 public:
  std::vector<Word> ReadLines(const Pix*, const std::vector<PrintedLine>& lines,
                              const std::string&) override {
    if (!lines.empty()) ++asked;
    return {};
  }
  bool Knows(const std::string&) override { return true; }
  int asked = 0;
};

// The real one, started once.
inline Recogniser& RealRecogniser() {
  static const std::unique_ptr<Recogniser> recogniser = [] {
    auto started = StartRecogniser("auto", TessdataFolder());
    return started ? std::move(*started) : nullptr;
  }();
  return *recogniser;
}

inline PageText ReadFirst(const std::string& pdf, Recogniser& recogniser, bool text_only = false,
                          const PageLimits& limits = {}) {
  auto document = OpenPdf(pdf, limits);
  if (!document) return {};
  return (*document)->Read({1, text_only}, recogniser);
}

// Words parted by blanks, lines by '|'.
inline std::string TextOf(const PageText& page) {
  std::string text;
  int line = -1;
  for (const Word& word : page.words) {
    if (!text.empty()) text += word.line == line ? " " : "|";
    text += word.text;
    line = word.line;
  }
  return text;
}

inline std::string TextOf(const std::string& pdf) {
  ScriptedRecogniser nobody;
  return TextOf(ReadFirst(pdf, nobody, true));
}

// All that is reported as hidden, each as "why: layer".
inline std::vector<std::string> HiddenIn(const PageText& page) {
  std::vector<std::string> all;
  for (const HiddenText& text : page.hidden) all.push_back(text.why + ": " + text.layer);
  return all;
}

}  // namespace writ::reader
