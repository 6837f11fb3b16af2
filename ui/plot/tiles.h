#pragma once

#include <QLineF>
#include <QRectF>
#include <QRegion>
#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

namespace actiscope {

/// Some of the squares of 8 pixels that a picture is divided into: what something is drawn on, or what is to be drawn
/// anew.
class Tiles {
 public:
  static constexpr int side = 8;

  /// None, and no room for any.
  Tiles() = default;
  /// None; there is room for those that touch this area, in pixels of the picture and not left of it or above it.
  explicit Tiles(const QRect& area);

  void add(const QRectF& rect);
  /// All that is no farther than `reach` from the line.
  void add(const QLineF& line, double reach);
  /// Those for which there is room.
  void add(const Tiles& others);
  /// Those that are among the others, too.
  Tiles common(const Tiles& others) const;
  bool meet(const Tiles& others) const;
  bool meet(const QRectF& rect) const;
  /// Counted from the picture's corner.
  bool has(int column, int row) const;
  /// The columns that there is any tile in, as tiles of the row 0.
  Tiles inOneRow() const;
  /// No more of them than what is inside of the area that there is room for.
  QRegion region() const;
  /// Calls visit(rectangle of pixels) for parts that make up what of the area is in these tiles.
  template <class Visit>
  void forEachPart(const QRect& area, const Visit& visit) const;

 private:
  static constexpr int bits = 64;
  struct Span {
    int first;
    int last;
  };
  static Span spanOf(double from, double to, Span room);
  static std::uint64_t maskOf(Span columns, int word);
  void add(Span columns, Span rows);
  /// Of a row's words those that both have.
  Span commonWords(const Tiles& others) const;
  Span commonRows(const Tiles& others) const;
  std::size_t placeOf(int word, int row) const {
    return static_cast<std::size_t>((row - rows_.first) * (words_.last - words_.first + 1) + word - words_.first);
  }
  std::uint64_t wordAt(int word, int row) const { return set_[placeOf(word, row)]; }
  std::uint64_t& wordAt(int word, int row) { return set_[placeOf(word, row)]; }
  /// The runs of them in a row, as visit(first, the one after the last).
  template <class Visit>
  void forEachRun(int row, const Visit& visit) const;

  QRect area_;
  Span columns_{0, -1};
  Span rows_{0, -1};
  Span words_{0, -1};               ///< of 64 columns each
  std::vector<std::uint64_t> set_;  ///< a bit for each, row by row
};

template <class Visit>
void Tiles::forEachRun(int row, const Visit& visit) const {
  int first = -1;
  for (int word = words_.first; word <= words_.last; ++word) {
    for (int bit = 0; bit < bits;) {
      const std::uint64_t rest = (first < 0 ? wordAt(word, row) : ~wordAt(word, row)) >> bit;
      if (rest == 0) break;
      bit += std::countr_zero(rest);
      first < 0 ? void(first = word * bits + bit) : visit(std::exchange(first, -1), word * bits + bit);
    }
  }
  if (first >= 0) visit(first, (words_.last + 1) * bits);
}

template <class Visit>
void Tiles::forEachPart(const QRect& area, const Visit& visit) const {
  const QRect inside = area & area_;
  if (inside.isEmpty()) return;
  for (int row = inside.top() / side; row <= inside.bottom() / side; ++row) {
    const int top = std::max(row * side, inside.top()), bottom = std::min(row * side + side - 1, inside.bottom());
    forEachRun(row, [&](int first, int end) {
      const int left = std::max(first * side, inside.left()), right = std::min(end * side - 1, inside.right());
      if (left <= right) visit(QRect(QPoint(left, top), QPoint(right, bottom)));
    });
  }
}

}  // namespace actiscope
