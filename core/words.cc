#include "writ/words.h"

#include <array>
#include <utility>

namespace writ {
namespace {

template <typename E, std::size_t N>
using Table = std::array<std::pair<E, std::string_view>, N>;

template <typename E, std::size_t N>
std::string_view WordOf(const Table<E, N>& table, E value) {
  for (const auto& [candidate, word] : table) {
    if (candidate == value) return word;
  }
  return "";
}

template <typename E, std::size_t N>
std::optional<E> Value(const Table<E, N>& table, std::string_view word) {
  for (const auto& [value, candidate] : table) {
    if (candidate == word) return value;
  }
  return std::nullopt;
}

constexpr Table<ErrorCode, 8> kErrorCodes = {{{ErrorCode::encrypted, "encrypted"},
                                              {ErrorCode::corrupt, "corrupt"},
                                              {ErrorCode::unsupported, "unsupported"},
                                              {ErrorCode::empty, "empty"},
                                              {ErrorCode::too_large, "too_large"},
                                              {ErrorCode::too_many_pages, "too_many_pages"},
                                              {ErrorCode::timeout, "timeout"},
                                              {ErrorCode::crashed, "crashed"}}};

constexpr Table<DocumentKind, 24> kDocumentKinds = {
    {{DocumentKind::search_warrant, "search_warrant"},
     {DocumentKind::wiretap_order, "wiretap_order"},
     {DocumentKind::pen_register_order, "pen_register_order"},
     {DocumentKind::order_2703d, "order_2703d"},
     {DocumentKind::court_order, "court_order"},
     {DocumentKind::grand_jury_subpoena, "grand_jury_subpoena"},
     {DocumentKind::trial_subpoena, "trial_subpoena"},
     {DocumentKind::administrative_subpoena, "administrative_subpoena"},
     {DocumentKind::civil_subpoena, "civil_subpoena"},
     {DocumentKind::national_security_letter, "national_security_letter"},
     {DocumentKind::mlat_request, "mlat_request"},
     {DocumentKind::foreign_request, "foreign_request"},
     {DocumentKind::emergency_request, "emergency_request"},
     {DocumentKind::preservation_request, "preservation_request"},
     {DocumentKind::nondisclosure_order, "nondisclosure_order"},
     {DocumentKind::informal_request, "informal_request"},
     {DocumentKind::other, "other"},
     {DocumentKind::cover_letter, "cover_letter"},
     {DocumentKind::fax_cover, "fax_cover"},
     {DocumentKind::attachment, "attachment"},
     {DocumentKind::affidavit, "affidavit"},
     {DocumentKind::application, "application"},
     {DocumentKind::certification, "certification"},
     {DocumentKind::proof_of_service, "proof_of_service"}}};

constexpr Table<IdentifierType, 10> kIdentifierTypes = {
    {{IdentifierType::email, "email"},
     {IdentifierType::username, "username"},
     {IdentifierType::phone, "phone"},
     {IdentifierType::customer_id, "customer_id"},
     {IdentifierType::network_id, "network_id"},
     {IdentifierType::network_name, "network_name"},
     {IdentifierType::aws_account_id, "aws_account_id"},
     {IdentifierType::device_id, "device_id"},
     {IdentifierType::ip_address, "ip_address"},
     {IdentifierType::person_name, "person_name"}}};

constexpr Table<Role, 3> kRoles = {
    {{Role::target, "target"}, {Role::contact, "contact"}, {Role::other, "other"}}};

constexpr Table<Availability, 5> kAvailabilities = {{{Availability::held, "held"},
                                                     {Availability::conditional, "conditional"},
                                                     {Availability::content, "content"},
                                                     {Availability::not_held, "not_held"},
                                                     {Availability::catch_all, "catch_all"}}};

constexpr Table<Severity, 3> kSeverities = {
    {{Severity::blocks, "blocks"}, {Severity::limits, "limits"}, {Severity::notice, "notice"}}};

constexpr Table<Disposition, 7> kDispositions = {{{Disposition::unreadable, "unreadable"},
                                                  {Disposition::not_a_demand, "not_a_demand"},
                                                  {Disposition::emergency, "emergency"},
                                                  {Disposition::redirect, "redirect"},
                                                  {Disposition::deficient, "deficient"},
                                                  {Disposition::partial, "partial"},
                                                  {Disposition::ready, "ready"}}};

}  // namespace

bool IsProcessType(DocumentKind kind) { return kind <= DocumentKind::other; }

std::string_view ToWord(ErrorCode code) { return WordOf(kErrorCodes, code); }
std::string_view ToWord(DocumentKind kind) { return WordOf(kDocumentKinds, kind); }
std::string_view ToWord(IdentifierType type) { return WordOf(kIdentifierTypes, type); }
std::string_view ToWord(Role role) { return WordOf(kRoles, role); }
std::string_view ToWord(Availability availability) { return WordOf(kAvailabilities, availability); }
std::string_view ToWord(Severity severity) { return WordOf(kSeverities, severity); }
std::string_view ToWord(Disposition disposition) { return WordOf(kDispositions, disposition); }

std::optional<ErrorCode> ErrorCodeFrom(std::string_view word) { return Value(kErrorCodes, word); }
std::optional<DocumentKind> DocumentKindFrom(std::string_view word) {
  return Value(kDocumentKinds, word);
}
std::optional<IdentifierType> IdentifierTypeFrom(std::string_view word) {
  return Value(kIdentifierTypes, word);
}
std::optional<Availability> AvailabilityFrom(std::string_view word) {
  return Value(kAvailabilities, word);
}
std::optional<Severity> SeverityFrom(std::string_view word) { return Value(kSeverities, word); }

}  // namespace writ
