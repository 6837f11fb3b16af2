#include "ui/plot/tiles.h"

#include <QVector>
#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace actiscope {

namespace {

constexpr int tileSide = 8;
constexpr int bits = 64;

int tilesIn(int pixels) { return (pixels + tileSide - 1) / tileSide; }

/// The bits from one to another, both with it.
std::uint64_t mask(int first, int last) { return ~std::uint64_t{0} >> (bits - 1 - (last - first)) << first; }

/// The runs of set bits in a row, as visit(first, the one after the last).
template <class Visit>
void forEachRun(const std::uint64_t* words, int count, const Visit& visit) {
  int first = -1;
  for (int i = 0; i < count; ++i) {
    for (int bit = 0; bit < bits;) {
      const std::uint64_t rest = (first < 0 ? words[i] : ~words[i]) >> bit;
      if (rest == 0) break;
      bit += std::countr_zero(rest);
      first < 0 ? void(first = i * bits + bit) : visit(std::exchange(first, -1), i * bits + bit);
    }
  }
  if (first >= 0) visit(first, count * bits);
}

}  // namespace

Tiles::Tiles(const QSize& picture)
    : picture_(picture),
      columns_(tilesIn(picture.width())),
      rows_(tilesIn(picture.height())),
      wordsPerRow_((columns_ + bits - 1) / bits),
      words_(static_cast<std::size_t>(wordsPerRow_ * rows_)) {}

/// Of all those that there are; without any the last is before the first.
Tiles::Span Tiles::spanOf(double from, double to, int count) {
  const auto tile = [](double pixel) { return static_cast<int>(std::floor(std::clamp(pixel, -1e6, 1e6) / tileSide)); };
  return {std::max(tile(from), 0), std::min(tile(to), count - 1)};
}

void Tiles::add(Span columns, Span rows) {
  if (columns.first > columns.last) return;
  for (int word = columns.first / bits; word <= columns.last / bits; ++word) {
    const int first = std::max(columns.first - word * bits, 0);
    const int last = std::min(columns.last - word * bits, bits - 1);
    const std::uint64_t added = mask(first, last);
    for (int row = rows.first; row <= rows.last; ++row) {
      wordOf(word * bits, row) |= added;
    }
  }
}

void Tiles::add(const QRectF& rect) {
  add(spanOf(rect.left(), rect.right(), columns_), spanOf(rect.top(), rect.bottom(), rows_));
}

void Tiles::add(const QLineF& line, double reach) {
  const auto [left, right] = std::minmax({line.x1(), line.x2()});
  const double slope = right > left ? line.dy() / line.dx() : 0;
  const double start = line.x1() <= line.x2() ? line.y1() : line.y2();
  const double end = line.x1() <= line.x2() ? line.y2() : line.y1();
  const Span columns = spanOf(left - reach, right + reach, columns_);
  for (int column = columns.first; column <= columns.last; ++column) {
    const double from = column * tileSide - reach;
    const double to = (column + 1) * tileSide + reach;
    const double one = from <= left ? start : start + (from - left) * slope;
    const double other = to >= right ? end : start + (to - left) * slope;
    const Span rows = spanOf(std::min(one, other) - reach, std::max(one, other) + reach, rows_);
    const std::uint64_t tile = std::uint64_t{1} << column % bits;
    for (int row = rows.first; row <= rows.last; ++row) wordOf(column, row) |= tile;
  }
}

QRegion Tiles::region() const {
  QVector<QRect> rects;
  for (int row = 0; row < rows_; ++row) {
    const int height = std::min(tileSide, picture_.height() - row * tileSide);
    forEachRun(words_.data() + row * wordsPerRow_, wordsPerRow_, [&](int first, int end) {
      rects << QRect(first * tileSide, row * tileSide, std::min(end * tileSide, picture_.width()) - first * tileSide,
                     height);
    });
  }
  QRegion region;
  region.setRects(rects.constData(), static_cast<int>(rects.size()));
  return region;
}

}  // namespace actiscope
