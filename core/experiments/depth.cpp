#include "core/experiments/depth.h"

#include "core/analysis/linear.h"
#include "core/analysis/saturation.h"
#include "core/experiments/initialization.h"
#include "core/experiments/share.h"

#include <cmath>
#include <span>

namespace actiscope {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;

constexpr Index slice = 64;  // samples that one thread takes at a time, however many threads there are

std::span<const double> numbersOf(const Eigen::Ref<const MatrixXd>& m) {
  return {m.data(), static_cast<std::size_t>(m.size())};
}

/// sqrt of the mean square, without overflow.
double rms(const Eigen::Ref<const MatrixXd>& m) { return m.reshaped().stableNorm() / std::sqrt(double(m.size())); }

/// Calls work(slice, its first sample) for each slice of the samples and returns its results in order.
template <class Part, class Work>
std::vector<Part> inSlices(unsigned threads, const Work& work) {
  std::vector<Part> parts(depthSamples / slice);
  share(parts.size(), threads, [&](std::size_t i) { parts[i] = work(static_cast<Index>(i) * slice); });
  return parts;
}

MatrixXd inputOf(const DepthConfig& config) {
  Random random(static_cast<std::uint64_t>(config.seed), Depth::inputStream);
  const bool even = config.input == DepthInput::uniform;
  return MatrixXd::NullaryExpr(config.width, depthSamples,
                               [&] { return even ? random.uniform(-1, 1) : random.normal(); });
}

MatrixXd weightsOf(const DepthConfig& config, std::size_t layer) {
  Random random(static_cast<std::uint64_t>(config.seed), layer);
  return initialWeights(config.initialization, config.gain, config.width, config.width, random);
}

MatrixXd outputGradient(const DepthConfig& config) {
  Random random(static_cast<std::uint64_t>(config.seed), Depth::outputStream);
  return MatrixXd::NullaryExpr(config.width, depthSamples, [&] { return random.normal(); });
}

SignalFrame signalFrame(const Eigen::Ref<const MatrixXd>& values) {
  SignalFrame frame;
  frame.mean = values.mean();
  frame.deviation = rms(values.array() - frame.mean);
  if (!std::isfinite(frame.deviation)) return frame;
  frame.histogram.add(numbersOf(values));
  frame.magnitudes.add(numbersOf(values));
  return frame;
}

GradientFrame gradientFrame(const Eigen::Ref<const MatrixXd>& values) {
  GradientFrame frame{rms(values), {}};
  if (std::isfinite(frame.rms)) frame.magnitudes.add(numbersOf(values));
  return frame;
}

/// Of equally many numbers each.
SignalFrame joined(const std::vector<SignalFrame>& parts) {
  SignalFrame whole;
  const auto n = double(parts.size());
  for (const SignalFrame& part : parts) {
    whole.mean += part.mean / n;
    whole.saturated += part.saturated / n;
    whole.histogram.add(part.histogram);
    whole.magnitudes.add(part.magnitudes);
  }
  for (const SignalFrame& part : parts) {
    const double apart = std::hypot(part.deviation, part.mean - whole.mean);
    whole.deviation = std::hypot(whole.deviation, apart / std::sqrt(n));
  }
  return whole;
}

GradientFrame joined(const std::vector<GradientFrame>& parts) {
  GradientFrame whole;
  for (const GradientFrame& part : parts) {
    whole.rms = std::hypot(whole.rms, part.rms / std::sqrt(double(parts.size())));
    whole.magnitudes.add(part.magnitudes);
  }
  return whole;
}

}  // namespace

Depth::Depth(const DepthConfig& config, unsigned threads)
    : config_(config), threads_(threads), input_(inputOf(config)), values_(input_) {
  const auto parts =
      inSlices<SignalFrame>(threads_, [&](Index first) { return signalFrame(values_.middleCols(first, slice)); });
  frame_.signal.push_back(joined(parts));
  factor_ = linearFactor(config.activation);
  if (factor_) collapse_ = Collapse{MatrixXd::Identity(config.width, config.width), 0};
  drawAhead();
}

void Depth::drawAhead() {
  if (layersMade() == config_.layers) return;
  const auto when = threads_ > 1 ? std::launch::async : std::launch::deferred;
  ahead_ = std::async(when, weightsOf, config_, layers_.size() + 1);
}

bool Depth::step() {
  const std::size_t back = frame_.gradient.size();
  if (frame_.overflow || back > layers_.size()) return false;
  if (layersMade() < config_.layers) {
    sendForward();
    if (layersMade() == config_.layers && !frame_.overflow) turn();
  } else {
    sendBack(layers_[layers_.size() - back]);
  }
  return true;
}

void Depth::sendForward() {
  layers_.push_back({ahead_.get(), MatrixXd(config_.width, depthSamples)});
  drawAhead();
  Layer& layer = layers_.back();
  MatrixXd next(config_.width, depthSamples);
  const auto parts = inSlices<SignalFrame>(threads_, [&](Index first) {
    const MatrixXd z = layer.weights * values_.middleCols(first, slice);
    auto a = next.middleCols(first, slice);
    auto slopes = layer.slopes.middleCols(first, slice);
    config_.activation.evaluate(1, z.data(), static_cast<std::size_t>(z.size()), {a.data(), slopes.data(), nullptr},
                                sameEverywhere);
    SignalFrame frame = signalFrame(a);
    frame.saturated = saturatedShare(config_.activation, numbersOf(slopes), saturatedSlope);
    return frame;
  });
  values_.swap(next);
  if (collapse_) collapse_->matrix = *factor_ * (layer.weights * collapse_->matrix);
  SignalFrame whole = joined(parts);
  frame_.overflow = !std::isfinite(whole.deviation);
  if (!frame_.overflow) frame_.signal.push_back(std::move(whole));
}

/// From the signal to the gradient, at the last layer.
void Depth::turn() {
  if (collapse_) {
    const MatrixXd apart = values_ - collapse_->matrix * input_;
    collapse_->difference = apart.cwiseAbs().maxCoeff() / values_.cwiseAbs().maxCoeff();
  }
  values_ = outputGradient(config_);
  const auto parts =
      inSlices<GradientFrame>(threads_, [&](Index first) { return gradientFrame(values_.middleCols(first, slice)); });
  frame_.gradient.push_back(joined(parts));
}

void Depth::sendBack(Layer& layer) {
  MatrixXd next(config_.width, depthSamples);
  const auto parts = inSlices<GradientFrame>(threads_, [&](Index first) {
    auto slopes = layer.slopes.middleCols(first, slice);
    slopes.array() *= values_.middleCols(first, slice).array();
    next.middleCols(first, slice).noalias() = layer.weights.transpose() * slopes;
    return gradientFrame(next.middleCols(first, slice));
  });
  values_.swap(next);
  GradientFrame whole = joined(parts);
  frame_.overflow = !std::isfinite(whole.rms);
  if (!frame_.overflow) frame_.gradient.push_back(std::move(whole));
}

DepthRun run(const DepthConfig& config, unsigned threads, const std::function<bool(double)>& goOn) {
  Depth depth(config, threads);
  double steps = 0;
  while (depth.step()) {
    steps += 1;
    if (goOn && !goOn(steps / (2 * config.layers))) break;
  }
  return {depth.frame(), depth.collapse()};
}

}  // namespace actiscope
