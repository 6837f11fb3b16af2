#include "ui/plot/coverage.h"

#include "core/number/pack.h"
#include "ui/plot/ink.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace actiscope {

namespace {

constexpr float narrowest = 1e-6f;  // pixels: an edge that spans less of a column changes nothing in it
constexpr float flattest = 1e-3f;   // pixels: an edge that rises by less in a column is level in it

template <class Numbers>
Numbers smaller(Numbers a, Numbers b) {
  return a < b ? a : b;
}
template <class Numbers>
Numbers larger(Numbers a, Numbers b) {
  return a > b ? a : b;
}
template <class Numbers>
Numbers magnitude(Numbers x) {
  return larger(x, -x);
}

/// The first and the one after the last.
struct Span {
  int first;
  int end;
};

/// An edge from left to right.
struct Crossing {
  explicit Crossing(const Edge& edge)
      : left(std::min(edge.x0, edge.x1)),
        right(std::max(edge.x0, edge.x1)),
        start(edge.x0 < edge.x1 ? edge.y0 : edge.y1),
        highest(std::min(edge.y0, edge.y1)),
        lowest(std::max(edge.y0, edge.y1)),
        slope((edge.y1 - edge.y0) / (edge.x1 - edge.x0)),
        sign(edge.x0 < edge.x1 ? 1.0f : -1.0f) {}

  float heightAt(float x) const { return std::clamp(start + (x - left) * slope, highest, lowest); }
  template <class Numbers>
  Numbers heightsAt(Numbers x) const {
    return smaller(larger(start + (x - left) * slope, Numbers{} + highest), Numbers{} + lowest);
  }

  float left;
  float right;
  float start;  ///< its height at the left
  float highest;
  float lowest;
  float slope;
  float sign;  ///< less than 0 if it was given from right to left
};

/// The part of an edge in some columns: how wide it is in each, and how high.
template <int lanes>
class Part {
  using Numbers = typename Lanes<lanes>::Numbers;

 public:
  Part(const Crossing& edge, float column) {
    const Numbers left = column + Lanes<lanes>::places;
    const Numbers from = larger(left, Numbers{} + edge.left);
    const Numbers to = smaller(left + 1.0f, Numbers{} + edge.right);
    width_ = edge.sign * larger(to - from, Numbers{});
    const Numbers start = edge.heightsAt(from);
    const Numbers end = edge.heightsAt(to);
    middle_ = (start + end) / 2.0f;
    reach_ = larger(magnitude(end - start) / 2.0f, Numbers{} + flattest);
    inverse_ = 0.25f / reach_;
  }

  Numbers width() const { return width_; }
  /// For a width of 1, the area above y and below the edge.
  Numbers areaAbove(float y) const {
    const Numbers below = y - middle_;
    const Numbers partly = smaller(larger(below, -reach_), reach_) + reach_;
    return partly * partly * inverse_ + larger(below - reach_, Numbers{});
  }

 private:
  Numbers width_;
  Numbers middle_;
  Numbers reach_;  ///< how much higher and lower it is at its ends
  Numbers inverse_;
};

/// Some columns of pixels beside each other: how the coverage changes from row to row.
template <int lanes>
class Block {
  using Numbers = typename Lanes<lanes>::Numbers;

 public:
  explicit Block(int rows) : rows_(rows), changes_(static_cast<std::size_t>(rows + 1) * lanes), touched_{rows, 0} {}

  /// `column` is its left one.
  void add(const Crossing& edge, float column) {
    const float one = edge.heightAt(std::max(edge.left, column));
    const float other = edge.heightAt(std::min(edge.right, column + lanes));
    const auto rows = static_cast<float>(rows_);
    const int first = static_cast<int>(std::clamp(std::min(one, other), 0.0f, rows));
    const int last = static_cast<int>(std::clamp(std::max(one, other), 0.0f, rows));
    touched_ = {std::min(touched_.first, first), std::max(touched_.end, last + 1)};
    addRows(Part<lanes>(edge, column), first, last);
  }

  /// Calls visit(row, the coverage in it), and is empty again.
  template <class Visit>
  void take(const Visit& visit) {
    Numbers sum{};
    for (int row = touched_.first; row < std::min(touched_.end, rows_); ++row) {
      sum += changeIn(row);
      setChange(row, Numbers{});
      visit(row, smaller(magnitude(sum), Numbers{} + 1.0f));
    }
    setChange(std::min(touched_.end, rows_), Numbers{});
    touched_ = {rows_, 0};
  }

 private:
  /// Below the last row all of its width is covered.
  void addRows(const Part<lanes>& part, int first, int last) {
    const Numbers width = part.width();
    Numbers above = part.areaAbove(static_cast<float>(first));
    Numbers before{};
    for (int row = first; row <= last; ++row) {
      const Numbers area = part.areaAbove(static_cast<float>(row + 1));
      const Numbers share = area - above;
      setChange(row, changeIn(row) + width * (share - before));
      above = area;
      before = share;
    }
    if (last < rows_) setChange(last + 1, changeIn(last + 1) + width * (1.0f - before));
  }

  Numbers changeIn(int row) const {
    Numbers change;
    std::memcpy(&change, changes_.data() + row * lanes, sizeof change);
    return change;
  }
  void setChange(int row, Numbers change) { std::memcpy(changes_.data() + row * lanes, &change, sizeof change); }

  int rows_;
  std::vector<float> changes_;  ///< and those of one row more, for what is below the last
  Span touched_;
};

/// The coverage of a shape in a rectangle of pixels, whose top left corner is the origin.
template <int lanes>
class Coverage {
  using Numbers = typename Lanes<lanes>::Numbers;

 public:
  Coverage(const std::vector<Edge>& edges, const QRect& clip)
      : size_(clip.size()), last_(static_cast<std::size_t>((clip.width() + lanes - 1) / lanes), none) {
    const auto x = static_cast<float>(clip.left());
    const auto y = static_cast<float>(clip.top());
    crossings_.reserve(edges.size());
    for (const Edge& edge : edges) add({edge.x0 - x, edge.y0 - y, edge.x1 - x, edge.y1 - y});
  }

  /// Calls visit(column, row, the coverage of the pixels from there on to the right).
  template <class Visit>
  void fill(const Visit& visit) const {
    Block<lanes> block(size_.height());
    for (std::size_t i = 0; i < last_.size(); ++i) {
      if (last_[i] == none) continue;
      const int column = static_cast<int>(i) * lanes;
      for (std::size_t link = last_[i]; link != none; link = links_[link].before) {
        block.add(crossings_[links_[link].crossing], static_cast<float>(column));
      }
      block.take([&](int row, Numbers coverage) { visit(column, row, coverage); });
    }
  }

 private:
  static constexpr auto none = ~std::size_t{0};
  /// An edge in a block.
  struct Link {
    std::size_t crossing;
    std::size_t before;  ///< another one of this block
  };

  void add(const Edge& edge) {
    if (std::abs(edge.x1 - edge.x0) < narrowest) return;
    const Crossing& crossing = crossings_.emplace_back(edge);
    const auto blocks = static_cast<float>(last_.size());
    const auto end = static_cast<std::size_t>(std::ceil(std::clamp(crossing.right / lanes, 0.0f, blocks)));
    for (auto i = static_cast<std::size_t>(std::clamp(crossing.left / lanes, 0.0f, blocks)); i < end; ++i) {
      links_.push_back({crossings_.size() - 1, last_[i]});
      last_[i] = links_.size() - 1;
    }
  }

  QSize size_;
  std::vector<Crossing> crossings_;
  std::vector<Link> links_;
  std::vector<std::size_t> last_;  ///< of each block
};

/// All pixels that the shape can touch; it is not infinite.
QRect boundsOf(const std::vector<Edge>& edges) {
  float left = edges.front().x0, right = left, top = edges.front().y0, bottom = top;
  for (const Edge& edge : edges) {  // each ends where another begins
    left = std::min(left, edge.x0);
    right = std::max(right, edge.x0);
    top = std::min(top, edge.y0);
    bottom = std::max(bottom, edge.y0);
  }
  const auto whole = [](float pixel) { return static_cast<int>(std::floor(std::clamp(pixel, -1e6f, 1e6f))); };
  return {QPoint(whole(left), whole(top)), QPoint(whole(right), whole(bottom))};
}

template <int lanes>
void fill(const RasterTarget& target, const QRect& clip, const std::vector<Edge>& edges, const QColor& colour) {
  const Ink<lanes> ink(colour);
  QRgb* corner = target.pixels + clip.top() * target.width + clip.left();
  Coverage<lanes>(edges, clip).fill([&](int column, int row, typename Lanes<lanes>::Numbers coverage) {
    ink.lay(corner + row * target.width + column, coverage, clip.width() - column);
  });
}

/// How much of each pixel from this one on is between the two ends.
template <class Numbers>
Numbers sharesBetween(float from, float to, Numbers pixel) {
  return larger(smaller(Numbers{} + to, pixel + 1.0f) - larger(Numbers{} + from, pixel), Numbers{});
}

template <int lanes>
void fill(const RasterTarget& target, const QRect& clip, const QRectF& rect, const QColor& colour) {
  using Numbers = typename Lanes<lanes>::Numbers;
  const Ink<lanes> ink(colour);
  const QRect touched = rect.toAlignedRect() & clip;
  const auto left = static_cast<float>(rect.left()), right = static_cast<float>(rect.right());
  const auto top = static_cast<float>(rect.top()), bottom = static_cast<float>(rect.bottom());
  for (int x = touched.left(); x <= touched.right(); x += lanes) {
    const Numbers across = sharesBetween(left, right, static_cast<float>(x) + Lanes<lanes>::places);
    for (int y = touched.top(), rows = 1; y <= touched.bottom(); y += rows) {
      const float down = sharesBetween(top, bottom, static_cast<float>(y));
      rows = down == 1 ? std::min(static_cast<int>(bottom), touched.bottom() + 1) - y : 1;
      ink.layRows(target.pixels + y * target.width + x, target.width, rows, across * down, clip.right() + 1 - x);
    }
  }
}

#ifdef ACTISCOPE_WIDE_PACKS
[[gnu::flatten, gnu::target("avx2")]] void fillWide(const RasterTarget& target, const QRect& clip,
                                                    const std::vector<Edge>& edges, const QColor& colour) {
  fill<8>(target, clip, edges, colour);
}
[[gnu::flatten, gnu::target("avx2")]] void fillWide(const RasterTarget& target, const QRect& clip, const QRectF& rect,
                                                    const QColor& colour) {
  fill<8>(target, clip, rect, colour);
}
#else
void fillWide(const RasterTarget& target, const QRect& clip, const std::vector<Edge>& edges, const QColor& colour) {
  fill<4>(target, clip, edges, colour);
}
void fillWide(const RasterTarget& target, const QRect& clip, const QRectF& rect, const QColor& colour) {
  fill<4>(target, clip, rect, colour);
}
#endif

bool isWide(InstructionSet set) { return set >= InstructionSet::avx2; }

}  // namespace

void fillCovered(const RasterTarget& target, const std::vector<Edge>& edges, const QColor& colour, InstructionSet set) {
  if (edges.empty()) return;
  const QRect bounds = boundsOf(edges);
  for (const QRect& clip : target.clip) {
    const QRect part = clip & bounds;
    if (part.isEmpty()) continue;
    isWide(set) ? fillWide(target, part, edges, colour) : fill<4>(target, part, edges, colour);
  }
}

void fillCovered(const RasterTarget& target, const QRectF& rect, const QColor& colour, InstructionSet set) {
  for (const QRect& clip : target.clip) {
    isWide(set) ? fillWide(target, clip, rect, colour) : fill<4>(target, clip, rect, colour);
  }
}

}  // namespace actiscope
