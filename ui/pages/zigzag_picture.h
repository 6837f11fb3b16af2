#pragma once

#include "core/scene/zigzag_scene.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <vector>

namespace actiscope {

/// Draws a ZigzagScene: for each activation the contours of the loss and the path of the two weights, and below how the
/// loss falls, the steps and the lengths side by side.
class ZigzagPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::ZigzagPicture)

 public:
  explicit ZigzagPicture(Plot& plot) : plot_(plot) {}

  void show(const ZigzagScene& scene);
  /// The last step that any of the paths of the scene shown last makes.
  long length() const;

 private:
  void showClaim();
  void claimLengths(const ZigzagRun& longer, const ZigzagRun& shorter);
  void claimSteps(const ZigzagRun& slow, const ZigzagRun& fast);
  QString stepsTitle() const;
  void showStanding();
  QString standing(std::size_t i) const;
  QString namesOfLost() const;
  void showPath(std::size_t i);
  void showLosses();
  void showBars(int panel, const QString& title, double (*value)(const ZigzagFrame&), int digits);
  const ZigzagFrame& frame(std::size_t i) const;
  std::size_t indexOf(const ZigzagRun& run) const { return static_cast<std::size_t>(&run - runs_.data()); }
  QString nameOf(std::size_t i) const;
  QColor colour(std::size_t i) const { return plot_.theme().curve(static_cast<int>(i)); }

  Plot& plot_;
  ZigzagScene scene_;
  std::vector<ZigzagRun> runs_;
  std::size_t paths_ = 0;  ///< that there are panels for
};

}  // namespace actiscope
