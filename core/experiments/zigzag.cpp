#include "core/experiments/zigzag.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double runawayWeight = 1e12;

Eigen::Vector2d vector(Point p) { return {p.x, p.y}; }

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

Eigen::Matrix2Xd outputsOf(const Function& activation, int samples, Random& random) {
  Eigen::Matrix2Xd a(2, samples);
  for (double& each : a.reshaped()) each = random.normal();
  for (double& each : a.reshaped()) each = activation(each);
  return a;
}

}  // namespace

double Bowl::operator()(Point w) const {
  const Eigen::Vector2d away = vector(w) - vector(optimum);
  return away.dot(curvature * away) / 2;
}

Range Bowl::curvatures() const {
  const double middle = curvature.trace() / 2;
  const double apart = std::hypot((curvature(0, 0) - curvature(1, 1)) / 2, curvature(0, 1));
  return {std::max(0.0, middle - apart), middle + apart};
}

Zigzag::Zigzag(const Function& activation, const ZigzagConfig& config)
    : config_(config),
      random_(config.seed),
      inputs_(outputsOf(activation, config.samples, random_)),
      bowl_{config.optimum, inputs_ * inputs_.transpose() / config.samples},
      rounds_(static_cast<std::size_t>(config.samples), static_cast<std::size_t>(config.batch)) {
  arriveAt(config.start);
  if (inputs_.isZero(0) && outcome_ == Outcome::running) outcome_ = Outcome::stuck;
}

void Zigzag::arriveAt(Point w) {
  frame_.w = w;
  frame_.loss = bowl_(w);
  if (distance(w, config_.optimum) <= config_.tolerance) {
    outcome_ = Outcome::reached;
  } else if (!(std::abs(w.x) < runawayWeight && std::abs(w.y) < runawayWeight)) {
    outcome_ = Outcome::diverged;
  } else if (frame_.step >= config_.maxSteps) {
    outcome_ = Outcome::limit;
  }
}

Eigen::Vector2d Zigzag::gradientOf(std::span<const std::size_t> batch) const {
  const Eigen::Vector2d away = vector(frame_.w) - vector(config_.optimum);
  Eigen::Vector2d sum = Eigen::Vector2d::Zero();
  for (const std::size_t sample : batch) {
    const Eigen::Vector2d a = inputs_.col(static_cast<Eigen::Index>(sample));
    sum += away.dot(a) * a;
  }
  return sum / static_cast<double>(batch.size());
}

bool Zigzag::step() {
  if (outcome_ != Outcome::running) return false;
  const Eigen::Vector2d move = -config_.rate * gradientOf(rounds_.next(random_));
  const Point w{frame_.w.x + move.x(), frame_.w.y + move.y()};
  ++frame_.step;
  frame_.length += move.norm();
  frame_.together += move.x() * move.y() > 0 ? 1 : 0;
  arriveAt(w);
  return true;
}

ZigzagRun run(const Function& activation, const ZigzagConfig& config) {
  Zigzag zigzag(activation, config);
  ZigzagRun run{Outcome::running, zigzag.bowl(), {}};
  do run.frames.push_back(zigzag.frame());
  while (zigzag.step());
  run.outcome = zigzag.outcome();
  return run;
}

}  // namespace actiscope
