#pragma once

#include "ui/plot/curve_keys.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace actiscope {

/// Draws an ExploreScene on a plot: f, f', f'', saturation bands with their bounds, kinks and jumps, and the cursor;
/// below them the precision lens.
class ExplorePicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::ExplorePicture)

 public:
  explicit ExplorePicture(Plot& plot);

  /// The panels are new ones when the lens comes or goes.
  void show(const ExploreScene& scene);
  /// Puts the cursor at this x, or at the kink, bound, zero or extremum within a few pixels of it; no x takes it away.
  /// A curve that is traced has a larger dot. Returns where the cursor is.
  std::optional<double> pointAt(const CurvePlace& place);

 private:
  void layOut(bool lens);
  std::vector<PlotCurve> curves() const;
  PlotCurve curve(int order, const QString& label) const;
  std::vector<PlotMark> marks() const;
  void showBands();
  double snapped(double x);
  std::vector<double> pointsToSnapTo() const;
  void showCursor();

  Plot& plot_;
  ExploreScene scene_;
  bool lens_ = false;               ///< whether there is a panel for it
  std::vector<Range> regions_;      ///< saturated
  std::vector<double> snapPoints_;  ///< empty until a cursor asks for them
  CurvePlace cursor_;
};

}  // namespace actiscope
