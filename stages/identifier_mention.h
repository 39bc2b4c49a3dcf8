// One place where an identifier stands: what the finders of identifiers hand to the judging of
// roles and doubts. Internal to the stage of include/writ/stages/identifiers.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

struct Mention {
  IdentifierType type = IdentifierType::email;
  std::string value;      // Canonical.
  std::size_t begin = 0;  // Byte range in Packet::text().
  std::size_t end = 0;
  std::string rule;  // What found it.
  double confidence = 0.9;
  bool doubtful = false;                  // The text itself can be read in more than one way.
  std::vector<std::string> alternatives;  // Other readings, canonical, most likely first.
  std::string column;                     // The label above it, where it is a cell of a table.
  std::size_t header = 0;     // Where the header of the table around it ends; 0 outside of tables.
  bool plain = false;         // An ordinary word or name that only its column tells from others.
  bool other_column = false;  // The table has columns, and it stands in none that has a label.
  Role role = Role::other;
  std::string role_rule;  // What gave it its role; empty where nothing did.
  bool demanded = false;  // A target about which data is asked for, not one merely mentioned.
  bool weak = false;      // A target only where nothing else is one.
};

// E-mail addresses, broken over lines, spaced out, written with [at] and [dot], or plain.
std::vector<Mention> FindEmailAddresses(const Packet& packet, const Models& models);
// The same in any text, such as another reading of a few words.
std::vector<Mention> ReadEmailAddresses(std::string_view text, const Models& models);

// Addresses of which recognition took the at-sign for a letter, each in doubt. `addresses`: those
// that were found.
std::vector<Mention> FindLostAtSigns(const Packet& packet, const Models& models,
                                     const std::vector<Mention>& addresses);

// Puts addresses together that a narrow cell of a table broke; where parts stand that are no
// identifiers of their own.
std::vector<Span> JoinWrappedCells(const Packet& packet, const Models& models,
                                   std::vector<Mention>& mentions);

// Phone numbers. In papers from abroad a number without a country code belongs to the country of
// the numbers that have one.
std::vector<Mention> FindPhoneNumbers(std::string_view text, bool from_abroad,
                                      const Models& models);

// What records of models/identifiers.yaml describe: handles, customer and network IDs, AWS
// accounts, devices, IP addresses, names.
std::vector<Mention> FindLabelledIdentifiers(std::string_view text, const Models& models);

// Adds cells of tables and items of lists whose heading says what they are to `mentions`, and tells
// those that are known already which column they stand in. The headers of the tables come back, in
// order.
std::vector<Span> FindTabledIdentifiers(const Packet& packet, const Models& models,
                                        std::vector<Mention>& mentions);

// Gives every mention its role. `mentions` are in order of begin.
void AssignRoles(const Packet& packet, const std::vector<Document>& documents,
                 const Process& process, const Models& models, std::vector<Mention>& mentions);

// Marks mentions whose characters are in doubt, and says what else they could be.
void DoubtMentions(const Packet& packet, const Models& models, std::vector<Mention>& mentions);

}  // namespace writ
