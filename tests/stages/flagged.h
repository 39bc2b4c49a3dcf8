// Papers made for one flag at a time: a text taken for one kind of document, with what the stages
// before would have found in it.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/stages/understanding.h"
#include "writ/stages/flags.h"
#include "writ/words.h"

namespace writ {

inline constexpr const char* kReceivedDay = "2026-03-02";

class Served {
 public:
  // The text as one document; form feeds part its pages.
  explicit Served(DocumentKind kind, std::string_view text = "To: Wickr LLC\nPlease produce.\n")
      : packet_(PacketOf(text)) {
    AddDocument(kind, 0, packet_.text().size(), 1, static_cast<int>(packet_.pages().size()));
    findings_.process = {kind, 1, {}, 0};
    findings_.dates.issued = "2026-02-20";
    Target(IdentifierType::email, "kay.ormond@example.com");
    Asks("subscriber_information");
  }

  // A packet of several documents, a page each; the first of `operative`'s kind is the instrument.
  Served(DocumentKind operative,
         const std::vector<std::pair<DocumentKind, std::string_view>>& documents)
      : Served(operative, JoinedText(documents)) {
    findings_.documents.clear();
    findings_.process.document = -1;
    for (std::size_t p = 0; p < documents.size(); ++p) {
      const std::size_t begin = packet_.PageBegin(p);
      const std::size_t end = begin + packet_.PageOf(p).size();
      const int page = static_cast<int>(p) + 1;
      AddDocument(documents[p].first, begin, end, page, page);
      if (documents[p].first == operative && findings_.process.document < 0) {
        findings_.process.document = static_cast<int>(p);
      }
    }
  }

  Served& NoTarget() { return findings_.identifiers.clear(), *this; }
  Served& Target(IdentifierType type, const std::string& value, bool uncertain = false) {
    Identifier identifier;
    identifier.type = type;
    identifier.value = value;
    identifier.role = Role::target;
    identifier.uncertain = uncertain;
    identifier.evidence = {{0, 1, {0.1, 0.1, 0.3, 0.12}, value, "test"}};
    findings_.identifiers.push_back(std::move(identifier));
    return *this;
  }
  Served& Contact(const std::string& address) {
    Target(IdentifierType::email, address);
    findings_.identifiers.back().role = Role::contact;
    return *this;
  }
  Served& NoScope() { return findings_.scope.items.clear(), *this; }
  // A category of the project's own catalogue.
  Served& Asks(const std::string& category) {
    const Record* record = TestModels().categories.Find(category);
    EXPECT_NE(record, nullptr) << category;
    if (record != nullptr) {
      findings_.scope.items.push_back(
          {category, *AvailabilityFrom(record->Get("availability")), {}});
    }
    return *this;
  }
  Served& Range(std::optional<std::string> from, std::optional<std::string> to) {
    findings_.scope.range = DateRange{std::move(from), std::move(to), {}};
    return *this;
  }
  Served& Due(const std::string& day) { return findings_.dates.due = day, *this; }
  Served& Issued(std::optional<std::string> day) { return findings_.dates.issued = day, *this; }
  Served& SecretUntil(const std::string& day) {
    findings_.dates.nondisclosure_until = day;
    return *this;
  }
  Served& AskedBy(const std::string& kind, const std::string& country = "US") {
    Authority authority;
    authority.name = "Somebody";
    authority.kind = kind;
    authority.country = country;
    findings_.authority = authority;
    return *this;
  }

  std::vector<Flag> Raise() const {
    return RaiseFlags(packet_, findings_, kReceivedDay, TestModels());
  }
  std::optional<Flag> Find(std::string_view code) const {
    for (const Flag& flag : Raise()) {
      if (flag.code == code) return flag;
    }
    return std::nullopt;
  }
  bool Raises(std::string_view code) const { return Find(code).has_value(); }
  std::set<std::string> ReasonsOf(std::string_view code) const {
    const auto flag = Find(code);
    return flag ? std::set<std::string>(flag->reasons.begin(), flag->reasons.end())
                : std::set<std::string>{};
  }
  Disposition Disposed() const { return Dispose(findings_, Raise()); }

  const Packet& packet() const { return packet_; }
  Findings& findings() { return findings_; }

 private:
  static std::string JoinedText(
      const std::vector<std::pair<DocumentKind, std::string_view>>& documents) {
    std::string text;
    for (const auto& [kind, page] : documents) text.append(text.empty() ? "" : "\f").append(page);
    return text;
  }
  void AddDocument(DocumentKind kind, std::size_t begin, std::size_t end, int first, int last) {
    Document document;
    document.kind = kind;
    document.begin = begin;
    document.end = end;
    document.first_page = first;
    document.last_page = last;
    findings_.documents.push_back(document);
  }

  Packet packet_;
  Findings findings_;
};

// Texts that must raise a flag and texts that must not, each taken for one kind of document.
inline void ExpectRaised(std::string_view code, DocumentKind kind,
                         const std::vector<std::string>& raising,
                         const std::vector<std::string>& quiet) {
  for (const std::string& text : raising) {
    EXPECT_TRUE(Served(kind, text).Raises(code)) << code << " not raised by: " << text;
  }
  for (const std::string& text : quiet) {
    EXPECT_FALSE(Served(kind, text).Raises(code)) << code << " raised by: " << text;
  }
}

}  // namespace writ
