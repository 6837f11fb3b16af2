#pragma once

#include "ui/plot/elements.h"
#include "ui/plot/plane.h"
#include "ui/plot/theme.h"

#include <QPainter>

namespace actiscope {

/// One point's mark.
void drawPoint(QPainter& painter, const PlotPoints& kind, QPointF at, const Theme& theme);

/// All that are inside the rectangle.
void drawPoints(QPainter& painter, const PlotPoints& points, const Plane& plane, const QRectF& inside,
                const Theme& theme);

}  // namespace actiscope
