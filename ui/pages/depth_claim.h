#pragma once

#include "core/experiments/depth_study.h"
#include "ui/plot/headline.h"

#include <QCoreApplication>
#include <QStringList>

namespace actiscope {

/// Says in one sentence what a network of many layers does, and the number that shows it.
class DepthClaim {
  Q_DECLARE_TR_FUNCTIONS(actiscope::DepthClaim)

 public:
  /// At this step: the signal has passed so many layers, then the gradient.
  DepthClaim(const DepthStudy& study, long step) : study_(study), step_(step) {}

  PlotHeadline headline() const;

  /// In the order of the enumerations.
  static QStringList initializations();
  static QStringList inputs();

 private:
  PlotHeadline onTheWay() const;
  PlotHeadline collapse() const;
  PlotHeadline meanShift() const;
  PlotHeadline gradient() const;
  QString signalToo() const;
  QString who() const;
  QString layers(long n) const;

  const DepthStudy& study_;
  long step_;
};

}  // namespace actiscope
