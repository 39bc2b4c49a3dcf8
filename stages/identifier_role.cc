// Whether an identifier is asked about, somebody to talk to, or neither: by the document in which
// it stands, by the words beside it, by the list that it belongs to and by the heading above it.
// What nothing speaks for is `other`: an account that the paper doesn't name as wanted is no
// target.
#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include "stages/asking_text.h"
#include "stages/identifier_cues.h"
#include "stages/identifier_mention.h"

namespace writ {
namespace {

constexpr std::size_t kListGap = 300;      // Bytes between two items of one list.
constexpr std::size_t kAfterJoint = 60;    // Bytes from one account to the next that "and" joins.
constexpr std::size_t kTableTitle = 2;     // Lines between a table's title and its header.
constexpr std::size_t kPageFurniture = 5;  // Lines of stamps and page numbers between two pages.

// What a document lets its identifiers be. A cover letter names accounts only where an instrument
// says so.
bool MayHoldTargets(const Document& document, const Process& process, bool letters_open) {
  switch (document.kind) {
    case DocumentKind::cover_letter:
      return letters_open;
    case DocumentKind::affidavit:
    case DocumentKind::application:
    case DocumentKind::certification:
    case DocumentKind::proof_of_service:
    case DocumentKind::fax_cover:
    case DocumentKind::nondisclosure_order:
      return false;
    case DocumentKind::other:
      return process.type != DocumentKind::other;
    default:
      return true;
  }
}

class RoleJudge {
 public:
  RoleJudge(const Packet& packet, const std::vector<Document>& documents, const Process& process,
            const Models& models, std::vector<Mention>& mentions)
      : packet_(packet),
        models_(models),
        text_(packet.text()),
        documents_(documents),
        process_(process),
        mentions_(mentions),
        lines_(text_),
        cues_(text_, lines_, Spans(mentions), process, models),
        agency_(models.identifier_roles.Find("contact.agency_domain")) {
    for (const Mention& m : mentions_) {
      if (m.column.empty() || m.plain) continue;
      sure_columns_.insert({m.header, m.column});
      sure_columns_.insert({m.header, ""});
    }
  }

  void Judge() {
    const bool letters_open =
        std::any_of(cues_.opens().begin(), cues_.opens().end(), [&](const Cue& cue) {
          const Document* document = DocumentAt(cue.span.begin);
          return document != nullptr && MayHoldTargets(*document, process_, false);
        });
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      const Document* document = DocumentAt(mentions_[m].begin);
      const std::size_t document_begin = document == nullptr ? 0 : document->begin;
      const Verdict verdict = VerdictOn(m, document_begin);
      mentions_[m].role = verdict.role;
      mentions_[m].role_rule = verdict.rule;
      mentions_[m].demanded = verdict.demanded;
      mentions_[m].weak = verdict.weak;
      led_to_.push_back(verdict.role == Role::target && IsLedTo(m, document_begin));
    }
    for (Mention& mention : mentions_) {
      const Document* document = DocumentAt(mention.begin);
      const bool closed = document != nullptr && !MayHoldTargets(*document, process_, letters_open);
      if (mention.role != Role::target || !closed) continue;
      closed_.push_back({&mention, mention.role_rule, mention.demanded});
      mention.role = Role::other;
      mention.role_rule.clear();
      mention.demanded = mention.weak = false;
    }
    DropMereMentions();
    OpenCarriedLists();
  }

 private:
  static std::vector<Span> Spans(const std::vector<Mention>& mentions) {
    std::vector<Span> spans;
    spans.reserve(mentions.size());
    for (const Mention& mention : mentions) spans.push_back({mention.begin, mention.end});
    return spans;
  }

  const Document* DocumentAt(std::size_t offset) const {
    const auto after =
        std::partition_point(documents_.begin(), documents_.end(),
                             [offset](const Document& d) { return d.begin <= offset; });
    return after == documents_.begin() ? nullptr : &*(after - 1);
  }

  Verdict VerdictOn(std::size_t m, std::size_t document_begin) const {
    const Mention& mention = mentions_[m];
    const Span span{mention.begin, mention.end};
    // Remarks in the row above a cell say nothing about it.
    const std::size_t line = lines_.At(mention.begin);
    const bool row = m > 0 && !mention.column.empty() &&
                     mentions_[m - 1].header == mention.header &&
                     lines_.At(mentions_[m - 1].begin) + 1 >= line;
    const std::size_t floor =
        std::max({document_begin, mention.header, row ? lines_[line].begin : 0,
                  m > 0 ? mentions_[m - 1].end : 0});
    const std::size_t ceiling = m + 1 < mentions_.size() ? mentions_[m + 1].begin : text_.size();
    auto beside = cues_.Beside(span, floor, ceiling);
    if (beside && beside->role == Role::target && IsJoined(m, document_begin)) {
      beside->demanded = true;
    }
    // Whom the account's messages went to stays that, even on the line below the account.
    if (beside && (beside->role != Role::target || beside->demanded || beside->weak))
      return *beside;
    Verdict listed = ListVerdict(m, document_begin, floor);
    if (!beside || (listed.role == Role::target && listed.demanded)) return listed;
    return *beside;
  }

  // "a@example.com and the account verified with (410) 555-0136": what is joined to a wanted
  // account is wanted too.
  bool IsJoined(std::size_t m, std::size_t document_begin) const {
    if (m == 0 || mentions_[m - 1].begin < document_begin || !mentions_[m - 1].demanded)
      return false;
    const Mention& before = mentions_[m - 1];
    const std::string_view between = text_.substr(before.end, mentions_[m].begin - before.end);
    return before.role == Role::target && between.size() < kAfterJoint &&
           between.find_first_of(".;:\n") == std::string_view::npos &&
           cues_.Joined(before.end, mentions_[m].begin);
  }

  // What a mention is by the table, form, list or section in which it stands.
  Verdict ListVerdict(std::size_t m, std::size_t document_begin, std::size_t floor) const {
    const Mention& mention = mentions_[m];
    const auto heading = HeadingOf(mention, document_begin);
    const bool agency = agency_ != nullptr && mention.type == IdentifierType::email &&
                        !FindRecord(*agency_, mention.value).empty();
    if (!mention.column.empty()) {
      // "VICTIMS" over a table keeps its columns out; headings farther up speak of something else.
      // So does "To: Wickr LLC", but not past words that ask for the accounts below.
      const Span header = lines_[lines_.At(mention.header)];
      const auto led = cues_.LeadIn(header.begin, document_begin);
      const bool asked = led && heading && led->role == Role::target && led->begin > heading->begin;
      if (mention.plain && !(led && led->role == Role::target) && !InSureColumn(mention)) return {};
      const bool governs = heading && !asked && heading->role != Role::target &&
                           lines_.At(mention.header) <= lines_.At(heading->begin) + kTableTitle;
      return governs ? *heading : Verdict{Role::target, mention.column, true, mention.begin};
    }
    if (InTargetList(m, document_begin)) {
      const Mention& before = mentions_[m - 1];
      return {before.role, before.role_rule, before.demanded, before.begin};
    }
    if (const auto label = cues_.Label({mention.begin, mention.end}, floor)) {
      return heading && !agency && heading->role != Role::contact ? *heading : *label;
    }
    if (agency) return {Role::contact, agency_->id, false, mention.begin};
    if (mention.other_column) return {};
    if (const auto lead_in =
            cues_.LeadIn(mention.begin, std::max(document_begin, mention.header))) {
      return *lead_in;
    }
    if (m > 0 && mentions_[m - 1].begin >= document_begin && GoesOn(mentions_[m - 1], mention)) {
      return {mentions_[m - 1].role, mentions_[m - 1].role_rule, mentions_[m - 1].demanded,
              mentions_[m - 1].begin};
    }
    if (heading && (heading->role != Role::target || cues_.LeadsLine(mention.begin))) {
      return *heading;
    }
    return {};
  }

  // Whether a handle that may be any word stands in a column with others that can be nothing else,
  // or a network's name in a table with such ones.
  bool InSureColumn(const Mention& mention) const {
    const bool name = mention.type == IdentifierType::network_name;
    return sure_columns_.contains({mention.header, name ? "" : mention.column});
  }

  // "Data is asked for about the following: | User name: x | Telephone: y", "the address x and
  // mobile no. y".
  bool InTargetList(std::size_t m, std::size_t document_begin) const {
    if (m == 0 || mentions_[m - 1].begin < document_begin) return false;
    const Mention& before = mentions_[m - 1];
    if (before.role != Role::target) return false;
    if (lines_.At(mentions_[m].begin) > lines_.At(before.end) + 1) return false;
    if (!cues_.OnlyFillers(before.end, mentions_[m].begin)) return false;
    return led_to_[m - 1] || cues_.Joined(before.end, mentions_[m].begin);
  }

  // Whether words that ask for accounts lead to a mention, or to the list that it belongs to.
  bool IsLedTo(std::size_t m, std::size_t document_begin) const {
    if (InTargetList(m, document_begin)) return true;
    const auto lead_in =
        cues_.LeadIn(mentions_[m].begin, std::max(document_begin, mentions_[m].header));
    return lead_in && lead_in->role == Role::target;
  }

  // The heading above a mention, or above the table that holds it: a header is none of its own.
  std::optional<Verdict> HeadingOf(const Mention& mention, std::size_t document_begin) const {
    auto heading = cues_.Heading(mention.begin, document_begin);
    if (!heading || mention.header == 0) return heading;
    const Span header = lines_[lines_.At(mention.header)];
    const bool own = heading->begin >= header.begin && heading->begin < header.end;
    return own && heading->role != Role::target ? cues_.Heading(header.begin, document_begin)
                                                : heading;
  }

  // Whether a mention is the next item of the list that the one before it belongs to.
  bool GoesOn(const Mention& before, const Mention& mention) const {
    if (mention.begin < before.end || mention.begin - before.end > kListGap) return false;
    if (cues_.OnlyFillers(before.end, mention.begin)) return true;
    // Rows that follow one another and begin with what is listed; a page's foot and head may part
    // them.
    const std::size_t between = lines_.At(mention.begin) - lines_.At(before.end);
    const bool pages_part =
        text_.substr(before.end, mention.begin - before.end).find('\f') != std::string_view::npos;
    return between >= 1 && between <= (pages_part ? kPageFurniture : 1) &&
           cues_.LeadsLine(mention.begin) && cues_.LeadsLine(before.begin);
  }

  // Where the papers demand data about some accounts, accounts that they only mention are none.
  void DropMereMentions() {
    const bool any = std::any_of(mentions_.begin(), mentions_.end(),
                                 [](const Mention& m) { return m.demanded; });
    const bool strong = std::any_of(mentions_.begin(), mentions_.end(), [](const Mention& m) {
      return m.role == Role::target && !m.weak;
    });
    for (Mention& mention : mentions_) {
      if (mention.role != Role::target) continue;
      if ((any && !mention.demanded) || (strong && mention.weak)) mention.role = Role::other;
    }
  }

  // Where no instrument names an account, the list counts that a sworn paper carries for it.
  void OpenCarriedLists() {
    if (std::any_of(mentions_.begin(), mentions_.end(),
                    [](const Mention& mention) { return mention.role == Role::target; })) {
      return;
    }
    std::vector<Span> lists;
    for (const Document& document : documents_) {
      for (const Span& list : CarriedDemands(packet_, document, models_)) lists.push_back(list);
    }
    for (const Closed& closed : closed_) {
      Mention& mention = *closed.mention;
      const auto after = std::partition_point(lists.begin(), lists.end(), [&](const Span& list) {
        return list.begin <= mention.begin;
      });
      const bool carried = after != lists.begin() && mention.begin < std::prev(after)->end;
      if (!carried) continue;
      mention.role = Role::target;
      mention.role_rule = closed.rule;
      mention.demanded = closed.demanded;
    }
  }

  // A target of a paper that may hold none.
  struct Closed {
    Mention* mention = nullptr;
    std::string rule;
    bool demanded = false;
  };

  const Packet& packet_;
  const Models& models_;
  std::string_view text_;
  const std::vector<Document>& documents_;
  const Process& process_;
  std::vector<Mention>& mentions_;
  std::vector<Closed> closed_;
  TextLines lines_;
  IdentifierCues cues_;
  const Record* agency_;
  std::set<std::pair<std::size_t, std::string>> sure_columns_;  // By header and label.
  std::vector<bool> led_to_;  // Of the mentions that are judged: see IsLedTo.
};

}  // namespace

void AssignRoles(const Packet& packet, const std::vector<Document>& documents,
                 const Process& process, const Models& models, std::vector<Mention>& mentions) {
  RoleJudge(packet, documents, process, models, mentions).Judge();
}

}  // namespace writ
