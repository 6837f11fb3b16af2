#pragma once

#include "ui/background.h"
#include "ui/pages/dying_picture.h"
#include "ui/pages/played_page.h"

namespace actiscope {

/// A neuron that one bad step kills, and what treatments do.
class DyingPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit DyingPage(SceneStore& store, QWidget* parent = nullptr);

 protected:
  void showScene() override;

 private:
  void buildInspector();
  void addInputs();
  void countDead();

  DyingPicture picture_;
  Background<std::vector<DeadCurve>> counting_;
  std::vector<LayerConfig> counted_;  ///< what was started last, so that what was cancelled is not started again
};

}  // namespace actiscope
