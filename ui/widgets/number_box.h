#pragma once

#include <QDoubleSpinBox>

namespace actiscope {

/// A spin box for any number: shows six significant digits, takes all that are typed, and fractions such as 1/6.
class NumberBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  explicit NumberBox(QWidget* parent = nullptr);

 protected:
  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;
  void fixup(QString& text) const override;
  void wheelEvent(QWheelEvent* event) override;
};

}  // namespace actiscope
