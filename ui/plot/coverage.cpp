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

/// Some columns of pixels beside each other. What a pixel gets depends on the edges alone, not on what of the picture
/// is drawn, so that a part of it that is drawn anew fits the rest.
template <int lanes>
class Block {
  using Numbers = typename Lanes<lanes>::Numbers;

 public:
  /// Of these rows.
  explicit Block(Span rows) : rows_(rows), covered_(static_cast<std::size_t>(rows.end - rows.first) * lanes) {}

  /// `column` is its left one.
  void add(const Crossing& edge, float column) {
    const float one = edge.heightAt(std::max(edge.left, column));
    const float other = edge.heightAt(std::min(edge.right, column + lanes));
    const int first = std::clamp(static_cast<int>(std::min(one, other)), rows_.first, rows_.end);
    const Span rows{first, std::clamp(static_cast<int>(std::max(one, other)) + 1, first, rows_.end)};
    touched_ = {std::min(touched_.first, rows.first), std::max(touched_.end, rows.end)};
    crossed_.push_back({&edge, column, rows});
  }

  /// Calls visit(row, the coverage in it), and is empty again.
  template <class Visit>
  void take(const Visit& visit) {
    for (const Rows& rows : crossed_) addRows(Part<lanes>(*rows.edge, rows.column), rows.rows);
    for (int row = touched_.first; row < touched_.end; ++row) {
      visit(row, smaller(magnitude(coveredIn(row)), Numbers{} + 1.0f));
      setCovered(row, Numbers{});
    }
    crossed_.clear();
    touched_ = {rows_.end, rows_.first};
  }

 private:
  struct Rows {
    const Crossing* edge;
    float column;
    Span rows;  ///< that it crosses there
  };

  Numbers coveredIn(int row) const {
    Numbers covered;
    std::memcpy(&covered, covered_.data() + (row - rows_.first) * lanes, sizeof covered);
    return covered;
  }
  void setCovered(int row, Numbers covered) {
    std::memcpy(covered_.data() + (row - rows_.first) * lanes, &covered, sizeof covered);
  }

  /// Below the last row that it crosses all of its width is covered.
  void addRows(const Part<lanes>& part, Span rows) {
    Numbers above = part.areaAbove(static_cast<float>(rows.first));
    for (int row = rows.first; row < rows.end; ++row) {
      const Numbers area = part.areaAbove(static_cast<float>(row + 1));
      setCovered(row, coveredIn(row) + part.width() * (area - above));
      above = area;
    }
    for (int row = rows.end; row < touched_.end; ++row) setCovered(row, coveredIn(row) + part.width());
  }

  Span rows_;
  std::vector<float> covered_;
  std::vector<Rows> crossed_;
  Span touched_{rows_.end, rows_.first};
};

/// The coverage of a shape. Rows and columns are counted from a corner of its bounds.
template <int lanes>
class Coverage {
  using Numbers = typename Lanes<lanes>::Numbers;

 public:
  /// In what of the bounds is inside of the clip.
  Coverage(const std::vector<Edge>& edges, const QRect& bounds, const QRect& clip)
      : corner_(bounds.left() & ~(lanes - 1), bounds.top()), clip_((clip & bounds).translated(-corner_)) {
    first_ = clip_.left() / lanes;
    last_.resize(static_cast<std::size_t>(clip_.right() / lanes + 1 - first_), none);
    const auto x = static_cast<float>(corner_.x());
    const auto y = static_cast<float>(corner_.y());
    crossings_.reserve(edges.size());
    for (const Edge& edge : edges) add({edge.x0 - x, edge.y0 - y, edge.x1 - x, edge.y1 - y});
  }

  QPoint corner() const { return corner_; }
  const QRect& clip() const { return clip_; }

  /// Calls visit(column, row, the coverage of the pixels from there on to the right) for columns that are wanted.
  template <class IsWanted, class Visit>
  void fill(const IsWanted& isWanted, const Visit& visit) const {
    Block<lanes> block({clip_.top(), clip_.bottom() + 1});
    for (std::size_t i = 0; i < last_.size(); ++i) {
      const int column = (first_ + static_cast<int>(i)) * lanes;
      if (last_[i] == none || !isWanted(column)) continue;
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
    const auto blockAt = [&](float x) { return std::clamp(x / lanes - static_cast<float>(first_), 0.0f, blocks); };
    const auto end = static_cast<std::size_t>(std::ceil(blockAt(crossing.right)));
    for (auto i = static_cast<std::size_t>(blockAt(crossing.left)); i < end; ++i) {
      links_.push_back({crossings_.size() - 1, last_[i]});
      last_[i] = links_.size() - 1;
    }
  }

  QPoint corner_;
  QRect clip_;
  int first_;  ///< block
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
  /// Of these pixels: 1 if it is, else 0.
  Numbers shares(int column, int row) const {
    const int x = corner_.x() + column;
    const int tile = x / side_;
    const int tileRow = (corner_.y() + row) / side_;
    const auto share = [&](int at) { return Numbers{} + (tiles_.has(at, tileRow) ? 1.0f : 0.0f); };
    const auto inFirst = static_cast<float>((tile + 1) * side_ - x);
    return inFirst < lanes ? Lanes<lanes>::places < Numbers{} + inFirst ? share(tile) : share(tile + 1) : share(tile);
  }

 private:
  const Tiles& tiles_;
  Tiles columns_;
  QPoint corner_;
  int side_;
};

/// In so much of the clip as is in the tiles, or all of it without them.
template <int lanes>
void fill(const RasterTarget& target, const QRect& clip, const std::vector<Edge>& edges, const QRect& bounds,
          const QColor& colour, const Tiles* tiles) {
  using Numbers = typename Lanes<lanes>::Numbers;
  const Ink<lanes> ink(colour);
  const Coverage<lanes> shape(edges, bounds, clip);
  const QRect inside = shape.clip();
  QRgb* corner = target.pixels + shape.corner().y() * target.width + shape.corner().x();
  const auto lay = [&](int column, int row, Numbers coverage) {
    if (column < inside.left()) {
      const auto outside = static_cast<float>(inside.left() - column);
      coverage = Lanes<lanes>::places < Numbers{} + outside ? Numbers{} : coverage;
    }
    ink.lay(corner + row * target.width + column, coverage, inside.right() + 1 - column);
  };
  if (!tiles) return shape.fill([](int) { return true; }, lay);
  const Mask<lanes> mask(*tiles, target, shape.corner());
  shape.fill([&](int column) { return mask.hasAny(column); },
             [&](int column, int row, Numbers coverage) { lay(column, row, coverage * mask.shares(column, row)); });
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
                                                    const std::vector<Edge>& edges, const QRect& bounds,
                                                    const QColor& colour, const Tiles* tiles) {
  fill<8>(target, clip, edges, bounds, colour, tiles);
}
[[gnu::flatten, gnu::target("avx2")]] void fillWide(const RasterTarget& target, const QRect& clip, const QRectF& rect,
                                                    const QColor& colour) {
  fill<8>(target, clip, rect, colour);
}
#else
void fillWide(const RasterTarget& target, const QRect& clip, const std::vector<Edge>& edges, const QRect& bounds,
              const QColor& colour, const Tiles* tiles) {
  fill<4>(target, clip, edges, bounds, colour, tiles);
}
void fillWide(const RasterTarget& target, const QRect& clip, const QRectF& rect, const QColor& colour) {
  fill<4>(target, clip, rect, colour);
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
  const int scale = static_cast<int>(target.scale);
  const QPoint origin = target.origin.toPoint();
  const QRectF inPicture((rect.topLeft() - target.origin) / scale, rect.size() / scale);
  tiles.forEachPart(inPicture.toAlignedRect(), [&](const QRect& part) {
    const QRect pixels(part.topLeft() * scale + origin, part.size() * scale);
    for (const QRect& clip : target.clip) fillRect(target, clip & pixels, rect, colour, set);
  });
}

}  // namespace actiscope
