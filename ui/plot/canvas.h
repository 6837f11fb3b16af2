#pragma once

#include "ui/plot/headline.h"

#include <qcustomplot.h>
#include <optional>
#include <vector>

namespace actiscope {

class AxesPanel;

/// The plotting library's widget, never shown: it lays out and draws axes, ticks and grids. What is inside the axes is
/// drawn by PanelPainter.
class Canvas : public QCustomPlot {
 public:
  explicit Canvas(QWidget* parent);

  /// Device pixels for each pixel, the screen's unless set: so finely do curves have to be sampled.
  void setDetail(double detail) { detail_ = detail; }
  double detail() const { return detail_.value_or(devicePixelRatioF()); }

  /// Makes the panels' rectangles current for the size of the Plot; costs nothing while they are.
  void layOut();
  /// Something that the layout depends on has changed.
  void soilLayout() { laidOut_ = QSize(); }
  /// How many times the layout was made so far.
  int layouts() const { return layouts_; }
  /// What the room above the panels is kept for; call soilLayout when its height changes.
  PlotHeadline headline;

  /// All axes, in logical pixels of the size laid out last; the painter has this scale.
  void drawAxes(QCPPainter& painter, double scale);

  /// Panels are fitted to the room that they are given.
  void add(AxesPanel& panel) { panels_.push_back(&panel); }
  void remove(AxesPanel& panel) { std::erase(panels_, &panel); }

 protected:
  void resizeEvent(QResizeEvent*) override {}  // only layOut decides the size

 private:
  std::vector<AxesPanel*> panels_;
  std::optional<double> detail_;
  QSize laidOut_;  ///< the size, or none when it is to be done anew
  int layouts_ = 0;
};

}  // namespace actiscope
