#include "output/hocr.h"

#include <cmath>

#include "core/corners.h"

namespace writ {
namespace {

constexpr double kDrawnDpi = 300;

std::string Escaped(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

// A name inside of a title: its quotes and backslashes would end it.
std::string Quoted(const std::string& name) {
  std::string quoted;
  for (const char c : name) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return '"' + quoted + '"';
}

class HocrPage {
 public:
  HocrPage(const Page& page, std::ostream& out) : page_(page), out_(out) {
    const PageText& read = page.read;
    width_ = read.picture_width > 0 ? read.picture_width : read.width_pt / 72 * kDrawnDpi;
    height_ = read.picture_height > 0 ? read.picture_height : read.height_pt / 72 * kDrawnDpi;
  }

  void Write(const std::string& file) {
    const PageText& read = page_.read;
    out_ << "<div class='ocr_page' id='page_" << page_.number << "' title='image "
         << Escaped(Quoted(file)) << "; bbox 0 0 " << std::lround(width_) << ' '
         << std::lround(height_) << "; ppageno " << page_.number - 1;
    if (read.picture_width == 0) out_ << "; scan_res " << kDrawnDpi << ' ' << kDrawnDpi;
    out_ << "'>\n";
    // A run of words of one line and block: lines of columns that stand side by side are apart.
    const std::vector<Word>& words = read.words;
    for (std::size_t from = 0, to = 0; from < words.size(); from = to) {
      Box line;
      for (to = from; to < words.size() && words[to].line == words[from].line &&
                      words[to].block == words[from].block;
           ++to) {
        line = Union(line, Through(read.corners, words[to].box));
      }
      out_ << "<span class='ocr_line' id='line_" << page_.number << '_' << ++lines_ << "' title='"
           << At(line) << "'>";
      for (std::size_t w = from; w < to; ++w) WriteWord(words[w], w > from);
      out_ << "</span>\n";
    }
    out_ << "</div>\n";
  }

 private:
  std::string At(const Box& box) const {
    const auto pixel = [](double share, double size) {
      return std::to_string(std::lround(share * size));
    };
    return "bbox " + pixel(box.x0, width_) + ' ' + pixel(box.y0, height_) + ' ' +
           pixel(box.x1, width_) + ' ' + pixel(box.y1, height_);
  }

  void WriteWord(const Word& word, bool follows) {
    out_ << (follows ? " " : "") << "<span class='ocrx_word' id='word_" << page_.number << '_'
         << ++words_ << "' title='" << At(Through(page_.read.corners, word.box));
    if (word.confidence) out_ << "; x_wconf " << std::lround(*word.confidence * 100);
    out_ << "'>" << Escaped(word.text) << "</span>";
  }

  const Page& page_;
  std::ostream& out_;
  double width_ = 0, height_ = 0;
  int lines_ = 0, words_ = 0;
};

}  // namespace

void WriteHocr(const std::string& file, const std::vector<Page>& pages, std::ostream& out) {
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
         "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"
         "<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<title>"
      << Escaped(file)
      << "</title>\n"
         "<meta http-equiv=\"Content-Type\" content=\"text/html;charset=utf-8\"/>\n"
         "<meta name=\"ocr-system\" content=\"writ " WRIT_VERSION
         "\"/>\n"
         "<meta name=\"ocr-capabilities\" content=\"ocr_page ocr_line ocrx_word ocrp_wconf\"/>\n"
         "<meta name=\"ocr-number-of-pages\" content=\""
      << pages.size() << "\"/>\n</head>\n<body>\n";
  for (const Page& page : pages) HocrPage(page, out).Write(file);
  out << "</body>\n</html>\n";
}

}  // namespace writ
