#pragma once

#include "core/activations/function.h"

#include <QWidget>
#include <vector>

namespace actiscope {

class ParameterSlider;

/// One slider for each parameter of a function.
class ParameterPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterPanel(QWidget* parent = nullptr);

  /// Shows the function's values; sliders are made anew only for another activation.
  void setFunction(const Function& function);
  ParameterSlider* slider(std::size_t index) const { return sliders_.at(index); }

 signals:
  void valueChanged(std::size_t index, double value);
  void settled();

 private:
  void rebuild(const Activation& activation);

  const Activation* activation_ = nullptr;
  std::vector<ParameterSlider*> sliders_;
};

}  // namespace actiscope
