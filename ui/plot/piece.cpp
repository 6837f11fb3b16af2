#include "ui/plot/piece.h"

#include <utility>

namespace actiscope {

namespace {

constexpr double mitreReach = 2.5;  // of a line's width

/// Whether the outer edges meet noticeably farther from the line than they are elsewhere.
bool isSharp(QPointF before, QPointF after) {
  const double cosine = QPointF::dotProduct(before, after);
  const double squares = QPointF::dotProduct(before, before) * QPointF::dotProduct(after, after);
  return cosine < 0 || cosine * cosine < 0.8 * squares;
}

/// With the tips of its mitres.
void addTo(Tiles& tiles, const LineShape& shape) {
  const QPolygonF& line = shape.points;
  const double width = shape.pen.widthF();
  for (qsizetype i = 1; i < line.size(); ++i) {
    tiles.add(QLineF(line[i - 1], line[i]), width);
    const bool sharp = i + 1 < line.size() && isSharp(line[i] - line[i - 1], line[i + 1] - line[i]);
    if (sharp) tiles.add(QLineF(line[i], line[i]), mitreReach * width);
  }
}

/// A straight one has no tips.
QRectF boxOf(const LineShape& line) {
  const double reach = (line.points.size() > 2 ? mitreReach : 1) * line.pen.widthF();
  return line.points.boundingRect().adjusted(-reach, -reach, reach, reach);
}
QRectF boxOf(const DiscShape& disc) {
  const QPointF reach(disc.radius, disc.radius);
  return {disc.centre - reach, disc.centre + reach};
}
QRectF boxOf(const ShadeShape& shade) { return shade.rect; }
QRectF boxOf(const PolygonShape& polygon) {
  const double reach = polygon.pen.style() == Qt::NoPen ? 0 : mitreReach * polygon.pen.widthF();
  return polygon.corners.boundingRect().adjusted(-reach, -reach, reach, reach);
}
QRectF boxOf(const TextShape& text) { return text.line.reach(text.topLeft); }
QRectF boxOf(const PaintedShape& painted) { return painted.area; }

template <class Any>
void addTo(Tiles& tiles, const Any& shape) {
  tiles.add(boxOf(shape));
}

}  // namespace

Easel::Easel(QPainter& painter) : painter_(painter), target_(rasterTargetOf(painter)) {
  if (target_) whole_ = target_->clip;
}

Easel::~Easel() { giveBack(); }

void Easel::giveBack() {
  if (std::exchange(taken_, false)) painter_.restore();
}

void Easel::clipTo(const std::optional<QRect>& area) {
  if (area == clip_) return;
  giveBack();
  clip_ = area;
  if (!target_) return;
  target_->clip = whole_;
  if (!area) return;
  target_->clip &=
      QRect(target_->toPixels(area->topLeft()).toPoint(), (QSizeF(area->size()) * target_->scale).toSize());
}

QPainter& Easel::painter() {
  if (taken_) return painter_;
  taken_ = true;
  painter_.save();
  painter_.setRenderHint(QPainter::Antialiasing);
  if (clip_) painter_.setClipRect(*clip_, painter_.hasClipping() ? Qt::IntersectClip : Qt::ReplaceClip);
  return painter_;
}

QRect Piece::box() const {
  const QRect whole = std::visit([](const auto& shape) { return boxOf(shape); }, shape_).toAlignedRect();
  return clip_ ? whole & *clip_ : whole;
}

const Tiles& Piece::tiles(const QSize& picture) {
  if (tiles_) return *tiles_;
  tiles_.emplace(box() & QRect(QPoint(), picture));
  std::visit([&](const auto& shape) { addTo(*tiles_, shape); }, shape_);
  return *tiles_;
}

void Piece::draw(Easel& easel) {
  easel.clipTo(clip_);
  const auto draw = [&]<class Any>(const Any& shape) {
    if constexpr (divisible<Any>) {
      if (const auto& target = easel.target()) return fill(*target, shape);
    }
    paint(easel.painter(), shape);
  };
  std::visit(draw, shape_);
}

void Piece::drawIn(Easel& easel, const Tiles& tiles) {
  easel.clipTo(clip_);
  const Tiles here = tiles_ ? tiles_->common(tiles) : tiles;  // nothing is computed where only others have changed
  const auto draw = [&]<class Any>(const Any& shape) {
    if constexpr (divisible<Any>) fillIn(*easel.target(), shape, here);
  };
  std::visit(draw, shape_);
}

void Piece::fillIn(const RasterTarget& target, const LineShape& line, const Tiles& tiles) {
  fillStroked(target, strokedOn(target, line), line.pen.color(), tiles);
}

void Piece::fillIn(const RasterTarget& target, const DiscShape& disc, const Tiles& tiles) {
  fillDisc(target, disc.centre, disc.radius, disc.colour, tiles);
}

template <class Any>
void Piece::fillIn(const RasterTarget& target, const Any& shape, const Tiles& tiles) {
  QVector<QRect> parts;
  tiles.forEachPart(boxOf(shape).toAlignedRect(), [&](const QRect& part) { parts << target.pixelsOf(part); });
  QRegion region;
  region.setRects(parts.constData(), static_cast<int>(parts.size()));
  RasterTarget inTiles = target;
  inTiles.clip &= region;
  fill(inTiles, shape);
}

const Stroked& Piece::strokedOn(const RasterTarget& target, const LineShape& line) {
  if (!stroked_) stroked_ = stroked(line.points, line.pen, target);
  return *stroked_;
}

void Piece::fill(const RasterTarget& target, const LineShape& line) {
  fillStroked(target, strokedOn(target, line), line.pen.color());
}

void Piece::fill(const RasterTarget& target, const DiscShape& disc) {
  fillDisc(target, disc.centre, disc.radius, disc.colour);
}

void Piece::fill(const RasterTarget& target, const ShadeShape& rect) { shade(target, rect.rect, rect.colour); }

void Piece::fill(const RasterTarget& target, const TextShape& text) {
  text.line.draw(target, text.topLeft, text.colour);
}

void Piece::paint(QPainter& painter, const LineShape& line) { strokeLine(painter, line.points, line.pen); }

void Piece::paint(QPainter& painter, const DiscShape& disc) {
  fillDisc(painter, disc.centre, disc.radius, disc.colour);
}

void Piece::paint(QPainter& painter, const ShadeShape& rect) { shade(painter, rect.rect, rect.colour); }

void Piece::paint(QPainter& painter, const PolygonShape& polygon) {
  painter.setPen(polygon.pen);
  painter.setBrush(polygon.brush);
  painter.drawPolygon(polygon.corners);
  painter.setBrush(Qt::NoBrush);
}

void Piece::paint(QPainter& painter, const TextShape& text) {
  painter.setPen(text.colour);
  text.line.draw(painter, text.topLeft);
}

void Piece::paint(QPainter& painter, const PaintedShape& painted) { painted.paint(painter); }

}  // namespace actiscope
