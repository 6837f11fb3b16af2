#include "ui/plot/panel_painter.h"

#include "ui/plot/clip.h"
#include "ui/plot/cursor_value.h"
#include "ui/plot/diagram.h"
#include "ui/plot/heat_map.h"
#include "ui/plot/panel_title.h"
#include "ui/plot/points.h"
#include "ui/plot/simplify.h"

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

constexpr double ballRadius = 9;
constexpr double halfALine = 0.6;  // the ends of axes are the middles of the pixels there
constexpr double smallRadius = 1.5;
constexpr double cornerReach = 6;
constexpr double peakReach = 5;
constexpr double peakOutline = 2;

QPolygonF diamond(double reach) {
  return {{QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)}};
}

QRectF squareAround(QPointF centre, double reach) {
  return QRectF(-reach, -reach, 2 * reach, 2 * reach).translated(centre);
}

}  // namespace

double reachOf(PlotMark::Shape shape, const Theme& theme) {
  using enum PlotMark::Shape;
  switch (shape) {
    case ball:
      return ballRadius * theme.boldness + 1;
    case smallDot:
      return smallRadius;
    case corner:
      return cornerReach;
    case peak:
      return peakReach + peakOutline;
    case closedDot:
    case openDot:
      break;
  }
  return dotRadius * theme.boldness + 1;
}

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

PanelPainter::PanelPainter(Drawing& drawing, const PanelFrame& frame, const PanelContent& content, const Theme& theme,
                           std::vector<QRectF>& texts)
    : drawing_(drawing),
      inside_(frame.inside),
      titleWidth_(frame.titleWidth),
      font_(frame.font),
      exact_(frame.exact),
      content_(content),
      theme_(theme),
      plane_(content.view, frame.inside, content.scales),
      placer_(frame.inside),
      texts_(texts) {}

void PanelPainter::drawContent() {
  drawing_.clipTo(inside_.toRect());
  texts_.clear();
  for (const Branch& line : content_.reserved) {
    const QPolygonF pixels = plane_.pixels(line);
    for (qsizetype i = 1; i < pixels.size(); ++i) reserved_.emplace_back(pixels[i - 1], pixels[i]);
  }
  for (const PlotMark& mark : content_.marks) marked_.push_back(boxOf(mark));
  drawBehindCurves();
  for (const PlotCurve& curve : content_.curves) drawCurve(curve);
  drawOverCurves();
  if (content_.legend && !isLegendAbove()) drawLegend();
  writeLabels();
  writeHint();
}

void PanelPainter::drawBehindCurves() {
  if (content_.heatMap) {
    paint(inside_, [&map = *content_.heatMap, plane = plane_, inside = inside_](QPainter& painter) {
      drawHeatMap(painter, map, plane, inside);
    });
  }
  for (const PlotArea& area : content_.areas) drawArea(area);
  for (const PlotBars& kind : content_.bars) drawBars(kind);
  for (const PlotBand& band : content_.bands) drawEdges(band);
  for (const PlotLevel& level : content_.levels) drawLevel(level);
}

void PanelPainter::drawOverCurves() {
  for (const PlotPoints& kind : content_.points) {
    paint(inside_, [&kind, plane = plane_, inside = inside_, &theme = theme_](QPainter& painter) {
      drawPoints(painter, kind, plane, inside, theme);
    });
    for (const Point& point : kind.points) scattered_.push_back(plane_.pixel(point));
  }
  for (const PlotArrow& arrow : content_.arrows) drawArrow(arrow);
  if (content_.diagram.nodes.empty()) return;
  paint(inside_, [&diagram = content_.diagram, plane = plane_, &theme = theme_](QPainter& painter) {
    drawDiagram(painter, diagram, plane, theme);
  });
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

void PanelPainter::drawCursorLines() {
  drawing_.clipTo(inside_.toRect());
  drawVertical(plane_.pixelX(content_.cursor->x), theme_.secondary);
  for (const PlotCurve& line : content_.cursor->lines) drawCurve(line);
}

void PanelPainter::drawCursorDots() {
  drawing_.clipTo(inside_.toRect());
  for (const PlotMark& dot : content_.cursor->dots) drawMark(dot);
  if (!content_.cursor->value) return;
  const double offLargestMark = ballRadius * theme_.boldness + 5;
  CursorValue(*content_.cursor->value, plane_, inside_, offLargestMark, font_, texts_).draw(drawing_, theme_);
}

QRegion PanelPainter::besideTexts() const {
  QRegion area(inside_.toRect());
  for (const QRectF& text : texts_) area -= text.toAlignedRect();
  return area;
}

void PanelPainter::drawVertical(double x, const QColor& colour) {
  if (x < inside_.left() || x > inside_.right()) return;
  drawStraight(QLineF(x, inside_.top(), x, inside_.bottom()), {colour, 0, 1});
}

void PanelPainter::drawStraight(const QLineF& line, const Stroke& stroke) {
  drawing_.add(LineShape{{line.p1(), line.p2()}, pen(stroke)});
}

/// What the painter has to draw itself; it has our font.
void PanelPainter::paint(const QRectF& area, std::function<void(QPainter&)> how) const {
  drawing_.add(PaintedShape{area, [how = std::move(how), font = font_](QPainter& painter) {
                              painter.setFont(font);
                              how(painter);
                            }});
}

QPen PanelPainter::pen(const Stroke& stroke) const {
  QPen pen(stroke.colour, stroke.width * theme_.boldness, Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin);
  pen.setMiterLimit(4);
  if (const auto pattern = dashPattern(stroke.dash); !pattern.isEmpty()) pen.setDashPattern(pattern);
  return pen;
}

void PanelPainter::drawTitle() {
  if (content_.title.isEmpty()) return;
  drawing_.clipTo({});
  const bool legend = isLegendAbove();
  const bool beside = legend && isRoomBesideTitle();
  const PanelTitle title(content_.title, content_.brief, titleWidth_, legend ? 1 : 2, font_);
  if (title.isCut()) misfits_ << content_.title;
  const double above = theme_.type * (legend && !beside ? titleAboveLegend : titleAbove);
  title.draw(drawing_, inside_.topLeft() - QPointF(0, above), theme_.text);
  if (beside) return drawLegendBeside(above);
  if (legend) drawLegendBelowTitle();
}

void PanelPainter::drawEdges(const PlotBand& band) {
  if (!band.fromText.isEmpty()) drawVertical(plane_.pixelX(band.x.from), theme_.bandEdge);
  if (!band.toText.isEmpty()) drawVertical(plane_.pixelX(band.x.to), theme_.bandEdge);
}

void PanelPainter::drawLevel(const PlotLevel& level) {
  const double y = plane_.pixelY(level.y);
  if (y < inside_.top() || y > inside_.bottom()) return;
  drawStraight(QLineF(inside_.left(), y, inside_.right(), y), {theme_.axis, 1, 1});
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
  drawing_.add(LineShape{exact_ ? line : simple, pen});
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
  drawing_.add(PolygonShape{clipped(outline, near), Qt::NoPen, area.fill});
  if (area.outline) drawCurve({{high}, *area.outline, {}});
}

void PanelPainter::drawArrow(const PlotArrow& arrow) {
  const QLineF whole(plane_.pixel(arrow.from), plane_.pixel(arrow.to));
  const auto line = clipped(whole, inside_.adjusted(-clipMargin, -clipMargin, clipMargin, clipMargin));
  if (!line) return;
  paint(inside_,
        [line = *line, pen = pen(arrow.stroke)](QPainter& painter) { actiscope::drawArrow(painter, line, pen); });
  lines_.push_back(*line);
}

QRectF PanelPainter::boxOf(const PlotMark& mark) const {
  const double reach = (mark.shape == PlotMark::Shape::ball ? ballRadius : dotRadius) * theme_.boldness + 2;
  return squareAround(plane_.pixel(mark.at), reach);
}

/// A mark is whole where its point is inside, so that a state at the end of an axis is as good as any other.
void PanelPainter::drawMark(const PlotMark& mark) {
  if (!inside_.intersects(boxOf(mark))) return;
  drawing_.clipTo(overhangs(mark) ? std::nullopt : std::optional(inside_.toRect()));
  drawShape(mark);
  drawing_.clipTo(inside_.toRect());
}

void PanelPainter::drawShape(const PlotMark& mark) {
  const QPointF centre = plane_.pixel(mark.at);
  using enum PlotMark::Shape;
  const QColor ground = opaque(theme_.background);
  switch (mark.shape) {
    case closedDot:
      return drawDisc(centre, dotRadius * theme_.boldness, mark.colour, mark.colour);
    case openDot:
      return drawDisc(centre, dotRadius * theme_.boldness, mark.colour, ground);
    case smallDot:
      return drawing_.add(DiscShape{centre, smallRadius, ground});
    case ball:
      return drawDisc(centre, ballRadius * theme_.boldness, ground, mark.colour);
    case corner:
      return drawing_.add(PolygonShape{diamond(cornerReach).translated(centre), Qt::NoPen, mark.colour});
    case peak:
      return drawing_.add(PolygonShape{diamond(peakReach).translated(centre), QPen(mark.colour, peakOutline), ground});
  }
}

bool PanelPainter::isInside(QPointF pixel) const {
  return inside_.adjusted(-halfALine, -halfALine, halfALine, halfALine).contains(pixel);
}

bool PanelPainter::overhangs(const PlotMark& mark) const {
  const QPointF centre = plane_.pixel(mark.at);
  const double reach = reachOf(mark.shape, theme_);
  return isInside(centre) && !inside_.adjusted(reach, reach, -reach, -reach).contains(centre);
}

std::vector<QRectF> PanelPainter::overhangs() const {
  std::vector<QRectF> all;
  const auto add = [&](const PlotMark& mark) {
    if (overhangs(mark)) all.push_back(squareAround(plane_.pixel(mark.at), reachOf(mark.shape, theme_)));
  };
  std::ranges::for_each(content_.marks, add);
  if (content_.cursor) std::ranges::for_each(content_.cursor->dots, add);
  return all;
}

/// With a rim 2 pixels wide, half of it outside.
void PanelPainter::drawDisc(QPointF centre, double radius, const QColor& rim, const QColor& inside) {
  drawing_.add(DiscShape{centre, radius + 1, rim});
  if (inside != rim) drawing_.add(DiscShape{centre, radius - 1, inside});
}

}  // namespace actiscope
