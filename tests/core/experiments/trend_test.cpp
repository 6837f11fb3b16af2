#include "core/experiments/trend.h"

#include "core/activations/catalogue.h"
#include "core/experiments/recurrent.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace actiscope {
namespace {

std::vector<double> lengths(int last, const std::function<double(int)>& at) {
  std::vector<double> all;
  for (int t = 0; t <= last; ++t) all.push_back(at(t));
  return all;
}

TEST(Trend, PowersOfAFactorGrowOrFadeAtAnyTime) {
  for (const double factor : {1.1, 1.5, 3.0}) {
    for (int now = 8; now <= 300; ++now) {
      EXPECT_EQ(trendOf(lengths(now, [&](int t) { return std::pow(factor, t); })), Trend::explodes) << now;
      EXPECT_EQ(trendOf(lengths(now, [&](int t) { return std::pow(factor, -t); })), Trend::fades) << now;
    }
  }
}

/// tanh at a radius of 1 fades like the one, squareplus grows like the other.
TEST(Trend, RootsOfTheTimeGrowAndFade) {
  for (int now = 12; now <= 300; ++now) {
    EXPECT_EQ(trendOf(lengths(now, [](int t) { return std::sqrt(t + 1); })), Trend::explodes) << now;
    EXPECT_EQ(trendOf(lengths(now, [](int t) { return 1 / std::sqrt(t + 1); })), Trend::fades) << now;
  }
}

TEST(Trend, WhatHasComeToItsBoundHoldsSoonAfter) {
  const auto bounded = [](int t) { return std::min(std::pow(1.1, t), std::pow(1.1, 40)); };
  const auto falling = [&](int t) { return 1 / bounded(t); };
  for (int now = 8; now <= 300; ++now) {
    if (now <= 40 || now > 44) {
      EXPECT_EQ(trendOf(lengths(now, bounded)), now <= 40 ? Trend::explodes : Trend::holds) << now;
    }
    if (now <= 40 || now > 51) {
      EXPECT_EQ(trendOf(lengths(now, falling)), now <= 40 ? Trend::fades : Trend::holds) << now;
    }
  }
}

TEST(Trend, WhatSwingsIsJudgedByItsPeaks) {
  for (int now = 1; now <= 300; ++now) {
    EXPECT_EQ(trendOf(lengths(now, [](int t) { return t % 2 == 0 ? 1.0 : 0.0; })),
              now == 1 ? Trend::fades : Trend::holds)
        << now;
  }
  for (int now = 60; now <= 300; ++now) {
    const auto swinging = [](int t) { return 1.2 + std::cos(t); };  // a period is less than an eighth of the time
    EXPECT_EQ(trendOf(lengths(now, swinging)), Trend::holds) << now;
    EXPECT_EQ(trendOf(lengths(now, [&](int t) { return swinging(t) * std::pow(1.1, t); })), Trend::explodes) << now;
  }
}

TEST(Trend, AtTheStartNothingHasChangedAndWhatIsZeroHasFaded) {
  EXPECT_EQ(trendOf(std::vector{1.0}), Trend::holds);
  EXPECT_EQ(trendOf(std::vector{1.0, 1.0}), Trend::holds);
  EXPECT_EQ(trendOf(std::vector{1.0, 0.0}), Trend::fades);
  EXPECT_EQ(trendOf(std::vector(50, 0.0)), Trend::fades);
}

/// What an eye says of the curve on a logarithmic axis, where it can say anything: nothing where it is neither flat nor
/// straight.
std::optional<Trend> seen(std::span<const double> lengths) {
  const auto part = [&](std::size_t share) { return lengths.last(std::max<std::size_t>(lengths.size() / share, 3)); };
  const auto [least, most] = std::ranges::minmax(part(4));
  if (least > 0 && most < 1.02 * least) return Trend::holds;
  const auto later = part(2);
  if (std::ranges::max(later) == 0) return Trend::fades;
  if (std::ranges::min(later) == 0) return std::nullopt;
  double slowest = INFINITY, fastest = -INFINITY;
  for (std::size_t i = 1; i < later.size(); ++i) {
    const double rise = std::log(later[i] / later[i - 1]);
    slowest = std::min(slowest, rise);
    fastest = std::max(fastest, rise);
  }
  if (slowest > std::log(1.09) && fastest < 2 * slowest) return Trend::explodes;
  if (fastest < -std::log(1.09) && slowest > 2 * fastest) return Trend::fades;
  return std::nullopt;
}

class TrendOfEveryFunction : public testing::TestWithParam<RecurrentMatrix> {};

TEST_P(TrendOfEveryFunction, IsWhatAnEyeSeesAtEveryStep) {
  int flat = 0, straight = 0;
  for (const double radius : {0.8, 1.0, 1.1, 1.5}) {
    const RecurrentConfig config{.matrix = GetParam(), .radius = radius, .units = 16, .steps = 100};
    const Eigen::MatrixXd weights = recurrentWeights(config);
    for (const Activation& activation : catalogue()) {
      Recurrent network(Function(activation), config, weights);
      while (network.step()) {
      }
      for (std::size_t n = 9; n <= network.norms().size(); ++n) {
        const auto now = std::span(network.norms()).first(n);
        const auto expected = seen(now);
        if (!expected) continue;
        ++(*expected == Trend::holds ? flat : straight);
        EXPECT_EQ(trendOf(now), *expected) << activation.id << ", radius " << radius << ", step " << n - 1;
      }
    }
  }
  EXPECT_GT(flat, 1000);
  EXPECT_GT(straight, 1000);
}

INSTANTIATE_TEST_SUITE_P(Matrices, TrendOfEveryFunction,
                         testing::Values(RecurrentMatrix::positive, RecurrentMatrix::normal,
                                         RecurrentMatrix::orthogonal));

}  // namespace
}  // namespace actiscope
