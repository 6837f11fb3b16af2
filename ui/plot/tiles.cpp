#include "ui/plot/tiles.h"

#include <QVector>
#include <algorithm>

namespace actiscope {

namespace {

/// The bits from one to another, both with it.
std::uint64_t mask(int first, int last) { return ~std::uint64_t{0} >> (63 - (last - first)) << first; }

}  // namespace

/// Of them the bits in this word, which has some.
std::uint64_t Tiles::maskOf(Span columns, int word) {
  return mask(std::max(columns.first - word * bits, 0), std::min(columns.last - word * bits, bits - 1));
}

Tiles::Tiles(const QRect& area) : area_(area) {
  if (area.isEmpty()) return;
  columns_ = {area.left() / side, area.right() / side};
  rows_ = {area.top() / side, area.bottom() / side};
  words_ = {columns_.first / bits, columns_.last / bits};
  set_.resize(static_cast<std::size_t>((words_.last - words_.first + 1) * (rows_.last - rows_.first + 1)));
}

/// Of those that there is room for; without any the last is before the first.
Tiles::Span Tiles::spanOf(double from, double to, Span room) {
  const auto tile = [](double pixel) { return static_cast<int>(std::clamp(pixel / side + 1, 0.0, 1e6)) - 1; };
  return {std::max(tile(from), room.first), std::min(tile(to), room.last)};
}

void Tiles::add(Span columns, Span rows) {
  if (columns.first > columns.last) return;
  for (int word = columns.first / bits; word <= columns.last / bits; ++word) {
    const std::uint64_t added = maskOf(columns, word);
    for (int row = rows.first; row <= rows.last; ++row) wordAt(word, row) |= added;
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
    const double from = column * side - reach;
    const double to = (column + 1) * side + reach;
    const double one = from <= left ? start : start + (from - left) * slope;
    const double other = to >= right ? end : start + (to - left) * slope;
    add({column, column}, spanOf(std::min(one, other) - reach, std::max(one, other) + reach, rows_));
  }
}

Tiles::Span Tiles::commonWords(const Tiles& others) const {
  return {std::max(words_.first, others.words_.first), std::min(words_.last, others.words_.last)};
}

Tiles::Span Tiles::commonRows(const Tiles& others) const {
  return {std::max(rows_.first, others.rows_.first), std::min(rows_.last, others.rows_.last)};
}

void Tiles::add(const Tiles& others) {
  const Span words = commonWords(others);
  const Span rows = commonRows(others);
  for (int row = rows.first; row <= rows.last; ++row) {
    for (int word = words.first; word <= words.last; ++word) wordAt(word, row) |= others.wordAt(word, row);
  }
}

Tiles Tiles::common(const Tiles& others) const {
  Tiles both(area_);
  const Span words = commonWords(others);
  const Span rows = commonRows(others);
  for (int row = rows.first; row <= rows.last; ++row) {
    for (int word = words.first; word <= words.last; ++word) {
      both.wordAt(word, row) = wordAt(word, row) & others.wordAt(word, row);
    }
  }
  return both;
}

bool Tiles::meet(const Tiles& others) const {
  const Span words = commonWords(others);
  const Span rows = commonRows(others);
  for (int row = rows.first; row <= rows.last; ++row) {
    for (int word = words.first; word <= words.last; ++word) {
      if (wordAt(word, row) & others.wordAt(word, row)) return true;
    }
  }
  return false;
}

bool Tiles::meet(const QRectF& rect) const {
  const Span columns = spanOf(rect.left(), rect.right(), columns_);
  const Span rows = spanOf(rect.top(), rect.bottom(), rows_);
  for (int word = columns.first / bits; columns.first <= columns.last && word <= columns.last / bits; ++word) {
    const std::uint64_t wanted = maskOf(columns, word);
    for (int row = rows.first; row <= rows.last; ++row) {
      if (wordAt(word, row) & wanted) return true;
    }
  }
  return false;
}

bool Tiles::has(int column, int row) const {
  if (column < columns_.first || column > columns_.last || row < rows_.first || row > rows_.last) return false;
  return wordAt(column / bits, row) >> column % bits & 1;
}

Tiles Tiles::inOneRow() const {
  Tiles row(QRect(area_.left(), 0, area_.width(), 1));
  for (int y = rows_.first; y <= rows_.last; ++y) {
    for (int word = words_.first; word <= words_.last; ++word) row.wordAt(word, 0) |= wordAt(word, y);
  }
  return row;
}

QRegion Tiles::region() const {
  QVector<QRect> rects;
  forEachPart(area_, [&](const QRect& part) { rects << part; });
  QRegion region;
  region.setRects(rects.constData(), static_cast<int>(rects.size()));
  return region;
}

}  // namespace actiscope
