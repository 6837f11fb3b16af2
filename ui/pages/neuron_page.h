#pragma once

#include "ui/pages/neuron_picture.h"
#include "ui/pages/played_page.h"

namespace actiscope {

/// One neuron: inputs, weights, bias, sum, activation, output. Playing follows the signal.
class NeuronPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit NeuronPage(SceneStore& store, QWidget* parent = nullptr);

 protected:
  void showScene() override;

 private:
  NeuronPicture picture_;
};

}  // namespace actiscope
