#pragma once

#include "core/scene/softmax_scene.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <vector>

namespace actiscope {

/// Draws a SoftmaxScene: the probabilities, their Jacobian, what two losses push the logits to, what comes of it, and
/// that softmax of two classes is the sigmoid.
class SoftmaxPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::SoftmaxPicture)

 public:
  explicit SoftmaxPicture(Plot& plot) : plot_(plot) {}

  void show(const SoftmaxScene& scene);

 private:
  void showClaim();
  static QString claimOf(double push, double softPush);
  void showValues();
  void showJacobian();
  void showPushes();
  void showLearning();
  void showTwoClasses();
  std::size_t classes() const { return scene_.config.logits.size(); }
  const LogitFrame& raw() const { return raw_[stepOf(scene_)]; }
  const LogitFrame& soft() const { return soft_[stepOf(scene_)]; }

  Plot& plot_;
  SoftmaxScene scene_;
  std::vector<LogitFrame> raw_;
  std::vector<LogitFrame> soft_;
};

}  // namespace actiscope
