#pragma once

#include "ui/export/look.h"
#include "ui/pages/compare_picture.h"
#include "ui/pages/descent_picture.h"
#include "ui/pages/explore_picture.h"

#include <variant>

namespace actiscope {

/// A plot that is never shown and draws scenes, one after the other.
class ScenePlot {
 public:
  /// Curves are sampled for pictures of this scale.
  ScenePlot(const Look& look, double scale);

  void show(const Scene& scene);
  const Plot& plot() const { return plot_; }
  /// The picture in exactly as many pixels as the look says; null if there is not the memory for it.
  QImage image() const { return plot_.image(look_.pixels()); }

 private:
  template <class Picture, class PageScene>
  void showPage(const PageScene& scene);

  Look look_;
  Plot plot_;
  std::variant<std::monostate, ExplorePicture, ComparePicture, DescentPicture> picture_;  ///< of the page shown
};

}  // namespace actiscope
