#include "ui/plot/points.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <cmath>

namespace actiscope {

namespace {

constexpr double rim = 1;        // pixels
constexpr int shifts = 4;        // stamps in each direction of a pixel
constexpr std::size_t few = 64;  // points that are not worth the stamps

/// All shapes cover about the same area.
QPainterPath pathOf(PlotPoints::Shape shape, double size) {
  using Shape = PlotPoints::Shape;
  const double r = size / 2;
  QPainterPath path;
  switch (shape) {
    case Shape::disc:
      path.addEllipse(QPointF(), r, r);
      break;
    case Shape::square:
      path.addRect(-0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r);
      break;
    case Shape::triangle:
      path.addPolygon(QPolygonF{{QPointF(0, -1.25 * r), QPointF(1.15 * r, 0.8 * r), QPointF(-1.15 * r, 0.8 * r)}});
      break;
    case Shape::diamond:
      path.addPolygon(
          QPolygonF{{QPointF(0, -1.25 * r), QPointF(1.25 * r, 0), QPointF(0, 1.25 * r), QPointF(-1.25 * r, 0)}});
      break;
    case Shape::cross:
      for (double x : {-1.0, 1.0}) {
        path.moveTo(-x * r, -r);
        path.lineTo(x * r, r);
      }
      return path;
  }
  path.closeSubpath();
  return path;
}

bool isFinite(Point point) { return std::isfinite(point.x) && std::isfinite(point.y); }

double sizeOf(const PlotPoints& kind, const Theme& theme) { return kind.size * theme.boldness; }

void drawShape(QPainter& painter, const PlotPoints& kind, const QPainterPath& path, const Theme& theme) {
  const QColor background = opaque(theme.background);
  const bool cross = kind.shape == PlotPoints::Shape::cross;
  const double stroke = cross ? 2 * theme.boldness : 0;
  painter.setPen(QPen(background, stroke + 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  if (cross) {
    painter.setPen(QPen(kind.colour, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
  } else {
    painter.fillPath(path, kind.colour);
  }
}

/// Pictures of a mark at the parts of a pixel, to be copied to thousands of places.
class Stamps {
 public:
  Stamps(const PlotPoints& kind, double scale, const Theme& theme)
      : half_(static_cast<int>(std::ceil((0.8 * sizeOf(kind, theme) + 2 * rim) * scale)) + 1) {
    const QPainterPath path = pathOf(kind.shape, sizeOf(kind, theme));
    for (int i = 0; i < shifts * shifts; ++i) {
      QImage image(2 * half_, 2 * half_, QImage::Format_ARGB32_Premultiplied);
      image.fill(Qt::transparent);
      QPainter painter(&image);
      painter.setRenderHint(QPainter::Antialiasing);
      painter.translate(half_ + double(i % shifts) / shifts, half_ + double(i / shifts) / shifts);
      painter.scale(scale, scale);
      drawShape(painter, kind, path, theme);
      painter.end();
      image.setDevicePixelRatio(scale);
      images_.push_back(image);
    }
  }

  /// At whole device pixels, to which this transformation leads.
  void draw(QPainter& painter, QPointF at, const QTransform& toDevice) const {
    const QPointF fine = toDevice.map(at) * shifts;
    const int x = static_cast<int>(std::lround(fine.x()));
    const int y = static_cast<int>(std::lround(fine.y()));
    const int shiftX = x & (shifts - 1);
    const int shiftY = y & (shifts - 1);
    const QPointF corner((x - shiftX) / shifts - half_, (y - shiftY) / shifts - half_);
    painter.drawImage(toDevice.inverted().map(corner), images_[static_cast<std::size_t>(shiftY * shifts + shiftX)]);
  }

 private:
  int half_;
  std::vector<QImage> images_;
};

}  // namespace

void drawPoint(QPainter& painter, const PlotPoints& kind, QPointF at, const Theme& theme) {
  drawShape(painter, kind, pathOf(kind.shape, sizeOf(kind, theme)).translated(at), theme);
}

void drawPoints(QPainter& painter, const PlotPoints& points, const Plane& plane, const QRectF& inside,
                const Theme& theme) {
  const double size = sizeOf(points, theme);
  const QRectF near = inside.adjusted(-size, -size, size, size);
  const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
  const QTransform toDevice = painter.deviceTransform();
  const bool stamped = raster && points.points.size() > few && toDevice.type() <= QTransform::TxScale;
  const auto forEach = [&](const auto& draw) {
    for (const Point& point : points.points) {
      if (const QPointF at = plane.pixel(point); isFinite(point) && near.contains(at)) draw(at);
    }
  };
  if (!stamped) return forEach([&](QPointF at) { drawPoint(painter, points, at, theme); });
  const Stamps stamps(points, toDevice.m11(), theme);
  forEach([&](QPointF at) { stamps.draw(painter, at, toDevice); });
}

}  // namespace actiscope
