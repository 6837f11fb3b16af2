#pragma once

#include "core/analysis/sampling.h"
#include "core/scene/scene.h"

#include <QColor>
#include <QString>
#include <vector>

namespace actiscope {

/// How a line is drawn.
struct Stroke {
  QColor colour;
  int dash = 0;      ///< see dashPattern
  double width = 2;  ///< pixels

  bool operator==(const Stroke&) const = default;
};

/// A curve of one or more branches; a label puts it into the legend.
struct PlotCurve {
  std::vector<Branch> branches;
  Stroke stroke;
  QString label;

  bool operator==(const PlotCurve&) const = default;
};

/// A translucent vertical band whose bounds are written at its edges (a text left empty is not written).
struct PlotBand {
  Range x;
  QString fromText;
  QString toText;

  bool operator==(const PlotBand&) const = default;
};

/// A thin dashed horizontal line with its name on it, where there is room.
struct PlotLevel {
  double y = 0;
  QString text;

  bool operator==(const PlotLevel&) const = default;
};

/// A mark on the plane: dots at jumps, a bead on a trail, a filled diamond at the corner of a kink, the ball of the
/// race, an open diamond at a maximum.
struct PlotMark {
  enum class Shape { closedDot, openDot, smallDot, corner, ball, peak };
  Point at;
  Shape shape = Shape::closedDot;
  QColor colour;
  QString label;  ///< written beside it, kept inside the panel and off the mark itself

  bool operator==(const PlotMark&) const = default;
};

/// A vertical line with dots on curves: what the cursor points at.
struct PlotCursor {
  double x = 0;
  std::vector<PlotMark> dots;
  std::vector<PlotCurve> lines;  ///< the tangent

  bool operator==(const PlotCursor&) const = default;
};

}  // namespace actiscope
