#include "ui/plot/clip.h"
#include "ui/plot/panel_painter.h"
#include "ui/plot/stroke_line.h"
#include "ui/plot/text_line.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double samePlace = 1;     // pixels
constexpr double axisWidth = 1;     // pixels
constexpr double gap = 3;           // pixels between a text and what it names
constexpr double sideGap = 3;       // between a mark's text and curves beside it
constexpr double margin = 3;        // of background, left and right of a text
constexpr double smallFont = 0.88;  // of the font's size

/// Not counted further than `enough`.
double lengthIn(const std::vector<QLineF>& segments, const QRectF& rect, double enough) {
  double length = 0;
  for (const QLineF& segment : segments) {
    if (length >= enough) break;
    if (isBeside(segment, rect)) continue;
    const auto part = clipped(segment, rect);
    length += part ? lengthOf(*part) : 0;
  }
  return length;
}

}  // namespace

QRectF textBox(const TextLine& text) {
  return {0, 0, std::ceil(text.size().width()) + 2 * margin, std::ceil(text.size().height())};
}

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
  const TextLine line(text, font_);
  const QRectF box = textBox(line);
  const double left = x - gap - box.width();
  const double right = x + gap;
  const bool preferRight = (inwards > 0) == (bandWidth >= 2 * (box.width() + gap) + 2);
  std::vector<QRectF> candidates;
  for (double top = inside_.bottom() - box.height() - 4; top >= inside_.top(); top -= box.height() + 2) {
    candidates.push_back(box.translated(preferRight ? right : left, top));
    candidates.push_back(box.translated(preferRight ? left : right, top));
  }
  place(line, theme_.bandEdge, candidates,
        [this](const QRectF& rect, double enough) { return curvesIn(rect, enough); });
}

/// On the line, at the right if there is room.
void PanelPainter::writeLevel(const PlotLevel& level) {
  const double y = plane_.pixelY(level.y);
  if (level.text.isEmpty() || y < inside_.top() || y > inside_.bottom()) return;
  const TextLine line(level.text, enlarged(font_, smallFont));
  const QRectF box = textBox(line);
  constexpr double shares[] = {1.0, 0.0, 0.75, 0.5, 0.25};
  std::vector<QRectF> candidates;
  candidates.reserve(2 * std::size(shares));
  for (double share : shares) {
    const double left = inside_.left() + gap + share * (inside_.width() - box.width() - 2 * gap);
    candidates.push_back(box.translated(left, y - 1 - box.height()));
    candidates.push_back(box.translated(left, y + 1));
  }
  place(line, theme_.secondary, candidates,
        [this](const QRectF& rect, double enough) { return curvesIn(rect, enough) + reservedIn(rect, enough); });
}

/// Whether the same label stands at the same place for a mark that is drawn over this one.
bool PanelPainter::isWrittenLater(std::size_t mark) const {
  const auto& marks = content_.marks;
  const QPointF at = plane_.pixel(marks[mark].at);
  return std::any_of(marks.begin() + static_cast<std::ptrdiff_t>(mark) + 1, marks.end(), [&](const PlotMark& later) {
    return later.label == marks[mark].label && QLineF(at, plane_.pixel(later.at)).length() < samePlace;
  });
}

/// Beside the mark, in the first place off the curves, so that the label of a moving mark keeps its side.
void PanelPainter::writeMark(const PlotMark& mark) {
  if (mark.label.isEmpty() || !isInside(plane_.pixel(mark.at))) return;
  const TextLine line(mark.label, font_);
  const QRectF box = textBox(line);
  constexpr double distances[] = {0.0, 12.0, 30.0, 60.0};
  std::vector<QRectF> candidates;
  candidates.reserve(8 * std::size(distances));
  const QRectF near = boxOf(mark).adjusted(-box.width(), -box.height(), box.width(), box.height());
  for (double distance : distances) {
    const QRectF around = boxOf(mark).adjusted(-distance, -distance, distance, distance);
    const double left = around.left() - box.width();
    const double above = around.top() - box.height();
    const QPointF centre = around.center() - box.center();
    for (QPointF corner :
         {QPointF(left, above), around.bottomRight(), QPointF(around.right(), above), QPointF(left, around.bottom()),
          QPointF(around.right(), centre.y()), QPointF(left, centre.y()), QPointF(centre.x(), above),
          QPointF(centre.x(), around.bottom())}) {
      candidates.push_back(shiftedInside(box.translated(corner)));
    }
  }
  place(line, theme_.textIn(mark.colour), candidates, [&](const QRectF& rect, double enough) {
    const double away = std::max({near.left() - rect.left(), rect.right() - near.right(), near.top() - rect.top(),
                                  rect.bottom() - near.bottom(), 0.0});
    return curvesIn(rect.adjusted(-sideGap, 0, sideGap, 0), enough) + away;
  });
}

void PanelPainter::writeHint() {
  if (content_.hint.isEmpty()) return;
  const TextLine line(content_.hint, font_);
  drawing_.add(TextShape{line, line.centredIn(inside_), theme_.secondary});
}

/// How many pixels of curves are inside the rectangle.
double PanelPainter::curvesIn(const QRectF& rect, double enough) const { return lengthIn(lines_, rect, enough); }

/// The same for the lines to come, with the marks on them.
double PanelPainter::reservedIn(const QRectF& rect, double enough) const {
  const double reach = dotRadius * theme_.boldness + 4;
  return lengthIn(reserved_, rect.adjusted(-reach, -reach, reach, reach), enough);
}

/// A text that would run out at a side is moved back, and hides no axis at the left.
QRectF PanelPainter::shiftedInside(const QRectF& rect) const {
  QRectF shifted = rect;
  shifted.moveLeft(std::max(inside_.left() + axisWidth, std::min(rect.left(), inside_.right() - rect.width())));
  shifted.moveTop(std::max(inside_.top(), std::min(rect.top(), inside_.bottom() - rect.height())));
  return shifted;
}

/// Writes the text into the first of the rectangles that is free and hides nothing; returns whether any is free. At
/// whole pixels, so that a moving label has the same letters everywhere.
bool PanelPainter::place(const TextLine& text, const QColor& colour, const std::vector<QRectF>& candidates,
                         const LabelPlacer::Hidden& hidden) {
  const auto rect = placer_.place(candidates, hidden);
  if (!rect) return false;
  const QRectF whole(rect->topLeft().toPoint(), rect->size());
  cover(whole);
  drawing_.add(TextShape{text, whole.topLeft() + QPointF(margin, 0), colour});
  return true;
}

void PanelPainter::cover(const QRectF& rect) {
  texts_.push_back(rect);
  QColor soft = theme_.background;
  soft.setAlpha(soft.alpha() * 215 / 255);
  drawing_.add(ShadeShape{rect.toAlignedRect(), soft});
}

}  // namespace actiscope
