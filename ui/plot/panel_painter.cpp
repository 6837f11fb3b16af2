#include "ui/plot/panel_painter.h"

#include "ui/plot/clip.h"
#include "ui/plot/diagram.h"
#include "ui/plot/heat_map.h"
#include "ui/plot/panel_title.h"
#include "ui/plot/points.h"
#include "ui/plot/simplify.h"
#include "ui/plot/stroke_line.h"

#include <QPaintEngine>
#include <algorithm>
#include <utility>

namespace actiscope {

namespace {

// What is farther outside is cut before the stroker sees it; wider than any join or cap.
constexpr double clipMargin = 40;  // pixels

constexpr double roughly = 0.5;  // pixels by which a label may come nearer to a curve

constexpr std::size_t mostNamedBands = 40;  // of a wave seen from afar there are thousands, which nobody can read

constexpr double titleAbove = 18;  // pixels from the axes to the middle of the title
constexpr double titleAboveLegend = 25;

constexpr double mitreReach = 2.5;  // of a line's width

constexpr double ballRadius = 9;
constexpr double cornerReach = 6;
constexpr double peakReach = 5;

QPolygonF diamond(double reach) {
  return {{QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)}};
}

/// Where what is invisible to an eye at this size is so for good.
bool isUnscaledImage(const QPainter& painter) {
  return painter.paintEngine()->type() == QPaintEngine::Raster && painter.deviceTransform().m11() <= 1;
}

/// Whether the outer edges meet noticeably farther from the line than they are elsewhere.
bool isSharp(QPointF before, QPointF after) {
  const double cosine = QPointF::dotProduct(before, after);
  const double squares = QPointF::dotProduct(before, before) * QPointF::dotProduct(after, after);
  return cosine < 0 || cosine * cosine < 0.8 * squares;
}

}  // namespace

std::vector<QRect> bandRects(const PanelContent& content, const QRectF& inside) {
  const Plane plane(content.view, inside, content.scales);
  std::vector<QRect> rects;
  for (const PlotBand& band : content.bands) {
    const double from = std::max(plane.pixelX(band.x.from), inside.left());
    const double to = std::min(plane.pixelX(band.x.to), inside.right());
    if (from < to) rects.push_back(QRectF(from, inside.top(), to - from, inside.height()).toRect());
  }
  return rects;
}

PanelPainter::PanelPainter(QPainter& painter, const QRectF& inside, double titleWidth, const PanelContent& content,
                           const Theme& theme, std::vector<QRectF>& texts, Tiles& drawn)
    : painter_(painter),
      inside_(inside),
      titleWidth_(titleWidth),
      content_(content),
      theme_(theme),
      plane_(content.view, inside, content.scales),
      placer_(inside),
      texts_(texts),
      drawn_(drawn) {}

void PanelPainter::drawContent() {
  painter_.setRenderHint(QPainter::Antialiasing);
  painter_.setClipRect(inside_);
  texts_.clear();
  for (const Branch& line : content_.reserved) {
    for (std::size_t i = 1; i < line.size(); ++i)
      reserved_.emplace_back(plane_.pixel(line[i - 1]), plane_.pixel(line[i]));
  }
  for (const PlotMark& mark : content_.marks) marked_.push_back(boxOf(mark));
  if (isAnywhere()) drawn_.add(inside_);
  drawBehindCurves();
  for (const PlotCurve& curve : content_.curves) drawCurve(curve);
  drawOverCurves();
  if (content_.legend && !isLegendAbove()) drawLegend();
  writeLabels();
  writeHint();
}

/// Whether there is more than lines, marks and texts, which are drawn on little of the panel.
bool PanelPainter::isAnywhere() const {
  const bool lines = content_.arrows.empty() && content_.diagram.nodes.empty() && content_.diagram.edges.empty();
  const bool few = content_.areas.empty() && content_.bars.empty() && content_.points.empty();
  return content_.heatMap || !lines || !few;
}

void PanelPainter::drawBehindCurves() {
  if (content_.heatMap) drawHeatMap(painter_, *content_.heatMap, plane_, inside_);
  for (const PlotArea& area : content_.areas) drawArea(area);
  for (const PlotBars& kind : content_.bars) drawBars(kind);
  for (const PlotBand& band : content_.bands) drawEdges(band);
  for (const PlotLevel& level : content_.levels) drawLevel(level);
}

void PanelPainter::drawOverCurves() {
  for (const PlotPoints& kind : content_.points) {
    drawPoints(painter_, kind, plane_, inside_, theme_);
    for (const Point& point : kind.points) scattered_.push_back(plane_.pixel(point));
  }
  for (const PlotArrow& arrow : content_.arrows) drawArrow(arrow);
  drawDiagram(painter_, content_.diagram, plane_, theme_);
  for (const PlotNode& node : content_.diagram.nodes) covered_.push_back(actiscope::boxOf(node, plane_));
}

/// Marks are drawn after the texts that may stand near them, and before their own.
void PanelPainter::writeLabels() {
  for (const QRectF& mark : marked_) placer_.block(mark);
  if (content_.bands.size() <= mostNamedBands) {
    for (const PlotBand& band : content_.bands) writeBounds(band);
  }
  writeBars();
  for (const PlotLevel& level : content_.levels) writeLevel(level);
  for (const PlotMark& mark : content_.marks) drawMark(mark);
  for (std::size_t i = 0; i < content_.marks.size(); ++i) {
    if (!isWrittenLater(i)) writeMark(content_.marks[i]);
  }
}

void PanelPainter::drawCursor() {
  if (!content_.cursor) return;
  painter_.setRenderHint(QPainter::Antialiasing);
  QRegion besideTexts(inside_.toRect());
  for (const QRectF& text : texts_) besideTexts -= text.toAlignedRect();
  painter_.setClipRegion(besideTexts);
  drawVertical(plane_.pixelX(content_.cursor->x), theme_.secondary);
  for (const PlotCurve& line : content_.cursor->lines) drawCurve(line);
  painter_.setClipRect(inside_);
  for (const PlotMark& dot : content_.cursor->dots) drawMark(dot);
  if (!content_.cursor->value) return;
  const CursorValue value = cursorValue(painter_.font());
  value.draw(painter_, theme_);
  drawn_.add(value.box());
}

/// Off the largest mark.
CursorValue PanelPainter::cursorValue(const QFont& font) const {
  return {*content_.cursor->value, plane_, inside_, ballRadius * theme_.boldness + 5, font};
}

QRegion PanelPainter::cursorArea(const QFont& font) const {
  QRegion area;
  if (!content_.cursor) return area;
  const QRectF line(plane_.pixelX(content_.cursor->x) - 1, inside_.top(), 2, inside_.height());
  area += line.toAlignedRect();
  for (const PlotMark& dot : content_.cursor->dots) area += boxOf(dot).toAlignedRect();
  if (content_.cursor->value) area += cursorValue(font).box().toAlignedRect();
  for (const PlotCurve& curve : content_.cursor->lines) {
    const double reach = 4 * curve.stroke.width * theme_.boldness;
    for (const Branch& branch : curve.branches) {
      const QRectF box = plane_.pixels(branch).boundingRect().adjusted(-reach, -reach, reach, reach);
      area += (box & inside_).toAlignedRect();
    }
  }
  return area & inside_.toAlignedRect();
}

void PanelPainter::drawVertical(double x, const QColor& colour) {
  if (x < inside_.left() || x > inside_.right()) return;
  strokeStraight(QLineF(x, inside_.top(), x, inside_.bottom()), pen({colour, 0, 1}));
}

void PanelPainter::strokeStraight(const QLineF& line, const QPen& pen) {
  strokeLine(painter_, {line.p1(), line.p2()}, pen);
  drawn_.add(line, pen.widthF());
}

QPen PanelPainter::pen(const Stroke& stroke) const {
  QPen pen(stroke.colour, stroke.width * theme_.boldness, Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin);
  pen.setMiterLimit(4);
  if (const auto pattern = dashPattern(stroke.dash); !pattern.isEmpty()) pen.setDashPattern(pattern);
  return pen;
}

void PanelPainter::drawTitle() {
  if (content_.title.isEmpty()) return;
  const bool legend = isLegendAbove();
  const PanelTitle title(content_.title, content_.brief, titleWidth_, legend ? 1 : 2, painter_.font());
  if (title.isCut()) misfits_ << content_.title;
  painter_.setPen(theme_.text);
  const double above = theme_.type * (legend ? titleAboveLegend : titleAbove);
  title.draw(painter_, inside_.topLeft() - QPointF(0, above), drawn_);
  if (legend) drawLegendAbove();
}

void PanelPainter::drawEdges(const PlotBand& band) {
  if (!band.fromText.isEmpty()) drawVertical(plane_.pixelX(band.x.from), theme_.bandEdge);
  if (!band.toText.isEmpty()) drawVertical(plane_.pixelX(band.x.to), theme_.bandEdge);
}

void PanelPainter::drawLevel(const PlotLevel& level) {
  const double y = plane_.pixelY(level.y);
  if (y < inside_.top() || y > inside_.bottom()) return;
  strokeStraight(QLineF(inside_.left(), y, inside_.right(), y), pen({theme_.axis, 1, 1}));
}

void PanelPainter::drawCurve(const PlotCurve& curve) {
  const QPen curvePen = pen(curve.stroke);
  const QRectF near = inside_.adjusted(-clipMargin, -clipMargin, clipMargin, clipMargin);
  for (const Branch& branch : curve.branches) {
    for (const QPolygonF& line : partsInside(plane_.pixels(branch), near)) drawLine(line, curvePen);
  }
}

/// What labels keep off is the same in every picture, so that they stand at the same place.
void PanelPainter::drawLine(const QPolygonF& line, const QPen& pen) {
  const QPolygonF simple = simplified(line);
  const QPolygonF rough = simplified(simple, roughly);
  for (qsizetype i = 1; i < rough.size(); ++i) lines_.emplace_back(rough[i - 1], rough[i]);
  strokeLine(painter_, isUnscaledImage(painter_) ? simple : line, pen);
  addStroke(simple, pen.widthF());
}

/// With the tips of its mitres.
void PanelPainter::addStroke(const QPolygonF& line, double width) {
  for (qsizetype i = 1; i < line.size(); ++i) {
    drawn_.add(QLineF(line[i - 1], line[i]), width);
    const bool sharp = i + 1 < line.size() && isSharp(line[i] - line[i - 1], line[i + 1] - line[i]);
    if (sharp) drawn_.add(QLineF(line[i], line[i]), mitreReach * width);
  }
}

void PanelPainter::drawArea(const PlotArea& area) {
  const QRectF near = inside_.adjusted(-clipMargin, -clipMargin, clipMargin, clipMargin);
  Branch high;
  QPolygonF outline;
  for (const PlotArea::Slice& slice : area.slices) {
    outline.prepend(plane_.pixel({slice.x, slice.low}));
    outline.append(plane_.pixel({slice.x, slice.high}));
    high.push_back({slice.x, slice.high});
  }
  painter_.setPen(Qt::NoPen);
  painter_.setBrush(area.fill);
  painter_.drawPolygon(clipped(outline, near));
  painter_.setBrush(Qt::NoBrush);
  if (area.outline) drawCurve({{high}, *area.outline, {}});
}

void PanelPainter::drawArrow(const PlotArrow& arrow) {
  const QLineF whole(plane_.pixel(arrow.from), plane_.pixel(arrow.to));
  const auto line = clipped(whole, inside_.adjusted(-clipMargin, -clipMargin, clipMargin, clipMargin));
  if (!line) return;
  actiscope::drawArrow(painter_, *line, pen(arrow.stroke));
  lines_.push_back(*line);
}

QRectF PanelPainter::boxOf(const PlotMark& mark) const {
  const double reach = (mark.shape == PlotMark::Shape::ball ? ballRadius : dotRadius) * theme_.boldness + 2;
  return QRectF(-reach, -reach, 2 * reach, 2 * reach).translated(plane_.pixel(mark.at));
}

void PanelPainter::drawMark(const PlotMark& mark) {
  const QPointF centre = plane_.pixel(mark.at);
  if (!inside_.intersects(boxOf(mark))) return;
  drawn_.add(boxOf(mark).adjusted(-1, -1, 1, 1));
  using Shape = PlotMark::Shape;
  const QColor ground = opaque(theme_.background);
  switch (mark.shape) {
    case Shape::closedDot:
      return drawDisc(centre, dotRadius * theme_.boldness, mark.colour, mark.colour);
    case Shape::openDot:
      return drawDisc(centre, dotRadius * theme_.boldness, mark.colour, ground);
    case Shape::smallDot:
      return fillDisc(painter_, centre, 1.5, ground);
    case Shape::ball:
      return drawDisc(centre, ballRadius * theme_.boldness, ground, mark.colour);
    case Shape::corner:
      painter_.setPen(Qt::NoPen);
      painter_.setBrush(mark.colour);
      painter_.drawPolygon(diamond(cornerReach).translated(centre));
      break;
    case Shape::peak:
      painter_.setPen(QPen(mark.colour, 2));
      painter_.setBrush(ground);
      painter_.drawPolygon(diamond(peakReach).translated(centre));
  }
  painter_.setBrush(Qt::NoBrush);
}

/// With a rim 2 pixels wide, half of it outside.
void PanelPainter::drawDisc(QPointF centre, double radius, const QColor& rim, const QColor& inside) {
  fillDisc(painter_, centre, radius + 1, rim);
  if (inside != rim) fillDisc(painter_, centre, radius - 1, inside);
}

}  // namespace actiscope
