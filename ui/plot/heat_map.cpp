#include "ui/plot/heat_map.h"

#include "ui/plot/text_line.h"

#include <QImage>
#include <QPaintEngine>
#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr std::size_t mostCells = 10000;  // that are drawn one by one
constexpr double seam = 0.4;              // pixels by which a cell reaches under the next
constexpr int vectorScale = 2;            // image pixels for each of a vector picture
constexpr double cellPadding = 10;        // beside a text, pixels
constexpr double smallestCellText = 0.6;  // of the font

QRgb colourAt(const PlotHeatMap& map, std::size_t cell) {
  return map.colours.at((map.values[cell] - map.shown.from) / map.shown.width());
}

/// A pixel a cell, the first row on top.
QImage imageOf(const PlotHeatMap& map) {
  QImage image(static_cast<int>(map.columns), static_cast<int>(map.rows()), QImage::Format_ARGB32_Premultiplied);
  for (std::size_t row = 0; row < map.rows(); ++row) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(static_cast<int>(row)));
    for (std::size_t column = 0; column < map.columns; ++column)
      line[column] = colourAt(map, row * map.columns + column);
  }
  return image;
}

/// Where the cells are: first row at the top of it if the map says so, else at the bottom.
class Cells {
 public:
  Cells(const PlotHeatMap& map, const Plane& plane)
      : first_(plane.pixel({map.x.from, map.y.from})),
        step_((plane.pixelX(map.x.to) - first_.x()) / static_cast<double>(map.columns),
              (plane.pixelY(map.y.to) - first_.y()) / static_cast<double>(map.rows())),
        columns_(map.columns),
        rows_(map.rows()) {}

  QRectF cell(std::size_t i) const {
    const QPointF corner(first_.x() + step_.x() * static_cast<double>(i % columns_),
                         first_.y() + step_.y() * static_cast<double>(i / columns_));
    return QRectF(corner, corner + step_).normalized();
  }
  QRectF all() const { return (cell(0) | cell(columns_ * rows_ - 1)); }
  bool firstRowOnTop() const { return step_.y() > 0; }

 private:
  QPointF first_;
  QPointF step_;
  std::size_t columns_;
  std::size_t rows_;
};

void drawCells(QPainter& painter, const PlotHeatMap& map, const Cells& cells, const QRectF& inside) {
  for (std::size_t i = 0; i < map.rows() * map.columns; ++i) {
    const QRectF part = cells.cell(i).adjusted(-seam, -seam, seam, seam) & inside;
    if (!part.isEmpty() && !std::isnan(map.values[i])) painter.fillRect(part, QColor(colourAt(map, i)));
  }
}

void drawImage(QPainter& painter, const PlotHeatMap& map, const Cells& cells, const QRectF& inside) {
  const QRectF all = cells.all();
  const QRectF part = all & inside;
  if (part.isEmpty()) return;
  QImage image = imageOf(map);
  if (!cells.firstRowOnTop()) image.mirror();
  const double across = image.width() / all.width();
  const double down = image.height() / all.height();
  QRectF source((part.left() - all.left()) * across, (part.top() - all.top()) * down, part.width() * across,
                part.height() * down);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, map.smooth);
  if (painter.paintEngine()->type() != QPaintEngine::Raster) {
    QImage fine((part.size() * vectorScale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    fine.fill(Qt::transparent);
    QPainter enlarger(&fine);
    enlarger.setRenderHint(QPainter::SmoothPixmapTransform, map.smooth);
    enlarger.drawImage(QRectF(fine.rect()), image, source);
    enlarger.end();
    image = fine;
    source = fine.rect();
  }
  painter.drawImage(QRectF(part.toAlignedRect()), image, source);  // half a pixel is rounded now up, now down
}

QSizeF largest(const std::vector<QString>& texts, const QFont& font) {
  const QFontMetricsF metrics(font);
  QSizeF size(1, metrics.height());
  for (const QString& text : texts) size.setWidth(std::max(size.width(), metrics.horizontalAdvance(text)));
  return size;
}

void writeTexts(QPainter& painter, const PlotHeatMap& map, const Cells& cells) {
  const QSizeF needed = largest(map.texts, painter.font());
  const QRectF room = cells.cell(0);
  const double fits = std::min((room.width() - cellPadding) / needed.width(), room.height() / needed.height());
  if (fits < smallestCellText) return;
  const QFont font = enlarged(painter.font(), std::min(fits, 1.0));
  for (std::size_t i = 0; i < std::min(map.texts.size(), map.values.size()); ++i) {
    if (map.texts[i].isEmpty()) continue;
    painter.setPen(textOn(QColor(colourAt(map, i))));
    TextLine(map.texts[i], font).drawCentred(painter, cells.cell(i));
  }
}

}  // namespace

void drawHeatMap(QPainter& painter, const PlotHeatMap& map, const Plane& plane, const QRectF& inside) {
  if (map.rows() == 0) return;
  const Cells cells(map, plane);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  const bool onScreen = painter.paintEngine()->type() == QPaintEngine::Raster;
  const bool single = !map.smooth && !onScreen && map.values.size() <= mostCells;
  (single ? drawCells : drawImage)(painter, map, cells, inside);
  painter.restore();
  if (!map.texts.empty()) writeTexts(painter, map, cells);
}

}  // namespace actiscope
