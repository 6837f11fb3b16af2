#pragma once

#include "core/scene/neuron_scene.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>

namespace actiscope {

/// Draws a NeuronScene: the neuron as a diagram with its numbers, its activation above the stimulus, and what each
/// input adds to the sum.
class NeuronPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::NeuronPicture)

 public:
  explicit NeuronPicture(Plot& plot);

  void show(const NeuronScene& scene);

 private:
  void showClaim();
  bool fires() const;
  QString outcome() const;
  void showDiagram();
  std::vector<PlotNode> nodes() const;
  std::vector<PlotEdge> edges() const;
  QString weight(std::size_t i) const;
  QString product(std::size_t i) const;
  Stroke strokeOf(double addend) const;
  PlotNode inputNode(std::size_t i) const;
  PlotNode sumNode() const;
  PlotNode activationNode() const;
  PlotNode outputNode() const;
  PlotNode biasNode() const;
  QString activationTitle() const;
  QString comparedWithStep(const QString& text) const;
  void showActivation();
  void showSum();
  bool has(NeuronStage stage) const { return stageOf(scene_) >= stage; }
  QColor signColour(double value) const { return plot_.theme().curve(value < 0 ? 1 : 0); }

  Plot& plot_;
  NeuronScene scene_;
  NeuronFrame frame_;
};

}  // namespace actiscope
