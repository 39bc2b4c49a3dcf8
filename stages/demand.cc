#include "stages/demand.h"

#include <algorithm>

namespace writ {
namespace {

// A list that is opened without enumerators goes on as long as its lines are short.
constexpr std::size_t kShortStatement = 110;
// "does not include:" introduces a list of what is carved out; "which does not include the content
// of any communication:" introduces what is asked for.
constexpr std::size_t kNearColon = 24;

// How far words that ask for nothing reach in a form or table that no full stop divides.
constexpr std::size_t kSkipReach = 300;

// How far behind "the following property" the colon before its list may stand.
constexpr std::size_t kListReach = 120;

const std::string kRole = "role", kReach = "reach";

int LevelOf(const Record& record) { return record.Get("level") == "2" ? 2 : 1; }

// Words that can only begin a command: "it is hereby ordered".
bool Orders(const Record& record) { return record.Get(kRole) == "opens" && LevelOf(record) == 2; }

// Words behind which a list stands: "the following property …:".
bool Lists(const Hit& hit, std::string_view text) {
  if (hit.record->Get(kRole) != "opens" || !hit.record->Has("list")) return false;
  const std::size_t stop = text.find_first_of(":;.", hit.span.end);
  return stop != std::string_view::npos && stop < hit.span.end + kListReach && text[stop] == ':';
}

// Patterns may begin with what parts them from the words before.
std::size_t FirstWord(const Hit& hit, std::string_view text) {
  const std::size_t at = text.find_first_not_of(" \n\f\t.;", hit.span.begin);
  return std::min(at, hit.span.end);
}

bool Within(std::size_t at, const std::vector<Span>& spans) {
  return std::any_of(spans.begin(), spans.end(),
                     [at](const Span& s) { return s.begin <= at && at < s.end; });
}

}  // namespace

Demand::Demand(std::string_view document, const std::vector<std::size_t>& boxed, Reading reading,
               const Models& models)
    : text_(document),
      models_(models),
      languages_(document, models),
      statements_(SplitStatements(document, boxed, models)) {
  const std::vector<Hit> hits = models.demand.FindAll(
      text_, [this](const Record& record) { return languages_.Speak(record); });
  FindStandings(hits, reading);
  FindCarveOuts(hits);
  for (const Hit& hit : hits) {
    if (hit.record->Get(kRole) == "subject") subjects_.push_back(hit.span);
  }
}

bool Demand::InSubject(std::size_t offset) const { return Within(offset, subjects_); }

const Statement* Demand::StatementAt(std::size_t offset) const {
  const auto after =
      std::partition_point(statements_.begin(), statements_.end(),
                           [offset](const Statement& s) { return s.span.begin <= offset; });
  return after == statements_.begin() ? nullptr : &*std::prev(after);
}

// Whether a statement ends with a colon, or its first item stands behind one: "For 2025: (1) the
// …".
bool Demand::LeadsList(const Statement& statement) const {
  const auto text = text_.substr(statement.span.begin, statement.span.Length());
  const auto colon = text.find(": ");
  return text.back() == ':' ||
         (colon != std::string_view::npos && BeginsItem(text.substr(colon + 2), models_));
}

bool Demand::Tells(const Statement& statement) const {
  const Record* told = models_.sentences.Find("told");
  const Record* asks_what = models_.sentences.Find("asks_what");
  const std::string_view said = text_.substr(statement.span.begin, statement.span.Length());
  return told != nullptr && !FindRecord(*told, said).empty() &&
         (asks_what == nullptr || FindRecord(*asks_what, said).empty());
}

void Demand::FindStandings(const std::vector<Hit>& hits, Reading reading) {
  std::vector<Span> skipped;
  for (const Hit& hit : hits) {
    if (hit.record->Get(kRole) != "skips") continue;
    const Statement* statement = StatementAt(hit.span.begin);
    const bool match_alone = hit.record->Get(kReach) == "match" || statement == nullptr;
    Span span = match_alone ? hit.span : statement->span;
    if (!match_alone) {
      const auto before = text_.rfind(';', hit.span.begin);
      if (before != std::string_view::npos && before > span.begin) span.begin = before;
      span = {std::max(span.begin, hit.span.begin - std::min(hit.span.begin, kSkipReach)),
              std::min(span.end, hit.span.end + kSkipReach)};
      span.end = std::max(std::min(span.end, text_.find(';', hit.span.end)), hit.span.end);
      // "Whereas there is probable cause …, now therefore you are commanded"; "there is probable
      // cause to believe that the provider holds the following property:".
      for (const Hit& order : hits) {
        if (order.span.begin < hit.span.end) continue;
        if (!Orders(*order.record) && !Lists(order, text_)) continue;
        span.end = std::min(span.end, order.span.begin);
        break;
      }
    }
    skipped.push_back(span);
  }

  const bool lists_ask =
      reading.attached && std::none_of(hits.begin(), hits.end(), [](const Hit& hit) {
        return hit.record->Get(kRole) == "opens";
      });
  int lock = 0;  // Level of the heading that closed the demand; 0 where it isn't closed.
  bool open = false, introduced = false, listing = false;
  std::size_t closing = 0;  // The end of the last words that closed the demand.
  auto hit = hits.begin();
  for (const Statement& statement : statements_) {
    const auto next = std::find_if(
        hit, hits.end(), [&](const Hit& h) { return FirstWord(h, text_) >= statement.span.end; });
    const bool turns = std::any_of(hit, next, [](const Hit& h) {
      const std::string& role = h.record->Get(kRole);
      return role == "opens" || role == "closes";
    });
    if (!statement.item && !turns && Tells(statement)) {
      turns_.push_back({statement.span.begin, Standing::outside});
      hit = next;
      continue;
    }
    const bool line = listing && (statement.span.Length() <= kShortStatement ||
                                  text_[statement.span.end - 1] != '.');
    // "For 2025:" over the list of an attachment that asks by its lists alone.
    const bool leads = lists_ask && LeadsList(statement);
    open = (open || leads || (lists_ask && statement.item)) &&
           (statement.item || statement.heading || introduced || line || leads);
    listing = listing && open;
    introduced = false;
    turns_.push_back({statement.span.begin, lock > 0 ? Standing::outside
                                            : open   ? Standing::within
                                                     : Standing::near});
    const std::size_t first_turn = turns_.size() - 1;
    for (; hit != hits.end() && FirstWord(*hit, text_) < statement.span.end; ++hit) {
      const std::string& role = hit->record->Get(kRole);
      const std::size_t at = std::max(FirstWord(*hit, text_), statement.span.begin);
      if (role != "closes" && Within(at, skipped)) continue;
      if (role == "closes" && reading.alone && hit->record->Has("alone")) {
        lock = 0;
        open = listing = true;
        turns_.push_back({at, Standing::within});
      } else if (role == "closes") {
        lock = LevelOf(*hit->record);
        closing = hit->span.end;
        open = listing = false;
        turns_.push_back({at, Standing::outside});
      } else if (role == "opens" && hit->span.begin >= closing &&
                 lock <= (lock == 0 ? 0 : LevelOf(*hit->record))) {
        const bool whole = hit->record->Get(kReach) == "sentence" && lock == 0;
        lock = 0;
        open = true;
        listing = listing || hit->record->Has("list");
        // A heading: what follows is asked for, be it a list or a paragraph.
        introduced =
            introduced || (hit->record->Has("list") && statement.span.Length() <= kShortStatement &&
                           text_[statement.span.end - 1] != '.');
        if (whole) turns_[first_turn].standing = Standing::within;
        turns_.push_back({at, Standing::within});
      }
    }
    const bool colon = text_[statement.span.end - 1] == ':';
    introduced = open && (introduced || colon);
    listing = listing || (open && colon);
  }
  for (const Span& span : skipped) {
    // What stood after the skipped part stands there still.
    const Standing after = At(span.end);
    std::erase_if(turns_, [&](const Turn& t) { return span.begin <= t.at && t.at < span.end; });
    const auto at = std::partition_point(turns_.begin(), turns_.end(),
                                         [&](const Turn& t) { return t.at < span.begin; });
    const bool has_next = at != turns_.end() && at->at == span.end;
    const auto begin = turns_.insert(at, {span.begin, Standing::outside});
    if (!has_next) turns_.insert(std::next(begin), {span.end, after});
  }
}

Span Demand::ReachOf(const Hit& hit, const std::vector<Hit>& hits) const {
  const std::string& reach = hit.record->Get(kReach);
  const Statement* statement = StatementAt(hit.span.begin);
  if (reach == "match" || statement == nullptr) return hit.span;
  if (reach == "sentence") return statement->span;
  Span span = hit.span;
  if (reach == "backward") {
    const auto before = text_.substr(0, hit.span.begin).find_last_of(";:(");
    span.begin =
        std::max(statement->span.begin, before == std::string_view::npos ? std::size_t{0} : before);
    for (const Hit& other : hits) {
      if (other.span.end > hit.span.begin) break;
      if (other.record->Get(kRole) == "resumes") span.begin = std::max(span.begin, other.span.end);
    }
    return span;
  }
  // Forward: to the statement's end, a semicolon, a closing parenthesis or words that resume.
  std::size_t end = std::max(statement->span.end, hit.span.end);
  const std::size_t colon = text_.find(':', hit.span.end);
  const bool list = colon != std::string_view::npos && colon < hit.span.end + kNearColon;
  if (list) {
    for (auto next = statement + 1; next < statements_.data() + statements_.size() && next->item;
         ++next) {
      end = next->span.end;
    }
  } else {
    const bool in_parentheses =
        text_.substr(0, hit.span.begin).ends_with('(') || text_.substr(hit.span.begin, 1) == "(";
    for (const char* marks = in_parentheses ? ";:)" : ";:"; *marks != '\0'; ++marks) {
      end = std::min(end, text_.find(*marks, hit.span.end));
    }
  }
  for (const Hit& other : hits) {
    if (other.span.begin >= hit.span.end && other.record->Get(kRole) == "resumes") {
      end = std::min(end, other.span.begin);
      break;
    }
  }
  span.end = end;
  return span;
}

void Demand::FindCarveOuts(const std::vector<Hit>& hits) {
  for (const Hit& hit : hits) {
    if (hit.record->Get(kRole) != "excludes") continue;
    const bool in_longer = std::any_of(hits.begin(), hits.end(), [&](const Hit& other) {
      return other.record->Get(kRole) == "excludes" && other.span.begin <= hit.span.begin &&
             hit.span.end <= other.span.end && other.span.Length() > hit.span.Length();
    });
    if (!in_longer) carve_outs_.push_back(ReachOf(hit, hits));
  }
}

Standing Demand::At(std::size_t offset) const {
  const auto after = std::partition_point(turns_.begin(), turns_.end(),
                                          [offset](const Turn& t) { return t.at <= offset; });
  return after == turns_.begin() ? Standing::near : std::prev(after)->standing;
}

bool Demand::AsksIn(const Statement& statement) const {
  auto turn = std::partition_point(turns_.begin(), turns_.end(),
                                   [&](const Turn& t) { return t.at < statement.span.begin; });
  for (; turn != turns_.end() && turn->at < statement.span.end; ++turn) {
    if (turn->standing == Standing::within) return true;
  }
  return false;
}

bool Demand::CarvedOut(Span span) const { return Within(span.begin, carve_outs_); }

}  // namespace writ
