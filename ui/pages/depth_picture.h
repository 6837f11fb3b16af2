#pragma once

#include "core/experiments/depth_study.h"
#include "core/scene/depth_scene.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <optional>

namespace actiscope {

/// Draws a DepthScene: the distributions of the activations and of the gradients, layer above layer, and below mean and
/// deviation, and the saturated and zero shares; of linear layers instead the matrix that they are.
class DepthPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::DepthPicture)

 public:
  explicit DepthPicture(Plot& plot) : plot_(plot) {}

  /// Computes all that it needs.
  void show(const DepthScene& scene);
  /// The same with the study that was added last, whatever the scene's config; without one there is nothing to draw.
  void showWhatIsKnown(const DepthScene& scene);
  void add(DepthStudy study) { study_ = std::move(study); }
  const std::optional<DepthStudy>& study() const { return study_; }

 private:
  void showNothing();
  void showSignal();
  void showGradient();
  void showGradientRidges(Panel& panel) const;
  void showMoments();
  void showLast();
  void showShares();
  void showFactors();
  void showMatrix();

  int layers() const { return study_->config.layers; }
  /// How many frames of signal and gradient are shown.
  std::size_t signalShown() const;
  std::size_t gradientShown() const;
  const SignalFrame& signal(std::size_t layer) const { return study_->run.frame.signal[layer]; }
  Range heights() const;
  QString layersShown() const;
  std::vector<QString> layerNames() const;
  Range valuesShown() const;
  PlotArea ridgeOf(std::size_t layer, Range axis) const;
  QColor soft(const QColor& colour) const;
  Branch theoryOfGradient() const;
  Range gradientsShown(const Branch& theory) const;
  bool meansMatter() const;
  double onAxis(double mean) const;
  PlotCurve theoryOfMeans() const;
  PlotCurve theoryOfDeviations() const;
  PlotPoints means() const;
  PlotPoints deviations() const;
  Range momentsShown() const;

  Plot& plot_;
  std::optional<DepthStudy> study_;
  long step_ = 0;
  bool wide_ = false;  ///< the layers' deviations are so far apart that only a logarithmic axis can show them
};

}  // namespace actiscope
