#pragma once

#include "core/activations/activation.h"

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

namespace actiscope {

/// A button with the name of the current function; a click opens the catalogue with a search field. It takes the width
/// that it is given: a long name is cut short, and whole in the tooltip.
class FunctionPicker : public QToolButton {
  Q_OBJECT

 public:
  explicit FunctionPicker(QWidget* parent = nullptr);

  void setCurrent(const Activation& activation);
  /// The same under a name that tells more than the activation's, such as "Swish, β = 2".
  void setCurrent(const Activation& activation, const QString& name);
  const Activation* current() const { return current_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void picked(const actiscope::Activation* activation);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void open(const QString& search = {});
  void choose(const Activation* activation);

  const Activation* current_ = nullptr;
};

/// The list that a FunctionPicker opens; closes itself when an activation was chosen.
class FunctionPopup : public QFrame {
  Q_OBJECT

 public:
  FunctionPopup(const Activation* current, QWidget* parent);

  void search(const QString& text);

 signals:
  void chosen(const actiscope::Activation* activation);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill(const QString& text);
  static QString whyNothing(const QString& wanted);
  int bestRow(const QString& wanted) const;
  void chooseCurrent();

  const Activation* current_;
  QLineEdit* field_;
  QListWidget* list_;
};

}  // namespace actiscope
