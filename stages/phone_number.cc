#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <cctype>
#include <map>

#include "stages/countries.h"
#include "stages/identifier_mention.h"
#include "stages/look_alike.h"

namespace writ {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// A number that goes on to either side is part of something longer: a docket, an account, a date.
bool StandsAlone(std::string_view text, std::size_t begin, std::size_t end) {
  if (begin > 0) {
    const char before = text[begin - 1];
    if (std::isalnum(static_cast<unsigned char>(before)) || before == '_') return false;
    if (begin > 1 && (before == '-' || before == '.' || before == '/') &&
        std::isalnum(static_cast<unsigned char>(text[begin - 2]))) {
      return false;
    }
  }
  if (end < text.size()) {
    const char after = text[end];
    if (IsDigit(after) || after == '_') return false;
    if (end + 1 < text.size() && (after == '-' || after == '/') &&
        std::isalnum(static_cast<unsigned char>(text[end + 1]))) {
      return false;
    }
  }
  return true;
}

// The country of most numbers with a country code, for papers from abroad; `otherwise` where there
// is none.
std::string CountryOfNumbers(const std::vector<Hit>& hits, std::string_view text,
                             const std::string& otherwise) {
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  std::map<std::string, int> counts;
  for (const Hit& hit : hits) {
    const std::string_view written = text.substr(hit.span.begin, hit.span.Length());
    PhoneNumber number;
    if (written.front() != '+' ||
        util.Parse(std::string(written), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
      continue;
    }
    std::string region;
    util.GetRegionCodeForCountryCode(number.country_code(), &region);
    if (region != "US" && region != "ZZ") ++counts[region];
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? otherwise : most->first;
}

}  // namespace

std::vector<Mention> FindPhoneNumbers(std::string_view text, bool from_abroad,
                                      const Models& models) {
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  std::vector<Mention> mentions;
  const auto hits = models.identifiers.FindAll(
      text, [](const Record& r) { return r.Get("type") == "phone" && r.Get("by") == "shape"; });
  std::string home = "US";
  if (from_abroad) {
    home = LikelyCountry(text, *models.gazetteer);
    home = CountryOfNumbers(hits, text, home.empty() ? "US" : home);
  }
  for (const Hit& hit : hits) {
    const Span span = hit.groups.empty() || hit.groups[0].Empty() ? hit.span : hit.groups[0];
    if (!StandsAlone(text, span.begin, span.end)) continue;
    if (!mentions.empty() && span.begin < mentions.back().end) continue;
    const std::string& country = hit.record->Get("country");
    if (country == "foreign" && home == "US") continue;
    const bool misread = hit.record->Has("misread");
    const std::string written(text.substr(span.begin, span.Length()));
    std::string digits;
    for (const char c : misread ? LettersToDigits(written) : written) {
      if (IsDigit(c) || c == '+') digits += c;
    }
    // ITU's international prefix and North America's, whatever the country.
    if (hit.record->id == "phone.dialled_from_abroad") {
      digits.erase(1, digits.starts_with("011") ? 2 : 1);
      digits[0] = '+';
    }
    PhoneNumber number;
    const std::string& region = country == "US" ? country : home;
    if (util.Parse(digits, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) continue;
    if (!util.IsPossibleNumber(number)) continue;
    Mention mention;
    mention.type = IdentifierType::phone;
    util.Format(number, PhoneNumberUtil::E164, &mention.value);
    mention.begin = span.begin;
    mention.end = span.end;
    mention.rule = hit.record->id;
    mention.doubtful = misread;
    mention.confidence = util.IsValidNumber(number) ? 0.95 : 0.9;
    mentions.push_back(std::move(mention));
  }
  return mentions;
}

}  // namespace writ
