#pragma once

#include "core/scene/scene.h"

#include <vector>

namespace actiscope {

/// The view with this x range that shows the derivatives of the given orders of all functions, with some air;
/// its bounds in round numbers, at most as high as the x range is wide, so that an unbounded function is cut and not
/// flattened.
View fittedView(const std::vector<Function>& functions, const std::vector<int>& orders, Range x);

/// The same for what a page shows, over the page's usual x range.
View fittedView(const ExploreScene& scene);
View fittedView(const CompareScene& scene);

}  // namespace actiscope
