#include "ui/plot/cursor_value.h"
#include "tests/ui/plot/picture.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace actiscope {
namespace {

constexpr double reach = 14;

class CursorValueTest : public testing::Test {
 protected:
  const View view_{{-4, 4}, {-2, 2}};
  const QRectF area_{50, 30, 800, 400};  // 100 pixels a unit
  const Plane plane_{view_, area_};
  const QString text_ = QStringLiteral("Sigmoid\nx = 0.98765, y = 0.12345");

  CursorValue valueAt(Point before, Point at, Point after) {
    value_ = {at, before, after, red, text_};
    return {value_, plane_, area_, reach, QFont(), labels_};
  }
  /// On a function of x, one pixel to the left and to the right.
  template <class F>
  CursorValue valueOn(const F& f, double x) {
    return valueAt({x - 0.01, f(x - 0.01)}, {x, f(x)}, {x + 0.01, f(x + 0.01)});
  }
  /// Whether a round mark at the point is seen as a whole.
  bool isMarkFree(const QRectF& box) const {
    for (double angle = 0; angle < 6.28; angle += 0.05) {
      const QPointF rim = (reach - 1) * QPointF(std::cos(angle), std::sin(angle));
      if (box.contains(plane_.pixel(value_.at) + rim)) return false;
    }
    return !box.contains(plane_.pixel(value_.at));
  }

  bool hidesALabel(const QRectF& box) const {
    return std::ranges::any_of(labels_, [&](const QRectF& label) { return label.intersects(box); });
  }

  PlotValue value_;
  std::vector<QRectF> labels_;
};

TEST_F(CursorValueTest, IsAsLargeAsItsLongestLineAndStandsInTheMiddleAboveAFlatCurve) {
  const QRectF box = valueAt({-1, 0}, {0, 0}, {1, 0}).box();
  const double width = QFontMetricsF(QFont()).horizontalAdvance(text_.section(u'\n', 1));
  EXPECT_GE(box.width(), width);
  EXPECT_LE(box.width(), width + 24);
  EXPECT_NEAR(box.center().x(), plane_.pixelX(0), 1);
  EXPECT_LE(box.bottom(), plane_.pixelY(0) - reach + 1);
}

TEST_F(CursorValueTest, HidesNothingOfAStraightLine) {
  for (double degrees = -89; degrees <= 89; degrees += 1) {
    const double slope = std::tan(degrees * std::numbers::pi / 180);
    const QRectF box = valueAt({-1, -slope}, {0, 0}, {1, slope}).box().adjusted(1, 1, -1, -1);
    for (double along = -400; along <= 400; ++along) {
      const QPointF pixel =
          plane_.pixel({0, 0}) + along * QPointF(std::cos(std::atan(slope)), -std::sin(std::atan(slope)));
      ASSERT_FALSE(box.contains(pixel)) << degrees;
    }
  }
}

TEST_F(CursorValueTest, NeverHidesThePointThatIsReadAndStaysInside) {
  const auto wave = [](double x) { return 1.99 * std::sin(3 * x); };
  for (double x = -4; x <= 4; x += 0.01) {
    const QRectF box = valueOn(wave, x).box();
    EXPECT_TRUE(isMarkFree(box)) << x;
    EXPECT_TRUE(area_.adjusted(-1, -1, 1, 1).contains(box)) << x;
  }
}

TEST_F(CursorValueTest, GlidesAlongACurveWithoutAJump) {
  const auto hill = [](double x) { return std::exp(-x * x); };
  QPointF before = valueOn(hill, -4).box().center();
  for (double x = -3.99; x <= 4; x += 0.01) {
    const QPointF now = valueOn(hill, x).box().center();
    EXPECT_LT(std::hypot(now.x() - before.x(), now.y() - before.y()), 6) << x;
    before = now;
  }
}

TEST_F(CursorValueTest, HidesNoLabelNorItsPointAndStaysInside) {
  const auto wave = [](double x) { return 1.99 * std::sin(3 * x); };
  for (int i = 0; i < 5; ++i) {
    for (int j = 0; j < 5; ++j) labels_.emplace_back(70 + 160 * i, 34 + 85 * j, 90, 20);
  }
  for (double x = -4; x <= 4; x += 0.01) {
    const QRectF box = valueOn(wave, x).box();
    ASSERT_FALSE(hidesALabel(box)) << x;
    ASSERT_TRUE(isMarkFree(box)) << x;
    ASSERT_TRUE(area_.contains(box)) << x;
  }
}

TEST_F(CursorValueTest, GivesWayToTheNearestPlaceOffALabel) {
  const QRectF usual = valueAt({-1, 0}, {0, 0}, {1, 0}).box();
  const double below = plane_.pixelY(0) + reach;
  labels_ = {usual.adjusted(3, 3, -3, 0), {usual.left(), below, usual.width(), 2}};  // above and below the point
  const QRectF given = valueAt({-1, 0}, {0, 0}, {1, 0}).box();
  EXPECT_EQ(given, usual.translated(0, labels_[0].top() - usual.bottom()));
}

TEST_F(CursorValueTest, FindsTheOnlyPlaceThereIs) {
  const QSizeF size = valueAt({-1, 0}, {0, 0}, {1, 0}).box().size();
  const QRectF hole(QPointF(611, 333), size);
  labels_ = {{area_.left(), area_.top(), area_.width(), hole.top() - area_.top()},
             {area_.left(), hole.bottom(), area_.width(), area_.bottom() - hole.bottom()},
             {area_.left(), hole.top(), hole.left() - area_.left(), hole.height()},
             {hole.right(), hole.top(), area_.right() - hole.right(), hole.height()}};
  EXPECT_EQ(valueAt({-1, 0}, {0, 0}, {1, 0}).box(), hole);
}

TEST_F(CursorValueTest, StandsWhereItUsuallyDoesIfEveryPlaceHidesALabel) {
  const QRectF usual = valueAt({-1, 0}, {0, 0}, {1, 0}).box();
  labels_ = {area_};
  EXPECT_EQ(valueAt({-1, 0}, {0, 0}, {1, 0}).box(), usual);
}

TEST_F(CursorValueTest, IsWrittenOnAGroundThatNothingShinesThrough) {
  for (ThemeId id : {ThemeId::light, ThemeId::dark}) {
    const CursorValue value = valueAt({-1, 0}, {0, 0}, {1, 0});
    QImage image(900, 460, QImage::Format_RGB32);
    QImage other = image;
    for (auto [picture, colour] : {std::pair(&image, Qt::green), std::pair(&other, Qt::magenta)}) {
      picture->fill(colour);
      Drawing drawing(picture->size());
      value.draw(drawing, theme(id));
      QPainter painter(picture);
      drawing.draw(painter);
    }
    const QRect box = value.box().toRect();
    EXPECT_EQ(image.copy(box), other.copy(box));
    const QRect changed = areaWhere(image, [](const QColor& c) { return c != Qt::green; });
    EXPECT_EQ(changed, box);
  }
}

}  // namespace
}  // namespace actiscope
