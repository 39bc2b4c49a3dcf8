#include "reader/language.h"

#include <cld2/public/compact_lang_det.h>

namespace writ::reader {
namespace {

constexpr int kLeastBytes = 100;
constexpr int kLeastPercent = 60;

std::string Model(CLD2::Language language) {
  switch (language) {
    case CLD2::SPANISH:
      return "spa";
    case CLD2::FRENCH:
      return "fra";
    case CLD2::GERMAN:
      return "deu";
    case CLD2::PORTUGUESE:
      return "por";
    case CLD2::ITALIAN:
      return "ita";
    default:
      return "eng";
  }
}

}  // namespace

std::string LanguageOf(const std::vector<Word>& words) {
  std::string text;
  for (const Word& word : words) text += word.text + ' ';
  if (text.size() < kLeastBytes) return "eng";
  CLD2::Language languages[3];
  int percents[3] = {0, 0, 0}, bytes = 0;
  bool reliable = false;
  CLD2::DetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, languages, percents,
                              &bytes, &reliable);
  return reliable && percents[0] >= kLeastPercent ? Model(languages[0]) : "eng";
}

}  // namespace writ::reader
