#pragma once

#include "core/experiments/training_view.h"
#include "core/scene/training_scene.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <memory>

namespace actiscope {

/// Draws a training at one of its steps: what each network has learned, the losses, and by layer the gradients and the
/// saturated and dead units.
class TrainingPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::TrainingPicture)

 public:
  explicit TrainingPicture(Plot& plot) : plot_(plot) {}

  /// Trains here and now as far as the scene's step; what follows on it needs only the steps between.
  void show(const TrainingScene& scene);
  /// `accuracy`: over the steps, in place of the loss, where there are right answers.
  void show(const TrainingView& view, bool accuracy);

  /// Cells of a map in each direction, or points of a curve; more of them where a network's output can jump.
  static std::size_t columnsFor(const TrainingConfig& config);

 private:
  void layOut(std::size_t contenders);
  void showMap(const TrainingView& view, std::size_t contender);
  void showFit(const TrainingView& view, std::size_t contender);
  void showHistory(const TrainingView& view, bool accuracy);
  std::vector<PlotCurve> histories(const TrainingView& view, bool accuracy) const;
  std::vector<PlotMark> goals(const TrainingView& view, bool accuracy) const;
  std::vector<PlotPoints> latest(const TrainingView& view, bool accuracy) const;
  void addRates(const TrainingView& view, Range height, std::vector<PlotCurve>& curves,
                std::vector<PlotMark>& marks) const;
  void showGradients(const TrainingView& view);
  void showUnits(const TrainingView& view);
  Panel& panelBelow(int i) const { return plot_.panel(static_cast<int>(panels_) + i); }
  QColor colour(std::size_t contender) const { return plot_.theme().curve(static_cast<int>(contender)); }

  Plot& plot_;
  std::unique_ptr<Training> training_;
  std::size_t panels_ = 0;
};

}  // namespace actiscope
