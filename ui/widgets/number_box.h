#pragma once

#include <QDoubleSpinBox>

namespace actiscope {

/// A spin box for any number: shows six significant digits, keeps all that are set or typed, and reads fractions such
/// as 1/6. Escape takes back what was typed. While nothing is typed undo and redo are the window's.
class NumberBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  explicit NumberBox(QWidget* parent = nullptr);

 signals:
  /// The person types; the value is still the old one.
  void edited();

 protected:
  bool event(QEvent* event) override;
  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;
  void fixup(QString& text) const override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  QString typed_;  ///< until it is entered
};

}  // namespace actiscope
