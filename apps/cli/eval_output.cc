#include "apps/cli/eval_output.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <set>
#include <sstream>
#include <tuple>

#include "core/display.h"

namespace writ::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr int kFieldWidth = 30;
constexpr double kSame = 0.0005;  // Figures that round to the same three digits are the same.

std::string Fixed(double value, int digits) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(digits) << value;
  return text.str();
}

std::string Left(std::string text, int width) {
  const int missing = width - DisplayWidth(text);
  if (missing > 0) text.append(static_cast<std::size_t>(missing), ' ');
  return text;
}

std::string Right(const std::string& text, int width) {
  const int missing = width - static_cast<int>(text.size());
  return std::string(static_cast<std::size_t>(std::max(missing, 0)), ' ') + text;
}

OrderedJson FieldsJson(const Tallies& fields) {
  OrderedJson json = OrderedJson::object();
  for (const auto& [field, t] : fields) {
    json[field] = {{"right", t.right}, {"found", t.found},           {"wanted", t.wanted},
                   {"cases", t.cases}, {"precision", t.Precision()}, {"recall", t.Recall()},
                   {"f1", t.F1()}};
  }
  return json;
}

// Fields first, flags after them.
std::vector<std::pair<std::string, Tally>> InOrder(const Tallies& fields) {
  std::vector<std::pair<std::string, Tally>> rows(fields.begin(), fields.end());
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return a.first.starts_with("flag ") < b.first.starts_with("flag ");
  });
  return rows;
}

void PrintFields(const std::string& title, const Tallies& fields, std::ostream& out) {
  out << "\n" << title << "\n" << Left("field", kFieldWidth) << "  prec recall     F1     n\n";
  for (const auto& [field, t] : InOrder(fields)) {
    out << Left(field, kFieldWidth);
    if (CountsErrors(field)) {
      out << Right(std::to_string(t.right), 6) << Right(std::to_string(t.cases), 20) << "\n";
      continue;
    }
    out << Right(Fixed(t.Precision(), 3), 6) << Right(Fixed(t.Recall(), 3), 7)
        << Right(Fixed(t.F1(), 3), 7) << Right(std::to_string(t.cases ? t.cases : t.wanted), 6)
        << "\n";
  }
}

void PrintConfusion(const Evaluation& evaluation, std::ostream& out) {
  std::map<std::string, std::pair<int, int>> rows;  // Right and all, by the true type.
  for (const auto& [pair, count] : evaluation.confusion()) {
    rows[pair.first].second += count;
    if (pair.first == pair.second) rows[pair.first].first += count;
  }
  out << "\nprocess types: right of all, and what the others were taken for\n";
  for (const auto& [type, counts] : rows) {
    out << Left(type, kFieldWidth) << Right(std::to_string(counts.first), 4) << " of "
        << Left(std::to_string(counts.second), 5);
    for (const auto& [pair, count] : evaluation.confusion()) {
      if (pair.first == type && pair.second != type) out << " " << pair.second << " " << count;
    }
    out << "\n";
  }
}

void PrintReliability(const Evaluation& evaluation, std::ostream& out) {
  out << "\nconfidence and correctness\n"
      << Left("field", kFieldWidth) << " confidence     sure  right     n\n";
  for (const auto& [field, reliability] : evaluation.reliability()) {
    for (std::size_t b = 0; b < reliability.bins.size(); ++b) {
      const auto& bin = reliability.bins[b];
      if (bin.count == 0) continue;
      const auto count = static_cast<double>(bin.count);
      const double from = static_cast<double>(b) / 10;
      out << Left(field, kFieldWidth) << " " << Fixed(from, 1) << " to " << Fixed(from + 0.1, 1)
          << Right(Fixed(bin.confidence / count, 3), 9)
          << Right(Fixed(static_cast<double>(bin.right) / count, 3), 7)
          << Right(std::to_string(bin.count), 6) << "\n";
    }
    out << Left(field, kFieldWidth) << " expected calibration error "
        << Fixed(reliability.Error(), 3) << "\n";
  }
}

void PrintMistakes(const Evaluation& evaluation, std::ostream& out) {
  for (const Mistake& mistake : evaluation.mistakes()) {
    out << Displayable(mistake.packet + "  " + mistake.field + ": wanted " + mistake.wanted +
                       ", got " + mistake.got)
        << "\n";
    for (const Evidence& e : mistake.evidence) {
      out << "    "
          << Displayable("file " + std::to_string(e.file + 1) + " page " + std::to_string(e.page) +
                         " [" + e.rule + "] " + e.text)
          << "\n";
    }
  }
}

// Packet, field, wanted, got.
using Key = std::tuple<std::string, std::string, std::string, std::string>;

std::set<Key> MistakesOf(const nlohmann::json& earlier) {
  std::set<Key> keys;
  const auto list = earlier.find("mistakes");
  if (list == earlier.end() || !list->is_array()) return keys;
  const auto text = [](const nlohmann::json& mistake, const char* key) {
    const auto value = mistake.find(key);
    return value != mistake.end() && value->is_string() ? value->get<std::string>() : "";
  };
  for (const auto& m : *list) {
    if (m.is_object()) {
      keys.emplace(text(m, "packet"), text(m, "field"), text(m, "wanted"), text(m, "got"));
    }
  }
  return keys;
}

double FigureOf(const nlohmann::json& field, const char* key) {
  const auto value = field.find(key);
  return value != field.end() && value->is_number() ? value->get<double>() : 0;
}

void ListNew(const char* title, const std::set<Key>& these, const std::set<Key>& known,
             std::ostream& out) {
  for (const Key& key : these) {
    if (known.contains(key)) continue;
    const auto& [packet, field, wanted, got] = key;
    out << title << Displayable(packet + "  " + field + ": wanted " + wanted + ", got " + got)
        << "\n";
  }
}

}  // namespace

OrderedJson EvaluationJson(const Evaluation& evaluation, const std::string& models) {
  OrderedJson json;
  json["schema"] = "writ.evaluation/1";
  json["engine"] = {{"version", WRIT_VERSION}, {"models", models}};
  json["packets"] = evaluation.packets();
  json["fields"] = FieldsJson(evaluation.fields());
  json["by_quality"] = OrderedJson::object();
  for (const auto& [quality, fields] : evaluation.by_quality()) {
    json["by_quality"][quality] = FieldsJson(fields);
  }
  json["confusion"] = OrderedJson::array();
  for (const auto& [pair, count] : evaluation.confusion()) {
    json["confusion"].push_back({{"wanted", pair.first}, {"got", pair.second}, {"count", count}});
  }
  json["reliability"] = OrderedJson::object();
  for (const auto& [field, reliability] : evaluation.reliability()) {
    OrderedJson bins = OrderedJson::array();
    for (const auto& bin : reliability.bins) {
      bins.push_back({{"count", bin.count}, {"right", bin.right}, {"confidence", bin.confidence}});
    }
    json["reliability"][field] = {{"expected_calibration_error", reliability.Error()},
                                  {"bins", bins}};
  }
  json["mistakes"] = OrderedJson::array();
  for (const Mistake& m : evaluation.mistakes()) {
    json["mistakes"].push_back(
        {{"packet", m.packet}, {"field", m.field}, {"wanted", m.wanted}, {"got", m.got}});
    OrderedJson& places = json["mistakes"].back()["evidence"] = OrderedJson::array();
    for (const Evidence& e : m.evidence) {
      places.push_back({{"file", e.file},
                        {"page", e.page},
                        {"box", {e.box.x0, e.box.y0, e.box.x1, e.box.y1}},
                        {"text", e.text},
                        {"rule", e.rule}});
    }
  }
  return json;
}

void PrintEvaluation(const Evaluation& evaluation, bool with_errors, std::ostream& out) {
  if (with_errors) PrintMistakes(evaluation, out);
  for (const auto& [quality, fields] : evaluation.by_quality()) {
    PrintFields(quality, fields, out);
  }
  PrintConfusion(evaluation, out);
  PrintReliability(evaluation, out);
  PrintFields("all " + std::to_string(evaluation.packets()) + " packets", evaluation.fields(), out);
}

bool IsEvaluation(const nlohmann::json& json) {
  if (!json.is_object()) return false;
  const auto schema = json.find("schema");
  const auto fields = json.find("fields");
  return schema != json.end() && *schema == "writ.evaluation/1" && fields != json.end() &&
         fields->is_object();
}

void PrintComparison(const Evaluation& evaluation, const nlohmann::json& earlier,
                     std::ostream& out) {
  out << "\ncompared with the earlier run\n" << Left("field", kFieldWidth) << "before    now\n";
  bool changed = false;
  for (const auto& [field, t] : InOrder(evaluation.fields())) {
    const auto before = earlier["fields"].find(field);
    if (before == earlier["fields"].end() || !before->is_object()) continue;
    const bool errors = CountsErrors(field);
    const double was = FigureOf(*before, errors ? "right" : "f1");
    const double is = errors ? static_cast<double>(t.right) : t.F1();
    if (std::abs(is - was) < kSame) continue;
    changed = true;
    const int digits = errors ? 0 : 3;
    const bool better = errors ? is < was : is > was;
    out << Left(field, kFieldWidth) << Right(Fixed(was, digits), 6) << Right(Fixed(is, digits), 7)
        << (better ? "  better" : "  worse") << "\n";
  }
  if (!changed) out << "no field changed\n";
  std::set<Key> now;
  for (const Mistake& m : evaluation.mistakes()) now.emplace(m.packet, m.field, m.wanted, m.got);
  const std::set<Key> before = MistakesOf(earlier);
  ListNew("mended  ", before, now, out);
  ListNew("broken  ", now, before, out);
}

}  // namespace writ::cli
