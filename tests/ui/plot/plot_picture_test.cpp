#include "tests/ui/plot/picture.h"
#include "ui/plot/plot.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

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

/// What the label changes is not nearer than this to the curve, to the left and to the right.
TEST_F(PlotPicture, LeavesAGapBetweenALabelAndACurve) {
  constexpr int gap = 2;  // pixels
  for (double x = 0.02; x < 0.5; x += 0.02) {
    draw({{-x, 1}, {0, 0}});
    mark({0, 0}, PlotMark::Shape::closedDot, {});
    const QImage bare = plot_.image(plot_.size());
    mark({0, 0}, PlotMark::Shape::closedDot, QStringLiteral("2 steps"));
    const QImage named = plot_.image(plot_.size());
    const QRect curve = QRectF(panel().pixelAt({-x, 1}), panel().pixelAt({0, 0.05})).toRect();
    for (int y = curve.top(); y < curve.bottom(); ++y) {
      for (int at = curve.left(); at < curve.right(); ++at) {
        if (redness(bare.pixel(at, y)) < 100) continue;
        EXPECT_FALSE(differ(bare, named, QRectF(at - gap, y, 2 * gap + 1, 1))) << x;
      }
    }
  }
}

/// Where what the legend says would look like data.
TEST_F(PlotPicture, HasALegendBelowItsTitleIfAsked) {
  panel().setTitle(QString(plot_.width() / 9, u'a'));
  panel().setPoints({{{{-1, 0}, {1, 0.5}}, red, PlotPoints::Shape::disc, 7, QStringLiteral("mean")}});
  const QImage bare = plot_.image(plot_.size());
  panel().setLegendVisible(true);
  EXPECT_TRUE(differ(bare, plot_.image(plot_.size()), inside()));
  panel().setLegendAbove(true);
  const QImage above = plot_.image(plot_.size());
  EXPECT_FALSE(differ(bare, above, inside()));
  EXPECT_TRUE(differ(bare, above, QRect(inside().left(), inside().top() - 20, inside().width(), 20)));
}

/// As large as usual, at the right end of the title's row, and not over the title.
TEST_F(PlotPicture, HasThatLegendBesideItsTitleWhereThereIsRoom) {
  panel().setTitle(QStringLiteral("title"));
  panel().setPoints({{{{-1, 0}, {1, 0.5}}, red, PlotPoints::Shape::disc, 7, QStringLiteral("mean")}});
  const QImage bare = plot_.image(plot_.size());
  panel().setLegendVisible(true);
  panel().setLegendAbove(true);
  const QRect legend = areaWhere(bare, plot_.image(plot_.size()));
  EXPECT_GT(legend.left(), inside().center().x());
  EXPECT_NEAR(legend.right(), inside().right(), 3);
  EXPECT_LT(legend.bottom(), inside().top() - 5);
  EXPECT_GE(legend.width(), QFontMetrics(plot_.font()).horizontalAdvance(QStringLiteral("mean")));
}

TEST_F(PlotPicture, HasTheCursorsLinesBehindTexts) {
  panel().setBands({{{-2, 0.02}, {}, QStringLiteral("a bound")}});
  const QImage before = plot_.image(plot_.size());
  const Branch tangent{{-2, -0.95}, {2, -0.95}};
  panel().setCursor(PlotCursor{-0.1, {}, {{{tangent}, {red, 0, 3}, {}}}});
  const QImage after = plot_.image(plot_.size());
  const QPoint edge = panel().pixelAt({0.02, -0.95}).toPoint();
  EXPECT_GT(redness(after.pixel(edge + QPoint(-200, 0))), 200);
  EXPECT_GT(redness(after.pixel(edge + QPoint(200, 0))), 200);
  for (int x = -30; x < -10; ++x) EXPECT_EQ(after.pixel(edge + QPoint(x, 0)), before.pixel(edge + QPoint(x, 0))) << x;
}

/// All of them, the cursor's as well, and their halves beyond the axes are as the ones inside.
TEST_F(PlotPicture, HasMarksAtTheEndsOfAxesWhole) {
  using enum PlotMark::Shape;
  const QRgb ground = plot_.theme().background.rgb();
  for (const auto shape : {ball, closedDot}) {
    const double radius = shape == ball ? 6 : 2;
    for (const Point corner : {Point{-2, -1}, Point{-2, 1}, Point{2, -1}, Point{2, 1}}) {
      const QPoint at = panel().pixelAt(corner).toPoint();
      const auto expectWhole = [&](const char* what) {
        const QImage image = plot_.image(plot_.size());
        for (int angle = 0; angle < 360; angle += 15) {
          const QPointF rim = radius * QPointF(std::cos(angle * M_PI / 180), std::sin(angle * M_PI / 180));
          EXPECT_GT(redness(image.pixel((at + rim).toPoint())), 200) << what << corner.x << corner.y << angle;
        }
      };
      panel().setMarks({{corner, shape, red, {}}});
      expectWhole("mark");
      panel().setMarks({});
      panel().setCursor(PlotCursor{0, {{corner, shape, red, {}}}});
      expectWhole("cursor");
      panel().setCursor(std::nullopt);
    }
  }
  panel().setMarks({{{2.01, 0}, closedDot, red, {}}});  // outside: cut as all else
  const QPoint right(inside().right() + 3, panel().pixelAt({0, 0}).toPoint().y());
  EXPECT_EQ(plot_.image(plot_.size()).pixel(right), ground);
}

TEST_F(PlotPicture, HasTheCursorsValueBesideTexts) {
  panel().setLevels({{0.5, {}}});
  const QImage bare = plot_.image(plot_.size());
  panel().setLevels({{0.5, QStringLiteral("the name of a level")}});
  const QImage named = plot_.image(plot_.size());
  QRect text;
  for (int y = 0; y < bare.height(); ++y) {
    for (int x = 0; x < bare.width(); ++x) {
      if (bare.pixel(x, y) != named.pixel(x, y)) text |= QRect(x, y, 1, 1);
    }
  }
  ASSERT_GT(text.width(), 50);
  for (double x = -2; x <= 2; x += 0.02) {
    const PlotValue value{{x, 0.4}, {x - 0.1, 0.4}, {x + 0.1, 0.4}, red, QStringLiteral("name\nx = 1.23456")};
    panel().setCursor(PlotCursor{x, {}, {}, value});
    EXPECT_FALSE(differ(named, plot_.image(plot_.size()), text)) << x;
  }
}

TEST_F(PlotPicture, KeepsTheLegendOffCurvesInAllFourCorners) {
  panel().setLegendVisible(true);
  const Branch down{{-2, 0.9}, {2, -0.9}};
  const Branch up{{-2, -0.9}, {2, 0.9}};
  const auto redPixels = [&](const QString& label) {
    panel().setCurves({{{down, up}, {red, 0, 2}, label}});
    const QImage image = plot_.image(plot_.size());
    int count = 0;
    for (double x = -1.99; x < 2; x += 0.01) {
      for (double y : {0.45 * x, -0.45 * x}) count += redness(image.pixel(panel().pixelAt({x, y}).toPoint())) > 100;
    }
    return count;
  };
  EXPECT_EQ(redPixels(QStringLiteral("both diagonals")), redPixels({}));
}

TEST_F(PlotPicture, KeepsTheLegendOffMarksAndOffLinesToCome) {
  panel().setLegendVisible(true);
  const PlotCurve curve{{{{-2, -0.9}, {2, -0.9}}}, {Qt::blue, 0, 2}, QStringLiteral("label")};
  panel().setCurves({curve});
  panel().setReserved({{{0.5, 0.9}, {2, 0.9}}});
  panel().setMarks({{{-1.8, 0.85}, PlotMark::Shape::ball, red, {}}});
  const QImage image = plot_.image(plot_.size());
  EXPECT_GT(redness(image.pixel(panel().pixelAt({-1.8, 0.85}).toPoint())), 200);
  panel().setMarks({});
  panel().setReserved({});
  const QImage free = plot_.image(plot_.size());
  EXPECT_NE(free, image);
  const QRect comes = QRectF(panel().pixelAt({0.5, 0.93}), panel().pixelAt({2, 0.87})).toRect();
  EXPECT_EQ(free.copy(comes), image.copy(comes));
}

TEST_F(PlotPicture, KeepsTheLabelOfAMovingBallAtItsSide) {
  panel().setLegendVisible(false);
  panel().setLevels({{0, QStringLiteral("target")}, {0.8, QStringLiteral("start")}});
  draw({{-2, -0.8}, {2, 0.8}});
  for (int step = 0; step < 60; ++step) {
    const double x = 1.5 - 0.05 * step;
    const PlotMark ball{{x, 0.4 * x}, PlotMark::Shape::ball, Qt::blue, QStringLiteral("label")};
    panel().setMarks({ball});
    const QImage image = plot_.image(plot_.size());
    const QPoint centre = panel().pixelAt(ball.at).toPoint();
    int left = 0;
    for (int i = 14; i < 44; ++i) {
      for (int j = 10; j < 32; ++j) left += qRed(image.pixel(centre - QPoint(i, j))) < 120;
    }
    EXPECT_GT(left, 20) << step;
  }
}

TEST_F(PlotPicture, WritesTheLabelOfTwoMarksAtOnePlaceOnce) {
  const QString label = QStringLiteral("0 steps");
  mark({0, 0}, PlotMark::Shape::closedDot, label);
  const QImage one = plot_.image(plot_.size());
  panel().setMarks(
      {{{0, 0}, PlotMark::Shape::closedDot, Qt::blue, label}, {{0, 1e-16}, PlotMark::Shape::closedDot, red, label}});
  const QImage both = plot_.image(plot_.size());
  const QPoint centre = panel().pixelAt({0, 0}).toPoint();
  for (const QRect& besideMarks :
       {QRect(inside().topLeft(), centre - QPoint(7, 7)), QRect(centre + QPoint(7, -80), inside().bottomRight()),
        QRect(inside().left(), centre.y() + 7, inside().width(), 80)}) {
    EXPECT_EQ(both.copy(besideMarks), one.copy(besideMarks));
  }
}

TEST_F(PlotPicture, FillsAKinkSoThatItIsNoPointNotTaken) {
  mark({0.53, 0.53}, PlotMark::Shape::corner, {});
  const QImage image = plot_.image(plot_.size());
  const QPoint centre = panel().pixelAt({0.53, 0.53}).toPoint();
  EXPECT_GT(redness(image.pixel(centre)), 200);
  EXPECT_LT(redness(image.pixel(centre + QPoint(4, 4))), 100);  // no square
}

TEST_F(PlotPicture, ShowsABeadOnATrailOfItsOwnColour) {
  panel().setCurves({{{{{-2, 0}, {2, 0}}}, {red, 0, 4}, {}}});
  mark({0.53, 0}, PlotMark::Shape::smallDot, {});
  const QImage image = plot_.image(plot_.size());
  const QPoint bead = panel().pixelAt({0.53, 0}).toPoint();
  EXPECT_LT(redness(image.pixel(bead)), redness(image.pixel(bead - QPoint(20, 0))) / 2);
}

TEST_F(PlotPicture, WritesItsHintInTheMiddle) {
  const QImage empty = plot_.image(plot_.size());
  panel().setHint(QStringLiteral("nothing to show"));
  const QImage hinted = plot_.image(plot_.size());
  const QRect middle(inside().center() - QPoint(60, 12), QSize(120, 24));
  EXPECT_NE(hinted.copy(middle), empty.copy(middle));
}

TEST_F(PlotPicture, NeedsNoRoomForATitleThatIsEmpty) {
  const double height = panel().viewport().height;
  panel().setTitle(QStringLiteral("Sigmoid"));
  EXPECT_LT(panel().viewport().height, height);
  panel().setTitle({});
  EXPECT_EQ(panel().viewport().height, height);
}

/// Bands from left to right, with or without the texts of their bounds.
std::vector<PlotBand> bandsOf(int count, bool named) {
  std::vector<PlotBand> bands;
  for (int i = 0; i < count; ++i) {
    const double from = -2 + 4.0 * i / count;
    const QString text = named ? QStringLiteral("x = %1").arg(i) : QStringLiteral(" ");
    bands.push_back({{from, from + 2.0 / count}, text, text});
  }
  return bands;
}

TEST_F(PlotPicture, BoundsOfAFewBandsAreWrittenAndThoseOfThousandsAreNot) {
  const auto drawn = [this](int count, bool named) {
    panel().setBands(bandsOf(count, named));
    return plot_.image(plot_.size());
  };
  EXPECT_NE(drawn(3, true), drawn(3, false));
  EXPECT_EQ(drawn(5000, true), drawn(5000, false));
}

TEST_F(PlotPicture, ALabelPutsTheBandsIntoTheLegend) {
  std::vector<PlotBand> bands = bandsOf(2, false);
  panel().setLegendVisible(true);
  panel().setBands(bands);
  const QImage without = plot_.image(plot_.size());
  bands[0].label = QStringLiteral("saturated");
  panel().setBands(bands);
  EXPECT_NE(plot_.image(plot_.size()), without);
  panel().setLegendVisible(false);
  EXPECT_EQ(plot_.image(plot_.size()), without);
}

TEST_F(PlotPicture, NamesAMarkAtEitherEndOfAnAxis) {
  for (const Point end : {Point{-2, 0.3}, Point{2, 0.3}, Point{0.3, -1}, Point{0.3, 1}}) {
    mark(end, PlotMark::Shape::closedDot, {});
    const QImage nameless = plot_.image(plot_.size());
    mark(end, PlotMark::Shape::closedDot, QStringLiteral("0.98"));
    EXPECT_NE(plot_.image(plot_.size()), nameless) << end.x << ' ' << end.y;
  }
}

TEST_F(PlotPicture, NoLabelHidesTheAxisAtTheLeft) {
  mark({-1.99, 0.3}, PlotMark::Shape::closedDot, {});
  const QImage nameless = plot_.image(plot_.size());
  mark({-1.99, 0.3}, PlotMark::Shape::closedDot, QStringLiteral("a long name"));
  EXPECT_GT(areaWhere(plot_.image(plot_.size()), nameless).left(), panel().pixelAt({-2, 0}).x());
}

}  // namespace
}  // namespace actiscope
