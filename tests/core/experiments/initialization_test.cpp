#include "core/experiments/initialization.h"

#include <gtest/gtest.h>

#include <vector>

namespace actiscope {
namespace {

double deviationOf(Initialization rule, double gain) {
  Random random(11);
  const Eigen::MatrixXd w = initialWeights(rule, gain, 300, 200, random);
  return std::sqrt(w.array().square().mean());
}

TEST(Initialization, HasTheDeviationsOfThePapers) {
  EXPECT_NEAR(deviationOf(Initialization::normal, 1), 1, 0.01);
  EXPECT_NEAR(deviationOf(Initialization::xavier, 1), std::sqrt(2.0 / 500), 0.001);
  EXPECT_NEAR(deviationOf(Initialization::he, 1), std::sqrt(2.0 / 300), 0.001);
  EXPECT_NEAR(deviationOf(Initialization::lecun, 2), 2 * std::sqrt(1.0 / 300), 0.002);
}

TEST(Initialization, DrawsOrthonormalRowsOrColumns) {
  for (const auto& [inputs, outputs] : {std::pair(7, 4), std::pair(4, 7), std::pair(6, 6)}) {
    Random random(2);
    const Eigen::MatrixXd w = initialWeights(Initialization::orthogonal, 1, inputs, outputs, random);
    ASSERT_EQ(w.rows(), outputs);
    ASSERT_EQ(w.cols(), inputs);
    const Eigen::MatrixXd tall = outputs < inputs ? Eigen::MatrixXd(w.transpose()) : w;
    const Eigen::MatrixXd product = tall.transpose() * tall;
    EXPECT_LT((product - Eigen::MatrixXd::Identity(product.rows(), product.cols())).cwiseAbs().maxCoeff(), 1e-14);
  }
}

TEST(Random, GivesTheSameNumbersForTheSameSeedAndOthersForOtherStreams) {
  Random a(1);
  Random b(1);
  Random c(1, 1);
  const double first = a.normal();
  EXPECT_EQ(b.normal(), first);
  EXPECT_NE(c.normal(), first);
}

TEST(Random, ShufflesIntoEveryOrder) {
  int firstPlaces[4] = {};
  Random random(9);
  for (int i = 0; i < 4000; ++i) {
    std::vector<int> items{0, 1, 2, 3};
    random.shuffle(std::span(items));
    ++firstPlaces[items[0]];
    std::ranges::sort(items);
    ASSERT_EQ(items, (std::vector<int>{0, 1, 2, 3}));
  }
  for (const int times : firstPlaces) EXPECT_NEAR(times, 1000, 110);  // four deviations
}

}  // namespace
}  // namespace actiscope
