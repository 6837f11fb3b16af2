#pragma once

#include "ui/plot/axes_panel.h"

namespace actiscope {

/// What has changed since the last drawing.
enum class Dirty { nothing, cursor, content, all };

struct Panel::Private {
  Private(Canvas& canvasOfPlot, QCPLayoutGrid& row, int column)
      : canvas(canvasOfPlot), axes(canvasOfPlot, row, column) {}

  Canvas& canvas;
  AxesPanel axes;
  Dirty dirty = Dirty::all;
  bool interactive = false;

  void soil(Dirty level) {
    dirty = std::max(dirty, level);
    if (level == Dirty::all) canvas.soilLayout();
  }
  /// With the layout made current.
  Plane plane() const {
    canvas.layOut();
    return {axes.content.view, axes.inside(), axes.content.scales};
  }

  /// Sets a part of the content; what is equal is not drawn again.
  template <class T>
  void set(T PanelContent::*part, T value, Dirty level) {
    if (axes.content.*part == value) return;
    axes.content.*part = std::move(value);
    soil(level);
  }
};

}  // namespace actiscope
