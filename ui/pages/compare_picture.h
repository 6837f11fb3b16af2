#pragma once

#include "ui/plot/curve_keys.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <optional>

namespace actiscope {

/// Draws a CompareScene: all curves in one panel and, with a reference, their differences to it in a second.
class ComparePicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::ComparePicture)

 public:
  explicit ComparePicture(Plot& plot);

  /// True if the panels were made anew for this scene, so that they want to be connected again.
  bool show(const CompareScene& scene);
  /// Puts the cursor at this x, no x takes it away; a curve that is traced has a larger dot.
  void pointAt(const CurvePlace& place);

 private:
  bool layOut(bool withDifference);
  void labelAxes();
  void showCurves();
  void showDifferences();
  Stroke strokeOf(const ComparedCurve& curve, int order) const;

  Plot& plot_;
  CompareScene scene_;
  int panels_ = 0;
};

}  // namespace actiscope
