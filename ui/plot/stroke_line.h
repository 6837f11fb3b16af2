#pragma once

#include <QPainter>
#include <QPolygonF>
#include <QVector>

namespace actiscope {

/// Draws a polyline with this pen. A curve is many short segments that hardly turn; drawn as separate lines that
/// overlap by half a pixel they look the same as one stroked path and take a sixth of the time. Only at real corners
/// the painter's own stroker makes the join.
void strokeLine(QPainter& painter, const QPolygonF& line, const QPen& pen);

/// The pieces of the polyline that a dash pattern (lengths on, off, on, off ... in pixels; empty: all on) leaves.
QVector<QLineF> dashes(const QPolygonF& line, const QVector<qreal>& pattern);

}  // namespace actiscope
