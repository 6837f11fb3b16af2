#include "core/analysis/sampling.h"
#include "core/analysis/joints.h"
#include "tests/core/activations/settings.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace actiscope {
namespace {

constexpr int truePoints = unlessSanitized(2003, 203);

double derivative(const Jet& jet, int order) { return order == 0 ? jet.f : order == 1 ? jet.f1 : jet.f2; }

struct Pixels {
  const Viewport& viewport;
  Point operator()(Point p) const {
    return {(p.x - viewport.x.from) / viewport.x.width() * viewport.width,
            (p.y - viewport.y.from) / viewport.y.width() * viewport.height};
  }
};

double distanceToSegment(Point p, Point a, Point b) {
  const double length2 = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
  const double share =
      length2 == 0 ? 0 : std::clamp(((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length2, 0.0, 1.0);
  return std::hypot(p.x - a.x - share * (b.x - a.x), p.y - a.y - share * (b.y - a.y));
}

/// Pixels from a point to the nearest of the polylines around it.
double distanceTo(const std::vector<Branch>& branches, Point pixel, const Pixels& pixels) {
  double nearest = INFINITY;
  const auto xOf = [&](Point point) { return pixels(point).x; };
  for (const Branch& branch : branches) {
    auto at = std::ranges::lower_bound(branch, pixel.x - 1, {}, xOf);
    if (at == branch.begin()) ++at;
    for (; at != branch.end() && xOf(*(at - 1)) <= pixel.x + 1; ++at) {
      nearest = std::min(nearest, distanceToSegment(pixel, pixels(*(at - 1)), pixels(*at)));
    }
  }
  return nearest;
}

const std::vector<Viewport>& viewports() {
  static const std::vector<Viewport> all{
      {{-8, 8}, {-1.5, 3}, 1000, 600},   {{-0.001, 0.001}, {-0.001, 0.001}, 1000, 600},
      {{-1e5, 1e5}, {-2, 2}, 1000, 600}, {{-3.2, -2.9}, {-0.1, 0.1}, 800, 600},
      {{-40, 40}, {-1, 40}, 300, 200},   {{-2, 2}, {-0.3, 1.2}, 3000, 2000}};
  return all;
}

class SamplingOf : public testing::TestWithParam<const Activation*> {};

/// The largest distance in pixels of the true curve from the polylines, where it is inside the view; and where.
Point worstMiss(const Function& function, int order, const Viewport& viewport) {
  const Pixels pixels{viewport};
  const auto branches = sample(function, order, viewport);
  const auto joints = function.joints();
  Point worst;
  for (int i = 0; i < truePoints; ++i) {
    const double x = viewport.x.from + viewport.x.width() * i / (truePoints - 1);
    const Point truth{x, derivative(function.jet(x), order)};
    if (std::ranges::find(joints, x) != joints.end() || !viewport.y.contains(truth.y)) continue;
    const double miss = distanceTo(branches, pixels(truth), pixels);
    if (miss > worst.y) worst = {x, miss};
  }
  return worst;
}

TEST_P(SamplingOf, DrawsWithinAQuarterPixelOfTheTruthAtAnyZoom) {
  for (const Function& function : settingsOf(*GetParam())) {
    for (const Viewport& viewport : viewports()) {
      for (int order = 0; order <= 2; ++order) {
        const Point worst = worstMiss(function, order, viewport);
        EXPECT_LT(worst.y, 0.25) << label(function) << " order " << order << " at " << worst.x << " of view "
                                 << viewport.x.from << " : " << viewport.x.to;
      }
    }
  }
}

TEST_P(SamplingOf, DrawsTheSurroundingsOfEachJointWithinAQuarterPixel) {
  for (const Function& function : settingsOf(*GetParam())) {
    for (double joint : function.joints()) {
      for (double radius : {5e-4, 0.3}) {
        const double height = function(joint);
        const Viewport view{{joint - radius, joint + 0.9 * radius}, {height - radius, height + radius}, 900, 700};
        const Point worst = worstMiss(function, 0, view);
        EXPECT_LT(worst.y, 0.25) << label(function) << " at " << worst.x << " beside the joint " << joint;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, SamplingOf, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

TEST(Sampling, ShowsAPeakNarrowerThanAPixel) {
  const Viewport wide{{-1e6, 1e6 + 3}, {-0.2, 0.2}, 1000, 600};
  double highest = 0;
  for (const Branch& branch : sample(Function("sigmoid"), 2, wide)) {
    for (const Point& point : branch) highest = std::max(highest, point.y);
  }
  EXPECT_NEAR(highest, 1 / (6 * std::sqrt(3.0)), 5e-4);  // the largest sigmoid''
}

TEST(Sampling, JointsAreSamplePointsAndPointsAscend) {
  for (const Function& function : allSettings()) {
    for (const Viewport& viewport : viewports()) {
      const auto branches = sample(function, 0, viewport);
      std::vector<double> x;
      for (const Branch& branch : branches) {
        for (const Point& point : branch) x.push_back(point.x);
      }
      const Range shown = overlap(viewport.x, function.domain());
      EXPECT_EQ(x.empty(), shown.width() <= 0) << label(function);
      if (x.empty()) continue;
      EXPECT_TRUE(std::ranges::is_sorted(x));
      EXPECT_EQ(x.front(), shown.from);
      EXPECT_EQ(x.back(), shown.to);
      for (const Joint& joint : jointsOf(function)) {
        if (!joint.kind() || joint.kind() == Break::bend || !viewport.x.contains(joint.x)) continue;
        EXPECT_TRUE(std::ranges::binary_search(x, joint.x)) << label(function) << " " << joint.x;
      }
    }
  }
}

TEST(Sampling, AJumpIsTwoBranchesAndNoSlope) {
  const auto branches = sample(Function("step"), 0, {{-1, 1}, {-1, 2}, 500, 300});
  ASSERT_EQ(branches.size(), 2u);
  EXPECT_EQ(branches[0].back(), (Point{0, 0}));
  EXPECT_EQ(branches[1].front(), (Point{0, 1}));
}

TEST(Sampling, TheSlopeOfReluJumpsToo) {
  const auto branches = sample(Function("relu"), 1, {{-1, 1}, {-1, 2}, 500, 300});
  ASSERT_EQ(branches.size(), 2u);
  EXPECT_EQ(branches[1].front(), (Point{0, 1}));
}

TEST(Sampling, StraightLinesTakeFewPoints) {
  EXPECT_LE(sample(Function("relu"), 0, {{-8, 8}, {-1, 8}, 1000, 600})[0].size(), 3u);
}

}  // namespace
}  // namespace actiscope
