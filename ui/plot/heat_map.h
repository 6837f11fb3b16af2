#pragma once

#include "ui/plot/elements.h"
#include "ui/plot/plane.h"

#include <QPainter>

namespace actiscope {

/// Draws the part of the map that is inside the rectangle: as cells on vector devices, as an image where they are many
/// or smooth. Texts are written where the longest of them fits into its cell.
void drawHeatMap(QPainter& painter, const PlotHeatMap& map, const Plane& plane, const QRectF& inside);

}  // namespace actiscope
