#pragma once

#include "core/activations/function.h"
#include "ui/plot/plot.h"

#include <vector>

namespace actiscope {

/// Dots at the jumps of a derivative of the function: closed where the value is, open where it is not.
std::vector<PlotMark> jumpMarks(const Function& function, int order, const QColor& colour);

/// Corners at the kinks of the function, and a word at its kinks and jumps.
std::vector<PlotMark> namedJoints(const Function& function, const QColor& colour);

}  // namespace actiscope
