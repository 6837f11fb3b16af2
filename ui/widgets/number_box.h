#pragma once

#include <QDoubleSpinBox>
#include <optional>

namespace actiscope {

/// A spin box for any number: shows six significant digits, keeps all that are set or typed, and reads fractions such
/// as 1/6. What it cannot take it answers with one line, and keeps its value. Where a special text stands for the
/// minimum, the numbers begin a step above it. Escape takes back what was typed. While nothing is typed undo and redo
/// are the window's.
class NumberBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  explicit NumberBox(QWidget* parent = nullptr);

  /// Whether it takes whole numbers only; off at first.
  void setWhole(bool on);
  /// "at most 60 frames"
  void setAffixes(const QString& prefix, const QString& suffix);

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
  QString withoutAffixes(QString text) const;
  std::optional<double> numberIn(const QString& text) const;
  double lowest() const;

  QString typed_;  ///< until it is entered
};

}  // namespace actiscope
