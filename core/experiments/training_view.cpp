#include "core/experiments/training_view.h"

#include <cmath>

namespace actiscope {

namespace {

constexpr long mostPoints = 1000;  // of a curve

Eigen::MatrixXd inputsOf(DatasetId data, std::size_t columns) {
  const std::size_t count = isClassification(data) ? columns * columns : columns;
  Eigen::MatrixXd inputs(isClassification(data) ? 2 : 1, count);
  for (std::size_t i = 0; i < count; ++i) inputs.col(static_cast<Eigen::Index>(i)) = inputAt(data, columns, i);
  return inputs;
}

/// Every n-th step and the last; where steps are left out, n is a power of two, so that a growing curve keeps its
/// points.
std::vector<Point> historyOf(double NetworkFrame::*what, const std::vector<NetworkFrame>& frames, long step) {
  long stride = 1;
  while (step / stride > mostPoints) stride *= 2;
  const long last = std::min(step, static_cast<long>(frames.size()) - 1);
  std::vector<Point> history;
  const auto add = [&](long i) {
    const NetworkFrame& frame = frames[static_cast<std::size_t>(i)];
    if (std::isfinite(frame.loss)) history.push_back({static_cast<double>(i), frame.*what});
  };
  for (long i = 0; i < last; i += stride) add(i);
  add(last);
  return history;
}

template <class What>
std::optional<What> upTo(long step, const std::optional<What>& what, long when) {
  return what && when <= step ? what : std::nullopt;
}

ContenderView contenderAt(Training& training, std::size_t i, long step, const Eigen::MatrixXd& inputs) {
  const auto& frames = training.frames(i);
  ContenderView view{.now = training.frame(i, step),
                     .losses = historyOf(&NetworkFrame::loss, frames, step),
                     .accuracies = historyOf(&NetworkFrame::accuracy, frames, step)};
  const auto& reached = training.reached(i);
  const auto& failure = training.failure(i);
  view.reached = upTo(step, reached, reached.value_or(0));
  view.failure = upTo(step, failure, failure ? failure->step : 0);
  if (view.failure) return view;
  const Eigen::RowVectorXd outputs = training.outputs(i, step, inputs);
  view.outputs.assign(outputs.begin(), outputs.end());
  return view;
}

}  // namespace

Eigen::VectorXd inputAt(DatasetId data, std::size_t columns, std::size_t number) {
  const Range range = inputRange(data);
  const auto n = static_cast<double>(columns);
  const auto column = static_cast<double>(number % columns);
  if (!isClassification(data)) return Eigen::VectorXd::Constant(1, range.from + range.width() * column / (n - 1));
  const auto line = static_cast<double>(number / columns);
  const Eigen::Vector2d middle(column + 0.5, line + 0.5);
  return (middle * (range.width() / n)).array() + range.from;
}

TrainingView viewOf(Training& training, long step, std::size_t columns) {
  TrainingView view{training.config(), training.data(), std::min(step, training.known()), false, columns, {}};
  view.last = training.finished() && view.step == training.known();
  const Eigen::MatrixXd inputs = inputsOf(view.config.data, columns);
  for (std::size_t i = 0; i < training.size(); ++i) {
    view.contenders.push_back(contenderAt(training, i, view.step, inputs));
  }
  return view;
}

}  // namespace actiscope
