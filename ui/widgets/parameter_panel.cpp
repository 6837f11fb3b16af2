#include "ui/widgets/parameter_panel.h"

#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/tab_order.h"

#include <QVBoxLayout>

namespace actiscope {

ParameterPanel::ParameterPanel(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
}

void ParameterPanel::setFunction(const Function& function) {
  if (activation_ != &function.activation()) rebuild(function.activation());
  for (std::size_t i = 0; i < sliders_.size(); ++i) sliders_[i]->setValue(function.values()[i]);
  for (std::size_t i = 0; i < sliders_.size(); ++i) sliders_[i]->setVisible(i < function.parametersInUse());
  setVisible(!sliders_.empty());
}

void ParameterPanel::rebuild(const Activation& activation) {
  activation_ = &activation;
  for (ParameterSlider* slider : sliders_) delete slider;
  sliders_.clear();
  QWidget* last = this;
  for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
    auto* slider = new ParameterSlider(activation.parameters[i]);
    layout()->addWidget(slider);
    last = tabAfter(last, *slider);
    connect(slider, &ParameterSlider::valueChanged, this, [this, i](double value) { emit valueChanged(i, value); });
    connect(slider, &ParameterSlider::settled, this, &ParameterPanel::settled);
    sliders_.push_back(slider);
  }
}

}  // namespace actiscope
