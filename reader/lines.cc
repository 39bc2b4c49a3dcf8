#include "reader/lines.h"

#include <algorithm>
#include <map>
#include <utility>

namespace writ::reader {
namespace {

constexpr double kSameHeight = 0.35;  // Of the lower group's height that two groups must share.
constexpr double kOverlapInX = 0.3;   // Of the narrower group that may overlap in one line.

struct Group {
  std::vector<std::size_t> words;
  Box box;         // All of it.
  double top = 0;  // Of its typical word.
  double bottom = 0;
};

double Median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::vector<Group> Groups(const std::vector<Word>& words) {
  std::map<std::pair<int, int>, Group> by_line;
  for (std::size_t w = 0; w < words.size(); ++w) {
    Group& group = by_line[{words[w].block, words[w].line}];
    group.words.push_back(w);
    group.box = Union(group.box, words[w].box);
  }
  std::vector<Group> groups;
  for (auto& [key, group] : by_line) {
    std::vector<double> tops, bottoms;
    for (const std::size_t w : group.words) {
      tops.push_back(words[w].box.y0);
      bottoms.push_back(words[w].box.y1);
    }
    group.top = Median(std::move(tops));
    group.bottom = Median(std::move(bottoms));
    groups.push_back(std::move(group));
  }
  return groups;
}

// How much of the lower one's height the two share.
double SharedHeight(const Group& a, const Group& b) {
  const double shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  const double least = std::min(a.bottom - a.top, b.bottom - b.top);
  return least > 0 ? shared / least : 0;
}

bool BesideOneAnother(const Group& a, const Group& b) {
  const double shared = std::min(a.box.x1, b.box.x1) - std::max(a.box.x0, b.box.x0);
  return shared <= kOverlapInX * std::min(a.box.Width(), b.box.Width());
}

double DistanceInX(const Group& a, const Group& b) {
  return std::max({0.0, a.box.x0 - b.box.x1, b.box.x0 - a.box.x1});
}

using LineOfGroups = std::vector<const Group*>;

// How well a group fits into a line: the height shared with its nearest neighbour there; zero
// where it stands above or below a part of it.
double Fit(const LineOfGroups& line, const Group& group) {
  const Group* nearest = nullptr;
  for (const Group* other : line) {
    if (!BesideOneAnother(*other, group)) return 0;
    if (nearest == nullptr || DistanceInX(*other, group) < DistanceInX(*nearest, group)) {
      nearest = other;
    }
  }
  return SharedHeight(*nearest, group);
}

}  // namespace

void NumberLines(std::vector<Word>& words) {
  const std::vector<Group> groups = Groups(words);
  std::vector<const Group*> order;
  for (const Group& group : groups) order.push_back(&group);
  std::stable_sort(order.begin(), order.end(), [](const Group* a, const Group* b) {
    return a->top + a->bottom < b->top + b->bottom;
  });
  std::vector<LineOfGroups> lines;
  for (const Group* group : order) {
    LineOfGroups* best = nullptr;
    double best_fit = kSameHeight;
    // Only the lines just above can be on the same height.
    const std::size_t first = lines.size() < 12 ? 0 : lines.size() - 12;
    for (std::size_t l = first; l < lines.size(); ++l) {
      const double fit = Fit(lines[l], *group);
      if (fit > best_fit) {
        best_fit = fit;
        best = &lines[l];
      }
    }
    if (best != nullptr) {
      best->push_back(group);
    } else {
      lines.push_back({group});
    }
  }

  std::vector<Word> sorted;
  sorted.reserve(words.size());
  for (std::size_t l = 0; l < lines.size(); ++l) {
    std::vector<std::size_t> members;
    for (const Group* group : lines[l]) {
      members.insert(members.end(), group->words.begin(), group->words.end());
    }
    std::stable_sort(members.begin(), members.end(), [&](std::size_t a, std::size_t b) {
      return words[a].box.x0 < words[b].box.x0;
    });
    for (const std::size_t w : members) {
      sorted.push_back(std::move(words[w]));
      sorted.back().line = static_cast<std::int32_t>(l);
    }
  }
  words = std::move(sorted);
}

}  // namespace writ::reader
