#include "ui/plot/coverage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace actiscope {

namespace {

constexpr int lanes = 4;
using Four = float __attribute__((vector_size(16)));
using FourNumbers = std::int32_t __attribute__((vector_size(16)));
using FourPixels = std::uint32_t __attribute__((vector_size(16)));
using Channels = std::uint16_t __attribute__((vector_size(16)));

constexpr float flattest = 1e-3f;  // of slopes: less is the same to a pixel

/// Lays a colour over four pixels beside each other, each by its share.
class Ink {
 public:
  explicit Ink(const QColor& colour)
      : alpha_(static_cast<float>(colour.alpha())),
        even_(FourPixels{} + (colour.rgb() & 0xff00ff)),
        odd_(FourPixels{} + (colour.rgb() >> 8 & 0xff00ff)) {}

  void lay(QRgb* pixels, Four coverage) const { lay(pixels, coverage, sizeof(FourPixels)); }
  void layFirst(QRgb* pixels, Four coverage, int count) const {
    lay(pixels, coverage, static_cast<std::size_t>(count) * sizeof(QRgb));
  }

 private:
  void lay(QRgb* pixels, Four coverage, std::size_t bytes) const {
    const auto shares = reinterpret_cast<FourPixels>(__builtin_convertvector(coverage * alpha_ + 0.5f, FourNumbers));
    FourPixels under{};
    std::memcpy(&under, pixels, bytes);
    const auto parts = reinterpret_cast<Channels>(shares | shares << 16);
    const FourPixels over = mixed(even_, under & 0xff00ff, parts) | mixed(odd_, under >> 8 & 0xff00ff, parts) << 8;
    std::memcpy(pixels, &over, bytes);
  }

  /// Two channels of each pixel.
  static FourPixels mixed(FourPixels ink, FourPixels under, Channels parts) {
    const Channels sum = reinterpret_cast<Channels>(ink) * parts + reinterpret_cast<Channels>(under) * (255 - parts);
    return reinterpret_cast<FourPixels>(Channels((sum + 128 + (sum >> 8)) >> 8));
  }

  float alpha_;
  FourPixels even_;  ///< red and blue; what is drawn is opaque but for its share
  FourPixels odd_;
};

/// The first and the one after the last.
struct Span {
  int first;
  int end;
};

/// An edge from left to right.
class Crossing {
 public:
  explicit Crossing(const Edge& edge)
      : back_(edge.x0 > edge.x1),
        edge_(back_ ? Edge{edge.x1, edge.y1, edge.x0, edge.y0} : edge),
        slope_(edge_.x1 > edge_.x0 ? (edge_.y1 - edge_.y0) / (edge_.x1 - edge_.x0) : 0),
        reach_(std::max(std::abs(slope_) / 2, flattest)),
        inverse_(0.25f / reach_) {}

  bool goesBack() const { return back_; }
  float left() const { return edge_.x0; }
  float right() const { return edge_.x1; }
  float heightAt(float x) const { return x >= edge_.x1 ? edge_.y1 : edge_.y0 + (x - edge_.x0) * slope_; }

  /// In columns that the edge crosses, given the heights in their middles: their areas above y and below the edge.
  Four areaAbove(float y, Four middles) const {
    const Four beyond = y - middles - reach_;
    const Four past = beyond > 0 ? beyond : Four{};
    const Four below = beyond - past + 2 * reach_;
    const Four partly = below > 0 ? below : Four{};
    return partly * partly * inverse_ + past;
  }
  Four middles(float column) const { return edge_.y0 + (column + Four{0.5f, 1.5f, 2.5f, 3.5f} - edge_.x0) * slope_; }

 private:
  bool back_;
  Edge edge_;
  float slope_;
  float reach_;    ///< how much higher and lower the edge is at the sides of a column than in the middle
  float inverse_;  ///< 1 / (4 reach)
};

/// Four columns. If all that there is are two edges that cross them, the coverage is what is between them. Else there
/// are cells, four a row, to which each edge adds how the coverage changes from there on down.
class Block {
 public:
  void meet(const Crossing& crossing, float left) {
    ++edges_;
    if (crossing.left() > left || crossing.right() < left + lanes) return;
    across_[crossing.goesBack() ? 1 : 0] = &crossing;
  }
  bool isEmpty() const { return edges_ == 0; }
  bool isStrip() const { return edges_ == 2 && across_[0] && across_[1]; }

  void makeRoom(float from, float to) {
    rows_.first = std::min(rows_.first, static_cast<int>(std::min(from, to)));
    rows_.end = std::max(rows_.end, static_cast<int>(std::max(from, to)) + 1);
  }
  /// Takes cells, all zero, from the end.
  void take(std::size_t& cells) {
    first_ = cells;
    if (!isEmpty() && !isStrip()) cells += static_cast<std::size_t>(rows_.end - rows_.first + 1) * lanes;
  }
  /// The part of an edge between these places in the block, which begins at `left`.
  void add(const Crossing& crossing, float left, float from, float to, float* cells) const;

  /// Calls visit(row, the coverage of its four pixels).
  template <class Visit>
  void fill(float left, const float* cells, const Visit& visit) const {
    if (isStrip()) {
      fillStrip(left, visit);
    } else if (!isEmpty()) {
      fillCells(cells + first_, visit);
    }
  }

 private:
  static Four magnitude(Four x) { return x < 0 ? -x : x; }

  template <class Visit>
  void fillStrip(float left, const Visit& visit) const {
    const Crossing& one = *across_[0];
    const Crossing& two = *across_[1];
    const float heights[] = {one.heightAt(left), one.heightAt(left + lanes), two.heightAt(left),
                             two.heightAt(left + lanes)};
    const auto [top, bottom] = std::minmax_element(std::begin(heights), std::end(heights));
    const Four middlesOne = one.middles(left);
    const Four middlesTwo = two.middles(left);
    const int end = static_cast<int>(std::ceil(*bottom));
    Four before{};
    for (int row = static_cast<int>(*top); row < end; ++row) {
      const float y = static_cast<float>(row + 1);
      const Four area = one.areaAbove(y, middlesOne) - two.areaAbove(y, middlesTwo);
      visit(row, magnitude(area - before));
      before = area;
    }
  }

  template <class Visit>
  void fillCells(const float* cells, const Visit& visit) const {
    Four sum{};
    for (int row = rows_.first; row < rows_.end; ++row, cells += lanes) {
      Four change;
      std::memcpy(&change, cells, sizeof change);
      sum += change;
      const Four coverage = magnitude(sum);
      visit(row, coverage > 1 ? Four{1, 1, 1, 1} : coverage);
    }
  }

  int edges_ = 0;
  std::array<const Crossing*, 2> across_{};
  Span rows_{1 << 30, 0};
  std::size_t first_ = 0;
};

/// What a piece of an edge adds within one row, `middle` of which deep it is: what is below it is covered.
void addInRow(float* cell, float width, float middle) {
  cell[0] += width * (1 - middle);
  cell[lanes] += width * middle;
}

/// A part of an edge within one column, from y to y, to be added to the cells of this lane from this row on.
void addPart(float width, float from, float to, float* cells, int firstRow) {
  const float low = std::min(from, to);
  const float high = std::max(from, to);
  int row = static_cast<int>(low);
  float* cell = cells + (row - firstRow) * lanes;
  if (high <= static_cast<float>(row + 1)) return addInRow(cell, width, (low + high) / 2 - static_cast<float>(row));
  const float widthPerRow = width / (high - low);
  for (float y = low; y < high; ++row, cell += lanes) {
    const float next = std::min(static_cast<float>(row + 1), high);
    addInRow(cell, widthPerRow * (next - y), (y + next) / 2 - static_cast<float>(row));
    y = next;
  }
}

void Block::add(const Crossing& crossing, float left, float from, float to, float* cells) const {
  float y = crossing.heightAt(from);
  const auto [highest, lowest] = std::minmax({y, crossing.heightAt(to)});  // rounding must not leave the room made
  for (int lane = std::min(static_cast<int>(from - left), lanes - 1); from < to; ++lane) {
    const float next = std::min(to, left + static_cast<float>(lane + 1));
    const float nextY = std::clamp(crossing.heightAt(next), highest, lowest);
    addPart(crossing.goesBack() ? from - next : next - from, y, nextY, cells + first_ + lane, rows_.first);
    from = next;
    y = nextY;
  }
}

/// The coverage of a shape in all columns from 0 on.
class Coverage {
 public:
  Coverage(const std::vector<Edge>& edges, int columns)
      : blocks_(static_cast<std::size_t>((columns + lanes - 1) / lanes)) {
    crossings_.reserve(edges.size());
    for (const Edge& edge : edges) {
      if (edge.x0 != edge.x1) crossings_.emplace_back(edge);
    }
    for (const Crossing& crossing : crossings_) {
      for (int i = blocksOf(crossing).first; i < blocksOf(crossing).end; ++i) block(i).meet(crossing, leftOf(i));
    }
    for (const Crossing& crossing : crossings_) {
      forEachBlockOfCells(crossing, [&](Block& block, float, float from, float to) {
        block.makeRoom(crossing.heightAt(from), crossing.heightAt(to));
      });
    }
    std::size_t cells = 0;
    for (Block& block : blocks_) block.take(cells);
    cells_.resize(cells);
    for (const Crossing& crossing : crossings_) {
      forEachBlockOfCells(crossing, [&](Block& block, float left, float from, float to) {
        block.add(crossing, left, from, to, cells_.data());
      });
    }
  }

  /// Calls visit(column, row, the coverage of the four pixels from there on to the right).
  template <class Visit>
  void fill(const Visit& visit) const {
    for (int i = 0; i < static_cast<int>(blocks_.size()); ++i) {
      blocks_[static_cast<std::size_t>(i)].fill(leftOf(i), cells_.data(),
                                                [&](int row, Four coverage) { visit(i * lanes, row, coverage); });
    }
  }

 private:
  Block& block(int i) { return blocks_[static_cast<std::size_t>(i)]; }
  static float leftOf(int block) { return static_cast<float>(block * lanes); }

  Span blocksOf(const Crossing& crossing) const {
    const auto last = static_cast<float>(blocks_.size());
    return {static_cast<int>(std::clamp(crossing.left() / lanes, 0.0f, last)),
            static_cast<int>(std::ceil(std::clamp(crossing.right() / lanes, 0.0f, last)))};
  }

  /// Calls visit(block, where it begins, where the part of the edge in it begins, and ends).
  template <class Visit>
  void forEachBlockOfCells(const Crossing& crossing, const Visit& visit) {
    for (int i = blocksOf(crossing).first; i < blocksOf(crossing).end; ++i) {
      if (block(i).isStrip()) continue;
      const float from = std::max(crossing.left(), leftOf(i));
      const float to = std::min(crossing.right(), leftOf(i) + lanes);
      if (from < to) visit(block(i), leftOf(i), from, to);
    }
  }

  std::vector<Crossing> crossings_;
  std::vector<Block> blocks_;
  std::vector<float> cells_;
};

/// Moves the edges so that no row is negative and column 0 is this one; returns what row 0 is.
int moveToOrigin(std::vector<Edge>& edges, int left) {
  float top = edges.front().y0;
  for (const Edge& edge : edges) top = std::min({top, edge.y0, edge.y1});
  const auto x = static_cast<float>(left);
  const float y = std::floor(top);
  for (Edge& edge : edges) edge = {edge.x0 - x, edge.y0 - y, edge.x1 - x, edge.y1 - y};
  return static_cast<int>(y);
}

void fillCovered(const RasterTarget& target, const QRect& clip, std::vector<Edge> edges, const Ink& ink) {
  const int up = moveToOrigin(edges, clip.left());
  Coverage(edges, clip.width()).fill([&](int column, int row, Four coverage) {
    if (row + up < clip.top() || row + up > clip.bottom()) return;
    QRgb* pixels = target.pixels + (row + up) * target.width + clip.left() + column;
    const int room = clip.width() - column;
    if (room >= lanes) return ink.lay(pixels, coverage);
    ink.layFirst(pixels, coverage, room);
  });
}

}  // namespace

void fillCovered(const RasterTarget& target, const std::vector<Edge>& edges, const QColor& colour) {
  if (edges.empty()) return;
  for (const QRect& clip : target.clip) fillCovered(target, clip, edges, Ink(colour));
}

}  // namespace actiscope
