// "lake.coladexample.com" on a recognised page: the at-sign of an address at a known domain was
// taken for a letter.
#include <optional>
#include <set>

#include "core/unicode.h"
#include "stages/identifier_mention.h"

namespace writ {
namespace {

constexpr std::string_view kLikeAtSign = "adegloq0689", kClosing = ".,;:)]'\"";
constexpr std::size_t kShortestLocal = 3;
constexpr std::size_t kLongestAddress = 64 + 1 + 253;  // RFC 5321, 4.5.3.1.

// The domains that are known and those of the packet's own addresses.
std::set<std::string> Domains(const Models& models, const std::vector<Mention>& addresses) {
  std::set<std::string> domains;
  if (const Record* known = models.identifier_words.Find("email.known_domains")) {
    domains.insert(known->List("words").begin(), known->List("words").end());
  }
  for (const Mention& address : addresses) {
    domains.insert(address.value.substr(address.value.find('@') + 1));
  }
  return domains;
}

std::optional<Mention> Read(std::string_view word, std::size_t begin,
                            const std::set<std::string>& domains) {
  while (!word.empty() && kClosing.find(word.back()) != std::string_view::npos) {
    word.remove_suffix(1);
  }
  if (word.size() > kLongestAddress || word.find('.') == std::string_view::npos ||
      word.find_first_of("@/:") != std::string_view::npos || word.starts_with("www.")) {
    return std::nullopt;
  }
  const std::string text = SimpleLower(word);
  // The longest domain, so that "googlemail.com" is no address at "mail.com".
  std::size_t at = 0;
  while (at < text.size() && !domains.contains(text.substr(at))) ++at;
  if (at == text.size() || at <= kShortestLocal ||
      kLikeAtSign.find(text[at - 1]) == std::string_view::npos) {
    return std::nullopt;
  }
  Mention mention;
  mention.value = text.substr(0, at - 1) + "@" + text.substr(at);
  mention.alternatives = {text.substr(0, at) + "@" + text.substr(at)};
  mention.begin = begin;
  mention.end = begin + word.size();
  mention.rule = "email.lost_at_sign";
  mention.confidence = 0.6;
  mention.doubtful = true;
  return mention;
}

}  // namespace

std::vector<Mention> FindLostAtSigns(const Packet& packet, const Models& models,
                                     const std::vector<Mention>& addresses) {
  const std::set<std::string> domains = Domains(models, addresses);
  std::vector<Mention> found;
  for (std::size_t p = 0; p < packet.pages().size(); ++p) {
    const Page& page = packet.pages()[p];
    if (page.read.source != TextSource::recognised) continue;
    const std::string_view text = page.normal.text;
    for (const TextRun& run : page.normal.runs) {
      const std::string_view word = text.substr(run.begin, run.end - run.begin);
      if (auto mention = Read(word, packet.PageBegin(p) + run.begin, domains)) {
        found.push_back(std::move(*mention));
      }
    }
  }
  return found;
}

}  // namespace writ
