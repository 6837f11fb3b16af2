#pragma once

#include "core/scene/dying_scene.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <utility>
#include <vector>

namespace actiscope {

/// How many units of a layer die at each learning rate.
struct DeadCurve {
  LayerConfig layer;
  std::vector<DeadShare> shares;
};

/// Draws a DyingScene: the weight against the step, where the samples lie on the activation, and below the share of
/// dead units of a layer against the learning rate.
class DyingPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::DyingPicture)

 public:
  explicit DyingPicture(Plot& plot) : plot_(plot) {}

  /// Computes all that it needs.
  void show(const DyingScene& scene);
  /// The same without the curves of dead units that nobody has computed yet.
  void showWhatIsKnown(const DyingScene& scene);

  /// The layers whose curve the scene needs and that is not known.
  std::vector<LayerConfig> missing(const DyingScene& scene) const;
  void add(std::vector<DeadCurve> curves);

 private:
  /// One of the two neurons.
  struct Life {
    DyingConfig config;
    DyingRun run;
    QColor colour;
    QString label;
  };

  void live();
  void showClaim();
  void showWeights();
  void showSamples();
  void showDeadShares();
  const DyingFrame& frame(const Life& life) const;
  QString treatments() const;
  bool isDecided(const Life& life) const;
  QString claimOf(const Life& life) const;
  static QString claimAlone(const Life& life);
  QString claimOfDeadborn(const Life& life) const;
  static QString badStepOf(const Life& life);
  const DeadCurve* curveOf(const DyingConfig& config) const;

  Plot& plot_;
  DyingScene scene_;
  std::vector<Life> lives_;  ///< as it is, and treated if any treatment is on
  std::vector<DeadCurve> known_;
};

/// The curves of these layers; nothing once `goOn`, told how far it is, says no.
std::vector<DeadCurve> deadCurves(const std::vector<LayerConfig>& layers, const std::function<bool(double)>& goOn);

}  // namespace actiscope
