#include "core/experiments/datasets.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

Dataset exact(DatasetId id, Eigen::Index samples = 400) {
  Random random(1);
  return makeDataset(id, samples, 0, random);
}

TEST(Datasets, HaveTwoClassesOfTheSameSize) {
  for (const auto id :
       {DatasetId::circle, DatasetId::quadrants, DatasetId::moons, DatasetId::gaussians, DatasetId::spiral}) {
    const Dataset data = exact(id);
    EXPECT_EQ(data.x.rows(), 2);
    EXPECT_EQ((data.y.array() == 1).count(), 200);
    EXPECT_EQ((data.y.array() == -1).count(), 200);
  }
}

TEST(Datasets, SeparateDiscAndRingByTheDistance) {
  const Dataset data = exact(DatasetId::circle);
  for (Eigen::Index i = 0; i < data.y.size(); ++i) {
    const double radius = data.x.col(i).norm();
    EXPECT_TRUE(data.y[i] > 0 ? radius < 0.9 : radius >= 1.3 && radius < 2);
  }
}

TEST(Datasets, SeparateQuadrantsByTheSignOfTheProduct) {
  const Dataset data = exact(DatasetId::quadrants);
  for (Eigen::Index i = 0; i < data.y.size(); ++i) EXPECT_GT(data.x(0, i) * data.x(1, i) * data.y[i], 0);
}

TEST(Datasets, PutMoonsOnHalfCirclesThatReachIntoEachOther) {
  const Dataset data = exact(DatasetId::moons);
  for (Eigen::Index i = 0; i < data.y.size(); ++i) {
    const Eigen::Vector2d centre = data.y[i] * Eigen::Vector2d(-0.65, -0.325);
    EXPECT_NEAR((data.x.col(i) - centre).norm(), 1.3, 1e-12);
    EXPECT_GE((data.x.col(i) - centre).y() * data.y[i], 0);
  }
}

TEST(Datasets, WindTheArmsOfTheSpiralHalfATurnApart) {
  const Dataset data = exact(DatasetId::spiral);
  for (Eigen::Index i = 0; i < data.y.size(); ++i) {
    const double way = data.x.col(i).norm() / 2;
    const Eigen::Vector2d arm(std::cos(3 * M_PI * way), std::sin(3 * M_PI * way));
    EXPECT_NEAR(data.x.col(i).dot(arm) / (2 * way), data.y[i], 1e-9);
  }
}

TEST(Datasets, HaveTheValuesOfTheirFunctionsWithoutNoise) {
  const Dataset sine = exact(DatasetId::sine);
  const Dataset parabola = exact(DatasetId::parabola);
  for (Eigen::Index i = 0; i < 400; ++i) {
    EXPECT_NEAR(sine.y[i], std::sin(2 * sine.x(0, i)), 1e-15);
    EXPECT_NEAR(parabola.y[i], std::pow(parabola.x(0, i), 2) - 5, 1e-13);
    EXPECT_TRUE(inputRange(DatasetId::parabola).contains(parabola.x(0, i)));
  }
}

TEST(Datasets, AddNoiseOfTheGivenDeviation) {
  Random random(3);
  const Dataset data = makeDataset(DatasetId::jump, 4000, 0.25, random);
  double squares = 0;
  for (Eigen::Index i = 0; i < 4000; ++i) squares += std::pow(data.y[i] - target(DatasetId::jump, data.x(0, i)), 2);
  EXPECT_NEAR(std::sqrt(squares / 4000), 0.25, 0.012);  // four deviations
}

}  // namespace
}  // namespace actiscope
