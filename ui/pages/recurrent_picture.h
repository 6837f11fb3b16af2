#pragma once

#include "core/experiments/recurrent.h"
#include "core/experiments/trend.h"
#include "core/scene/recurrent_scene.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <optional>

namespace actiscope {

/// Draws a RecurrentScene: the length of each network's state against time and, below, of the gradient back in time
/// from the step that is shown.
class RecurrentPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::RecurrentPicture)

 public:
  explicit RecurrentPicture(Plot& plot) : plot_(plot) {}

  void show(const RecurrentScene& scene);

  static QStringList matrices();  ///< in the order of the enumeration

 private:
  void compute();
  void showClaim();
  void showStates();
  void showGradients();
  /// The last step of network i that is shown.
  std::size_t now(std::size_t i) const;
  Trend stateTrend(std::size_t i) const;
  Trend gradientTrend(std::size_t i) const;
  /// What becomes of state and gradient, those together of which the same is true.
  QStringList verdictsShown() const;
  QString gradientVerdict(std::size_t i) const;
  Stroke strokeOf(std::size_t i) const;

  Plot& plot_;
  std::optional<RecurrentScene> scene_;
  std::vector<Recurrent> networks_;
  Range states_;     ///< lengths of all states
  Range gradients_;  ///< of all gradients, from several steps
};

}  // namespace actiscope
