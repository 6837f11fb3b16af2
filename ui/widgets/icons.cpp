#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace actiscope {

namespace {

/// Strokes are lines; solids are filled. Both live on a grid of 24 x 24.
struct Drawing {
  QPainterPath strokes;
  QPainterPath solids;
};

QPainterPath polygon(std::initializer_list<QPointF> points) {
  QPainterPath path;
  path.addPolygon(QPolygonF(points));
  path.closeSubpath();
  return path;
}

QPainterPath line(std::initializer_list<QPointF> points) {
  QPainterPath path;
  path.addPolygon(QPolygonF(points));
  return path;
}

QPainterPath bar(double x) {
  QPainterPath path;
  path.addRect(x, 5, 3, 14);
  return path;
}

QPainterPath row(double y, double length) {
  QPainterPath path;
  path.addRect(4, y, length, 3);
  return path;
}

QPainterPath triangle(double x, double width) { return polygon({{x, 5}, {x + width, 12}, {x, 19}}); }

QPainterPath sCurve() {
  QPainterPath path(QPointF(3, 18));
  path.cubicTo(13, 18, 11, 6, 21, 6);
  return path;
}

QPainterPath joined(std::initializer_list<QPainterPath> parts) {
  QPainterPath path;
  for (const QPainterPath& part : parts) path.addPath(part);
  return path;
}

/// An open circle with an arrow head at its end.
QPainterPath turn() {
  QPainterPath path;
  path.arcMoveTo(5, 5, 14, 14, 60);
  path.arcTo(5, 5, 14, 14, 60, 300);
  path.addPath(line({{19.5, 4}, {19, 9.5}, {13.5, 9}}));
  return path;
}

QPainterPath bentArrow() {
  QPainterPath path(QPointF(6, 9));
  path.lineTo(14, 9);
  path.arcTo(9, 9, 10, 10, 90, -180);
  path.lineTo(9, 19);
  path.addPath(line({{10, 5}, {6, 9}, {10, 13}}));
  return path;
}

QPainterPath mirrored(const QPainterPath& path) { return QTransform(-1, 0, 0, 1, 24, 0).map(path); }

QPainterPath circle(double x, double y, double radius) {
  QPainterPath path;
  path.addEllipse(QPointF(x, y), radius, radius);
  return path;
}

QPainterPath sheets() {
  QPainterPath path;
  path.addRoundedRect(8, 8, 12, 12, 2, 2);
  path.addPath(line({{16, 4}, {4, 4}, {4, 16}}));
  return path;
}

QPainterPath tray() {
  QPainterPath path = line({{4, 15}, {4, 20}, {20, 20}, {20, 15}});
  path.addPath(line({{12, 15}, {12, 4}}));
  path.addPath(line({{8, 8}, {12, 4}, {16, 8}}));
  return path;
}

QPainterPath halfDisc() {
  QPainterPath path(QPointF(12, 5));
  path.arcTo(5, 5, 14, 14, 90, -180);
  path.closeSubpath();
  return path;
}

Drawing drawing(IconId id) {
  switch (id) {
    case IconId::explore:
      return {sCurve(), circle(12, 12, 2.2)};
    case IconId::compare:
      return {joined({sCurve(), line({{3, 12}, {12, 20}, {21, 20}})}), {}};
    case IconId::descent:
      return {line({{3, 5}, {21, 20}}), circle(12.5, 8.5, 3.2)};
    case IconId::depth:
      return {joined({line({{3, 8}, {12, 4}, {21, 8}, {12, 12}, {3, 8}}), line({{3, 12}, {12, 16}, {21, 12}}),
                      line({{3, 16}, {12, 20}, {21, 16}})}),
              {}};
    case IconId::recurrent:
      return {turn(), circle(12, 12, 2.2)};
    case IconId::cost:
      return {{}, joined({row(4, 6), row(10.5, 11), row(17, 17)})};
    case IconId::gates:
      return {joined({line({{3, 12}, {21, 12}}), polygon({{7, 6}, {12, 12}, {7, 18}}),
                      polygon({{17, 6}, {12, 12}, {17, 18}})}),
              {}};
    case IconId::play:
      return {{}, triangle(7, 12)};
    case IconId::pause:
      return {{}, joined({bar(7), bar(14)})};
    case IconId::stepForward:
      return {{}, joined({triangle(6, 9), bar(16)})};
    case IconId::stepBack:
      return {{}, mirrored(joined({triangle(6, 9), bar(16)}))};
    case IconId::toStart:
      return {{}, mirrored(joined({triangle(3, 8), triangle(11, 8), bar(19)}))};
    case IconId::toEnd:
      return {{}, joined({triangle(3, 8), triangle(11, 8), bar(19)})};
    case IconId::reset:
      return {turn(), {}};
    case IconId::sweep:
      return {
          joined({line({{3, 12}, {21, 12}}), line({{7, 8}, {3, 12}, {7, 16}}), line({{17, 8}, {21, 12}, {17, 16}})}),
          {}};
    case IconId::add:
      return {joined({line({{12, 5}, {12, 19}}), line({{5, 12}, {19, 12}})}), {}};
    case IconId::remove:
      return {joined({line({{6, 6}, {18, 18}}), line({{18, 6}, {6, 18}})}), {}};
    case IconId::exportPicture:
      return {tray(), {}};
    case IconId::copy:
      return {sheets(), {}};
    case IconId::undo:
      return {bentArrow(), {}};
    case IconId::redo:
      return {mirrored(bentArrow()), {}};
    case IconId::theme:
      return {circle(12, 12, 7), halfDisc()};
  }
  return {};
}

class Engine : public QIconEngine {
 public:
  explicit Engine(IconId id) : id_(id) {}

  QIconEngine* clone() const override { return new Engine(id_); }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const QColor colour = QGuiApplication::palette().color(group, QPalette::ButtonText);
    const Drawing shapes = drawing(id_);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 24.0, rect.height() / 24.0);
    painter->fillPath(shapes.solids, colour);
    painter->strokePath(shapes.strokes, QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->restore();
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

 private:
  IconId id_;
};

}  // namespace

QIcon icon(IconId id) { return QIcon(new Engine(id)); }

}  // namespace actiscope
