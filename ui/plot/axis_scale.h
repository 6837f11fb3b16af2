#pragma once

#include "core/scene/scene.h"

#include <cmath>

namespace actiscope {

/// How an axis maps numbers to places.
enum class AxisScale { linear, log10 };

/// Those of both axes.
struct AxisScales {
  AxisScale x = AxisScale::linear;
  AxisScale y = AxisScale::linear;

  bool operator==(const AxisScales&) const = default;
};

/// Where the number is on an axis of this scale, such that equal distances are equally many pixels; -inf for a number
/// that a logarithmic axis has no place for.
inline double toAxis(double number, AxisScale scale) {
  if (scale == AxisScale::linear) return number;
  return number <= 0 ? -INFINITY : std::log10(number);
}
Range toAxis(Range range, AxisScale scale);

/// And back.
double fromAxis(double place, AxisScale scale);
Range fromAxis(Range places, AxisScale scale);

/// The nearest view that axes of these scales can show. Linear axes: see settings.h. Logarithmic ones: bounds are
/// clamped to 1e-150 ... 1e150, and each range to a factor of at least 1 + 1e-9; a lower bound that is not positive
/// becomes a millionth of the upper one, of 1 if that is not positive either.
View showable(const View& view, const AxisScales& scales);

}  // namespace actiscope
