#include "ui/plot/coverage.h"

#include "core/number/pack.h"
#include "ui/plot/ink.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>
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

/// Some columns of pixels beside each other. What a pixel gets depends on the edges alone, not on what of the picture
/// is drawn, so that a part of it that is drawn anew fits the rest. Nothing at first, for no rows.
template <int lanes>
class Block {
  using Numbers = typename Lanes<lanes>::Numbers;

 public:
  void setRows(Span rows) {
    rows_ = rows;
    touched_ = {rows.end, rows.first};
    const auto needed = static_cast<std::size_t>(rows.end + 1 - rows.first) * lanes;
    if (partly_.size() >= needed) return;
    partly_.resize(needed);
    fully_.resize(needed);
  }

  /// `column` is its left one.
  void add(const Crossing& edge, float column) {
    const float one = edge.heightAt(std::max(edge.left, column));
    const float other = edge.heightAt(std::min(edge.right, column + lanes));
    const int first = std::clamp(static_cast<int>(std::min(one, other)), rows_.first, rows_.end);
    const Span rows{first, std::clamp(static_cast<int>(std::max(one, other)) + 1, first, rows_.end)};
    touched_ = {std::min(touched_.first, rows.first), std::max(touched_.end, rows.end)};
    addRows(Part<lanes>(edge, column), rows);
  }

  /// Calls visit(row, the coverage in it), and is empty again.
  template <class Visit>
  void take(const Visit& visit) {
    const Span rows = std::exchange(touched_, {rows_.end, rows_.first});
    float* partly = placeOf(partly_, rows.first);
    float* fully = placeOf(fully_, rows.first);
    Numbers above{};
    for (int row = rows.first; row < rows.end; ++row, partly += lanes, fully += lanes) {
      above += taken(fully);
      visit(row, smaller(magnitude(above + taken(partly)), Numbers{} + 1.0f));
    }
    taken(fully);
  }

 private:
  float* placeOf(std::vector<float>& sums, int row) const { return sums.data() + (row - rows_.first) * lanes; }
  static void add(float* place, Numbers more) {
    Numbers sum;
    std::memcpy(&sum, place, sizeof sum);
    sum += more;
    std::memcpy(place, &sum, sizeof sum);
  }
  /// Nothing is left of it.
  static Numbers taken(float* place) {
    Numbers sum;
    std::memcpy(&sum, place, sizeof sum);
    std::fill_n(place, lanes, 0.0f);
    return sum;
  }

  /// Below the last row that it crosses all of its width is covered. Widths add up without an error, for an edge ends
  /// at a 1024th of a pixel.
  void addRows(const Part<lanes>& part, Span rows) {
    float* partly = placeOf(partly_, rows.first);
    Numbers above = part.areaAbove(static_cast<float>(rows.first));
    for (int row = rows.first; row < rows.end; ++row, partly += lanes) {
      const Numbers area = part.areaAbove(static_cast<float>(row + 1));
      add(partly, part.width() * (area - above));
      above = area;
    }
    add(placeOf(fully_, rows.end), part.width());
  }

  Span rows_{0, 0};
  Span touched_{0, 0};
  std::vector<float> partly_;  ///< of each row what it alone is covered by
  std::vector<float> fully_;   ///< and what this row and all below it are
};

/// The coverage of a shape, and then of another in the same memory. Rows and columns are counted from a corner of its
/// bounds.
template <int lanes>
class Coverage {
  using Numbers = typename Lanes<lanes>::Numbers;

 public:
  /// In what of the bounds is inside of the clip, and of its columns in those that are wanted.
  template <class IsWanted>
  void setShape(const std::vector<Edge>& edges, const QRect& bounds, const QRect& clip, const IsWanted& isWanted) {
    const QPoint corner = cornerOf(bounds);
    clip_ = (clip & bounds).translated(-corner);
    first_ = clip_.left() / lanes;
    crossings_.clear();
    links_.clear();
    last_.clear();
    for (int i = first_; i <= clip_.right() / lanes; ++i) last_.push_back(isWanted(i * lanes) ? none : unwanted);
    const auto x = static_cast<float>(corner.x());
    const auto y = static_cast<float>(corner.y());
    for (const Edge& edge : edges) add({edge.x0 - x, edge.y0 - y, edge.x1 - x, edge.y1 - y});
  }

  /// That columns and rows are counted from.
  static QPoint cornerOf(const QRect& bounds) { return {bounds.left() & ~(lanes - 1), bounds.top()}; }

  /// Calls visit(column, row, the coverage of the pixels from there on to the right).
  template <class Visit>
  void fill(const Visit& visit) {
    block_.setRows({clip_.top(), clip_.bottom() + 1});
    for (std::size_t i = 0; i < last_.size(); ++i) {
      const int column = (first_ + static_cast<int>(i)) * lanes;
      for (std::size_t link = last_[i]; link < unwanted; link = links_[link].before) {
        block_.add(crossings_[links_[link].crossing], static_cast<float>(column));
      }
      block_.take([&](int row, Numbers coverage) { visit(column, row, coverage); });
    }
  }

 private:
  static constexpr auto none = ~std::size_t{0};
  static constexpr auto unwanted = none - 1;
  /// An edge in a block.
  struct Link {
    std::size_t crossing;
    std::size_t before;  ///< another one of this block
  };

  void add(const Edge& edge) {
    if (std::abs(edge.x1 - edge.x0) < narrowest) return;
    const auto [left, right] = std::minmax(edge.x0, edge.x1);
    const auto blocks = static_cast<float>(last_.size());
    const auto blockAt = [&](float x) { return std::clamp(x / lanes - static_cast<float>(first_), 0.0f, blocks); };
    const auto end = static_cast<std::size_t>(std::ceil(blockAt(right)));
    const std::size_t before = links_.size();
    for (auto i = static_cast<std::size_t>(blockAt(left)); i < end; ++i) {
      if (last_[i] == unwanted) continue;
      links_.push_back({crossings_.size(), last_[i]});
      last_[i] = links_.size() - 1;
    }
    if (links_.size() > before) crossings_.emplace_back(edge);
  }

  QRect clip_;
  int first_ = 0;  ///< block
  std::vector<Crossing> crossings_;
  std::vector<Link> links_;
  std::vector<std::size_t> last_;  ///< of each block
  Block<lanes> block_;
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

/// Which pixels, counted from a corner, are in tiles.
template <int lanes>
class Mask {
  using Numbers = typename Lanes<lanes>::Numbers;

 public:
  Mask(const Tiles& tiles, const RasterTarget& target, QPoint corner)
      : tiles_(tiles),
        columns_(tiles.inOneRow()),
        corner_(corner - target.origin.toPoint()),
        side_(Tiles::side * static_cast<int>(target.scale)) {}

  /// Whether any pixel below those from this one on to the right is.
  bool hasAny(int column) const {
    const int x = corner_.x() + column;
    return columns_.has(x / side_, 0) || columns_.has((x + lanes - 1) / side_, 0);
  }
  /// Of these pixels: 1 if it is, else 0; nothing if none of them is. Found once for all rows of a tile.
  const Numbers* shares(int column, int row) {
    if (column != column_ || row < from_ || row >= to_) findShares(column, row);
    return any_ ? &shares_ : nullptr;
  }

 private:
  void findShares(int column, int row) {
    const int x = corner_.x() + column;
    const int tile = x / side_;
    const int tileRow = (corner_.y() + row) / side_;
    const auto inFirst = static_cast<float>((tile + 1) * side_ - x);
    const bool first = tiles_.has(tile, tileRow);
    const bool second = inFirst < lanes && tiles_.has(tile + 1, tileRow);
    any_ = first || second;
    shares_ = Lanes<lanes>::places < Numbers{} + inFirst ? Numbers{} + (first ? 1.0f : 0.0f)
                                                         : Numbers{} + (second ? 1.0f : 0.0f);
    column_ = column;
    from_ = tileRow * side_ - corner_.y();
    to_ = from_ + side_;
  }

  const Tiles& tiles_;
  Tiles columns_;
  QPoint corner_;
  int side_;
  int column_ = 0;  ///< that the shares are of, in these rows
  int from_ = 0;
  int to_ = 0;
  bool any_ = false;
  Numbers shares_{};
};

/// In so much of the clip as is in the tiles, or all of it without them.
template <int lanes>
void fill(const RasterTarget& target, const QRect& clip, const std::vector<Edge>& edges, const QRect& bounds,
          const QColor& colour, const Tiles* tiles) {
  using Numbers = typename Lanes<lanes>::Numbers;
  const Ink<lanes> ink(colour);
  const QPoint from = Coverage<lanes>::cornerOf(bounds);
  QRgb* corner = target.pixels + from.y() * target.width + from.x();
  const QRect inside = (clip & bounds).translated(-from);
  const auto lay = [&](int column, int row, Numbers coverage) {
    if (column < inside.left()) {
      const auto outside = static_cast<float>(inside.left() - column);
      coverage = Lanes<lanes>::places < Numbers{} + outside ? Numbers{} : coverage;
    }
    ink.lay(corner + row * target.width + column, coverage, inside.right() + 1 - column);
  };
  thread_local Coverage<lanes> shape;
  if (!tiles) {
    shape.setShape(edges, bounds, clip, [](int) { return true; });
    return shape.fill(lay);
  }
  Mask<lanes> mask(*tiles, target, from);
  shape.setShape(edges, bounds, clip, [&](int column) { return mask.hasAny(column); });
  shape.fill([&](int column, int row, Numbers coverage) {
    if (const Numbers* shares = mask.shares(column, row)) lay(column, row, coverage * *shares);
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

template <int lanes>
void fill(const RasterTarget& target, QPoint corner, const QImage& shares, const QColor& colour) {
  const Ink<lanes> ink(colour);
  for (const QRect& clip : target.clip) {
    const QRect part = clip & QRect(corner, shares.size());
    for (int row = part.top(); row <= part.bottom(); ++row) {
      const uchar* from = shares.constScanLine(row - corner.y()) + part.left() - corner.x();
      QRgb* to = target.pixels + row * target.width + part.left();
      for (int x = 0; x < part.width(); x += lanes) ink.lay(to + x, from + x, part.width() - x);
    }
  }
}

#ifdef ACTISCOPE_WIDE_PACKS
[[gnu::flatten, gnu::target("avx2")]] void fillWide(const RasterTarget& target, const QRect& clip,
                                                    const std::vector<Edge>& edges, const QRect& bounds,
                                                    const QColor& colour, const Tiles* tiles) {
  fill<8>(target, clip, edges, bounds, colour, tiles);
}
[[gnu::flatten, gnu::target("avx2")]] void fillWide(const RasterTarget& target, const QRect& clip, const QRectF& rect,
                                                    const QColor& colour) {
  fill<8>(target, clip, rect, colour);
}
[[gnu::flatten, gnu::target("avx2")]] void fillWide(const RasterTarget& target, QPoint corner, const QImage& shares,
                                                    const QColor& colour) {
  fill<8>(target, corner, shares, colour);
}
#else
void fillWide(const RasterTarget& target, const QRect& clip, const std::vector<Edge>& edges, const QRect& bounds,
              const QColor& colour, const Tiles* tiles) {
  fill<4>(target, clip, edges, bounds, colour, tiles);
}
void fillWide(const RasterTarget& target, const QRect& clip, const QRectF& rect, const QColor& colour) {
  fill<4>(target, clip, rect, colour);
}
void fillWide(const RasterTarget& target, QPoint corner, const QImage& shares, const QColor& colour) {
  fill<4>(target, corner, shares, colour);
}
#endif

bool isWide(InstructionSet set) { return set >= InstructionSet::avx2; }

/// Without tiles everywhere.
void fillShape(const RasterTarget& target, const std::vector<Edge>& edges, const QColor& colour, const Tiles* tiles,
               InstructionSet set) {
  if (edges.empty()) return;
  const QRect bounds = boundsOf(edges);
  for (const QRect& clip : target.clip) {
    if (!clip.intersects(bounds)) continue;
    isWide(set) ? fillWide(target, clip, edges, bounds, colour, tiles)
                : fill<4>(target, clip, edges, bounds, colour, tiles);
  }
}

void fillRect(const RasterTarget& target, const QRect& clip, const QRectF& rect, const QColor& colour,
              InstructionSet set) {
  isWide(set) ? fillWide(target, clip, rect, colour) : fill<4>(target, clip, rect, colour);
}

}  // namespace

void fillCovered(const RasterTarget& target, const std::vector<Edge>& edges, const QColor& colour, InstructionSet set) {
  fillShape(target, edges, colour, nullptr, set);
}

void fillCovered(const RasterTarget& target, const std::vector<Edge>& edges, const QColor& colour, const Tiles& tiles,
                 InstructionSet set) {
  fillShape(target, edges, colour, &tiles, set);
}

void fillCovered(const RasterTarget& target, const QRectF& rect, const QColor& colour, InstructionSet set) {
  for (const QRect& clip : target.clip) fillRect(target, clip, rect, colour, set);
}

void fillCovered(const RasterTarget& target, const QRectF& rect, const QColor& colour, const Tiles& tiles,
                 InstructionSet set) {
  const QRectF inPicture((rect.topLeft() - target.origin) / target.scale, rect.size() / target.scale);
  if (!tiles.meet(inPicture)) return;
  tiles.forEachPart(inPicture.toAlignedRect(), [&](const QRect& part) {
    for (const QRect& clip : target.clip) fillRect(target, clip & target.pixelsOf(part), rect, colour, set);
  });
}

void fillShares(const RasterTarget& target, QPoint corner, const QImage& shares, const QColor& colour,
                InstructionSet set) {
  isWide(set) ? fillWide(target, corner, shares, colour) : fill<4>(target, corner, shares, colour);
}

}  // namespace actiscope
