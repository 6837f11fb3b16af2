#pragma once

#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <vector>

namespace actiscope {

/// Draws a DescentScene: a panel for each runner with ball, trail and tangent, and f against the step below.
class DescentPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::DescentPicture)

 public:
  explicit DescentPicture(Plot& plot) : plot_(plot) {}

  void show(const DescentScene& scene);
  /// The runs of the scene shown last, in its order.
  const std::vector<DescentRun>& runs() const { return runs_; }
  /// The last step that any runner makes.
  long length() const;

 private:
  void layOut(int runners);
  void race();
  void showRunner(std::size_t i);
  void showHeights();
  const DescentFrame& frame(std::size_t i) const;
  QColor colour(std::size_t i) const { return plot_.theme().curve(static_cast<int>(i)); }

  Plot& plot_;
  DescentScene scene_;
  std::vector<DescentRun> runs_;
  std::size_t panels_ = 0;
};

/// "67 steps", "1 step" in the language of the window.
QString stepsText(long steps);

/// "67", "stuck", "> 100000": the outcome as short as a table wants it.
QString shortOutcome(const DescentRun& run);

/// "reached in 67 steps", "unreachable, f is never 0.9" ... in the language of the window, for a run of this config.
QString outcomeText(const DescentRun& run, const DescentConfig& config);

}  // namespace actiscope
