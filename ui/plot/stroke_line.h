#pragma once

#include "ui/plot/outline.h"
#include "ui/plot/raster_target.h"
#include "ui/plot/tiles.h"

#include <QPainter>
#include <QPolygonF>
#include <QVector>
#include <functional>

namespace actiscope {

/// What a line covers, in pixels of a target.
struct Stroked {
  std::vector<Edge> edges;
  std::vector<QRectF> boxes;  ///< of the parts that are straight along an axis, which are sooner filled so
};

/// A polyline with this pen, flat at its ends, mitred at its corners as by Qt::SvgMiterJoin.
Stroked stroked(const QPolygonF& line, const QPen& pen, const RasterTarget& target);

/// Each pixel by the exact share of it that the line covers (see coverage.h): a curve of many short segments takes a
/// small part of the time that the painter's stroker needs.
void fillStroked(const RasterTarget& target, const Stroked& line, const QColor& colour);
/// Only what is in these tiles of the picture whose corner is the target's origin and whose pixels are a whole number
/// of the target's.
void fillStroked(const RasterTarget& target, const Stroked& line, const QColor& colour, const Tiles& tiles);

/// Draws a polyline: on an image so, on any other device the painter draws all of its points.
void strokeLine(QPainter& painter, const QPolygonF& line, const QPen& pen);

/// Fills a disc of this radius with a colour; as exactly as a line.
void fillDisc(const RasterTarget& target, QPointF centre, double radius, const QColor& colour);
void fillDisc(const RasterTarget& target, QPointF centre, double radius, const QColor& colour, const Tiles& tiles);
void fillDisc(QPainter& painter, QPointF centre, double radius, const QColor& colour);

/// Lays a colour, opaque or not, over a rectangle: on an image over whole pixels.
void shade(const RasterTarget& target, const QRectF& rect, const QColor& colour);
void shade(QPainter& painter, const QRectF& rect, const QColor& colour);

/// Visits the pieces of the polyline that a dash pattern (lengths on, off, on, off ... in pixels; empty: all on)
/// leaves.
void forEachDash(const QPolygonF& line, const QVector<qreal>& pattern,
                 const std::function<void(const QPolygonF&)>& visit);

}  // namespace actiscope
