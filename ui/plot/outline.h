#pragma once

#include <QPolygonF>
#include <vector>

namespace actiscope {

/// A side of a filled shape, with a direction.
struct Edge {
  float x0, y0, x1, y1;
};

/// With ends at whole 1024ths of a pixel, which an eye cannot tell from where they are: no digit is lost then, so that
/// a shape is the same to the last bit wherever in a window it stands.
Edge edgeBetween(QPointF from, QPointF to);

/// The outline of a polyline stroked with this width (pixels), flat at its ends, mitred at its corners (bevelled where
/// the tip would be farther than four half widths away, as SVG does it): closed, all parts in one direction, so that
/// where they overlap nothing cancels. Appended to `edges`. Points that coincide are one.
void addOutline(const QPolygonF& line, double width, std::vector<Edge>& edges);

}  // namespace actiscope
