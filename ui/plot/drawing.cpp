#include "ui/plot/drawing.h"

#include <algorithm>
#include <utility>

namespace actiscope {

Drawing::Drawing(const QSize& picture) : picture_(picture) {
  constexpr std::size_t usualPieces = 64;
  pieces_.reserve(usualPieces);
}

void Drawing::add(Shape shape) { pieces_.push_back({Piece(std::move(shape), clip_)}); }

void Drawing::draw(QPainter& painter) {
  Easel easel(painter);
  for (Item& item : pieces_) item.piece.draw(easel);
}

QRegion Drawing::area() const {
  QRegion area;
  for (const Item& item : pieces_) area += item.piece.box();
  return area;
}

Tiles Drawing::changesFrom(Drawing& before, const QRegion& others) {
  Tiles changes(QRect(QPoint(), picture_));
  for (const QRect& rect : others) changes.add(QRectF(rect));
  takeOver(before, changes);
  while (spread(changes)) continue;
  return changes;
}

/// In the order in which they are in both.
void Drawing::takeOver(Drawing& before, Tiles& changes) {
  auto old = before.pieces_.begin();
  const auto end = before.pieces_.end();
  for (Item& item : pieces_) {
    const auto same = std::find_if(old, end, [&](const Item& other) { return other.piece.isSame(item.piece); });
    if (same == end) {
      changes.add(item.piece.tiles(picture_));
      continue;
    }
    for (; old != same; ++old) changes.add(old->piece.tiles(picture_));
    item.piece.takeOver(old++->piece);
    item.change = Change::none;
  }
  for (; old != end; ++old) changes.add(old->piece.tiles(picture_));
}

/// What was in place and is drawn on is drawn anew: there alone, or, what is not divisible, as a whole, where it may
/// meet more.
bool Drawing::spread(Tiles& changes) {
  bool more = false;
  for (auto& [piece, change] : pieces_) {
    if (change != Change::none || !piece.tiles(picture_).meet(changes)) continue;
    change = piece.isDivisible() ? Change::inPart : Change::whole;
    if (change == Change::inPart) continue;
    changes.add(piece.tiles(picture_));
    more = true;
  }
  return more;
}

void Drawing::drawChanges(QPainter& painter, const Tiles& changes) {
  Easel easel(painter);
  for (auto& [piece, change] : pieces_) {
    if (change == Change::whole) piece.draw(easel);
    if (change == Change::inPart) piece.drawIn(easel, changes);
  }
}

}  // namespace actiscope
