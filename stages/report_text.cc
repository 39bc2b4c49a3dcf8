// What a busy reviewer wants in ten seconds: what to do and why, who asks with what, for which
// accounts and data, what is wrong, what it costs, what the packet is made of.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "core/calendar.h"
#include "core/unicode.h"
#include "core/wording.h"
#include "stages/report_sheet.h"
#include "writ/words.h"

namespace writ {
namespace {

struct View {
  const Screening& screening;
  const Models& models;
  bool several_files;
};

std::string Spaced(std::string_view word) {
  std::string words(word);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string Capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

std::string Upper(std::string_view word) {
  std::string upper = Spaced(word);
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return upper;
}

std::string Percent(double share) {
  return std::to_string(static_cast<int>(share * 100 + 0.5)) + " %";
}

std::string Number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, value == static_cast<long>(value) ? "%.0f" : "%.1f", value);
  return text;
}

std::string Dollars(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "$%.2f", value);
  return text;
}

// "p. 3", "pp. 2, 4 and 5", the file's number first where the packet has several.
std::string Pages(const View& view, const std::vector<Evidence>& evidence) {
  std::set<std::pair<int, int>> pages;
  for (const Evidence& e : evidence) pages.emplace(e.file, e.page);
  std::vector<std::string> names;
  for (const auto& [file, page] : pages) {
    names.push_back((view.several_files ? std::to_string(file + 1) + ":" : "") +
                    std::to_string(page));
  }
  return names.empty() ? "" : (names.size() == 1 ? "p. " : "pp. ") + ListInWords(names);
}

std::string TypeInWords(IdentifierType type) {
  switch (type) {
    case IdentifierType::email:
      return "Wickr ID";
    case IdentifierType::username:
      return "Wickr handle";
    case IdentifierType::phone:
      return "telephone number";
    case IdentifierType::customer_id:
      return "Customer ID";
    case IdentifierType::network_id:
      return "network ID";
    case IdentifierType::network_name:
      return "network";
    case IdentifierType::aws_account_id:
      return "AWS account";
    case IdentifierType::ip_address:
      return "IP address";
    case IdentifierType::device_id:
    case IdentifierType::person_name:
      break;
  }
  return Spaced(ToWord(type));
}

Ink InkOf(Disposition disposition) {
  switch (disposition) {
    case Disposition::ready:
      return Ink::green;
    case Disposition::partial:
      return Ink::yellow;
    case Disposition::redirect:
      return Ink::magenta;
    case Disposition::not_a_demand:
      return Ink::blue;
    case Disposition::emergency:
    case Disposition::deficient:
    case Disposition::unreadable:
      break;
  }
  return Ink::red;
}

Ink InkOf(Severity severity) {
  return severity == Severity::blocks   ? Ink::red
         : severity == Severity::limits ? Ink::yellow
                                        : Ink::blue;
}

std::string MarkOf(Severity severity) {
  return severity == Severity::blocks ? "\u00D7" : severity == Severity::limits ? "!" : "i";
}

// Worst first, else as they were raised.
std::vector<Flag> BySeverity(std::vector<Flag> flags) {
  std::stable_sort(flags.begin(), flags.end(),
                   [](const Flag& a, const Flag& b) { return a.severity < b.severity; });
  return flags;
}

void Top(const View& view, Sheet& sheet) {
  const Screening& s = view.screening;
  const Record* advice = view.models.dispositions.Find(ToWord(s.disposition));
  sheet.Banner(Upper(ToWord(s.disposition)), InkOf(s.disposition),
               advice == nullptr ? "" : advice->Get("text"));
  std::map<Severity, std::vector<std::string>> codes;
  for (const Flag& flag : s.flags) codes[flag.severity].push_back(Spaced(flag.code));
  sheet.Gap();
  sheet.Field("Blocked by", ListInWords(codes[Severity::blocks]), Ink::red);
  sheet.Field("Limited by", ListInWords(codes[Severity::limits]), Ink::yellow);
  sheet.Field("Notice of", ListInWords(codes[Severity::notice]), Ink::blue);
}

// "due 2026-03-06 (4 days left)"
std::string Deadline(const Screening& s) {
  const Dates& dates = s.findings.dates;
  if (!dates.due) return dates.due_text ? "due: " + *dates.due_text : "";
  const auto due = DayOf(*dates.due);
  const auto received = DayOf(s.received);
  std::string text = "due " + *dates.due;
  if (!due || !received) return text;
  const auto left = (*due - *received).count();
  const std::string days =
      std::to_string(left < 0 ? -left : left) + (left == 1 || left == -1 ? " day" : " days");
  return text + (left < 0    ? " (" + days + " ago)"
                 : left == 0 ? " (today)"
                             : " (" + days + " left)");
}

void Who(const View& view, Sheet& sheet) {
  const Screening& s = view.screening;
  const Findings& f = s.findings;
  sheet.Field("Process", Capital(KindInWords(f.process.type)) + ", " +
                             Percent(f.process.confidence) + " sure");
  if (f.authority) {
    const std::string country = f.authority->country.empty() || f.authority->country == "US"
                                    ? ""
                                    : ", " + CountryName(f.authority->country);
    sheet.Field("Asked by", f.authority->name + " (" + Spaced(f.authority->kind) + country + ")");
  }
  if (f.court) {
    sheet.Field("Court", f.court->name);
    std::vector<std::string> states;
    for (const CourtCandidate& candidate : f.court->candidates) states.push_back(candidate.state);
    if (!states.empty())
      sheet.Field("", "no state is named; such courts are in " + ListInWords(states));
  }
  std::vector<std::string> numbers;
  for (const CaseNumber& number : f.case_numbers) numbers.push_back(number.value);
  sheet.Field("Case", ListInWords(numbers));
  std::vector<std::string> statutes;
  for (const Statute& statute : f.statutes) statutes.push_back(statute.citation);
  if (statutes.size() > 6) {
    statutes.resize(6);
    statutes.emplace_back("more");
  }
  sheet.Field("Cites", ListInWords(statutes));
  std::string dates = f.dates.issued ? "issued " + *f.dates.issued : "no date of issue";
  if (const std::string deadline = Deadline(s); !deadline.empty()) dates += ", " + deadline;
  sheet.Field("Dates", dates + ", received " + s.received);
  if (f.dates.nondisclosure_until) sheet.Field("Secret", "until " + *f.dates.nondisclosure_until);
}

void Accounts(const View& view, Sheet& sheet) {
  std::vector<const Identifier*> targets;
  for (const Identifier& identifier : view.screening.findings.identifiers) {
    if (identifier.role == Role::target) targets.push_back(&identifier);
  }
  sheet.Heading("ACCOUNTS", targets.empty() ? "none named" : std::to_string(targets.size()));
  std::vector<Item> items;
  for (const Identifier* target : targets) {
    const bool sure = !target->uncertain;
    Item item{sure ? "\u2022" : "?",
              sure ? Ink::plain : Ink::red,
              target->value,
              TypeInWords(target->type) + ", " + Pages(view, target->evidence),
              {}};
    if (!sure) {
      const std::string others = ListInWords(target->alternatives);
      item.remarks.emplace_back(
          (others.empty() ? "not read with certainty" : "could also be " + others) +
              std::string("; compare with the paper"),
          Ink::red);
    }
    items.push_back(std::move(item));
  }
  sheet.List(items);
}

// How the categories of one availability are shown.
struct Share {
  Availability availability;
  std::string_view mark;
  Ink ink;
  std::string_view says;
};

void AskedFor(const View& view, Sheet& sheet) {
  const Scope& scope = view.screening.findings.scope;
  std::string range = scope.items.empty() ? "nothing described" : "no dates given";
  if (scope.range) {
    range = "from " + scope.range->from.value_or("no day given") + " to " +
            scope.range->to.value_or("no day given");
  }
  sheet.Heading("ASKED FOR", range);
  const Share shares[] = {
      {Availability::held, "+", Ink::green, ""},
      {Availability::conditional, "~", Ink::green, "only where the customer gave it"},
      {Availability::catch_all, "*", Ink::yellow, "takes in everything; ask for categories"},
      {Availability::content, "-", Ink::red, "content; can't be given"},
      {Availability::not_held, "-", Ink::yellow, "not kept"},
  };
  std::vector<Item> items;
  for (const Share& share : shares) {
    for (const ScopeItem& item : scope.items) {
      if (item.availability != share.availability) continue;
      const Record* record = view.models.categories.Find(item.category);
      std::string text = record == nullptr ? Spaced(item.category) : record->Get("label");
      if (!share.says.empty()) text += " (" + std::string(share.says) + ")";
      items.push_back({std::string(share.mark), share.ink, text, Pages(view, item.evidence), {}});
    }
  }
  sheet.List(items);
}

void Flags(const View& view, Sheet& sheet) {
  if (view.screening.flags.empty()) return;
  sheet.Heading("FLAGS");
  std::vector<Item> items;
  for (const Flag& flag : BySeverity(view.screening.flags)) {
    std::string where = Pages(view, flag.evidence);
    if (!flag.guideline.empty()) {
      where += (where.empty() ? "" : "; ") + std::string("Guidelines: ") + flag.guideline;
    }
    Item item{MarkOf(flag.severity),
              InkOf(flag.severity),
              Spaced(flag.code),
              std::string(ToWord(flag.severity)),
              {{flag.message, Ink::plain}}};
    if (!where.empty()) item.remarks.emplace_back(where, Ink::faint);
    items.push_back(std::move(item));
  }
  sheet.List(items);
}

void Cost(const View& view, Sheet& sheet) {
  const auto& estimate = view.screening.estimate;
  if (!estimate || estimate->lines.empty()) return;
  sheet.Heading("COST", "about " + Number(estimate->minutes) + " minutes of work" +
                            (estimate->burdensome ? ", burdensome" : ""));
  bool charged = false;
  for (const EstimateLine& line : estimate->lines) {
    if (line.amount == 0) continue;
    charged = true;
    sheet.Sum(line.item + ", " + CountInWords(std::lround(line.quantity), line.unit) + " at " +
                  Dollars(line.rate),
              Dollars(line.amount));
  }
  if (charged) {
    sheet.Sum("To be reimbursed (18 U.S.C. \u00A7 2706)", Dollars(estimate->total), Ink::bold);
  } else {
    sheet.Remark("nothing of it is reimbursed");
  }
}

std::string PagesOf(const Document& document) {
  const std::string first = std::to_string(document.first_page);
  if (document.first_page == document.last_page) return "p. " + first;
  return "pp. " + first + "\u2013" + std::to_string(document.last_page);
}

void PacketParts(const View& view, Sheet& sheet) {
  const Screening& s = view.screening;
  sheet.Heading("PAPERS");
  std::vector<Item> items;
  for (std::size_t i = 0; i < s.files.size(); ++i) {
    const FileInfo& file = s.files[i];
    std::string counts = CountInWords(file.pages, "page");
    if (file.pages_from_ocr > 0)
      counts += ", " + std::to_string(file.pages_from_ocr) + " recognised";
    if (file.pages_blank > 0) counts += ", " + std::to_string(file.pages_blank) + " blank";
    Item item{view.several_files ? std::to_string(i + 1) : "\u2022",
              Ink::plain,
              file.name,
              file.error ? Spaced(ToWord(file.error->code)) : counts,
              {}};
    if (file.error) item.remarks.emplace_back(file.error->message, Ink::red);
    for (const Document& document : s.findings.documents) {
      if (document.file == static_cast<int>(i)) {
        item.remarks.emplace_back(PagesOf(document) + "  " + KindInWords(document.kind) +
                                      (document.label.empty() ? "" : " ") + document.label,
                                  Ink::plain);
      }
    }
    items.push_back(std::move(item));
  }
  sheet.List(items);
}

void Others(const View& view, Sheet& sheet) {
  constexpr std::size_t kMost = 12;
  std::vector<const Identifier*> others;
  for (const Identifier& identifier : view.screening.findings.identifiers) {
    if (identifier.role != Role::target) others.push_back(&identifier);
  }
  if (others.empty()) return;
  std::stable_sort(others.begin(), others.end(),
                   [](const Identifier* a, const Identifier* b) { return a->role < b->role; });
  sheet.Heading("ALSO NAMED", "no accounts that are asked about");
  std::vector<Item> items;
  for (std::size_t i = 0; i < std::min(others.size(), kMost); ++i) {
    items.push_back({"\u00B7",
                     Ink::faint,
                     others[i]->value,
                     std::string(ToWord(others[i]->role)) + ", " + Pages(view, others[i]->evidence),
                     {}});
  }
  sheet.List(items);
  if (others.size() > kMost) {
    sheet.Remark("and " + std::to_string(others.size() - kMost) + " more");
  }
}

}  // namespace

std::string ToReport(const Screening& screening, const Models& models, const ReportStyle& style) {
  const View view{screening, models, screening.files.size() > 1};
  Sheet sheet(style);
  Top(view, sheet);
  if (screening.disposition == Disposition::unreadable) {
    if (screening.error) sheet.Field("Because", screening.error->message);
    sheet.Field("Received", screening.received);
  } else {
    Who(view, sheet);
    Accounts(view, sheet);
    AskedFor(view, sheet);
    Flags(view, sheet);
    Cost(view, sheet);
  }
  PacketParts(view, sheet);
  if (screening.disposition != Disposition::unreadable) Others(view, sheet);
  return sheet.Take();
}

}  // namespace writ
