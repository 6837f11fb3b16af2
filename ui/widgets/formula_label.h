#pragma once

#include "core/activations/function.h"

#include <QWidget>
#include <functional>
#include <optional>
#include <string>

class QAction;

namespace actiscope {

class FormulaPicture;
class TextLabel;

/// The formulas of a function, typeset; below them the values of its parameters, if wanted. Its menu copies the LaTeX.
/// A screen reader says the formula in plain text.
class FormulaLabel : public QWidget {
  Q_OBJECT

 public:
  explicit FormulaLabel(QWidget* parent = nullptr);

  void setFunction(const Function& function);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void addCopying(const QString& text, const std::function<std::string()>& latex);
  void addValuesSwitch();
  void showValues();

  FormulaPicture* picture_;
  TextLabel* values_;
  QAction* wanted_ = nullptr;
  std::optional<Function> function_;
};

}  // namespace actiscope
