#pragma once

#include "ui/export/look.h"
#include "ui/pages/page_list.h"

#include <optional>

namespace actiscope {

/// A plot that is never shown and draws scenes, one after the other.
class ScenePlot {
 public:
  /// Curves are sampled for pictures of this scale.
  ScenePlot(const Look& look, double scale);

  void show(const Scene& scene);
  /// Shows it, and where texts of the usual size would be cut, makes the type smaller, for all scenes that follow. A
  /// size that was asked for stays.
  void fit(const Scene& scene);
  /// Of the texts, in points; lines and marks grow and shrink with them.
  double fontSize() const { return fontSize_; }
  const Plot& plot() const { return plot_; }
  /// The picture in exactly as many pixels as the look says; null if there is not the memory for it.
  QImage image() const { return plot_.image(look_.pixels()); }

 private:
  void setFontSize(double points);

  Look look_;
  double scale_;
  double fontSize_ = 0;
  Plot plot_;
  std::optional<PageId> page_;  ///< that the drawer is for
  Drawer drawer_;
};

}  // namespace actiscope
