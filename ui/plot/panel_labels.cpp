#include "ui/plot/clip.h"
#include "ui/plot/panel_painter.h"
#include "ui/plot/text_line.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace actiscope {

namespace {

constexpr double gap = 3;  // pixels between a text and what it names
constexpr double legendLine = 30;
constexpr double legendPadding = 7;
constexpr double roomForBounds = 40;  // below a legend

QRectF textBox(const TextLine& text) {
  return {0, 0, std::ceil(text.size().width()) + 6, std::ceil(text.size().height())};
}

struct LegendRow {
  const PlotCurve* curve;
  std::unique_ptr<TextLine> text;
};

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
  const TextLine line(text, painter_.font());
  const QRectF box = textBox(line);
  const double left = x - gap - box.width();
  const double right = x + gap;
  const bool preferRight = (inwards > 0) == (bandWidth >= 2 * (box.width() + gap) + 2);
  std::vector<QRectF> candidates;
  for (double top = inside_.bottom() - box.height() - 4; top >= inside_.top(); top -= box.height() + 2) {
    candidates.push_back(box.translated(preferRight ? right : left, top));
    candidates.push_back(box.translated(preferRight ? left : right, top));
  }
  place(line, theme_.bandEdge, candidates);
}

/// Beside the mark, off the curves if possible.
void PanelPainter::writeMark(const PlotMark& mark) {
  if (mark.label.isEmpty() || !inside_.contains(plane_.pixel(mark.at))) return;
  const TextLine line(mark.label, painter_.font());
  const QRectF box = textBox(line);
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
  place(line, mark.colour, rects);
}

void PanelPainter::drawLegend() {
  std::vector<LegendRow> rows;
  QSizeF text;
  for (const PlotCurve& curve : content_.curves) {
    if (curve.label.isEmpty()) continue;
    rows.push_back({&curve, std::make_unique<TextLine>(curve.label, painter_.font())});
    text = text.expandedTo(rows.back().text->size());
  }
  if (rows.empty()) return;
  const double height = std::ceil(text.height()) + 3;
  const QRectF box = emptiestCorner({text.width() + legendLine + 22, height * static_cast<double>(rows.size()) + 8});
  cover(box);
  placer_.block(box);
  double middle = box.top() + 4 + height / 2;
  for (const LegendRow& row : rows) {
    const double left = box.left() + legendPadding;
    painter_.setPen(pen(row.curve->stroke));
    painter_.drawLine(QLineF(left, middle, left + legendLine, middle));
    painter_.setPen(theme_.text);
    row.text->draw(painter_, {left + legendLine + legendPadding, middle - text.height() / 2});
    middle += height;
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
void PanelPainter::place(const TextLine& text, const QColor& colour, const std::vector<QRectF>& candidates) {
  const auto rect = placer_.place(candidates);
  if (!rect) return;
  cover(*rect);
  painter_.setPen(colour);
  text.drawCentred(painter_, *rect);
}

void PanelPainter::cover(const QRectF& rect) {
  QColor soft = theme_.background;
  soft.setAlpha(soft.alpha() * 215 / 255);
  painter_.fillRect(rect.toAlignedRect(), soft);
}

}  // namespace actiscope
