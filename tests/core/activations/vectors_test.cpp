#include "core/activations/vectors.h"

#include "tests/core/activations/oracle.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace actiscope {
namespace {

using Numbers = std::vector<double>;

Numbers valuesOf(std::string_view id, const Numbers& z, double temperature = 1) {
  return findVectorFunction(id)->values(z, temperature);
}

Eigen::MatrixXd jacobianOf(std::string_view id, const Numbers& z, double temperature = 1) {
  return findVectorFunction(id)->jacobian(z, temperature);
}

double total(const Numbers& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }

TEST(Softmax, OfTwoLogitsIsTheSigmoidOfTheirDifference) {
  const auto p = softmax(Numbers{1.3, -0.4});
  EXPECT_NEAR(p[0], 1 / (1 + std::exp(-1.7)), 1e-16);
}

TEST(Softmax, DoesNotOverflow) {
  const auto p = softmax(Numbers{1e300, -1e300, 1e300});
  EXPECT_EQ(p, (Numbers{0.5, 0.0, 0.5}));
}

TEST(Softmax, ApproachesEqualSharesWhenHot) {
  for (double share : softmax(Numbers{3.0, 1.0, -3.0}, 1e12)) EXPECT_NEAR(share, 1.0 / 3, 1e-11);
}

TEST(Softmax, KeepsItsDigitsForSharesAsSmallAsTheDoublesGo) {
  setDigits(100);
  const Numbers z{-333.1, 366.7, 2.9};
  for (double temperature : {1.0, 0.99, 3.7}) {
    const Numbers p = softmax(z, temperature);
    Exact sum = 0;
    for (double each : z) sum += exp(Exact(each) / temperature);
    for (std::size_t i = 0; i < z.size(); ++i) {
      const Exact share = exp(Exact(z[i]) / temperature) / sum;
      EXPECT_NEAR((Exact(p[i]) / share).convert_to<double>(), 1, 4e-16) << i << " at temperature " << temperature;
    }
  }
}

TEST(Softmax, HasASlopeBesideACertainty) {
  const auto slopes = jacobianOf("softmax", {40, 0});  // p (1 - p) with p = 1 / (1 + e^-40)
  EXPECT_DOUBLE_EQ(slopes(0, 0), std::exp(-40.0));
  EXPECT_DOUBLE_EQ(slopes(0, 1), -std::exp(-40.0));
}

/// p_i of the softmax with a hundred digits.
Exact exactShare(const std::vector<Exact>& z, std::size_t i) {
  Exact sum = 0;
  for (const Exact& each : z) sum += exp(each);
  return exp(z[i]) / sum;
}

TEST(Softmax, HasTheSlopesOfAHundredDigitSoftmax) {
  setDigits(100);
  for (const Numbers& z : {Numbers{3, 1, -3}, Numbers{0.5, 30, -2, 29.5}, Numbers{-40, 0}}) {
    const Eigen::MatrixXd slopes = jacobianOf("softmax", z);
    const std::vector<Exact> exact(z.begin(), z.end());
    for (std::size_t j = 0; j < z.size(); ++j) {
      const Exact h("1e-30");
      std::vector<Exact> above = exact;
      above[j] += h;
      std::vector<Exact> below = exact;
      below[j] -= h;
      for (std::size_t i = 0; i < z.size(); ++i) {
        const Exact slope = (exactShare(above, i) - exactShare(below, i)) / (2 * h);
        EXPECT_NEAR((Exact(slopes(Eigen::Index(i), Eigen::Index(j))) / slope).convert_to<double>(), 1, 1e-14);
      }
    }
  }
}

TEST(LogSoftmax, IsTheLogarithmOfTheSoftmax) {
  const Numbers z{3, 1, -3};
  const Numbers p = softmax(z, 2);
  const Numbers logs = valuesOf("log_softmax", z, 2);
  for (std::size_t i = 0; i < z.size(); ++i) EXPECT_DOUBLE_EQ(logs[i], std::log(p[i]));
}

TEST(LogSoftmax, KeepsItsDigitsBesideACertainty) {
  const Numbers logs = valuesOf("log_softmax", {0, -60});
  EXPECT_DOUBLE_EQ(logs[0], -std::exp(-60.0));
  EXPECT_DOUBLE_EQ(valuesOf("log_softmax", {0, -2000})[1], -2000);
}

TEST(Softmin, IsTheSoftmaxOfTheOppositeLogits) {
  EXPECT_EQ(valuesOf("softmin", {3, 1, -3}), softmax(Numbers{-3, -1, 3}));
}

TEST(Sparsemax, IsTheNearestPointOfTheSimplex) {
  EXPECT_EQ(valuesOf("sparsemax", {3, 1, -3}), (Numbers{1, 0, 0}));
  EXPECT_EQ(valuesOf("sparsemax", {0.5, 0, -2}), (Numbers{0.75, 0.25, 0}));  // half of the two above the threshold
  EXPECT_EQ(valuesOf("sparsemax", {1, 0, -4}, 2), (Numbers{0.75, 0.25, 0}));
  for (double share : valuesOf("sparsemax", {7, 7, 7, 7})) EXPECT_DOUBLE_EQ(share, 0.25);
}

TEST(Sparsemax, OfTwoLogitsIsTheSparseSigmoidOfTheirDifference) {
  for (double z : {-1.5, -0.3, 0.0, 0.8, 1.2}) {
    EXPECT_DOUBLE_EQ(valuesOf("sparsemax", {z, 0})[0], std::clamp((z + 1) / 2, 0.0, 1.0)) << z;
  }
}

TEST(Hardmax, MarksTheFirstOfTheLargest) {
  EXPECT_EQ(valuesOf("hardmax", {1, 3, 3}), (Numbers{0, 1, 0}));
  EXPECT_TRUE(jacobianOf("hardmax", {1, 3, 3}).isZero(0));
}

class Vectors : public testing::TestWithParam<const VectorFunction*> {};

std::vector<const VectorFunction*> rows() {
  std::vector<const VectorFunction*> all;
  for (const VectorFunction& row : vectorFunctions()) all.push_back(&row);
  return all;
}

TEST_P(Vectors, JacobianIsTheDifferenceOfTheValues) {
  constexpr double step = 1e-6;
  for (double temperature : {0.7, 1.0, 3.0}) {
    const Numbers z{0.3, -0.2, 0.6, -1.9};
    const Eigen::MatrixXd jacobian = GetParam()->jacobian(z, temperature);
    for (std::size_t j = 0; j < z.size(); ++j) {
      Numbers above = z, below = z;
      above[j] += step;
      below[j] -= step;
      const Numbers high = GetParam()->values(above, temperature);
      const Numbers low = GetParam()->values(below, temperature);
      for (std::size_t i = 0; i < z.size(); ++i) {
        EXPECT_NEAR(jacobian(Eigen::Index(i), Eigen::Index(j)), (high[i] - low[i]) / (2 * step), 1e-9)
            << i << ", " << j;
      }
    }
  }
}

TEST_P(Vectors, ProbabilitiesSumToOneAndTheirDerivativesToZero) {
  const Numbers z{2.5, -0.5, 1, 0.9};
  const bool areLogarithms = GetParam()->id == "log_softmax";
  Numbers p = GetParam()->values(z, 1);
  for (double& each : p) each = areLogarithms ? std::exp(each) : each;
  EXPECT_NEAR(total(p), 1, 1e-15);
  EXPECT_LT(GetParam()->jacobian(z, 1).rowwise().sum().cwiseAbs().maxCoeff(), 1e-15);  // a common shift changes nothing
}

TEST_P(Vectors, OfLogitsBeyondAllMeasureStayFinite) {
  for (double temperature : {1e-300, 1.0, 1e300}) {
    const auto jacobian = GetParam()->jacobian(Numbers{1.7e308, -1.7e308, 1.7e308}, temperature);
    for (double share : GetParam()->values(Numbers{1.7e308, -1.7e308, 1.7e308}, temperature)) {
      EXPECT_FALSE(std::isnan(share)) << temperature;
    }
    EXPECT_FALSE(jacobian.hasNaN()) << temperature;
  }
}

TEST_P(Vectors, OfNothingAreNothing) {
  EXPECT_TRUE(GetParam()->values({}, 1).empty());
  EXPECT_EQ(GetParam()->jacobian({}, 1).size(), 0);
}

INSTANTIATE_TEST_SUITE_P(All, Vectors, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

}  // namespace
}  // namespace actiscope
