// Identifiers in the columns of tables and the items of lists, where the label stands once above
// them: "Wickr ID | From" over rows, "Usernames:" over lines.
#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>

#include "core/unicode.h"
#include "stages/identifier_mention.h"
#include "stages/labelled_identifier.h"
#include "stages/statements.h"
#include "stages/text_lines.h"

namespace writ {
namespace {

constexpr std::size_t kFullLine = 45;  // Bytes of a line that a sentence runs over.
constexpr int kForeignLines = 2;       // Lines without an item that a table or list may run over.
constexpr std::size_t kHeaderWords = 12;  // More words than this are a sentence, not a header.
constexpr int kCellWords = 6;      // As many words are a sentence under a heading, and no cell.
constexpr double kCellGap = 1.6;   // White between two cells, in widths of a character.
constexpr int kTitles = 3;         // As many cells that begin large are a table's.
constexpr std::size_t kWickr = 6;  // Bytes of "Wickr " before a label.
constexpr double kColumnDrift = 0.015;  // How far a cell may hang out of its column to the left.

const std::vector<std::string> kNone;

// A column under a label of the header.
struct Column {
  const Record* label = nullptr;
  double x0 = 0, x1 = 1;
  bool wickr = false;  // "Wickr network", "Wickr user": nothing else stands there.
};

class TableReader {
 public:
  TableReader(const Packet& packet, const Models& models, std::vector<Mention>& mentions)
      : packet_(packet),
        text_(packet.text()),
        lines_(text_),
        labels_(text_, models),
        models_(models),
        no_header_(models.identifier_words.Find("table.no_header")),
        of_a_log_(models.identifier_words.Find("table.of_a_log")),
        of_the_row_(models.identifier_words.Find("table.of_the_row")),
        known_(mentions.size()),
        mentions_(mentions) {}

  void Read() {
    hits_ =
        models_.identifiers.FindAll(text_, [](const Record& r) { return r.Get("by") == "label"; });
    const std::vector<Hit>& hits = hits_;
    for (std::size_t h = 0; h < hits.size();) {
      const std::size_t line = lines_.At(hits[h].span.begin);
      std::vector<const Hit*> on_line;
      for (; h < hits.size() && hits[h].span.begin <= lines_[line].end; ++h) {
        if (on_line.empty() || hits[h].span.begin >= on_line.back()->span.end) {
          on_line.push_back(&hits[h]);
        } else if (hits[h].span.Length() > on_line.back()->span.Length()) {
          on_line.back() = &hits[h];
        }
      }
      if (line < done_) continue;
      ReadField(line, *on_line.front());
      if (IsHeader(line, on_line)) ReadRows(line, Columns(line, on_line));
      if (const auto lead = LeadOver(line)) ReadItems(*lead, *on_line.back());
      ReadHanging(line, *on_line.front());
    }
    std::stable_sort(mentions_.begin(), mentions_.end(),
                     [](const Mention& a, const Mention& b) { return a.begin < b.begin; });
  }

  // The headers' lines, in order.
  const std::vector<Span>& headers() const { return headers_; }

 private:
  std::vector<std::string_view> Words(std::size_t line) const {
    std::vector<std::string_view> words;
    const std::string_view text = lines_.Text(line);
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      if (end > at) words.push_back(text.substr(at, end - at));
      at = end + 1;
    }
    return words;
  }

  // A few words, none of which ends a sentence or belongs to one, and no identifier among them.
  bool IsHeader(std::size_t line, const std::vector<const Hit*>& labels) const {
    const auto words = Words(line);
    const std::string_view text = lines_.Text(line);
    if (words.size() > kHeaderWords || text.empty()) return false;
    if (BeginsItem(text, models_)) return false;
    if (text.back() == '.' || text.back() == ',' || text.back() == ';' || text.back() == ':') {
      return false;
    }
    if (MentionIn(lines_[line].begin, lines_[line].end) != nullptr) return false;
    if (GoesOn(line)) return false;
    const Record* none = AllTitles(line) ? of_a_log_ : no_header_;
    const auto& sentence = none == nullptr ? kNone : none->List("words");
    return std::none_of(words.begin(), words.end(),
                        [&](std::string_view word) {
                          return std::find(sentence.begin(), sentence.end(), word) !=
                                 sentence.end();
                        }) &&
           std::none_of(labels.begin(), labels.end(),
                        [&](const Hit* label) { return HoldsValue(*label, lines_[line].end); });
  }

  // Whether a line is the middle of a sentence that the full line above it began.
  bool GoesOn(std::size_t line) const {
    const auto letter = [](char c) {
      return (c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0;
    };
    if (line == 0 || !letter(lines_.Text(line).front())) return false;
    const std::string_view above = lines_.Text(line - 1);
    return above.size() >= kFullLine && (letter(above.back()) || above.back() == ',');
  }

  // "Benutzername: isar.treiber", "Wickr username  lonewolf_mn": a field of a form.
  bool HoldsValue(const Hit& label, std::size_t line_end) const {
    std::size_t at = label.span.end;
    while (at < line_end && IsBlank(text_[at])) ++at;
    if (at >= line_end) return false;
    // Recognition may take a colon's upper dot for none, or its lower one for a comma.
    if (text_[at] == ':' || text_[at] == ';' || text_[label.span.end - 1] == ':') return true;
    const auto mention = labels_.ReadShape(*label.record, at, Standing::later);
    return mention && mention->end <= line_end;
  }

  // Where a sentence that begins to speak of accounts on a line ends in a colon: there or, if it
  // runs over, soon below.
  std::optional<std::size_t> LeadOver(std::size_t line) const {
    constexpr std::size_t kRunsOver = 2;
    for (std::size_t last = line; last <= line + kRunsOver && last < lines_.size(); ++last) {
      const std::string_view text = lines_.Text(last);
      if (text.empty() || (last > line && BeginsItem(text, models_))) return std::nullopt;
      if (text.back() == ':') return last;
      if (text.size() < kFullLine || text.back() == '.' || text.back() == ';') return std::nullopt;
    }
    return std::nullopt;
  }

  // The first identifier found before tables were looked at that begins in a range.
  Mention* MentionIn(std::size_t begin, std::size_t end) const {
    const auto last = mentions_.begin() + static_cast<std::ptrdiff_t>(known_);
    const auto m = std::partition_point(mentions_.begin(), last,
                                        [begin](const Mention& x) { return x.end <= begin; });
    return m == last || m->begin >= end ? nullptr : &*m;
  }

  // The boxes of a line's words, with where each stands in the text.
  struct PlacedWord {
    Box box;
    Span span;
  };
  std::vector<PlacedWord> Place(std::size_t line) const {
    std::vector<PlacedWord> placed;
    const Span span = lines_[line];
    if (span.Empty() || packet_.pages().empty()) return placed;
    const std::size_t p = packet_.PageAt(span.begin);
    const Page& page = packet_.pages()[p];
    const std::size_t origin = packet_.PageBegin(p);
    auto run = std::partition_point(page.normal.runs.begin(), page.normal.runs.end(),
                                    [&](const TextRun& r) { return r.end + origin <= span.begin; });
    for (; run != page.normal.runs.end() && run->begin + origin < span.end; ++run) {
      placed.push_back({page.read.words[run->word].box, {run->begin + origin, run->end + origin}});
    }
    return placed;
  }

  // Each label's column reaches to the next cell of the header.
  std::vector<Column> Columns(std::size_t line, const std::vector<const Hit*>& labels) const {
    const std::vector<PlacedWord> words = Place(line);
    std::vector<Column> columns;
    for (const Hit* label : labels) {
      const std::string title =
          FoldCase(text_.substr(lines_[line].begin, label->span.end - lines_[line].begin));
      const std::size_t name = title.size() - label->span.Length();
      const bool wickr =
          title.find("wickr", name > kWickr ? name - kWickr : 0) != std::string::npos;
      Column column{label->record, 1, 1, wickr};
      for (std::size_t w = 0; w < words.size(); ++w) {
        if (words[w].span.end <= label->span.begin) continue;
        if (words[w].span.begin < label->span.end) {
          column.x0 = std::min(column.x0, words[w].box.x0);
          continue;
        }
        const double character =
            words[w - 1].box.Width() / static_cast<double>(words[w - 1].span.Length());
        if (words[w].box.x0 - words[w - 1].box.x1 > kCellGap * character) {
          column.x1 = words[w].box.x0;
          break;
        }
      }
      // What stands close before the label belongs to its cell.
      columns.push_back(column);
    }
    for (std::size_t c = 0; c < columns.size(); ++c) {
      columns[c].x0 = CellBegin(words, labels[c]->span.begin);
    }
    return columns;
  }
  // "Item | Network | What is to be produced": words of a sentence in cells that all begin large.
  bool AllTitles(std::size_t line) const {
    int titles = 0;
    double x1 = -1;
    for (const PlacedWord& word : Place(line)) {
      const double character = word.box.Width() / static_cast<double>(word.span.Length());
      if (x1 < 0 || word.box.x0 - x1 > kCellGap * character) {
        if (!std::isupper(static_cast<unsigned char>(text_[word.span.begin]))) return false;
        ++titles;
      }
      x1 = word.box.x1;
    }
    return titles >= kTitles;
  }
  std::size_t CellsOf(std::size_t line) const {
    std::size_t cells = 0;
    double x1 = -1;
    for (const PlacedWord& word : Place(line)) {
      const double character = word.box.Width() / static_cast<double>(word.span.Length());
      if (x1 < 0 || word.box.x0 - x1 > kCellGap * character) ++cells;
      x1 = word.box.x1;
    }
    return cells;
  }
  double CellBegin(const std::vector<PlacedWord>& words, std::size_t at) const {
    double x0 = 0;
    for (std::size_t w = 0; w < words.size() && words[w].span.begin <= at; ++w) {
      const double character = words[w].box.Width() / static_cast<double>(words[w].span.Length());
      if (w == 0 || words[w].box.x0 - words[w - 1].box.x1 > kCellGap * character) {
        x0 = words[w].box.x0;
      }
    }
    return x0;
  }

  void ReadRows(std::size_t header, const std::vector<Column>& columns) {
    const bool several = CellsOf(header) > 1;
    header_end_ = lines_[header].end;
    int foreign = 0;
    for (std::size_t line = header + 1; line < lines_.size() && foreign <= kForeignLines; ++line) {
      const std::vector<PlacedWord> words = Place(line);
      if (words.empty()) continue;
      if (several && IsSentence(line)) return;
      if (several && IsRunningText(line)) {
        ++foreign;
        continue;
      }
      // Behind lines that are none of its rows, a line of one cell is no row: a sender's address.
      if (foreign > 0 && several && CellsOf(line) == 1) {
        ++foreign;
        continue;
      }
      std::size_t from = lines_[line].begin;
      for (Mention* known = MentionIn(from, lines_[line].end); known != nullptr;
           known = MentionIn(known->end, lines_[line].end)) {
        known->header = lines_[header].end;
        known->other_column = several;
      }
      bool any = false;
      for (const Column& column : columns) {
        std::size_t begin = std::string_view::npos, end = 0;
        bool own_cell = true;
        for (std::size_t w = 0; w < words.size(); ++w) {
          const PlacedWord& word = words[w];
          const double centre = (word.box.x0 + word.box.x1) / 2;
          const bool inside = word.box.x0 > column.x0 - kColumnDrift &&
                              word.box.x0 < column.x1 - kColumnDrift && centre > column.x0;
          if (!inside || word.span.begin < from) continue;
          if (begin == std::string_view::npos) own_cell = BeginsCell(words, w);
          begin = std::min(begin, word.span.begin);
          end = word.span.end;
        }
        if (begin == std::string_view::npos) continue;
        const std::size_t stop = ReadCell(LabelOf(line, begin, *column.label), {begin, end},
                                          foreign == 0, own_cell, column.wickr);
        if (stop > begin) {
          any = true;
          from = stop;
        }
      }
      if (any && several) TakeOfTheRow(header, line);
      foreign = any ? 0 : foreign + 1;
      if (!any && IsSentence(line)) return;
      if (!any) continue;
      done_ = line + 1;
      if (headers_.empty() || headers_.back() != lines_[header]) headers_.push_back(lines_[header]);
    }
  }

  // "No data should be sent to us yet.", "Direct questions to the agent at …" end a table.
  bool IsSentence(std::size_t line) const {
    return lines_.Text(line).back() == '.' && IsRunningText(line);
  }
  bool IsRunningText(std::size_t line) const {
    return Words(line).size() >= kCellWords && CellsOf(line) == 1;
  }

  // "b.tansy@example.com | 973-555-0181" under "Wickr ID | Telephone": what else the row tells of
  // its account, where the header over it says no more than that.
  void TakeOfTheRow(std::size_t header, std::size_t line) {
    if (of_the_row_ == nullptr) return;
    const std::vector<PlacedWord> titles = Place(header), words = Place(line);
    for (Mention* known = MentionIn(lines_[line].begin, lines_[line].end); known != nullptr;
         known = MentionIn(known->end, lines_[line].end)) {
      const bool phone = known->type == IdentifierType::phone;
      if (!known->other_column || !(phone || known->type == IdentifierType::email)) continue;
      const auto word = std::find_if(words.begin(), words.end(), [&](const PlacedWord& w) {
        return w.span.end > known->begin;
      });
      if (word == words.end()) continue;
      // The cell of the header that begins last before the middle of what stands below.
      const double x = word->box.x0 + kColumnDrift;
      std::vector<std::string> cell;
      double x1 = -1;
      for (const PlacedWord& title : titles) {
        if (title.box.x0 > x && !cell.empty() && title.box.x0 - x1 > title.box.Height()) break;
        const double character = title.box.Width() / static_cast<double>(title.span.Length());
        if (x1 < 0 || title.box.x0 - x1 > kCellGap * character) {
          if (title.box.x0 > x) break;
          cell.clear();
        }
        cell.push_back(FoldCase(text_.substr(title.span.begin, title.span.Length())));
        x1 = title.box.x1;
      }
      const auto& plain = of_the_row_->List("words");
      const bool tells = !cell.empty() && std::all_of(cell.begin(), cell.end(), [&](const auto& w) {
        return std::find(plain.begin(), plain.end(), w) != plain.end();
      });
      if (!tells) continue;
      known->column = of_the_row_->id;
      known->other_column = false;
    }
  }

  // "Customer ID" in a cell of the row says more than "Identifier" over the column.
  const Record& LabelOf(std::size_t line, std::size_t cell, const Record& header) const {
    auto hit = std::partition_point(hits_.begin(), hits_.end(), [&](const Hit& h) {
      return h.span.begin < lines_[line].begin;
    });
    const Record* label = &header;
    for (; hit != hits_.end() && hit->span.end <= cell; ++hit) label = hit->record;
    return label->Get("type") == header.Get("type") ? header : *label;
  }

  // Whether a word begins a cell: white stands before it, nothing, or the number of its row. A word
  // in a sentence that happens to stand under a label does not.
  static bool BeginsCell(const std::vector<PlacedWord>& words, std::size_t w) {
    constexpr std::size_t kNumber = 4;
    if (w == 0 || (w == 1 && words[0].span.Length() <= kNumber)) return true;
    const PlacedWord& before = words[w - 1];
    const double character = before.box.Width() / static_cast<double>(before.span.Length());
    return words[w].box.x0 - before.box.x1 > kCellGap * character;
  }

  // Where the identifier in a cell ends; its begin where there is none. A word that only its label
  // tells from others must stand in a cell of its own, and fill it in a row that follows the one
  // before.
  std::size_t ReadCell(const Record& label, Span cell, bool follows, bool own_cell, bool wickr) {
    const auto [begin, end] = cell;
    std::size_t stop_at = begin;
    for (Mention* known = MentionIn(begin, end); known != nullptr;
         known = MentionIn(stop_at, end)) {
      known->column = label.id;
      known->other_column = false;
      stop_at = known->end;
    }
    const std::string_view written = text_.substr(begin, end - begin);
    const bool sentence = std::count(written.begin(), written.end(), ' ') >= kCellWords;
    if (stop_at > begin || !own_cell || sentence) return stop_at;
    for (std::size_t at = begin; at < end;) {
      auto mention = labels_.ReadShape(label, at, Standing::later);
      if (!mention && follows && at == begin) {
        mention = WholeCell(label, begin, end);
        if (mention && wickr) mention->plain = false;
      }
      if (mention && mention->end <= end) {
        mention->column = label.id;
        mention->header = header_end_;
        const std::size_t stop = mention->end;
        mentions_.push_back(std::move(*mention));
        return stop;
      }
      while (at < end && !IsBlank(text_[at])) ++at;
      while (at < end && IsBlank(text_[at])) ++at;
    }
    return begin;
  }

  std::optional<Mention> WholeCell(const Record& label, std::size_t begin, std::size_t end) const {
    for (const Standing standing : {Standing::behind_label, InCell(label)}) {
      auto mention = labels_.ReadShape(label, begin, standing, end);
      if (!mention || mention->end != end) continue;
      mention->plain = standing != Standing::behind_label;
      return mention;
    }
    return std::nullopt;
  }

  static Standing InCell(const Record& label) {
    return label.Get("type") == "network_name" ? Standing::in_its_cell : Standing::in_a_column;
  }

  // "1 falkenblick", "2 nordsee_12": how long the number is that a row of a list begins with.
  static std::size_t BareNumber(std::string_view line, int number) {
    const std::string digits = std::to_string(number) + " ";
    const std::size_t mark = line.find_first_not_of(' ', digits.size());
    return line.starts_with(digits) && mark != std::string_view::npos ? mark : 0;
  }

  // "Network | Meridian Cold Storage" above or below "Network ID | 55910274": a form without
  // colons, in which one row's label speaks for the other's.
  void ReadField(std::size_t line, const Hit& label) {
    const std::string& type = label.record->Get("type");
    if (type != "network_name" && type != "username") return;
    const auto cells = TwoCells(line);
    if (!cells || !Fills(label, cells->first)) return;
    const auto beside = [&](std::size_t other) {
      const auto pair = other < lines_.size() ? TwoCells(other) : std::nullopt;
      return pair && std::any_of(hits_.begin(), hits_.end(),
                                 [&](const Hit& h) { return Fills(h, pair->first); });
    };
    if (!beside(line + 1) && !(line > 0 && beside(line - 1))) return;
    const Span value = cells->second;
    const bool header = std::any_of(hits_.begin(), hits_.end(), [&](const Hit& h) {
      return h.span.begin >= value.begin && h.span.begin < value.end;
    });
    if (header || MentionIn(value.begin, value.end) != nullptr) return;
    auto mention = labels_.ReadShape(*label.record, value.begin, InCell(*label.record), value.end);
    if (mention && mention->end == value.end) mentions_.push_back(std::move(*mention));
  }

  // "Users:  night_jar" and other handles alone on the lines below, right under the first.
  void ReadHanging(std::size_t line, const Hit& label) {
    std::size_t at = label.span.end;
    while (at < lines_[line].end && text_[at] == ' ') ++at;
    if (at >= lines_[line].end || text_[at] != ':') return;
    const std::vector<PlacedWord> words = Place(line);
    if (words.empty() || words.back().span.begin <= at) return;
    if (words.size() > 1 && words[words.size() - 2].span.end > at + 1) return;
    const double x0 = words.back().box.x0;
    for (std::size_t next = line + 1; next < lines_.size(); ++next) {
      const std::vector<PlacedWord> item = Place(next);
      if (item.size() != 1 || std::abs(item[0].box.x0 - x0) > kColumnDrift) return;
      if (MentionIn(item[0].span.begin, item[0].span.end) != nullptr) continue;
      auto mention = labels_.ReadShape(*label.record, item[0].span.begin, Standing::later);
      if (!mention) return;
      mentions_.push_back(std::move(*mention));
    }
  }

  static bool Fills(const Hit& label, Span cell) {
    return label.span.begin == cell.begin && label.span.end == cell.end;
  }

  // The two cells of a line that has no more and no less.
  std::optional<std::pair<Span, Span>> TwoCells(std::size_t line) const {
    const std::vector<PlacedWord> words = Place(line);
    std::vector<Span> cells;
    for (std::size_t w = 0; w < words.size(); ++w) {
      const double character =
          w == 0 ? 0 : words[w - 1].box.Width() / static_cast<double>(words[w - 1].span.Length());
      if (w == 0 || words[w].box.x0 - words[w - 1].box.x1 > kCellGap * character) {
        cells.push_back(words[w].span);
      }
      cells.back().end = words[w].span.end;
    }
    if (cells.size() != 2) return std::nullopt;
    return std::make_pair(cells[0], cells[1]);
  }

  // Lines of one item each, all with a mark or all without, that begin below one another.
  void ReadItems(std::size_t heading, const Hit& label) {
    std::optional<bool> marked;
    int number = 0;
    double x0 = -1;
    for (std::size_t line = heading + 1; line < lines_.size(); ++line) {
      const Span span = lines_[line];
      if (span.Empty()) continue;
      std::size_t mark = ListMark(lines_.Text(line), models_);
      if (mark == 0) mark = BareNumber(lines_.Text(line), ++number);
      const std::vector<PlacedWord> words = Place(line);
      if (words.empty() || (marked && *marked == (mark == 0))) return;
      if (x0 >= 0 && std::abs(words.front().box.x0 - x0) > kColumnDrift) return;
      if (MentionIn(span.begin, span.end) == nullptr) {
        auto mention = labels_.ReadShape(*label.record, span.begin + mark, Standing::on_its_line);
        if (!mention || Words(line).size() > (mark == 0 ? 1U : 2U)) return;
        mentions_.push_back(std::move(*mention));
      }
      marked = mark > 0;
      x0 = words.front().box.x0;
    }
  }

  const Packet& packet_;
  std::string_view text_;
  TextLines lines_;
  LabelReader labels_;
  const Models& models_;
  const Record* no_header_;
  const Record* of_a_log_;    // Words of a header over what was said or paid.
  const Record* of_the_row_;  // Words of a header over what tells of its row's account.
  std::vector<Hit> hits_;     // Labels, in order.
  std::size_t known_;
  std::vector<Mention>& mentions_;
  std::vector<Span> headers_;
  std::size_t header_end_ = 0;
  std::size_t done_ = 0;  // Lines before it belong to a table that was read.
};

}  // namespace

std::vector<Span> FindTabledIdentifiers(const Packet& packet, const Models& models,
                                        std::vector<Mention>& mentions) {
  TableReader reader(packet, models, mentions);
  reader.Read();
  return reader.headers();
}

}  // namespace writ
