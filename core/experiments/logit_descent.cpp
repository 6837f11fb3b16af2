#include "core/experiments/logit_descent.h"

#include "core/activations/vectors.h"

#include <cmath>

namespace actiscope {

namespace {

/// p_i, but for i = wanted minus the sum of the others, which is p_i - 1 to its last digits.
std::vector<double> pushes(const std::vector<double>& p, std::size_t wanted) {
  std::vector<double> push = p;
  push[wanted] = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    if (i != wanted) push[wanted] -= p[i];
  }
  return push;
}

/// -log p, from p or from p - 1, whichever has the more digits.
double surprise(double p, double lessOne) { return p < 0.5 ? -std::log(p) : -std::log1p(lessOne); }

LogitFrame frameAt(std::vector<double> logits, LogitLoss loss, const LogitConfig& config) {
  LogitFrame frame;
  frame.probabilities = softmax(logits, config.temperature);
  if (loss == LogitLoss::crossEntropy) {
    frame.gradient = pushes(frame.probabilities, config.wanted);
    frame.loss = surprise(frame.probabilities[config.wanted], frame.gradient[config.wanted]);
    for (double& each : frame.gradient) each /= config.temperature;
  } else {
    frame.gradient = logits;
    frame.gradient[config.wanted] -= 1;
    for (const double each : frame.gradient) frame.loss += each * each / 2;
  }
  frame.logits = std::move(logits);
  return frame;
}

}  // namespace

std::vector<LogitFrame> run(LogitLoss loss, const LogitConfig& config) {
  std::vector<LogitFrame> frames{frameAt(config.logits, loss, config)};
  for (long step = 0; step < config.steps; ++step) {
    std::vector<double> logits = frames.back().logits;
    for (std::size_t i = 0; i < logits.size(); ++i) logits[i] -= config.rate * frames.back().gradient[i];
    frames.push_back(frameAt(std::move(logits), loss, config));
  }
  return frames;
}

}  // namespace actiscope
