#include "pipeline/likeness.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <vector>

#include "core/unicode.h"

namespace writ {
namespace {

constexpr double kShared = 0.8;  // Of the shorter name's words.

std::string FieldOf(const Court& court, std::string_view key) {
  if (key == "system") return court.system;
  if (key == "state") return court.state;
  return key == "type" ? court.type : court.place;
}

std::set<std::string> NameWords(const std::string& name) {
  static const std::set<std::string> kSmall = {"the", "of", "for", "and", "s", "u", "office"};
  std::istringstream in(FoldName(name));
  std::set<std::string> words;
  for (std::string word; in >> word;) {
    if (!kSmall.contains(word)) words.insert(word);
  }
  return words;
}

}  // namespace

bool SameCourt(const std::optional<Court>& got, const std::optional<TrueCourt>& want) {
  if (!got || !want) return !got && !want;
  const auto wanted = [&](const std::string& key) {
    const auto field = want->find(key);
    return field == want->end() ? std::string() : field->second;
  };
  if (wanted("system") == "federal" && !wanted("id").empty() && !got->id.empty()) {
    return Lower(wanted("id")) == Lower(got->id);
  }
  if (wanted("system") == "foreign") {
    return got->system == "foreign" && got->country == wanted("country");
  }
  for (const char* key : {"system", "state", "type", "place"}) {
    if (want->contains(key) && FoldName(FieldOf(*got, key)) != FoldName(wanted(key))) return false;
  }
  return true;
}

std::string InWords(const std::optional<TrueCourt>& court) {
  std::string words;
  if (!court) return words;
  for (const auto& [key, value] : *court) {
    if (!value.empty() && key != "name") words.append(words.empty() ? "" : " ").append(value);
  }
  return words;
}

bool SameName(const std::string& got, const std::string& want) {
  const auto a = NameWords(got);
  const auto b = NameWords(want);
  if (a.empty() || b.empty()) return !got.empty() && FoldCase(got) == FoldCase(want);
  const auto shared =
      std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); });
  return static_cast<double>(shared) / static_cast<double>(std::min(a.size(), b.size())) >= kShared;
}

std::string BareNumber(const std::string& number) {
  std::string bare = FoldName(number);
  std::erase(bare, ' ');
  return bare;
}

std::string Lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return text;
}

std::size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
    }
  }
  return row[b.size()];
}

}  // namespace writ
