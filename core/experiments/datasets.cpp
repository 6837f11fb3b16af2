#include "core/experiments/datasets.h"

#include "core/number/portable.h"

#include <numbers>

namespace actiscope {

namespace {

using std::numbers::pi;
using Place = Eigen::Vector2d;

Place onCircle(double radius, double angle) { return {radius * portable::cos(angle), radius * portable::sin(angle)}; }

Place inCircle(double side, Random& random) {
  const double radius = side > 0 ? random.uniform(0, 0.9) : random.uniform(1.3, 2);
  return onCircle(radius, random.uniform(0, 2 * pi));
}

Place inQuadrants(double side, Random& random) {
  const double x = random.uniform(0.15, 1.8);
  const double y = random.uniform(0.15, 1.8);
  return random.below(2) == 0 ? Place(x, side * y) : Place(-x, -side * y);
}

Place onMoons(double side, Random& random) {
  const Place arc = onCircle(1.3, random.uniform(0, pi));
  return side > 0 ? Place(arc.x() - 0.65, arc.y() - 0.325) : Place(0.65 - arc.x(), 0.325 - arc.y());
}

Place inClouds(double side, Random& random) {
  return {random.normal(0.9 * side, 0.35), random.normal(0.9 * side, 0.35)};
}

Place onSpiral(double side, Random& random) {
  const double way = random.uniform(0.05, 1);
  return onCircle(side * 2 * way, 3 * pi * way);
}

Place pointOf(DatasetId id, double side, Random& random) {
  switch (id) {
    case DatasetId::circle:
      return inCircle(side, random);
    case DatasetId::quadrants:
      return inQuadrants(side, random);
    case DatasetId::moons:
      return onMoons(side, random);
    case DatasetId::gaussians:
      return inClouds(side, random);
    default:
      return onSpiral(side, random);
  }
}

Dataset classified(DatasetId id, Eigen::Index samples, double noise, Random& random) {
  Dataset data{Eigen::MatrixXd(2, samples), Eigen::RowVectorXd(samples)};
  for (Eigen::Index i = 0; i < samples; ++i) {
    data.y[i] = i % 2 == 0 ? 1 : -1;
    data.x.col(i) = pointOf(id, data.y[i], random);
    for (double& coordinate : data.x.col(i)) coordinate += random.normal(0, noise);
  }
  return data;
}

Dataset valued(DatasetId id, Eigen::Index samples, double noise, Random& random) {
  Dataset data{Eigen::MatrixXd(1, samples), Eigen::RowVectorXd(samples)};
  const Range range = inputRange(id);
  const double scale = id == DatasetId::parabola ? 10 : 1;
  for (Eigen::Index i = 0; i < samples; ++i) {
    data.x(0, i) = random.uniform(range.from, range.to);
    data.y[i] = target(id, data.x(0, i)) + random.normal(0, noise * scale);
  }
  return data;
}

}  // namespace

Dataset makeDataset(DatasetId id, Eigen::Index samples, double noise, Random& random) {
  return isClassification(id) ? classified(id, samples, noise, random) : valued(id, samples, noise, random);
}

double target(DatasetId regression, double x) {
  switch (regression) {
    case DatasetId::jump:
      return x < 0 ? -1 : 1;
    case DatasetId::parabola:
      return x * x - 5;
    default:
      return portable::sin(2 * x);
  }
}

Range inputRange(DatasetId id) {
  if (id == DatasetId::parabola) return {-7, 10};
  return isClassification(id) ? Range{-2.4, 2.4} : Range{-3, 3};
}

}  // namespace actiscope
