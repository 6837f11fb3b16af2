#include "core/experiments/depth_study.h"

namespace actiscope {

DepthStudy study(const DepthConfig& config, unsigned threads, const std::function<bool(double)>& goOn) {
  const double scale = weightScale(config.initialization, config.gain, config.width);
  return {.config = config,
          .run = run(config, threads, goOn),
          .theory = meanField(config),
          .fixedPoints = fixedPoints(config.activation, scale),
          .signalGain = signalGain(config),
          .gradientGain = gradientGain(config)};
}

}  // namespace actiscope
