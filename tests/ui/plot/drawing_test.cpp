#include "ui/plot/drawing.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <algorithm>
#include <cmath>
#include <random>

namespace actiscope {
namespace {

constexpr QSize drawingSize(320, 200);

/// Listed of all kinds at places of dice.
class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}

  double within(double from, double to) { return std::uniform_real_distribution(from, to)(random_); }
  bool oneIn(int count) { return std::uniform_int_distribution(1, count)(random_) == 1; }
  Shape shape() {
    switch (std::uniform_int_distribution(0, 6)(random_)) {
      case 0:
        return LineShape{{point(), point(), point()}, pen()};
      case 1:
        return LineShape{wave(), pen()};
      case 2:
        return LineShape{{{20, at_}, {300, at_}}, pen()};
      case 3:
        return DiscShape{point(), within(1, 12), colour()};
      case 4:
        return ShadeShape{QRectF(point(), QSizeF(within(2, 60), within(2, 30))), colour()};
      case 5:
        return TextShape{TextLine(QString::number(within(0, 9), 'f', 3), QFont()), point(), colour()};
      default:
        return PolygonShape{{{point(), point(), point()}}, pen(), colour()};
    }
  }

 private:
  QPointF point() { return {within(-20, 340), at_ = within(-20, 220)}; }
  QColor colour() { return QColor::fromHsvF(float(within(0, 1)), 0.8f, 0.7f, oneIn(2) ? 1.0f : 0.4f); }
  QPen pen() {
    QPen pen(colour(), within(1, 4), Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin);
    pen.setMiterLimit(4);
    if (oneIn(3)) pen.setDashPattern({3, 2});
    return pen;
  }
  QPolygonF wave() {
    QPolygonF line;
    const double height = within(10, 90), phase = within(0, 6);
    for (int x = 0; x <= 320; x += 2) line << QPointF(x, 100 + height * std::sin(phase + x / 25.0));
    return line;
  }

  std::mt19937 random_;
  double at_ = 90.5;
};

/// On a ground of one colour, at this scale.
class Shown {
 public:
  explicit Shown(double scale) : image_(drawingSize * scale, QImage::Format_RGB32) {
    image_.setDevicePixelRatio(scale);
    image_.fill(Qt::white);
  }

  const QImage& image() const { return image_; }
  void show(Drawing& drawing) {
    QPainter painter(&image_);
    painter.fillRect(QRect(QPoint(), drawingSize), Qt::white);
    drawing.draw(painter);
  }
  void change(Drawing& drawing, const Tiles& changes) {
    QPainter painter(&image_);
    for (const QRect& rect : changes.region()) painter.fillRect(rect, Qt::white);
    drawing.drawChanges(painter, changes);
  }

 private:
  QImage image_;
};

using Listed = std::vector<std::pair<Shape, std::optional<QRect>>>;

Drawing drawingOf(const Listed& shapes) {
  Drawing drawing(drawingSize);
  for (const auto& [shape, clip] : shapes) {
    drawing.clipTo(clip);
    drawing.add(shape);
  }
  return drawing;
}

double pixelsIn(const QRegion& region) {
  double sum = 0;
  for (const QRect& rect : region) sum += rect.width() * rect.height();
  return sum;
}

TEST(Drawing, ChangedTileByTileShowsWhatANewOneShows) {
  for (double scale : {1.0, 2.0}) {
    Dice dice(7);
    Listed shapes;
    Drawing before(drawingSize);
    Shown changed(scale);
    for (int i = 0; i < 150; ++i) {
      if (!shapes.empty() && dice.oneIn(2)) shapes.erase(shapes.begin() + long(dice.within(0, double(shapes.size()))));
      const std::optional<QRect> clip = dice.oneIn(3) ? std::optional(QRect(40, 30, 200, 120)) : std::nullopt;
      const auto place = long(dice.within(0, double(shapes.size() + 1)));
      if (shapes.size() < 12) shapes.insert(shapes.begin() + place, {dice.shape(), clip});
      Drawing drawing = drawingOf(shapes);
      const Tiles changes = drawing.changesFrom(before, {});
      changed.change(drawing, changes);
      Shown fresh(scale);
      fresh.show(drawing);
      ASSERT_EQ(changed.image(), fresh.image()) << i << " at scale " << scale;
      before = std::move(drawing);
    }
  }
}

TEST(Drawing, IsTheSameWhereverInAWindowItStands) {
  Dice dice(5);
  Listed shapes;
  for (int i = 0; i < 40; ++i) shapes.push_back({dice.shape(), std::nullopt});
  QImage window(700, 500, QImage::Format_RGB32);
  window.fill(Qt::white);
  const QPoint place(333, 222);
  QPainter painter(&window);
  painter.translate(place);
  painter.setClipRect(QRect(QPoint(), drawingSize));
  drawingOf(shapes).draw(painter);
  painter.end();
  Shown alone(1);
  Drawing drawing = drawingOf(shapes);
  alone.show(drawing);
  EXPECT_EQ(window.copy(QRect(place, drawingSize)), alone.image());
}

TEST(Drawing, OfTheSamePiecesHasNoChanges) {
  Dice dice(3);
  Listed shapes;
  for (int i = 0; i < 20; ++i) shapes.push_back({dice.shape(), std::nullopt});
  Drawing before = drawingOf(shapes);
  EXPECT_TRUE(drawingOf(shapes).changesFrom(before, {}).region().isEmpty());
}

TEST(Drawing, ALineUnderADotThatMovesIsDrawnOnlyThere) {
  const LineShape line{{{0, 100}, {160, 20}, {320, 150}}, QPen(Qt::blue, 2)};
  const auto at = [&](double x) { return drawingOf({{line, {}}, {DiscShape{{x, 60}, 4, Qt::red}, {}}}); };
  Drawing before = at(100);
  const QRegion changes = at(104).changesFrom(before, {}).region();
  EXPECT_LE(pixelsIn(changes), 24 * 24);
  EXPECT_TRUE(changes.contains(QRect(96, 56, 12, 8)));
}

TEST(Drawing, WhatChangesBelowATextIsDrawnThereAlone) {
  const TextShape text{TextLine(QStringLiteral("a long text"), QFont()), {50, 50}, Qt::black};
  Drawing before = drawingOf({{text, {}}});
  const QRegion changes = drawingOf({{text, {}}}).changesFrom(before, QRect(52, 52, 1, 1)).region();
  EXPECT_EQ(changes, QRegion(48, 48, 8, 8));
}

TEST(Drawing, WhatChangesBelowAPolygonIsDrawnWithAllOfThePolygon) {
  const PolygonShape polygon{QPolygonF(QRectF(50, 50, 40, 20)), Qt::NoPen, Qt::black};
  Drawing before = drawingOf({{polygon, {}}});
  const QRegion changes = drawingOf({{polygon, {}}}).changesFrom(before, QRect(52, 52, 1, 1)).region();
  EXPECT_TRUE((QRegion(50, 50, 40, 20) - changes).isEmpty());
}

TEST(Drawing, WhatOnlyThePainterCanDrawIsAlwaysNew) {
  const Shape painted = PaintedShape{{10, 10, 20, 20}, [](QPainter& painter) { painter.drawPoint(15, 15); }};
  Drawing before = drawingOf({{painted, {}}});
  EXPECT_TRUE(drawingOf({{painted, {}}}).changesFrom(before, {}).region().contains(QPoint(15, 15)));
}

}  // namespace
}  // namespace actiscope
