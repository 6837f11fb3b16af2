#include "ui/plot/plot.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

const QColor red(255, 0, 0);

int redness(QRgb pixel) { return std::max(0, qRed(pixel) - std::max(qGreen(pixel), qBlue(pixel))); }

/// The smallest rectangle with everything clearly red.
QRect redArea(const QImage& image) {
  QRect area;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (redness(image.pixel(x, y)) > 100) area |= QRect(x, y, 1, 1);
    }
  }
  return area;
}

class PlotPicture : public testing::Test {
 protected:
  PlotPicture() {
    plot_.resize(800, 600);
    panel().setView({{-2, 2}, {-1, 1}});
    panel().setLegendVisible(false);
  }

  Panel& panel() { return plot_.panel(0); }
  QRect inside() {
    const auto [x, y] = panel().view();
    return QRectF(panel().pixelAt({x.from, y.to}), panel().pixelAt({x.to, y.from})).toAlignedRect();
  }
  void draw(Branch branch, int dash = 0) { panel().setCurves({{{std::move(branch)}, {red, dash, 2}, {}}}); }
  void mark(Point at, PlotMark::Shape shape, const QString& label) { panel().setMarks({{at, shape, red, label}}); }

  /// The height in logical pixels of the middle of what differs from the plot's background in this column.
  double middle(int column, double scale) {
    const QImage image = plot_.image(plot_.size() * scale);
    const int x = static_cast<int>(column * scale);
    const int zero = static_cast<int>(panel().pixelAt({0, 0}).y() * scale);
    double sum = 0;
    double weights = 0;
    for (int y = zero - static_cast<int>(6 * scale); y < zero + 6 * scale; ++y) {
      const double weight = 255 - qGreen(image.pixel(x, y));
      sum += weight * (y + 0.5);
      weights += weight;
    }
    return sum / weights / scale;
  }

  Plot plot_;
};

TEST_F(PlotPicture, HasACurveOnTheGridLineOfItsValueAtEveryScale) {
  const int column = panel().pixelAt({0.3, 0}).toPoint().x();
  for (double scale : {1.0, 2.0, 3.0}) {
    panel().setCurves({});
    const double line = middle(column, scale);
    draw({{-2, 0}, {2, 0}});
    EXPECT_NEAR(middle(column, scale), line, 0.1) << scale;
  }
}

TEST_F(PlotPicture, IsTheSameWheneverItIsTaken) {
  draw({{-2, -1}, {0, 0.3}, {2, 0}}, 1);
  mark({0.5, 0.5}, PlotMark::Shape::peak, QStringLiteral("peak"));
  panel().setCursor(PlotCursor{0.5, {}, {}});
  for (double scale : {1.0, 2.0}) EXPECT_EQ(plot_.image(plot_.size() * scale), plot_.image(plot_.size() * scale));
}

TEST_F(PlotPicture, ShowsADashedLineThatReachesFarBeyondTheView) {
  draw({{-1e9, 0.5}, {1e9, 0.5}}, 1);
  const QRect area = redArea(plot_.image(plot_.size()));
  EXPECT_GT(area.width(), inside().width() - 20);
  EXPECT_LE(area.height(), 3);
}

TEST_F(PlotPicture, ShowsACurveThatRunsToTheLargestNumber) {
  draw({{-2, 0}, {0, 0}, {0.01, 1.7e308}});
  EXPECT_LE(redArea(plot_.image(plot_.size())).top(), inside().top() + 1);
}

TEST_F(PlotPicture, DrawsNothingOutsideTheAxes) {
  draw({{-40, -30}, {40, 30}});
  EXPECT_TRUE(inside().contains(redArea(plot_.image(plot_.size()))));
}

TEST_F(PlotPicture, HasNoEdgeWhereABandLeavesTheView) {
  const QImage empty = plot_.image(plot_.size());
  panel().setBands({{{3, 4}, QStringLiteral("3"), QStringLiteral("4")},
                    {{-9, -2.05}, QStringLiteral("-9"), QStringLiteral("-2.05")}});
  EXPECT_EQ(plot_.image(plot_.size()), empty);
}

TEST_F(PlotPicture, FillsABandUpToItsBounds) {
  panel().setBands({{{-1, 1}, {}, {}}});
  const QImage image = plot_.image(plot_.size());
  const auto shade = [&](double x, int shift) {
    const QPointF at = panel().pixelAt({x, 0.47});
    return image.pixelColor(static_cast<int>(at.x()) + shift, static_cast<int>(at.y()));
  };
  EXPECT_EQ(shade(-1, -2), plot_.theme().background);
  EXPECT_EQ(shade(1, 2), plot_.theme().background);
  EXPECT_NE(shade(-1, 2), plot_.theme().background);
  EXPECT_EQ(shade(-1, 2), shade(1, -2));
}

TEST_F(PlotPicture, WritesALabelInsideThePanelWhereverItsMarkIs) {
  const QString label = QStringLiteral("a rather long label");
  const double textWidth = QFontMetricsF(plot_.font()).horizontalAdvance(label);
  for (Point corner : {Point{-1.95, -0.95}, Point{1.95, -0.95}, Point{-1.95, 0.95}, Point{1.95, 0.95}}) {
    mark(corner, PlotMark::Shape::corner, label);
    const QRect area = redArea(plot_.image(plot_.size()));
    EXPECT_GT(area.width(), textWidth - 6) << corner.x << ", " << corner.y;
    EXPECT_TRUE(inside().contains(area)) << corner.x << ", " << corner.y;
  }
}

TEST_F(PlotPicture, KeepsALabelOffItsBallAndOffCurves) {
  draw({{-2, 0}, {2, 0}});
  mark({0, 0}, PlotMark::Shape::ball, {});
  const QImage unlabelled = plot_.image(plot_.size());
  mark({0, 0}, PlotMark::Shape::ball, QStringLiteral("label"));
  const QImage labelled = plot_.image(plot_.size());
  const QPointF centre = panel().pixelAt({0, 0});
  int changed = 0;
  for (int y = 0; y < labelled.height(); ++y) {
    for (int x = 0; x < labelled.width(); ++x) {
      if (labelled.pixel(x, y) == unlabelled.pixel(x, y)) continue;
      ++changed;
      EXPECT_EQ(redness(unlabelled.pixel(x, y)), 0) << x - centre.x() << ", " << y - centre.y();
    }
  }
  EXPECT_GT(changed, 50);
}

TEST_F(PlotPicture, NeedsNoRoomForATitleThatIsEmpty) {
  const double height = panel().viewport().height;
  panel().setTitle(QStringLiteral("Sigmoid"));
  EXPECT_LT(panel().viewport().height, height);
  panel().setTitle({});
  EXPECT_EQ(panel().viewport().height, height);
}

}  // namespace
}  // namespace actiscope
