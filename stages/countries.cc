#include "stages/countries.h"

#include <algorithm>
#include <map>

#include "core/caption_words.h"

namespace writ {
namespace {

constexpr double kNamed = 1;      // A country or a city is named.
constexpr double kReachable = 2;  // A telephone number or an address of that country.
constexpr std::size_t kLongestName = 4;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

std::string LikelyCountry(std::string_view text, const Gazetteer& gazetteer) {
  std::map<std::string, double> weights;
  const CaptionText caption = ReadCaption(text, gazetteer.vocabulary());
  for (std::size_t w = 0; w < caption.words.size(); ++w) {
    if (!caption.words[w].capital) continue;
    for (std::size_t n = std::min(kLongestName, caption.words.size() - w); n > 0; --n) {
      const auto country = gazetteer.CountryOf(caption.RawKey(w, w + n));
      if (!country) continue;
      // "Birmingham, Alabama" is no place in England.
      const bool american =
          w + n < caption.words.size() && (gazetteer.StateOf(caption.words[w + n].raw) ||
                                           gazetteer.StateOf(caption.RawKey(w + n, w + n + 2)));
      if (!american) weights[*country] += kNamed;
      w += n - 1;
      break;
    }
  }
  for (std::size_t at = text.find('+'); at != std::string_view::npos; at = text.find('+', at + 1)) {
    std::string digits;
    for (std::size_t i = at + 1; i < text.size() && digits.size() < 4; ++i) {
      if (IsDigit(text[i])) {
        digits += text[i];
      } else if (text[i] != ' ' && text[i] != '(' && text[i] != '-') {
        break;
      }
    }
    if (const auto country = gazetteer.CountryByTelephone(digits)) weights[*country] += kReachable;
  }
  for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at + 1)) {
    if (at == 0 || at + 2 >= text.size() || !IsLetter(text[at - 1])) continue;
    const bool ends = at + 3 >= text.size() ||
                      (!IsLetter(text[at + 3]) && !IsDigit(text[at + 3]) && text[at + 3] != '.');
    if (!ends || !IsLetter(text[at + 1]) || !IsLetter(text[at + 2])) continue;
    std::string domain(text.substr(at + 1, 2));
    if (domain[0] < 'a' || domain[1] < 'a') continue;
    if (const auto country = gazetteer.CountryByDomain(domain)) weights[*country] += kReachable;
  }
  const auto best =
      std::max_element(weights.begin(), weights.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == weights.end() ? "" : best->first;
}

}  // namespace writ
