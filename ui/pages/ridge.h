#pragma once

#include "core/experiments/histogram.h"
#include "ui/plot/elements.h"

namespace actiscope {

/// Where a ridge stands: on this height of the y axis, its highest point so much above.
struct RidgePlace {
  double base = 0;
  double height = 1;
};

/// The outline of a distribution (without its zeros), about 150 cells wide on an axis of this range; empty if nothing
/// of it is there.
std::vector<PlotArea::Slice> ridge(const Histogram& histogram, Range axis, RidgePlace place);

/// The same on a logarithmic axis of any range.
std::vector<PlotArea::Slice> ridge(const MagnitudeHistogram& histogram, RidgePlace place);

}  // namespace actiscope
