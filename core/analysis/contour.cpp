#include "core/analysis/contour.h"

#include "core/analysis/root.h"

#include <array>
#include <cmath>
#include <map>

namespace actiscope {

namespace {

/// An edge of the grid, from the node (column, row) to the right or upwards.
struct Edge {
  int column = 0;
  int row = 0;
  bool upwards = false;

  auto operator<=>(const Edge&) const = default;
};

/// The surface on a grid of points.
class Grid {
 public:
  Grid(const Surface& surface, Range x, Range y, int cells) : surface_(surface), x_(x), y_(y), cells_(cells) {
    for (int row = 0; row <= cells; ++row) {
      for (int column = 0; column <= cells; ++column) heights_.push_back(surface(node(column, row)));
    }
  }

  int cells() const { return cells_; }
  Point node(double column, double row) const {
    return {x_.from + x_.width() * column / cells_, y_.from + y_.width() * row / cells_};
  }
  double height(int column, int row) const { return heights_[static_cast<std::size_t>(row * (cells_ + 1) + column)]; }
  double heightAmid(int column, int row) const { return surface_(node(column + 0.5, row + 0.5)); }

  /// Where on this edge, whose ends lie on either side of it, the level is.
  Point crossing(const Edge& edge, double level) const {
    const Point from = node(edge.column, edge.row);
    const Point to = edge.upwards ? node(edge.column, edge.row + 1) : node(edge.column + 1, edge.row);
    const auto at = [&](double t) { return Point{from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t}; };
    const auto above = [&](double t) { return surface_(at(t)) - level; };
    return at(oppositeSigns(above(0), above(1)) ? root(above, 0, 1) : above(0) == 0 ? 0 : 1);
  }

 private:
  const Surface& surface_;
  Range x_;
  Range y_;
  int cells_;
  std::vector<double> heights_;
};

/// The pieces of a contour, each from edge to edge across one square, and how they join to lines.
class Pieces {
 public:
  Pieces(const Grid& grid, double level) : grid_(grid), level_(level) {
    for (int row = 0; row < grid.cells(); ++row) {
      for (int column = 0; column < grid.cells(); ++column) cross(column, row);
    }
  }

  /// First the lines that end at the rim, then the closed ones.
  std::vector<Branch> lines() {
    std::vector<Branch> lines;
    for (const std::size_t neighbours : {1u, 2u}) {
      for (auto& [edge, joined] : joined_) {
        if (joined.size() == neighbours) lines.push_back(follow(edge));
      }
    }
    return lines;
  }

 private:
  void join(const Edge& a, const Edge& b) {
    joined_[a].push_back(b);
    joined_[b].push_back(a);
  }

  /// At a saddle the height amid the square decides which corners belong together.
  void cross(int column, int row) {
    const std::array<double, 4> corners{grid_.height(column, row), grid_.height(column + 1, row),
                                        grid_.height(column + 1, row + 1), grid_.height(column, row + 1)};
    const std::array<Edge, 4> edges{
        {{column, row, false}, {column + 1, row, true}, {column, row + 1, false}, {column, row, true}}};
    std::vector<Edge> crossed;
    for (std::size_t i = 0; i < 4; ++i) {
      if (!std::isfinite(corners[i])) return;
      if ((corners[i] >= level_) != (corners[(i + 1) % 4] >= level_)) crossed.push_back(edges[i]);
    }
    if (crossed.size() == 2) join(crossed[0], crossed[1]);
    if (crossed.size() != 4) return;
    const bool likeFirst = (grid_.heightAmid(column, row) >= level_) == (corners[0] >= level_);
    join(crossed[0], crossed[likeFirst ? 1 : 3]);
    join(crossed[2], crossed[likeFirst ? 3 : 1]);
  }

  Branch follow(Edge edge) {
    const Edge first = edge;
    Branch line{grid_.crossing(edge, level_)};
    while (!joined_[edge].empty()) {
      const Edge next = joined_[edge].back();
      joined_[edge].pop_back();
      std::erase(joined_[next], edge);
      line.push_back(next == first ? line.front() : grid_.crossing(next, level_));
      edge = next;
    }
    return line;
  }

  const Grid& grid_;
  double level_;
  std::map<Edge, std::vector<Edge>> joined_;
};

}  // namespace

std::vector<std::vector<Branch>> contours(const Surface& surface, Range x, Range y, int cells,
                                          const std::vector<double>& levels) {
  const Grid grid(surface, x, y, cells);
  std::vector<std::vector<Branch>> all;
  for (const double level : levels) all.push_back(Pieces(grid, level).lines());
  return all;
}

}  // namespace actiscope
