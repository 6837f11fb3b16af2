#include "core/experiments/logit_descent.h"

#include "core/activations/vectors.h"

namespace actiscope {

namespace {

const VectorFunction& logSoftmax() {
  static const VectorFunction& function = *findVectorFunction("log_softmax");
  return function;
}

/// -log p of the wanted class, and its derivatives.
void compareSoftmax(LogitFrame& frame, const LogitConfig& config) {
  frame.loss = -logSoftmax().values(frame.logits, config.temperature)[config.wanted];
  const Eigen::MatrixXd jacobian = logSoftmax().jacobian(frame.logits, config.temperature);
  for (const double slope : jacobian.row(static_cast<Eigen::Index>(config.wanted))) frame.gradient.push_back(-slope);
}

/// Half the square of z - t.
void compareRaw(LogitFrame& frame, const LogitConfig& config) {
  frame.gradient = frame.logits;
  frame.gradient[config.wanted] -= 1;
  for (const double each : frame.gradient) frame.loss += each * each / 2;
}

LogitFrame frameAt(const std::vector<double>& logits, LogitLoss loss, const LogitConfig& config) {
  LogitFrame frame{.logits = logits, .probabilities = softmax(logits, config.temperature)};
  loss == LogitLoss::crossEntropy ? compareSoftmax(frame, config) : compareRaw(frame, config);
  return frame;
}

}  // namespace

std::vector<LogitFrame> run(LogitLoss loss, const LogitConfig& config) {
  std::vector<LogitFrame> frames{frameAt(config.logits, loss, config)};
  for (long step = 0; step < config.steps; ++step) {
    std::vector<double> logits = frames.back().logits;
    for (std::size_t i = 0; i < logits.size(); ++i) logits[i] -= config.rate * frames.back().gradient[i];
    frames.push_back(frameAt(logits, loss, config));
  }
  return frames;
}

}  // namespace actiscope
