#include "core/analysis/saturation.h"
#include "tests/core/activations/settings.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace actiscope {
namespace {

constexpr int scanCount = unlessSanitized(200000, 4000);

constexpr double thresholds[] = {0.001, 0.003, 0.05, 0.3, 0.9};
constexpr Range ranges[] = {{-10, 10}, {-1000, 1000}, {-2, -0.5}, {-0.01, 0.01}, {0, 7}};

TEST(Saturation, BoundsOfTheSigmoidAreTheClosedForm) {
  for (double threshold : {0.001, 0.05, 0.2}) {
    const double s = 2 * threshold / (1 + std::sqrt(1 - 4 * threshold));  // s (1 - s) = threshold
    const double bound = std::log((1 - s) / s);
    const auto regions = saturationRegions(Function("sigmoid"), threshold, {-10, 10});
    ASSERT_EQ(regions.size(), 2u);
    EXPECT_EQ(regions[0].from, -10);
    EXPECT_NEAR(regions[0].to, -bound, 4e-15);
    EXPECT_NEAR(regions[1].from, bound, 4e-15);
    EXPECT_EQ(regions[1].to, 10);
  }
}

TEST(Saturation, BoundsOfTanhAreTheClosedForm) {
  const double bound = std::acosh(1 / std::sqrt(0.05));  // sech^2 = 0.05
  const auto regions = saturationRegions(Function("tanh"), 0.05, {-10, 10});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_NEAR(regions[0].to, -bound, 2e-15);
  EXPECT_NEAR(regions[1].from, bound, 2e-15);
}

TEST(Saturation, BoundsOfSoftplusAndEluAreTheClosedForms) {
  EXPECT_NEAR(saturationRegions(Function("softplus"), 0.05, {-10, 10})[0].to, -std::log(19), 2e-15);
  EXPECT_NEAR(saturationRegions(Function("elu"), 0.05, {-10, 10})[0].to, std::log(0.05), 2e-15);
}

TEST(Saturation, OfReluIsEverythingUpToItsKink) {
  EXPECT_EQ(saturationRegions(Function("relu"), 0.05, {-3, 5}), (std::vector<Range>{{-3, 0}}));
}

TEST(Saturation, OfTheStepIsTheWholeRange) {
  EXPECT_EQ(saturationRegions(Function("step"), 0.05, {-3, 5}), (std::vector<Range>{{-3, 5}}));
}

TEST(Saturation, AboveTheSteepestSlopeIsTheWholeRange) {
  EXPECT_EQ(saturationRegions(Function("sigmoid"), 0.26, {-9, 9}), (std::vector<Range>{{-9, 9}}));
  EXPECT_TRUE(saturationRegions(Function("identity"), 0.9, {-9, 9}).empty());
}

TEST(Saturation, SeesTheNarrowRegionAroundTheMinimumOfSilu) {
  const auto regions = saturationRegions(Function("silu"), 0.001, {-1000, 1000});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_LT(regions[1].from, -1.2784645);
  EXPECT_GT(regions[1].to, -1.2784645);
  EXPECT_LT(regions[1].width(), 0.01);
}

TEST(Saturation, SeesTheRegionAroundTheMinimumOfTheSharpestSwish) {
  const auto regions = saturationRegions(Function("swish").set("beta", 100), 1e-4, {-1000, 1000});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_LT(regions[1].width(), 1e-5);
  EXPECT_TRUE(regions[1].contains(-1.2784645427610738 / 100));
}

TEST(Saturation, OfASineIsAroundEachOfItsCrests) {
  const double pi = std::acos(-1);
  const auto regions = saturationRegions(Function("sine"), 0.5, {-1000, 1000});  // pi/3 to 2 pi/3 and so on
  EXPECT_NEAR(static_cast<double>(regions.size()), 2000 / pi, 1);
  for (std::size_t i = 1; i + 1 < regions.size(); ++i) EXPECT_NEAR(regions[i].width(), pi / 3, 1e-12);
}

TEST(Saturation, OfASineOnARangeOfTooManyWavesIsThatOfTheMiddle) {
  const auto regions = saturationRegions(Function("sine"), 0.5, {-1e9, 1e9});
  EXPECT_GE(regions.size(), 8000u);
  EXPECT_LE(regions.size(), 9000u);
}

bool ascending(const std::vector<Range>& regions) {
  for (std::size_t i = 0; i < regions.size(); ++i) {
    if (regions[i].from >= regions[i].to || (i > 0 && regions[i - 1].to >= regions[i].from)) return false;
  }
  return true;
}

/// Points that the regions put on the wrong side of the threshold; those within rounding of it are not judged.
int misjudged(const std::vector<Range>& regions, double threshold, const std::vector<double>& x,
              const std::vector<double>& slope) {
  int count = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (std::abs(std::abs(slope[i]) - threshold) < 1e-9) continue;
    const auto after = std::ranges::upper_bound(regions, x[i], {}, &Range::from);
    const bool covered = after != regions.begin() && std::prev(after)->contains(x[i]);
    count += covered != (std::abs(slope[i]) < threshold);
  }
  return count;
}

class SaturationOf : public testing::TestWithParam<const Activation*> {};

TEST_P(SaturationOf, MissesNoRegionAtAnySetting) {
  const auto settings = settingsOf(*GetParam());
  const int points = settings.size() > 10 ? scanCount / 10 : scanCount;
  for (const Function& function : settings) {
    const auto joints = function.joints();
    for (const Range& range : ranges) {
      std::vector<double> x;
      for (int i = 1; i < points; ++i) {
        const double at = range.from + range.width() * i / points;
        if (std::ranges::find(joints, at) == joints.end()) x.push_back(at);
      }
      std::vector<double> f(x.size()), slope(x.size());
      function.evaluate(1, x.data(), x.size(), {.f = f.data(), .f1 = slope.data()});
      for (double threshold : thresholds) {
        const auto regions = saturationRegions(function, threshold, range);
        EXPECT_TRUE(ascending(regions)) << label(function);
        EXPECT_EQ(misjudged(regions, threshold, x, slope), 0)
            << label(function) << " threshold " << threshold << " on " << range.from << " : " << range.to;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, SaturationOf, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

/// The slope of leaky ReLU below 0 is 0.01, and nothing changes that.
TEST(SaturatedShare, IsThatOfSmallSlopesWhereTheFunctionSaturates) {
  const std::vector slopes{0.25, 0.05, -0.049, 0.01};
  EXPECT_EQ(saturatedShare(Function("sigmoid"), slopes, 0.05), 0.5);
  EXPECT_EQ(saturatedShare(Function("relu"), slopes, 0.02), 0.25);
  EXPECT_EQ(saturatedShare(Function("leaky_relu"), slopes, 0.05), 0);
  EXPECT_EQ(saturatedShare(Function("sine"), slopes, 0.05), 0);
  EXPECT_EQ(saturatedShare(Function("sigmoid"), {}, 0.05), 0);
  Function flat("leaky_relu");
  flat.set("slope", 0);  // ReLU
  EXPECT_EQ(saturatedShare(flat, slopes, 0.05), 0.5);
}

TEST(SaturationClass, FollowsFromTheLimitsAtBothInfinities) {
  const std::map<std::string_view, std::string_view> expected{{"identity", "none"},
                                                              {"step", "both"},
                                                              {"sigmoid", "both"},
                                                              {"hard_sigmoid", "both"},
                                                              {"tanh", "both"},
                                                              {"hard_tanh", "both"},
                                                              {"relu", "left"},
                                                              {"relu6", "both"},
                                                              {"leaky_relu", "none"},
                                                              {"prelu", "none"},
                                                              {"maxout", "none"},
                                                              {"elu", "left"},
                                                              {"selu", "left"},
                                                              {"celu", "left"},
                                                              {"softplus", "left"},
                                                              {"swish", "left"},
                                                              {"silu", "left"},
                                                              {"hard_swish", "left"},
                                                              {"gelu", "left"},
                                                              {"gelu_tanh", "left"},
                                                              {"gelu_logistic", "left"},
                                                              {"mish", "left"},
                                                              {"signum", "both"},
                                                              {"absolute", "none"},
                                                              {"sparse_sigmoid", "both"},
                                                              {"log_sigmoid", "right"},
                                                              {"log_log", "both"},
                                                              {"lecun_tanh", "both"},
                                                              {"softsign", "both"},
                                                              {"elliot", "both"},
                                                              {"arctan", "both"},
                                                              {"isru", "both"},
                                                              {"sqnl", "both"},
                                                              {"smht", "both"},
                                                              {"rrelu", "none"},
                                                              {"srelu", "none"},
                                                              {"squareplus", "left"},
                                                              {"sparse_plus", "left"},
                                                              {"relu_squared", "left"},
                                                              {"star_relu", "left"},
                                                              {"isrlu", "left"},
                                                              {"bent_identity", "none"},
                                                              {"hard_shrink", "none"},
                                                              {"soft_shrink", "none"},
                                                              {"tanh_shrink", "none"},
                                                              {"threshold", "left"},
                                                              {"thresholded_relu", "left"},
                                                              {"pelu", "left"},
                                                              {"exponential", "left"},
                                                              {"phish", "left"},
                                                              {"serf", "left"},
                                                              {"logish", "left"},
                                                              {"tanh_exp", "left"},
                                                              {"elish", "left"},
                                                              {"hard_elish", "left"},
                                                              {"acon_c", "left"},
                                                              {"soft_exponential", "left"},
                                                              {"gaussian", "both"},
                                                              {"sine", "none"},
                                                              {"cosine", "none"},
                                                              {"sinc", "both"},
                                                              {"affine", "none"},
                                                              {"scaled_tanh", "both"},
                                                              {"penalized_tanh", "both"},
                                                              {"laplace", "both"},
                                                              {"arcsinh", "both"},
                                                              {"erf", "both"},
                                                              {"shrink", "none"},
                                                              {"shifted_softplus", "left"},
                                                              {"repsu", "left"},
                                                              {"lisht", "none"},
                                                              {"snake", "none"}};
  for (const Activation& activation : catalogue()) {
    EXPECT_EQ(name(saturationClass(Function(activation))), expected.at(activation.id)) << activation.id;
  }
  EXPECT_EQ(saturationClass(Function("swish").set("beta", 0)), SaturationClass::none);
  EXPECT_EQ(saturationClass(Function("leaky_relu").set("slope", 0)), SaturationClass::left);
  EXPECT_EQ(saturationClass(Function("maxout").set("w1", 0)), SaturationClass::left);
}

}  // namespace
}  // namespace actiscope
