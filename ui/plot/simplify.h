#pragma once

#include <QPolygonF>

namespace actiscope {

constexpr double invisible = 0.05;  ///< pixels by which a line may be off without an eye seeing it

/// The polyline without the points that it passes at no more than the tolerance (pixels): what is left are some of its
/// own points, with the first and the last. One pass (J. Sklansky and V. Gonzalez, "Fast polygonal approximation of
/// digitized curves", 1980): a point can be left out as long as one direction passes all since the last one kept.
QPolygonF simplified(const QPolygonF& line, double tolerance = invisible);

}  // namespace actiscope
