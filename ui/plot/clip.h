#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QVector>
#include <algorithm>
#include <cmath>
#include <optional>

namespace actiscope {

/// By the root alone, which is sooner found than QLineF's length.
inline double lengthOf(const QLineF& line) { return std::sqrt(line.dx() * line.dx() + line.dy() * line.dy()); }

/// Whether a side of the rectangle parts it from the segment: quick to tell, and nearly always so.
inline bool isBeside(const QLineF& line, const QRectF& rect) {
  return std::max(line.x1(), line.x2()) < rect.left() || std::min(line.x1(), line.x2()) > rect.right() ||
         std::max(line.y1(), line.y2()) < rect.top() || std::min(line.y1(), line.y2()) > rect.bottom();
}

/// The part of the segment that is inside the rectangle; nothing if there is none or an end is not finite. An end that
/// is inside stays exactly as it is.
std::optional<QLineF> clipped(const QLineF& segment, const QRectF& rect);

/// The parts of the polyline that are inside the rectangle. Segments with an end that is not finite are left out.
QVector<QPolygonF> partsInside(const QPolygonF& line, const QRectF& rect);

/// The part of the polygon that is inside the rectangle; empty if a corner is not finite.
QPolygonF clipped(const QPolygonF& polygon, const QRectF& rect);

}  // namespace actiscope
