#pragma once

#include "ui/main_window.h"

#include <QPolygonF>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace actiscope {

/// A line as another program would be told to draw it: pixels from the top left corner of the plot.
struct BareLine {
  QPolygonF points;
  QColor colour;
  double width;
};

struct BareDot {
  QPointF centre;
  double radius;
  QColor colour;
};

/// What a picture is about, in pixels from the top left corner of the plot: no axes, grid, texts or legend.
struct BarePicture {
  std::vector<QRect> bands;
  std::vector<BareLine> lines;
  std::vector<BareDot> dots;
};

/// A picture of the window that changes and is drawn again.
struct Stage {
  std::string name;
  std::string what;  ///< what changes
  std::unique_ptr<MainWindow> window;
  std::function<void()> change;

  Plot& plot() const { return window->page().plot(); }
  /// Makes the change, has all that the picture shows computed, and all other widgets painted.
  void changeAll() const;
  /// Draws what has changed in the picture into the window's pixels, as a turn of the event loop would.
  void redraw() const;
  /// All curves of all panels, with the points that they were given, levels, bands and marks.
  BarePicture picture() const;
};

/// What the frames are measured of, each made when it is asked for.
std::vector<std::function<Stage()>> stages();

}  // namespace actiscope
