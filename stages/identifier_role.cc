// Whether an identifier is asked about, somebody to talk to, or neither: by the document in which
// it stands, by the words before and after it, and by the list that it belongs to.
#include <algorithm>
#include <cctype>
#include <optional>

#include "stages/identifier_mention.h"

namespace writ {
namespace {

constexpr std::size_t kNear = 60;       // Bytes from the end of a cue to the mention.
constexpr std::size_t kSentence = 500;  // Within one sentence.
constexpr std::size_t kAfter = 80;      // From the mention to a cue that follows it.
constexpr std::size_t kListGap = 140;   // Between two items of one list.

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\f'; }

// What a document lets its identifiers be.
enum class Gate { open, closed };

Gate GateOf(const Document& document, const Process& process) {
  switch (document.kind) {
    case DocumentKind::affidavit:
    case DocumentKind::application:
    case DocumentKind::certification:
    case DocumentKind::proof_of_service:
    case DocumentKind::fax_cover:
    case DocumentKind::cover_letter:
    case DocumentKind::nondisclosure_order:
      return Gate::closed;
    case DocumentKind::other:
      return process.type == DocumentKind::other ? Gate::closed : Gate::open;
    default:
      return Gate::open;
  }
}

struct Cue {
  const Record* record = nullptr;
  Span span;
};

class RoleJudge {
 public:
  RoleJudge(const Packet& packet, const std::vector<Document>& documents, const Process& process,
            const Models& models)
      : text_(packet.text()), documents_(documents), process_(process) {
    for (const Hit& hit : models.identifier_roles.FindAll(text_)) {
      cues_.push_back({hit.record, hit.span});
    }
    std::stable_sort(cues_.begin(), cues_.end(),
                     [](const Cue& a, const Cue& b) { return a.span.end < b.span.end; });
    agency_ = models.identifier_roles.Find("contact.agency_domain");
  }

  void Judge(std::vector<Mention>& mentions) {
    FindSentences(mentions);
    std::vector<bool> demanded(mentions.size(), false);
    for (std::size_t m = 0; m < mentions.size(); ++m) {
      Mention& mention = mentions[m];
      const Document* document = DocumentAt(mention.begin);
      const bool closed = document != nullptr && GateOf(*document, process_) == Gate::closed;
      const std::optional<Verdict> own = OwnVerdict(mentions, m);
      Verdict verdict;
      if (own) {
        verdict = *own;
      } else if (m > 0 && GoesOn(mentions[m - 1], mention)) {
        verdict = {mentions[m - 1].role, mentions[m - 1].role_rule, demanded[m - 1]};
      } else {
        verdict = SectionVerdict(mention);
      }
      if (verdict.role == Role::target && closed) verdict.role = Role::other;
      mention.role = verdict.role;
      mention.role_rule = verdict.rule;
      demanded[m] = verdict.demanded;
    }
    DemoteMentions(mentions, demanded);
  }

 private:
  struct Verdict {
    Role role = Role::other;
    std::string rule;
    bool demanded = false;  // A demand for its data, not a mere mention of the account.
  };

  const Document* DocumentAt(std::size_t offset) const {
    for (const Document& document : documents_) {
      if (offset >= document.begin && offset < document.end) return &document;
    }
    return nullptr;
  }

  // Where sentences end: a full stop, question or exclamation mark after a long word or an
  // identifier, and white space with a capital, a digit or a bracket behind it.
  void FindSentences(const std::vector<Mention>& mentions) {
    std::size_t m = 0;
    for (std::size_t at = text_.find_first_of(".!?;"); at != std::string_view::npos;
         at = text_.find_first_of(".!?;", at + 1)) {
      while (m < mentions.size() && mentions[m].end < at) ++m;
      const bool inside = m < mentions.size() && mentions[m].begin < at && at < mentions[m].end;
      if (inside || at + 1 >= text_.size() || !IsBlank(text_[at + 1]) || text_[at] == ';') continue;
      std::size_t letters = 0;
      while (letters < at && letters < 5 &&
             std::isalnum(static_cast<unsigned char>(text_[at - 1 - letters]))) {
        ++letters;
      }
      const bool closes = at > 0 && (text_[at - 1] == ')' || text_[at - 1] == '"');
      const bool after_mention = m < mentions.size() && mentions[m].end == at;
      std::size_t next = at + 1;
      while (next < text_.size() && IsBlank(text_[next])) ++next;
      const bool opens =
          next < text_.size() && !std::islower(static_cast<unsigned char>(text_[next]));
      if ((letters >= 4 || closes || after_mention) && opens) ends_.push_back(at + 1);
    }
  }

  std::size_t SentenceBegin(std::size_t at) const {
    const auto after = std::upper_bound(ends_.begin(), ends_.end(), at);
    return after == ends_.begin() ? 0 : *(after - 1);
  }

  static Role RoleOf(const Record& record) {
    const std::string& role = record.Get("role");
    return role == "target" ? Role::target : role == "contact" ? Role::contact : Role::other;
  }

  // The nearest words before a mention, or decisive words after it.
  std::optional<Verdict> OwnVerdict(const std::vector<Mention>& mentions, std::size_t m) const {
    const Mention& mention = mentions[m];
    if (const Cue* after =
            CueAfter(mention, m + 1 < mentions.size() ? mentions[m + 1].begin : text_.size())) {
      return Verdict{RoleOf(*after->record), after->record->id, false};
    }
    const std::size_t floor = std::max(SentenceBegin(mention.begin),
                                       m > 0 ? std::min(mentions[m - 1].end, mention.begin) : 0);
    const Cue* cue = CueBefore(mention.begin, floor);
    const bool agency = mention.type == IdentifierType::email && IsAgency(mention);
    if (cue == nullptr) {
      if (agency) return Verdict{Role::contact, agency_->id, false};
      return std::nullopt;
    }
    const Role role = RoleOf(*cue->record);
    const bool direct = mention.begin - cue->span.end <= 12;
    if (agency && role == Role::target && !direct) {
      return Verdict{Role::contact, agency_->id, false};
    }
    const bool demanded = cue->record->Get("strength") == "demand" || DemandBefore(cue->span.begin);
    return Verdict{role, cue->record->id, role == Role::target && demanded};
  }

  bool IsAgency(const Mention& mention) const {
    return agency_ != nullptr && !FindRecord(*agency_, mention.value).empty();
  }

  const Cue* CueAfter(const Mention& mention, std::size_t ceiling) const {
    const Cue* nearest = nullptr;
    for (const Cue& cue : cues_) {
      if (cue.record->Get("side") != "after" || cue.span.begin < mention.end) continue;
      if (cue.span.begin > mention.end + kAfter || cue.span.begin > ceiling) continue;
      if (SentenceBegin(cue.span.begin) > mention.end + 1) continue;
      if (nearest == nullptr || cue.span.begin < nearest->span.begin) nearest = &cue;
    }
    return nearest;
  }

  const Cue* CueBefore(std::size_t at, std::size_t floor) const {
    auto cue = std::partition_point(cues_.begin(), cues_.end(),
                                    [at](const Cue& c) { return c.span.end <= at; });
    const Cue* best = nullptr;
    while (cue != cues_.begin()) {
      --cue;
      if (cue->span.end <= floor || at - cue->span.end > kSentence) break;
      const std::string& reach = cue->record->Get("reach");
      const std::string& role = cue->record->Get("role");
      if (cue->record->Get("side") == "after" || role == "demand" || reach == "section") continue;
      if (reach == "near" && at - cue->span.end > kNear) continue;
      if (best == nullptr) {
        best = &*cue;
      } else if (cue->span.end < best->span.end) {
        break;
      } else if (Rank(*cue) > Rank(*best)) {
        best = &*cue;
      }
    }
    return best;
  }

  // Of cues that end in the same place, the one that keeps an account out wins.
  static int Rank(const Cue& cue) {
    const Role role = RoleOf(*cue.record);
    if (role == Role::other) return 3;
    if (role == Role::contact) return 2;
    return cue.record->Get("strength") == "demand" ? 1 : 0;
  }

  bool DemandBefore(std::size_t at) const {
    const std::size_t floor = SentenceBegin(at);
    auto cue = std::partition_point(cues_.begin(), cues_.end(),
                                    [at](const Cue& c) { return c.span.end <= at; });
    while (cue != cues_.begin()) {
      --cue;
      if (cue->span.end <= floor || at - cue->span.end > kSentence) return false;
      if (cue->record->Get("role") == "demand") return true;
    }
    return false;
  }

  // Whether a mention is the next item of the list that the one before it belongs to: nothing but
  // marks, numbers, dates and a few short words between them.
  bool GoesOn(const Mention& before, const Mention& mention) const {
    if (mention.begin < before.end) return true;
    if (mention.begin - before.end > kListGap) return false;
    std::string_view gap = text_.substr(before.end, mention.begin - before.end);
    std::size_t letters = 0, words = 0;
    for (std::size_t i = 0; i < gap.size(); ++i) {
      const bool letter = std::isalpha(static_cast<unsigned char>(gap[i])) != 0;
      letters += letter ? 1 : 0;
      words += letter && (i == 0 || !std::isalpha(static_cast<unsigned char>(gap[i - 1]))) ? 1 : 0;
    }
    if (SentenceBegin(mention.begin) > before.end && letters > 0) return false;
    return words <= 4;
  }

  // The heading under which a mention stands as an item of a list.
  Verdict SectionVerdict(const Mention& mention) const {
    const Document* document = DocumentAt(mention.begin);
    const std::size_t floor = document == nullptr ? 0 : document->begin;
    auto cue = std::partition_point(cues_.begin(), cues_.end(),
                                    [&](const Cue& c) { return c.span.end <= mention.begin; });
    while (cue != cues_.begin()) {
      --cue;
      if (cue->span.end <= floor) break;
      if (cue->record->Get("reach") != "section") continue;
      const Role role = RoleOf(*cue->record);
      return {role, cue->record->id, role == Role::target};
    }
    return {};
  }

  // Where the papers demand data about some accounts, accounts that they only mention are none.
  static void DemoteMentions(std::vector<Mention>& mentions, const std::vector<bool>& demanded) {
    bool any = false;
    for (std::size_t m = 0; m < mentions.size(); ++m) {
      any = any || (demanded[m] && mentions[m].role == Role::target);
    }
    if (!any) return;
    for (std::size_t m = 0; m < mentions.size(); ++m) {
      if (mentions[m].role == Role::target && !demanded[m]) mentions[m].role = Role::other;
    }
  }

  std::string_view text_;
  const std::vector<Document>& documents_;
  const Process& process_;
  std::vector<Cue> cues_;          // In order of end.
  std::vector<std::size_t> ends_;  // Of sentences, ascending.
  const Record* agency_ = nullptr;
};

}  // namespace

void AssignRoles(const Packet& packet, const std::vector<Document>& documents,
                 const Process& process, const Models& models, std::vector<Mention>& mentions) {
  RoleJudge(packet, documents, process, models).Judge(mentions);
}

}  // namespace writ
