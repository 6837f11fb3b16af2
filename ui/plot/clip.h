#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QVector>
#include <optional>

namespace actiscope {

/// The part of the segment that is inside the rectangle; nothing if there is none or an end is not finite. An end that
/// is inside stays exactly as it is.
std::optional<QLineF> clipped(const QLineF& segment, const QRectF& rect);

/// The parts of the polyline that are inside the rectangle. Segments with an end that is not finite are left out.
QVector<QPolygonF> partsInside(const QPolygonF& line, const QRectF& rect);

/// The part of the polygon that is inside the rectangle; empty if a corner is not finite.
QPolygonF clipped(const QPolygonF& polygon, const QRectF& rect);

}  // namespace actiscope
