#include "core/experiments/mean_field.h"

#include "core/analysis/gaussian_response.h"
#include "core/analysis/root.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope {

namespace {

constexpr double settled = 1e-14;  // relative change of a deviation that is at its fixed point

double inputRms(DepthInput input) { return input == DepthInput::uniform ? 1 / std::sqrt(3) : 1; }

double unitScale(const DepthConfig& config) { return weightScale(config.initialization, 1, config.width); }

/// visit(response) layer by layer; NaN where numbers are too large.
template <class Visit>
void forEachLayer(const DepthConfig& config, double scale, Visit visit) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  GaussianResponse response{.rms = inputRms(config.input)};
  double before = nan;
  for (int layer = 1; layer <= config.layers; ++layer) {
    const double deviation = scale * response.rms;
    if (!std::isfinite(deviation)) {
      response = {nan, nan, nan, nan};
    } else if (!(std::abs(deviation - before) <= settled * deviation)) {
      response = gaussianResponse(config.activation, deviation);
    }
    before = deviation;
    visit(response);
  }
}

/// The logarithm of what all layers together do to the gradient; large where numbers are too large.
double logGradient(const DepthConfig& config, double gain) {
  constexpr double large = 1e9;
  const double scale = gain * unitScale(config);
  double sum = 0;
  forEachLayer(config, scale, [&](const GaussianResponse& r) { sum += std::log(scale * r.slopeRms); });
  return std::isnan(sum) ? large : std::clamp(sum, -large, large);
}

/// The numbers 10^from ... 10^to, so many a decade.
std::vector<double> decades(int from, int to, int perDecade) {
  std::vector<double> all;
  for (int i = from * perDecade; i <= to * perDecade; ++i) all.push_back(std::pow(10, double(i) / perDecade));
  return all;
}

/// Calls found(x, whether g rises there) for each zero of g that the places tell apart, ascending, until it says no.
template <class G, class Found>
void forEachZero(const G& g, const std::vector<double>& places, Found found) {
  double before = g(places[0]);
  for (std::size_t i = 1; i < places.size(); ++i) {
    const double now = g(places[i]);
    const bool crosses = oppositeSigns(before, now);
    if (crosses || (now == 0 && before != 0)) {
      if (!found(crosses ? root(g, places[i - 1], places[i]) : places[i], before < 0)) return;
    }
    before = now;
  }
}

}  // namespace

double weightScale(Initialization rule, double gain, int width) {
  switch (rule) {
    case Initialization::normal:
      return gain * std::sqrt(width);
    case Initialization::he:
      return gain * std::sqrt(2);
    case Initialization::xavier:
    case Initialization::lecun:
    case Initialization::orthogonal:
      break;
  }
  return gain;
}

std::vector<MeanFieldLayer> meanField(const DepthConfig& config) {
  const double scale = weightScale(config.initialization, config.gain, config.width);
  std::vector<MeanFieldLayer> layers{{.deviation = inputRms(config.input)}};
  std::vector<double> factors;
  forEachLayer(config, scale, [&](const GaussianResponse& response) {
    layers.push_back({response.mean, response.deviation, 1});
    factors.push_back(scale * response.slopeRms);
  });
  for (std::size_t i = factors.size(); i-- > 0;) layers[i].gradient = layers[i + 1].gradient * factors[i];
  return layers;
}

FixedPoints fixedPoints(const Function& function, double scale) {
  constexpr double neutral = 1e-10;
  const auto growth = [&](double s) { return std::log(scale * gaussianResponse(function, s).rms / s); };
  const auto places = decades(-4, 6, 8);
  FixedPoints fixed;
  fixed.all = std::ranges::all_of(places, [&](double s) { return std::abs(growth(s)) < neutral; });
  if (fixed.all) return fixed;
  const auto add = [&](double s, bool rises) {
    const double slopeRms = gaussianResponse(function, std::max(s, places[0])).slopeRms;
    fixed.points.push_back({s, !rises, scale * slopeRms});
    return true;
  };
  if (function(0) == 0) add(0, growth(places[0]) > 0);
  forEachZero(growth, places, add);
  return fixed;
}

std::optional<double> signalGain(const DepthConfig& config) {
  const double rms = gaussianResponse(config.activation, 1).rms;
  return rms > 0 ? std::optional(1 / (rms * unitScale(config))) : std::nullopt;
}

std::optional<double> gradientGain(const DepthConfig& config) {
  std::optional<double> gain;
  const auto log = [&](double g) { return logGradient(config, g); };
  forEachZero(log, decades(-3, 3, 3), [&](double g, bool rises) {
    if (rises) gain = g;
    return !rises;
  });
  return gain;
}

}  // namespace actiscope
