#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"

#include <vector>

namespace actiscope {

/// What a picture shows of the plane and how large a pixel of it is.
struct Viewport {
  Range x;
  Range y;
  double width = 1;   ///< pixels
  double height = 1;  ///< pixels
};

/// A connected piece of a curve.
using Branch = std::vector<Point>;

/// The derivative of this order (0, 1, 2) as polylines that stay within a tenth of a pixel of the true curve wherever
/// it is inside the viewport. Joints are sample points; where the curve jumps one branch ends and the next begins.
std::vector<Branch> sample(const Function& function, int order, const Viewport& viewport);

}  // namespace actiscope
