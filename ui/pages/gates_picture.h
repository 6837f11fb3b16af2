#pragma once

#include "core/activations/gated_pairs.h"
#include "core/scene/gates_scene.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>

namespace actiscope {

/// Draws a GatesScene: f as a map of (a, b), and beside it the sections through the point, along b and along a.
class GatesPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::GatesPicture)

 public:
  explicit GatesPicture(Plot& plot);

  void show(const GatesScene& scene);

 private:
  void showHeadline();
  void showMap();
  void showSectionAlongB();
  void showSectionAlongA();
  PlotMark mark(Point at) const;

  Plot& plot_;
  GatesScene scene_;
  PairJet jet_;
};

/// "SwiGLU", or "a · Mish(b)" for a gate without a name of its own.
QString pairName(const Function& gate);

}  // namespace actiscope
