#include "ui/plot/panel_painter.h"

#include "ui/plot/stroke_line.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace actiscope {

namespace {

constexpr double faraway = 3e3;  // pixels; what is farther is cut before the stroker sees it
constexpr double gap = 6;        // between a text and what it names
constexpr double legendLine = 30;

/// Where the segment from a to b has this y.
QPointF cut(QPointF a, QPointF b, double y) { return {a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y}; }

bool isFinite(QPointF point) { return std::isfinite(point.x()) && std::isfinite(point.y()); }

/// The segment from a to b without what is far above or below the picture; nothing if nothing is left.
std::optional<QLineF> nearPart(QPointF a, QPointF b) {
  if (!isFinite(a) || !isFinite(b)) return std::nullopt;
  for (double y : {-faraway, faraway}) {
    const bool aBeyond = y < 0 ? a.y() < y : a.y() > y;
    const bool bBeyond = y < 0 ? b.y() < y : b.y() > y;
    if (aBeyond && bBeyond) return std::nullopt;
    if (aBeyond) a = cut(a, b, y);
    if (bBeyond) b = cut(a, b, y);
  }
  return QLineF(a, b);
}

QRectF textBox(const QFontMetricsF& metrics, const QString& text) {
  return {0, 0, std::ceil(metrics.horizontalAdvance(text)) + 6, std::ceil(metrics.height())};
}

}  // namespace

PanelPainter::PanelPainter(QPainter& painter, const QRectF& inside, const PanelContent& content, const Theme& theme)
    : painter_(painter), inside_(inside), content_(content), theme_(theme), placer_(inside) {}

void PanelPainter::drawContent() {
  painter_.setRenderHint(QPainter::Antialiasing);
  drawTitle();
  painter_.setClipRect(inside_);
  for (const PlotBand& band : content_.bands) drawBand(band);
  for (const PlotCurve& curve : content_.curves) drawCurve(curve);
  if (content_.legend) drawLegend();
  for (const PlotMark& mark : content_.marks) placer_.block(QRectF(-6, -6, 12, 12).translated(pixel(mark.at)));
  for (const PlotBand& band : content_.bands) writeBounds(band);
  for (const PlotMark& mark : content_.marks) drawMark(mark);
  for (const PlotMark& mark : content_.marks) writeMark(mark);
}

void PanelPainter::drawCursor() {
  if (!content_.cursor) return;
  painter_.setRenderHint(QPainter::Antialiasing);
  painter_.setClipRect(inside_);
  const double x = pixelX(content_.cursor->x);
  painter_.setPen(QPen(theme_.secondary, 1));
  painter_.drawLine(QPointF(x, inside_.top()), QPointF(x, inside_.bottom()));
  for (const PlotCurve& line : content_.cursor->lines) drawCurve(line);
  for (const PlotMark& dot : content_.cursor->dots) drawMark(dot);
}

double PanelPainter::pixelX(double x) const {
  return inside_.left() + (x - content_.view.x.from) / content_.view.x.width() * inside_.width();
}

QPointF PanelPainter::pixel(Point point) const {
  const double up = (point.y - content_.view.y.from) / content_.view.y.width();
  return {pixelX(point.x), inside_.bottom() - up * inside_.height()};
}

QPen PanelPainter::pen(const Stroke& stroke) const {
  QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
  if (const auto pattern = dashPattern(stroke.dash); !pattern.isEmpty()) pen.setDashPattern(pattern);
  return pen;
}

void PanelPainter::drawTitle() {
  if (content_.title.isEmpty()) return;
  QFont font = painter_.font();
  font.setBold(true);
  painter_.save();
  painter_.setFont(font);
  painter_.setPen(theme_.text);
  const QRectF line(inside_.left(), inside_.top() - 28, inside_.width(), 24);
  const QString title = QFontMetricsF(font).elidedText(content_.title, Qt::ElideRight, line.width());
  painter_.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
  painter_.restore();
}

void PanelPainter::drawBand(const PlotBand& band) {
  const double from = std::max(pixelX(band.x.from), inside_.left());
  const double to = std::min(pixelX(band.x.to), inside_.right());
  painter_.fillRect(QRectF(from, inside_.top(), to - from, inside_.height()), theme_.band);
  painter_.setPen(QPen(theme_.bandEdge, 1));
  for (const auto& [text, x] : {std::pair(band.fromText, from), std::pair(band.toText, to)}) {
    if (!text.isEmpty()) painter_.drawLine(QPointF(x, inside_.top()), QPointF(x, inside_.bottom()));
  }
}

void PanelPainter::writeBounds(const PlotBand& band) {
  const QFontMetricsF metrics(painter_.font());
  for (const auto& [text, x, side] :
       {std::tuple(band.fromText, band.x.from, 1), std::tuple(band.toText, band.x.to, -1)}) {
    if (text.isEmpty()) continue;
    const QRectF box = textBox(metrics, text);
    const double inwards = side > 0 ? pixelX(x) + 3 : pixelX(x) - 3 - box.width();
    const double outwards = side > 0 ? pixelX(x) - 3 - box.width() : pixelX(x) + 3;
    const bool narrow = pixelX(band.x.to) - pixelX(band.x.from) < 2 * box.width() + 8;
    std::vector<QRectF> candidates;
    for (int row = 1; row <= 4; ++row) {
      const double top = inside_.bottom() - row * (box.height() + 2) - 2;
      for (double left : {narrow ? outwards : inwards, narrow ? inwards : outwards}) {
        candidates.push_back(box.translated(left, top));
      }
    }
    if (const auto free = placer_.place(candidates)) write(*free, text, theme_.bandEdge);
  }
}

void PanelPainter::drawCurve(const PlotCurve& curve) {
  const QPen curvePen = pen(curve.stroke);
  for (const Branch& branch : curve.branches) {
    QPolygonF line;
    for (std::size_t i = 1; i < branch.size(); ++i) {
      const auto segment = nearPart(pixel(branch[i - 1]), pixel(branch[i]));
      const bool continues = segment && !line.isEmpty() && line.back() == segment->p1();
      if (!continues) strokeLine(painter_, std::exchange(line, {}), curvePen);
      if (segment && !continues) line << segment->p1();
      if (segment) line << segment->p2();
    }
    strokeLine(painter_, line, curvePen);
  }
}

void PanelPainter::drawMark(const PlotMark& mark) {
  const QPointF centre = pixel(mark.at);
  if (!isFinite(centre) || !inside_.adjusted(-20, -20, 20, 20).contains(centre)) return;
  using Shape = PlotMark::Shape;
  const bool filled = mark.shape == Shape::closedDot || mark.shape == Shape::ball;
  painter_.setPen(QPen(mark.shape == Shape::ball ? theme_.background : mark.colour, 2));
  painter_.setBrush(filled ? mark.colour : theme_.background);
  switch (mark.shape) {
    case Shape::closedDot:
    case Shape::openDot:
      painter_.drawEllipse(centre, 4, 4);
      break;
    case Shape::smallDot:
      painter_.setPen(Qt::NoPen);
      painter_.drawEllipse(centre, 1.5, 1.5);
      break;
    case Shape::ball:
      painter_.drawEllipse(centre, 9, 9);
      break;
    case Shape::corner:
      painter_.drawRect(QRectF(-3.5, -3.5, 7, 7).translated(centre));
      break;
    case Shape::peak: {
      const QPolygonF diamond{QPointF(0, -5), QPointF(5, 0), QPointF(0, 5), QPointF(-5, 0)};
      painter_.drawPolygon(diamond.translated(centre));
    }
  }
  painter_.setBrush(Qt::NoBrush);
}

void PanelPainter::writeMark(const PlotMark& mark) {
  const QPointF at = pixel(mark.at);
  if (mark.label.isEmpty() || !inside_.contains(at)) return;
  const QRectF box = textBox(QFontMetricsF(painter_.font()), mark.label);
  std::vector<QRectF> candidates;
  for (double distance : {gap, 3 * gap, 6 * gap}) {
    const double right = at.x() + distance;
    const double left = at.x() - distance - box.width();
    const double above = at.y() - distance - box.height();
    const double below = at.y() + distance;
    for (QPointF corner : {QPointF(right, below), QPointF(left, above), QPointF(right, above), QPointF(left, below)}) {
      candidates.push_back(box.translated(corner));
    }
  }
  if (const auto free = placer_.place(candidates)) write(*free, mark.label, mark.colour);
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
  for (std::size_t i = 0; i < labelled.size(); ++i) {
    const double top = box.top() + 4 + row * static_cast<double>(i);
    painter_.setPen(pen(labelled[i]->stroke));
    painter_.drawLine(QPointF(box.left() + 7, top + row / 2), QPointF(box.left() + 7 + legendLine, top + row / 2));
    painter_.setPen(theme_.text);
    painter_.drawText(QRectF(box.left() + legendLine + 14, top, width + 4, row), Qt::AlignVCenter, labelled[i]->label);
  }
}

/// The corner of the panel where the fewest points of curves are.
QRectF PanelPainter::emptiestCorner(const QSizeF& size) const {
  const QRectF area = inside_.adjusted(8, 8, -8, -8);
  const double right = area.right() - size.width();
  const double bottom = area.bottom() - size.height() - 40;
  QRectF best;
  int fewest = -1;
  for (QPointF corner :
       {area.topLeft(), QPointF(right, area.top()), QPointF(area.left(), bottom), QPointF(right, bottom)}) {
    const QRectF box(corner, size);
    int points = 0;
    for (const PlotCurve& curve : content_.curves) {
      for (const Branch& branch : curve.branches) {
        for (std::size_t i = 1; i < branch.size(); ++i) {
          const QPointF a = pixel(branch[i - 1]);
          const QPointF b = pixel(branch[i]);
          for (double share : {0.0, 0.25, 0.5, 0.75}) points += box.contains(a + share * (b - a)) ? 1 : 0;
        }
      }
    }
    if (fewest >= 0 && points >= fewest) continue;
    fewest = points;
    best = box;
  }
  return best;
}

void PanelPainter::write(const QRectF& rect, const QString& text, const QColor& colour) {
  cover(rect);
  painter_.setPen(colour);
  painter_.drawText(rect, Qt::AlignCenter, text);
}

void PanelPainter::cover(const QRectF& rect) {
  QColor soft = theme_.background;
  soft.setAlpha(215);
  painter_.setPen(Qt::NoPen);
  painter_.setBrush(soft);
  painter_.drawRoundedRect(rect, 4, 4);
  painter_.setBrush(Qt::NoBrush);
}

}  // namespace actiscope
