#include "ui/plot/clip.h"
#include "ui/plot/panel_painter.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <utility>

namespace actiscope {

namespace {

constexpr double gap = 3;  // pixels between a text and what it names
constexpr double legendLine = 30;
constexpr double legendPadding = 7;
constexpr double roomForBounds = 40;  // below a legend

QRectF textBox(const QPainter& painter, const QString& text) {
  const QFontMetricsF metrics(painter.font());
  return {0, 0, std::ceil(metrics.horizontalAdvance(text)) + 6, std::ceil(metrics.height())};
}

}  // namespace

void PanelPainter::writeBounds(const PlotBand& band) {
  const double from = plane_.pixelX(band.x.from);
  const double to = plane_.pixelX(band.x.to);
  writeBound(band.fromText, from, 1, to - from);
  writeBound(band.toText, to, -1, to - from);
}

/// Beside the edge at x, as low as there is room; inside the band (inwards is 1 to the right, -1 to the left) if it is
/// wide enough for both texts.
void PanelPainter::writeBound(const QString& text, double x, double inwards, double bandWidth) {
  if (text.isEmpty() || x < inside_.left() || x > inside_.right()) return;
  const QRectF box = textBox(painter_, text);
  const double left = x - gap - box.width();
  const double right = x + gap;
  const bool preferRight = (inwards > 0) == (bandWidth >= 2 * (box.width() + gap) + 2);
  std::vector<QRectF> candidates;
  for (double top = inside_.bottom() - box.height() - 4; top >= inside_.top(); top -= box.height() + 2) {
    candidates.push_back(box.translated(preferRight ? right : left, top));
    candidates.push_back(box.translated(preferRight ? left : right, top));
  }
  place(text, theme_.bandEdge, candidates);
}

/// Beside the mark, off the curves if possible.
void PanelPainter::writeMark(const PlotMark& mark) {
  if (mark.label.isEmpty() || !inside_.contains(plane_.pixel(mark.at))) return;
  const QRectF box = textBox(painter_, mark.label);
  std::vector<std::pair<double, QRectF>> candidates;
  for (double distance : {0.0, 12.0, 30.0}) {
    const QRectF around = boxOf(mark).adjusted(-distance, -distance, distance, distance);
    const double left = around.left() - box.width();
    const double above = around.top() - box.height();
    for (QPointF corner :
         {around.bottomRight(), QPointF(left, above), QPointF(around.right(), above), QPointF(left, around.bottom())}) {
      const QRectF rect = box.translated(corner);
      candidates.emplace_back(curveLengthIn(rect) + 2 * distance, rect);
    }
  }
  std::ranges::stable_sort(candidates, {}, &std::pair<double, QRectF>::first);
  std::vector<QRectF> rects;
  for (const auto& candidate : candidates) rects.push_back(candidate.second);
  place(mark.label, mark.colour, rects);
}

void PanelPainter::drawLegend() {
  const QFontMetricsF metrics(painter_.font());
  std::vector<const PlotCurve*> labelled;
  double width = 0;
  for (const PlotCurve& curve : content_.curves) {
    if (curve.label.isEmpty()) continue;
    labelled.push_back(&curve);
    width = std::max(width, metrics.horizontalAdvance(curve.label));
  }
  if (labelled.empty()) return;
  const double row = std::ceil(metrics.height()) + 3;
  const QRectF box = emptiestCorner({width + legendLine + 22, row * static_cast<double>(labelled.size()) + 8});
  cover(box);
  placer_.block(box);
  double middle = box.top() + 4 + row / 2;
  for (const PlotCurve* curve : labelled) {
    const double left = box.left() + legendPadding;
    painter_.setPen(pen(curve->stroke));
    painter_.drawLine(QLineF(left, middle, left + legendLine, middle));
    painter_.setPen(theme_.text);
    const QRectF text(left + legendLine + legendPadding, middle - row / 2, width + 4, row);
    painter_.drawText(text, Qt::AlignVCenter, curve->label);
    middle += row;
  }
}

/// The corner of the panel that the curves occupy least.
QRectF PanelPainter::emptiestCorner(const QSizeF& size) const {
  const QRectF area = inside_.adjusted(8, 8, -8, -8);
  const double right = area.right() - size.width();
  const double bottom = std::max(area.top(), area.bottom() - size.height() - roomForBounds);
  std::vector<std::pair<double, QRectF>> boxes;
  for (QPointF corner :
       {area.topLeft(), QPointF(right, area.top()), QPointF(area.left(), bottom), QPointF(right, bottom)}) {
    const QRectF box(corner, size);
    boxes.emplace_back(curveLengthIn(box), box);
  }
  return std::ranges::min_element(boxes, {}, &std::pair<double, QRectF>::first)->second;
}

/// How many pixels of curves are inside the rectangle.
double PanelPainter::curveLengthIn(const QRectF& rect) const {
  double length = 0;
  for (const QLineF& segment : drawn_) {
    const auto part = clipped(segment, rect);
    length += part ? part->length() : 0;
  }
  return length;
}

/// Writes the text into the first of the rectangles that is free; not at all if none is.
void PanelPainter::place(const QString& text, const QColor& colour, const std::vector<QRectF>& candidates) {
  const auto rect = placer_.place(candidates);
  if (!rect) return;
  cover(*rect);
  painter_.setPen(colour);
  painter_.drawText(*rect, Qt::AlignCenter, text);
}

void PanelPainter::cover(const QRectF& rect) {
  QColor soft = theme_.background;
  soft.setAlpha(soft.alpha() * 215 / 255);
  painter_.setPen(Qt::NoPen);
  painter_.setBrush(soft);
  painter_.drawRoundedRect(rect, 4, 4);
  painter_.setBrush(Qt::NoBrush);
}

}  // namespace actiscope
