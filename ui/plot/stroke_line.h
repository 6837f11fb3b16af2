#pragma once

#include <QPainter>
#include <QPolygonF>
#include <QVector>
#include <functional>

namespace actiscope {

/// Draws a polyline with this pen, flat at its ends, mitred at its corners as by Qt::SvgMiterJoin. On an image the
/// pixels are written at once, each by the exact share that the line covers (see coverage.h): a curve of many short
/// segments takes a small part of the time that the painter's stroker needs. On any other device the painter draws all
/// points of the line.
void strokeLine(QPainter& painter, const QPolygonF& line, const QPen& pen);

/// Fills a disc of this radius with a colour; on an image as strokeLine does.
void fillDisc(QPainter& painter, QPointF centre, double radius, const QColor& colour);

/// Lays a colour over a rectangle; on an image over whole pixels of it.
void shade(QPainter& painter, const QRect& rect, const QColor& colour);

/// Visits the pieces of the polyline that a dash pattern (lengths on, off, on, off ... in pixels; empty: all on)
/// leaves.
void forEachDash(const QPolygonF& line, const QVector<qreal>& pattern,
                 const std::function<void(const QPolygonF&)>& visit);

}  // namespace actiscope
