#pragma once

#include "core/analysis/sampling.h"

#include <functional>
#include <vector>

namespace actiscope {

/// A height over each point of the plane.
using Surface = std::function<double(Point)>;

/// The lines on which the surface has this height, for each of the levels: found by marching squares on cells x cells
/// squares of the rectangle x, y; their points lie on the level to the last digits. Closed lines end where they began.
/// Squares where the surface is not finite have no lines.
std::vector<std::vector<Branch>> contours(const Surface& surface, Range x, Range y, int cells,
                                          const std::vector<double>& levels);

}  // namespace actiscope
