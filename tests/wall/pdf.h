// Small PDFs for tests, written by hand. They have no table of objects: readers build one.
#pragma once

#include <string>
#include <vector>

namespace writ {

// The objects, from 1, as a file whose first object is the catalogue.
inline std::string Pdf(const std::vector<std::string>& objects) {
  std::string file = "%PDF-1.5\n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  return file + "trailer <</Root 1 0 R>>\n%%EOF\n";
}

inline std::string Stream(const std::string& content, const std::string& dictionary = "") {
  return "<<" + dictionary + "/Length " + std::to_string(content.size()) + ">>\nstream\n" +
         content + "\nendstream";
}

// Pages with one line of text each.
inline std::string PdfOfLines(const std::vector<std::string>& lines) {
  std::vector<std::string> objects = {"<</Type/Catalog/Pages 2 0 R>>", "",
                                      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
  std::string kids;
  for (const std::string& line : lines) {
    objects.push_back(Stream("BT /F 24 Tf 72 700 Td (" + line + ") Tj ET"));
    objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " +
                      std::to_string(objects.size()) + " 0 R/Resources<</Font<</F 3 0 R>>>>>>");
    kids += std::to_string(objects.size()) + " 0 R ";
  }
  objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(lines.size()) + ">>";
  return Pdf(objects);
}

// One page that draws a form ten times, which draws another ten times, and so on: 10^levels.
inline std::string PdfThatNeverEnds(int levels = 11) {
  std::vector<std::string> objects = {
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
      "/Resources<</XObject<</F 5 0 R>>>>>>",
      Stream("/F Do")};
  for (int level = 1; level <= levels; ++level) {
    const std::string next = std::to_string(objects.size() + 2) + " 0 R";
    std::string content;
    for (int i = 0; i < 10; ++i) content += level < levels ? "/F Do " : "0 0 m 9 9 l S ";
    objects.push_back(
        Stream(content,
               "/Type/XObject/Subtype/Form/BBox[0 0 612 792]" +
                   (level < levels ? "/Resources<</XObject<</F " + next + ">>>>" : std::string())));
  }
  return Pdf(objects);
}

}  // namespace writ
