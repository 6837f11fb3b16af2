#pragma once

#include "core/experiments/depth.h"
#include "core/experiments/mean_field.h"

namespace actiscope {

/// A network of many layers by experiment and by theory.
struct DepthStudy {
  DepthConfig config;
  DepthRun run;
  std::vector<MeanFieldLayer> theory;
  FixedPoints fixedPoints;
  std::optional<double> signalGain;
  std::optional<double> gradientGain;
};

/// See run.
DepthStudy study(const DepthConfig& config, unsigned threads = 1, const std::function<bool(double)>& goOn = {});

}  // namespace actiscope
