#pragma once

#include "core/experiments/depth_config.h"

#include <optional>
#include <vector>

namespace actiscope {

// What becomes of the signal in layers of infinite width, where every pre-activation is normal with mean 0 (Poole et
// al. 2016, Schoenholz et al. 2017). With s the deviation of a pre-activation and w = sqrt(width) * the deviation of a
// weight, s <- w sqrt E f(s z)^2 from layer to layer, and a gradient is multiplied by w sqrt E f'(s z)^2 on its way
// back.

/// w for this initialization and gain.
double weightScale(Initialization rule, double gain, int width);

/// A layer of infinite width; layer 0 is the input.
struct MeanFieldLayer {
  double mean = 0;
  double deviation = 0;
  double gradient = 0;  ///< rms of the derivatives by its activations, those by the last layer's having rms 1
};

/// All layers. Where numbers overflow they are infinite or NaN.
std::vector<MeanFieldLayer> meanField(const DepthConfig& config);

/// A deviation of the pre-activations that stays the same from layer to layer.
struct FixedPoint {
  double deviation = 0;
  bool stable = false;        ///< others nearby come nearer
  double gradientFactor = 0;  ///< what one layer does to the gradient there
};

/// Ascending; 0 among them if f(0) = 0.
struct FixedPoints {
  std::vector<FixedPoint> points;
  bool all = false;  ///< every deviation stays as it is (ReLU with He's weights); then there is no list
};

FixedPoints fixedPoints(const Function& function, double weightScale);

/// The gain at which pre-activations of deviation 1 keep it: 1 / sqrt E f(z)^2, in units of the initialization's own
/// scale. Nothing if no gain does.
std::optional<double> signalGain(const DepthConfig& config);

/// The least gain at which the gradient comes back through all layers as large as it was. Nothing if none from 0.001 to
/// 1000 does.
std::optional<double> gradientGain(const DepthConfig& config);

}  // namespace actiscope
