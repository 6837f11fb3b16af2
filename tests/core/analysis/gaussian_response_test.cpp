#include "core/analysis/gaussian_response.h"

#include "core/analysis/linear.h"
#include "tests/core/activations/oracle.h"
#include "tests/core/activations/settings.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

constexpr double pi = 3.14159265358979324;

TEST(GaussianResponse, OfReluIsHalfTheSquareAndHalfTheSlopes) {
  for (const double deviation : {1e-12, 0.3, 1.0, 40.0, 1e200}) {
    const auto [mean, spread, rms, slopeRms] = gaussianResponse(Function("relu"), deviation);
    EXPECT_NEAR(mean / deviation, 1 / std::sqrt(2 * pi), 1e-14);
    EXPECT_NEAR(spread / deviation, std::sqrt(0.5 - 0.5 / pi), 1e-14);
    EXPECT_NEAR(rms / deviation, std::sqrt(0.5), 1e-14);
    EXPECT_NEAR(slopeRms, std::sqrt(0.5), 1e-14);  // E f'^2 = 1/2
  }
}

TEST(GaussianResponse, OfLeakyReluIsTheMeanOfBothSlopesSquared) {
  const Function leaky = Function("leaky_relu").set("slope", 0.2);
  EXPECT_NEAR(gaussianResponse(leaky, 1).slopeRms, std::sqrt((1 + 0.04) / 2), 1e-14);
}

TEST(GaussianResponse, OfTheSineIsTheClosedForm) {
  for (const double deviation : {0.01, 1.0, 3.0, 60.0, 200.0}) {
    const GaussianResponse response = gaussianResponse(Function("sine"), deviation);
    const double wane = std::exp(-2 * deviation * deviation);
    EXPECT_NEAR(response.mean, 0, 1e-13);
    EXPECT_NEAR(response.rms, std::sqrt(-std::expm1(-2 * deviation * deviation) / 2), 1e-11) << deviation;
    EXPECT_NEAR(response.slopeRms, std::sqrt((1 + wane) / 2), 1e-11) << deviation;
  }
}

TEST(GaussianResponse, OfTheStepIsOneHalfWithoutASlope) {
  const GaussianResponse response = gaussianResponse(Function("step"), 2);
  EXPECT_NEAR(response.mean, 0.5, 1e-14);
  EXPECT_NEAR(response.deviation, 0.5, 1e-14);
  EXPECT_EQ(response.slopeRms, 0);
}

TEST(GaussianResponse, OfTheExponentialIsTheClosedFormUntilItOverflows) {
  for (const double deviation : {0.5, 2.0, 6.0}) {
    const GaussianResponse response = gaussianResponse(Function("exponential"), deviation);
    EXPECT_NEAR(std::log(response.mean), deviation * deviation / 2, 1e-12 * deviation * deviation);
    EXPECT_NEAR(std::log(response.rms), deviation * deviation, 1e-12 * deviation * deviation);
  }
  EXPECT_TRUE(std::isinf(gaussianResponse(Function("exponential"), 30).rms));
}

TEST(GaussianResponse, WithoutAnyDeviationIsTheValueAtZero) {
  EXPECT_EQ(gaussianResponse(Function("sigmoid"), 0), (GaussianResponse{0.5, 0, 0.5, 0.25}));
}

TEST(GaussianResponse, KeepsItsDigitsWhereTheDeviationIsFarBelowTheMean) {
  const GaussianResponse response = gaussianResponse(Function("sigmoid"), 1e-9);
  EXPECT_NEAR(response.deviation / 0.25e-9, 1, 1e-6);
}

/// The trapezoidal sum, which converges like e^(-c / step) for functions without joints.
GaussianResponse exactResponse(const Function& function, double deviation) {
  const Exact step = Exact(1) / 32;
  Exact mean = 0;
  Exact square = 0;
  Exact slopeSquare = 0;
  for (int i = -32 * 11; i <= 32 * 11; ++i) {
    const Exact z = i * step;
    const ExactJet at = textbook(function, z * deviation);
    const Exact weight = exp(-z * z / 2);
    mean += weight * at.f;
    square += weight * at.f * at.f;
    slopeSquare += weight * at.f1 * at.f1;
  }
  const Exact unit = step / sqrt(2 * Exact(boost::math::constants::pi<double>()));
  mean *= unit;
  square *= unit;
  const auto number = [](const Exact& x) { return x.convert_to<double>(); };
  return {number(mean), number(sqrt(square - mean * mean)), number(sqrt(square)), number(sqrt(slopeSquare * unit))};
}

TEST(GaussianResponse, OfSmoothFunctionsHasTwelveDigits) {
  setDigits(40);
  for (const char* id : {"sigmoid", "tanh", "softplus", "swish", "gelu", "mish", "gaussian", "arctan"}) {
    for (const double deviation : {0.2, 1.0, 2.0}) {
      const GaussianResponse ours = gaussianResponse(Function(id), deviation);
      const GaussianResponse exact = exactResponse(Function(id), deviation);
      EXPECT_NEAR(ours.mean, exact.mean, 1e-12) << id << deviation;
      EXPECT_NEAR(ours.deviation, exact.deviation, 1e-12) << id << deviation;
      EXPECT_NEAR(ours.rms, exact.rms, 1e-12) << id << deviation;
      EXPECT_NEAR(ours.slopeRms, exact.slopeRms, 1e-12) << id << deviation;
    }
  }
}

TEST(GaussianResponse, OfAFunctionThatIsNotDefinedEverywhereIsNoNumber) {
  const Function logarithm = Function("soft_exponential").set("alpha", -1);
  EXPECT_TRUE(std::isnan(gaussianResponse(logarithm, 1).mean));
  EXPECT_TRUE(std::isnan(gaussianResponse(logarithm, 1).rms));
}

class GaussianResponseOf : public testing::TestWithParam<const Activation*> {};

TEST_P(GaussianResponseOf, IsTheSumOverAFineGridAtEverySetting) {
  constexpr double step = 2e-3;
  for (const Function& function : settingsOf(*GetParam())) {
    if (function.domain() != wholeLine) continue;
    for (const double deviation : {0.2, 3.0}) {
      double square = 0;
      double slopeSquare = 0;
      for (double z = -20 + step / 2; z < 20; z += step) {
        const Jet jet = function.jet(z * deviation);
        const double weight = step * std::exp(-z * z / 2) / std::sqrt(2 * pi);
        square += weight * jet.f * jet.f;
        slopeSquare += weight * jet.f1 * jet.f1;
      }
      const GaussianResponse response = gaussianResponse(function, deviation);
      EXPECT_NEAR(response.rms, std::sqrt(square), 2e-3 * response.rms) << label(function);
      EXPECT_NEAR(response.slopeRms, std::sqrt(slopeSquare), 3e-3 * response.slopeRms) << label(function);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, GaussianResponseOf, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

TEST(LinearFactor, IsTheOneOfFunctionsThatOnlyMultiply) {
  EXPECT_EQ(linearFactor(Function("identity")), 1);
  EXPECT_EQ(linearFactor(Function("leaky_relu").set("slope", 1)), 1);
  EXPECT_EQ(linearFactor(Function("swish").set("beta", 0)), 0.5);
  for (const char* id : {"relu", "tanh", "step", "sigmoid", "hard_tanh", "leaky_relu"}) {
    EXPECT_EQ(linearFactor(Function(id)), std::nullopt) << id;
  }
}

}  // namespace
}  // namespace actiscope
