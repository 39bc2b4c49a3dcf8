// What Writ says of a request: the contract's `writ.screening/1` as plain values. The words of the
// enumerations are the contract's own; ToWord and FromWord in writ/words.h turn them to and fro.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "writ/error.h"
#include "writ/packet.h"

namespace writ {

// Kinds of documents. The first seventeen are process types too (contract, section 3), in the order
// in which the operative one is chosen.
enum class DocumentKind {
  search_warrant,
  wiretap_order,
  pen_register_order,
  order_2703d,
  court_order,
  grand_jury_subpoena,
  trial_subpoena,
  administrative_subpoena,
  civil_subpoena,
  national_security_letter,
  mlat_request,
  foreign_request,
  emergency_request,
  preservation_request,
  nondisclosure_order,
  informal_request,
  other,
  cover_letter,
  fax_cover,
  attachment,
  affidavit,
  application,
  certification,
  proof_of_service
};
using ProcessType = DocumentKind;
bool IsProcessType(DocumentKind kind);

// A run of pages of one file that make one document.
struct Document {
  DocumentKind kind = DocumentKind::other;
  double confidence = 0;
  std::string label;  // Of an attachment: "A", "B", "1", upper case; empty where it has none.
  int file = 0;
  int first_page = 1, last_page = 1;  // Within the file, from 1, inclusive.
  std::size_t begin = 0, end = 0;     // Byte range in Packet::text().
  std::vector<Evidence> evidence;     // What showed the kind.
};

struct Process {
  ProcessType type = ProcessType::other;
  double confidence = 0;
  std::vector<Evidence> evidence;
  int document = -1;  // Index of the operative document; -1 where there is none.
};

// A court that a name without a state may mean.
struct CourtCandidate {
  std::string id, name, state;
};

// Contract, section 4. Empty strings stand for null.
struct Court {
  std::string id, name, system, country, state, type, place;
  double confidence = 0;
  std::vector<Evidence> evidence;
  // Where a county of several states is named and nothing says which: the courts it may be.
  std::vector<CourtCandidate> candidates{};
};

struct Authority {
  std::string name;
  std::string kind;  // Contract, section 4, `authority.kind`.
  std::string country = "US";
  std::vector<Evidence> evidence;
};

struct CaseNumber {
  std::string value;
  std::vector<Evidence> evidence;
};

struct Statute {
  std::string citation;
  std::vector<Evidence> evidence;
};

// ISO 8601 dates; nullopt where the papers give none.
struct Dates {
  std::optional<std::string> issued, due, nondisclosure_until;
  std::optional<std::string> due_text;  // A relative deadline as it stands.
  std::vector<Evidence> issued_evidence, due_evidence, nondisclosure_evidence;
};

enum class IdentifierType {
  email,
  username,
  phone,
  customer_id,
  network_id,
  network_name,
  aws_account_id,
  device_id,
  ip_address,
  person_name
};
enum class Role { target, contact, other };

struct Identifier {
  IdentifierType type = IdentifierType::email;
  std::string value;  // Canonical: e-mail lower case, phone E.164, digits alone for AWS accounts.
  std::string raw;    // As written.
  Role role = Role::other;
  double confidence = 0;
  bool uncertain = false;
  std::vector<std::string> alternatives;
  std::vector<Evidence> evidence;
};

enum class Availability { held, conditional, content, not_held, catch_all };

struct ScopeItem {
  std::string category;  // Contract, section 5; the records of models/scope.yaml.
  Availability availability = Availability::held;
  std::vector<Evidence> evidence;
};

struct DateRange {
  std::optional<std::string> from;  // ISO date or "inception".
  std::optional<std::string> to;    // ISO date or "present".
  std::vector<Evidence> evidence;
};

struct Scope {
  std::vector<ScopeItem> items;
  std::optional<DateRange> range;
};

// What the understanding stages found; the input of the screening stage.
struct Findings {
  std::vector<Document> documents;
  Process process;
  std::optional<Court> court;
  std::optional<Authority> authority;
  std::vector<CaseNumber> case_numbers;
  std::vector<Statute> statutes;
  Dates dates;
  std::vector<Identifier> identifiers;
  Scope scope;
};

enum class Severity { blocks, limits, notice };

struct Flag {
  std::string code;  // Contract, section 6; the records of models/policy.yaml.
  Severity severity = Severity::notice;
  std::vector<std::string> reasons;
  std::string message;    // One plain sentence that could stand in a reply.
  std::string guideline;  // Heading of the provider's guidelines; empty where none applies.
  std::vector<Evidence> evidence;
};

enum class Disposition { unreadable, not_a_demand, emergency, redirect, deficient, partial, ready };

struct EstimateLine {
  std::string item;
  double quantity = 0;
  std::string unit;
  double rate = 0, amount = 0;
};

struct Estimate {
  std::string currency = "USD";
  double total = 0;
  double minutes = 0;
  bool burdensome = false;
  std::vector<EstimateLine> lines;
};

struct Screening {
  std::string request_id;
  std::string received;  // ISO date.
  std::vector<FileInfo> files;
  Findings findings;
  std::vector<Flag> flags;
  Disposition disposition = Disposition::unreadable;
  std::optional<Estimate> estimate;
  std::optional<Error> error;
  std::string engine_version, models_digest;
  std::map<std::string, double> timings_ms;
};

}  // namespace writ
