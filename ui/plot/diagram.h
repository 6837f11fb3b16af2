#pragma once

#include "ui/plot/elements.h"
#include "ui/plot/plane.h"
#include "ui/plot/theme.h"

#include <QPainter>

namespace actiscope {

/// A head whose tip is the line's end, as large as the pen's width asks for, and the line up to it.
void drawArrow(QPainter& painter, const QLineF& line, const QPen& pen);

/// Edges, their texts, nodes and captions.
void drawDiagram(QPainter& painter, const PlotDiagram& diagram, const Plane& plane, const Theme& theme);

/// Where a node is drawn, its caption not counted.
QRectF boxOf(const PlotNode& node, const Plane& plane);

}  // namespace actiscope
