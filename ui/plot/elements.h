#pragma once

#include "core/analysis/sampling.h"
#include "core/scene/scene.h"
#include "ui/plot/colour_scale.h"

#include <QColor>
#include <QString>
#include <optional>
#include <vector>

namespace actiscope {

/// How a line is drawn.
struct Stroke {
  QColor colour;
  int dash = 0;      ///< see dashPattern
  double width = 2;  ///< pixels, times the theme's boldness

  bool operator==(const Stroke&) const = default;
};

/// A curve of one or more branches; a label puts it into the legend.
struct PlotCurve {
  std::vector<Branch> branches;
  Stroke stroke;
  QString label;

  bool operator==(const PlotCurve&) const = default;
};

/// A translucent vertical band whose bounds are written at its edges (a text left empty is not written); a label puts
/// it into the legend.
struct PlotBand {
  Range x;
  QString fromText;
  QString toText;
  QString label{};

  bool operator==(const PlotBand&) const = default;
};

/// A thin dashed horizontal line with its name on it, where there is room.
struct PlotLevel {
  double y = 0;
  QString text;

  bool operator==(const PlotLevel&) const = default;
};

/// A mark on the plane, drawn whole where its point is inside the axes: dots at jumps, a bead on a trail, a filled
/// diamond at the corner of a kink, the ball of the race, an open diamond at a maximum.
struct PlotMark {
  enum class Shape { closedDot, openDot, smallDot, corner, ball, peak };
  Point at;
  Shape shape = Shape::closedDot;
  QColor colour;
  QString label;  ///< written beside it, kept inside the panel and off the mark itself

  bool operator==(const PlotMark&) const = default;
};

/// A text at a point of a curve; its lines are parted by \n.
struct PlotValue {
  Point at;
  Point before;  ///< of the curve on both sides of the point: the text stands beside the line through them
  Point after;
  QColor colour;
  QString text;

  bool operator==(const PlotValue&) const = default;
};

/// A vertical line with dots on curves: what the cursor points at.
struct PlotCursor {
  double x = 0;
  std::vector<PlotMark> dots;
  std::vector<PlotCurve> lines{};  ///< the tangent
  std::optional<PlotValue> value{};

  bool operator==(const PlotCursor&) const = default;
};

/// One bar, from its base along the other axis.
struct PlotBar {
  double at = 0;       ///< the middle of its width
  double to = 0;       ///< where it ends
  double base = 0;     ///< where it starts; on a logarithmic axis the edge if it is not positive
  double width = 0.8;  ///< in units of the axis it stands on
  QColor colour;
  QString text;  ///< written at its end where there is room

  bool operator==(const PlotBar&) const = default;
};

/// Bars of one kind; a label puts their colour into the legend.
struct PlotBars {
  std::vector<PlotBar> bars;
  QColor colour;  ///< of bars without one of their own
  QString label;
  Qt::Orientation orientation = Qt::Vertical;  ///< vertical bars stand on x, horizontal ones on y

  bool operator==(const PlotBars&) const = default;
};

/// Names in place of numbers on the axes: number i stands at i. An axis without names has numbers.
struct PlotCategories {
  std::vector<QString> x;
  std::vector<QString> y;

  bool operator==(const PlotCategories&) const = default;
};

/// Numbers as colours in equally large cells, with a bar that explains the colours at the right of the panel.
struct PlotHeatMap {
  std::size_t columns = 0;
  std::vector<double> values;  ///< row by row; NaN has no colour
  Range x{0, 1};               ///< the left edge of the first column, the right edge of the last
  Range y{0, 1};               ///< the edges of first and last row: from > to has the first row on top
  Range shown{0, 1};           ///< the values of first and last colour; those beyond have these colours
  ColourScale colours;
  QString label;               ///< beside the bar; without one there is no bar
  std::vector<QString> texts;  ///< in the cells, in the order of the values; none or one for each
  bool smooth = false;         ///< no cells: colours run from the middle of one to that of the next

  std::size_t rows() const { return columns == 0 ? 0 : values.size() / columns; }
  bool operator==(const PlotHeatMap&) const = default;
};

/// The area between two polylines, in draw order; a label puts it into the legend.
struct PlotArea {
  struct Slice {
    double x = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Slice&) const = default;
  };
  std::vector<Slice> slices;
  QColor fill;                    ///< translucent by its alpha
  std::optional<Stroke> outline;  ///< along the high side
  QString label;

  bool operator==(const PlotArea&) const = default;
};

/// Points of one kind, with a rim in the colour of the background; a label puts them into the legend.
struct PlotPoints {
  enum class Shape { disc, square, triangle, diamond, cross };
  std::vector<Point> points;
  QColor colour;
  Shape shape = Shape::disc;
  double size = 7;  ///< pixels across, times the theme's boldness
  QString label;

  bool operator==(const PlotPoints&) const = default;
};

/// A straight arrow on the plane.
struct PlotArrow {
  Point from;
  Point to;
  Stroke stroke;

  bool operator==(const PlotArrow&) const = default;
};

/// A disc or a box with rounded corners and a text in it.
struct PlotNode {
  Point at;
  double width = 1;   ///< of the plane
  double height = 1;  ///< the same as the width for a disc
  bool box = false;
  QColor fill;      ///< the background if it has none
  QColor outline;   ///< the axes' colour if it has none
  QString text;     ///< inside, made smaller until it fits
  QString caption;  ///< below

  bool operator==(const PlotNode&) const = default;
};

/// A line from node to node.
struct PlotEdge {
  std::size_t from = 0;
  std::size_t to = 0;
  Stroke stroke;
  bool arrow = false;  ///< with a head
  QString text;        ///< on its middle

  bool operator==(const PlotEdge&) const = default;
};

/// Nodes and the lines between them, the nodes on top.
struct PlotDiagram {
  std::vector<PlotNode> nodes;
  std::vector<PlotEdge> edges;  ///< of nodes that there are

  bool operator==(const PlotDiagram&) const = default;
};

}  // namespace actiscope
