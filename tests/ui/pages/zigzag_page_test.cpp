#include "ui/pages/zigzag_picture.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

/// A picture without a window, of the last step.
struct DrawnPaths {
  explicit DrawnPaths(ZigzagScene scene = {}) : picture(plot) {
    plot.resize(1000, 700);
    scene.playback.step = lengthOf(scene);
    picture.show(scene);
  }

  const std::vector<Point>& path(int panel) { return plot.panel(panel).points()[0].points; }
  const std::vector<PlotBar>& bars(int panel) { return plot.panel(panel).bars()[0].bars; }

  Plot plot;
  ZigzagPicture picture;
};

double lengthOf(const std::vector<Point>& path) {
  double length = 0;
  for (std::size_t i = 1; i < path.size(); ++i) {
    length += std::hypot(path[i].x - path[i - 1].x, path[i].y - path[i - 1].y);
  }
  return length;
}

TEST(ZigzagPicture, PathsLeadFromTheStartToNearTheOptimum) {
  DrawnPaths drawn;
  for (const int panel : {0, 1}) {
    EXPECT_EQ(drawn.path(panel).front(), (Point{-1, 1}));
    EXPECT_NEAR(drawn.path(panel).back().x, 1, 0.2);
    EXPECT_NEAR(drawn.path(panel).back().y, -1, 0.2);
  }
}

TEST(ZigzagPicture, PositiveInputsMoveBothWeightsTheSameWayInEveryStep) {
  DrawnPaths drawn;
  const auto& path = drawn.path(0);
  for (std::size_t i = 1; i < path.size(); ++i) {
    EXPECT_GE((path[i].x - path[i - 1].x) * (path[i].y - path[i - 1].y), 0) << i;
  }
  EXPECT_NE(drawn.plot.panel(0).title().indexOf(QStringLiteral("100 %")), -1);
}

TEST(ZigzagPicture, BarsCountTheStepsAndMeasureThePathsThatAreDrawn) {
  DrawnPaths drawn;
  for (const int i : {0, 1}) {
    const auto bar = static_cast<std::size_t>(i);
    EXPECT_EQ(drawn.bars(3)[bar].to, double(drawn.path(i).size() - 1));
    EXPECT_NEAR(drawn.bars(4)[bar].to, lengthOf(drawn.path(i)), 1e-9);
  }
  EXPECT_GT(drawn.bars(4)[0].to, 2 * drawn.bars(4)[1].to);
}

TEST(ZigzagPicture, TheLossesFallAsFarAsTheStepsGo) {
  DrawnPaths drawn;
  for (const int i : {0, 1}) {
    const Branch& losses = drawn.plot.panel(2).curves()[static_cast<std::size_t>(i)].branches[0];
    EXPECT_LT(losses.back().y, 0.01 * losses.front().y);
    EXPECT_EQ(losses.back().x, double(drawn.path(i).size() - 1));
  }
}

TEST(ZigzagPicture, NoLineOfATitleBeginsWithTheSignOfARatio) {
  DrawnPaths drawn;
  const QString title = drawn.plot.panel(3).title();
  EXPECT_TRUE(title.contains(u"\u00a0: ")) << title.toStdString();
  EXPECT_FALSE(title.contains(u" : ")) << title.toStdString();
}

}  // namespace
}  // namespace actiscope
