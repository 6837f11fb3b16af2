#include "ui/pages/softmax_picture.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace actiscope {
namespace {

/// A picture without a window.
struct DrawnLogits {
  explicit DrawnLogits(const SoftmaxScene& scene = {}) : picture(plot) {
    plot.resize(1000, 700);
    picture.show(scene);
  }

  std::vector<double> bars(int panel, std::size_t kind) {
    std::vector<double> ends;
    for (const PlotBar& bar : plot.panel(panel).bars()[kind].bars) ends.push_back(bar.to);
    return ends;
  }

  Plot plot;
  SoftmaxPicture picture;
};

SoftmaxScene with(const std::vector<double>& logits) {
  SoftmaxScene scene;
  scene.config.logits = logits;
  return scene;
}

/// As a textbook writes it.
std::vector<double> shares(const std::vector<double>& logits) {
  std::vector<double> all;
  for (const double z : logits) all.push_back(std::exp(z));
  const double sum = std::accumulate(all.begin(), all.end(), 0.0);
  for (double& share : all) share /= sum;
  return all;
}

void expectNear(const std::vector<double>& values, const std::vector<double>& expected) {
  ASSERT_EQ(values.size(), expected.size());
  for (std::size_t i = 0; i < values.size(); ++i) EXPECT_NEAR(values[i], expected[i], 1e-14) << i;
}

TEST(SoftmaxPicture, BarsAreTheProbabilitiesOfTheLogits) {
  expectNear(DrawnLogits().bars(0, 0), shares({3, 1, -3}));
  expectNear(DrawnLogits(with({-2, 0.5, 4, 4, 1, -10})).bars(0, 0), shares({-2, 0.5, 4, 4, 1, -10}));
}

TEST(SoftmaxPicture, TheMapHasTheSlopeOfEachProbabilityByEachLogit) {
  const std::vector<double> p = shares({3, 1, -3});
  std::vector<double> slopes;
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < 3; ++j) slopes.push_back(p[i] * ((i == j) - p[j]));
  }
  DrawnLogits drawn;
  expectNear(drawn.plot.panel(1).heatMap()->values, slopes);
}

/// -dL/dz is t - z for the squared error and t - p for the cross-entropy.
TEST(SoftmaxPicture, PushesAreThoseOfTheTwoLosses) {
  const std::vector<double> p = shares({3, 1, -3});
  DrawnLogits drawn;
  expectNear(drawn.bars(2, 0), {-2, -1, 3});
  expectNear(drawn.bars(2, 1), {1 - p[0], -p[1], -p[2]});
}

TEST(SoftmaxPicture, PlayingMovesTheLogitsByTheRateTimesThePush) {
  SoftmaxScene scene;
  scene.playback.step = 1;
  const std::vector<double> p = shares({3, 1, -3});
  expectNear(DrawnLogits(scene).bars(0, 0), shares({3 + 0.5 * (1 - p[0]), 1 - 0.5 * p[1], -3 - 0.5 * p[2]}));
}

TEST(SoftmaxPicture, OfTwoClassesTheFirstIsTheSigmoidOfTheDifference) {
  DrawnLogits drawn;
  const auto& dots = drawn.plot.panel(4).points()[0].points;
  ASSERT_GT(dots.size(), 10u);
  for (const Point& dot : dots) EXPECT_NEAR(dot.y, 1 / (1 + std::exp(-dot.x)), 1e-15) << dot.x;
}

TEST(SoftmaxPicture, AllDotsOfTwoClassesAreWhole) {
  for (const auto& logits : {std::vector<double>{3, 1, -3}, {10, -10}}) {
    DrawnLogits drawn(with(logits));
    const Panel& panel = drawn.plot.panel(4);
    const double left = panel.pixelAt({panel.view().x.from, 0}).x();
    const double right = panel.pixelAt({panel.view().x.to, 0}).x();
    for (const PlotPoints& kind : panel.points()) {
      for (const Point& dot : kind.points) {
        EXPECT_GE(panel.pixelAt(dot).x() - left, kind.size / 2 + 1) << dot.x;
        EXPECT_GE(right - panel.pixelAt(dot).x(), kind.size / 2 + 1) << dot.x;
      }
    }
  }
}

}  // namespace
}  // namespace actiscope
