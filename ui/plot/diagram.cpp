#include "ui/plot/diagram.h"

#include "ui/plot/colour_scale.h"
#include "ui/plot/text_line.h"

#include <QFontMetricsF>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double boxCorner = 8;      // pixels
constexpr double textShare = 0.82;   // of a node's width and height
constexpr double largestText = 1.6;  // of the font
constexpr double smallestText = 0.55;
constexpr double edgeText = 0.92;  // of the font, of a picture whose unit is so wide:
constexpr double usualUnit = 42;   // pixels
constexpr Range edgeTexts{0.65, 1.6};
constexpr double captionGap = 3;  // pixels
constexpr double textMargin = 4;

QColor orElse(const QColor& colour, const QColor& usual) { return colour.isValid() ? colour : usual; }

/// From the node's middle to its rim in this direction, in pixels.
double reach(const QRectF& box, bool isBox, QPointF direction) {
  if (!isBox) return box.width() / 2;
  const double across = std::abs(direction.x()) > 0 ? box.width() / 2 / std::abs(direction.x()) : INFINITY;
  const double down = std::abs(direction.y()) > 0 ? box.height() / 2 / std::abs(direction.y()) : INFINITY;
  return std::min(across, down);
}

/// From rim to rim; a null line if the nodes meet.
QLineF lineOf(const PlotEdge& edge, const PlotDiagram& diagram, const Plane& plane) {
  const PlotNode& from = diagram.nodes[edge.from];
  const PlotNode& to = diagram.nodes[edge.to];
  const QLineF middles(plane.pixel(from.at), plane.pixel(to.at));
  const double length = middles.length();
  const QPointF direction = QPointF(middles.dx(), middles.dy()) / std::max(length, 1e-9);
  const double start = reach(boxOf(from, plane), from.box, direction);
  const double end = reach(boxOf(to, plane), to.box, direction);
  if (start + end >= length) return {};
  return {middles.p1() + direction * start, middles.p2() - direction * end};
}

/// Of the texts beside and below nodes: they grow with the picture, and no faster than it where the type is large.
QFont edgeFont(const QPainter& painter, const Plane& plane, const Theme& theme) {
  const double unit = std::min(plane.pixelX(1) - plane.pixelX(0), plane.pixelY(0) - plane.pixelY(1)) / theme.type;
  return enlarged(painter.font(), std::clamp(edgeText * unit / usualUnit, edgeTexts.from, edgeTexts.to));
}

void writeOnLine(QPainter& painter, const PlotEdge& edge, const QLineF& line, const QFont& font, const Theme& theme) {
  const TextLine text(edge.text, font);
  QRectF box(QPointF(), text.size() + QSizeF(2 * textMargin, 0));
  box.moveCenter(line.center());
  painter.setPen(Qt::NoPen);
  painter.setBrush(opaque(theme.background));
  painter.drawRoundedRect(box, textMargin, textMargin);
  painter.setPen(theme.text);
  text.drawCentred(painter, box);
}

/// How much larger than the painter's font the text may be.
double fitting(const QStringList& lines, const QSizeF& box, const QFont& font) {
  const QFontMetricsF metrics(font);
  double widest = 1;
  for (const QString& line : lines) widest = std::max(widest, metrics.horizontalAdvance(line));
  const double height = metrics.height() * static_cast<double>(lines.size());
  return std::min({largestText, textShare * box.width() / widest, textShare * box.height() / height});
}

QStringList linesOf(const PlotNode& node) { return node.text.split(QLatin1Char('\n')); }

/// The same for all nodes of this one's size.
double fitting(const PlotNode& node, const PlotDiagram& diagram, const QSizeF& box, const QFont& font) {
  double factor = largestText;
  for (const PlotNode& other : diagram.nodes) {
    const bool alike = other.width == node.width && other.height == node.height && other.box == node.box;
    if (alike) factor = std::min(factor, fitting(linesOf(other), box, font));
  }
  return factor;
}

void writeLines(QPainter& painter, const QStringList& lines, const QRectF& box, const QFont& font) {
  const double height = QFontMetricsF(font).height();
  const double top = box.center().y() - height * static_cast<double>(lines.size()) / 2;
  QRectF row(box.left(), top, box.width(), height);
  for (const QString& line : lines) {
    TextLine(line, font).drawCentred(painter, row);
    row.translate(0, height);
  }
}

void drawNode(QPainter& painter, const PlotNode& node, const PlotDiagram& diagram, const Plane& plane,
              const Theme& theme) {
  const QRectF box = boxOf(node, plane);
  const QColor fill = orElse(node.fill, opaque(theme.background));
  painter.setPen(QPen(orElse(node.outline, theme.axis), 1.5));
  painter.setBrush(fill);
  if (node.box) {
    painter.drawRoundedRect(box, boxCorner, boxCorner);
  } else {
    painter.drawEllipse(box);
  }
  painter.setBrush(Qt::NoBrush);
  const double factor = fitting(node, diagram, box.size(), painter.font());
  painter.setPen(textOn(fill));
  if (factor >= smallestText) writeLines(painter, linesOf(node), box, enlarged(painter.font(), factor));
  if (node.caption.isEmpty()) return;
  const TextLine caption(node.caption, edgeFont(painter, plane, theme));
  painter.setPen(theme.secondary);
  caption.draw(painter, {box.center().x() - caption.size().width() / 2, box.bottom() + captionGap});
}

}  // namespace

void drawArrow(QPainter& painter, const QLineF& line, const QPen& pen) {
  const double length = line.length();
  if (length == 0) return;
  const QPointF direction = QPointF(line.dx(), line.dy()) / length;
  const QPointF aside(-direction.y(), direction.x());
  const double head = std::min(length, 6 + 2.2 * pen.widthF());
  const QPointF neck = line.p2() - direction * head;
  painter.setPen(pen);
  painter.drawLine(QLineF(line.p1(), neck + direction * std::min(1.0, head)));
  painter.setPen(Qt::NoPen);
  painter.setBrush(pen.color());
  painter.drawPolygon(QPolygonF{{line.p2(), neck + aside * head * 0.42, neck - aside * head * 0.42}});
  painter.setBrush(Qt::NoBrush);
}

QRectF boxOf(const PlotNode& node, const Plane& plane) {
  const double width = plane.pixelX(node.at.x + node.width / 2) - plane.pixelX(node.at.x - node.width / 2);
  const double height = plane.pixelY(node.at.y - node.height / 2) - plane.pixelY(node.at.y + node.height / 2);
  const QSizeF size = node.box ? QSizeF(width, height) : QSizeF(width, width);
  return {plane.pixel(node.at) - QPointF(size.width(), size.height()) / 2, size};
}

void drawDiagram(QPainter& painter, const PlotDiagram& diagram, const Plane& plane, const Theme& theme) {
  for (const PlotEdge& edge : diagram.edges) {
    const QLineF line = lineOf(edge, diagram, plane);
    QPen pen(edge.stroke.colour, edge.stroke.width, Qt::SolidLine, Qt::FlatCap);
    if (const auto pattern = dashPattern(edge.stroke.dash); !pattern.isEmpty()) pen.setDashPattern(pattern);
    painter.setPen(pen);
    if (edge.arrow) {
      drawArrow(painter, line, pen);
    } else if (!line.isNull()) {
      painter.drawLine(line);
    }
  }
  for (const PlotEdge& edge : diagram.edges) {
    const QLineF line = lineOf(edge, diagram, plane);
    if (!edge.text.isEmpty() && !line.isNull())
      writeOnLine(painter, edge, line, edgeFont(painter, plane, theme), theme);
  }
  for (const PlotNode& node : diagram.nodes) drawNode(painter, node, diagram, plane, theme);
}

}  // namespace actiscope
