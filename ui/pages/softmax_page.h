#pragma once

#include "ui/pages/played_page.h"
#include "ui/pages/softmax_picture.h"

#include <QToolButton>

namespace actiscope {

class ParameterSlider;
class PropertyCard;

/// Softmax with logit sliders, its Jacobian, and what it teaches by. Playing learns.
class SoftmaxPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit SoftmaxPage(SceneStore& store, QWidget* parent = nullptr);

 protected:
  void showScene() override;

 private:
  void buildLogits();
  void showLogits();

  SoftmaxPicture picture_;
  PropertyCard* card_;
  std::vector<ParameterSlider*> logits_;
  QComboBox* wanted_;
  QToolButton* more_;
  QToolButton* fewer_;
};

}  // namespace actiscope
