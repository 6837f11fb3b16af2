#pragma once

#include "core/activations/activation.h"

#include <QElapsedTimer>
#include <QSlider>
#include <QTimer>
#include <QToolButton>
#include <QWidget>
#include <optional>

namespace actiscope {

class NumberBox;

/// Slider and number box for one parameter, with a reset to the default and a sweep back and forth.
class ParameterSlider : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterSlider(const Parameter& parameter, QWidget* parent = nullptr);

  /// Exactly what was set or typed, even where the slider has no such step.
  double value() const { return value_; }
  /// Shows the value; emits nothing. A value other than the present one ends a sweep.
  void setValue(double value);
  /// Where a sweep is, see actiscope::sweep; nothing while there is none.
  std::optional<double> sweepWay() const;
  /// Sweeps on from there.
  void sweepFrom(double way);

 signals:
  /// The person, or the sweep, changes the value.
  void valueChanged(double value);
  /// The change is complete: the slider was released, the text entered, the sweep ended.
  void settled();

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void describe();
  void layOut();
  void connectControls();
  void display(double value);
  void change(double value);
  void changeOnce(double value);
  void stopSweep() { sweep_->setChecked(false); }
  void sweep(bool on);
  void advanceSweep();

  Parameter parameter_;
  double value_;
  QSlider* slider_;
  NumberBox* box_;
  QToolButton* reset_;
  QToolButton* sweep_;
  QTimer sweepTimer_;
  QElapsedTimer sweepClock_;
  double sweepStart_ = 0;
};

}  // namespace actiscope
