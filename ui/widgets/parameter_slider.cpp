#include "ui/widgets/parameter_slider.h"

#include "core/activations/sweep.h"
#include "ui/font_reading.h"
#include "ui/widgets/bold.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <cmath>

namespace actiscope {

namespace {

constexpr int sliderSteps = 1000;
constexpr double sweepMilliseconds = 4000;  // one way

/// Leaves the wheel to the scroll area unless it has the focus.
class Slider : public QSlider {
 public:
  using QSlider::QSlider;

 protected:
  void wheelEvent(QWheelEvent* event) override {
    if (hasFocus()) return QSlider::wheelEvent(event);
    event->ignore();
  }
};

QToolButton* button(IconId id, const QString& name) {
  auto* button = new QToolButton;
  button->setIcon(icon(id));
  button->setIconSize({16, 16});
  button->setAutoRaise(true);
  button->setToolTip(name);
  button->setAccessibleName(name);
  return button;
}

/// It measures its text at once.
NumberBox* numberBox() {
  FontReading::await();
  return new NumberBox;
}

}  // namespace

ParameterSlider::ParameterSlider(const Parameter& parameter, QWidget* parent)
    : QWidget(parent),
      parameter_(parameter),
      value_(parameter.defaultValue),
      slider_(new Slider(Qt::Horizontal)),
      box_(numberBox()) {
  describe();
  layOut();
  connectControls();
  setValue(value_);
}

void ParameterSlider::describe() {
  const QString meaning = localized(parameter_.meaning);
  const QString symbol = toText(parameter_.symbol);
  const bool whole = parameter_.scale == Scale::integer;
  const double width = parameter_.upper - parameter_.lower;
  reset_ = button(IconId::reset, tr("Reset %1 to %2").arg(symbol, number(parameter_.defaultValue)));
  sweep_ = button(IconId::sweep, tr("Sweep %1 back and forth").arg(symbol));
  sweep_->setCheckable(true);
  slider_->setRange(0, whole ? static_cast<int>(width) : sliderSteps);
  slider_->setPageStep(std::max(1, slider_->maximum() / 20));
  slider_->setAccessibleName(meaning);
  slider_->setToolTip(tr("%1, from %2 to %3").arg(meaning, number(parameter_.lower), number(parameter_.upper)));
  box_->setRange(parameter_.lower, parameter_.upper);
  box_->setSingleStep(whole ? 1 : width / 100);
  box_->setAccessibleName(meaning);
  box_->setToolTip(slider_->toolTip());
}

void ParameterSlider::layOut() {
  auto* symbol = new TextLabel(toText(parameter_.symbol));
  makeBold(*symbol);
  auto* name = new QHBoxLayout;
  name->setSpacing(8);
  name->addWidget(symbol);
  name->addWidget(new TextLabel(localized(parameter_.meaning)), 1);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(0, 1);
  grid->addLayout(name, 0, 0);
  grid->addWidget(sweep_, 0, 1);
  grid->addWidget(reset_, 0, 2);
  auto* row = new QHBoxLayout;
  row->addWidget(slider_, 1);
  row->addWidget(box_);
  grid->addLayout(row, 1, 0, 1, 3);
}

void ParameterSlider::connectControls() {
  connect(slider_, &QSlider::sliderPressed, this, &ParameterSlider::stopSweep);
  connect(slider_, &QSlider::valueChanged, this, [this](int step) {
    stopSweep();
    change(valueAt(parameter_, double(step) / slider_->maximum()));
    if (!slider_->isSliderDown()) emit settled();
  });
  connect(slider_, &QSlider::sliderReleased, this, &ParameterSlider::settled);
  connect(box_, &NumberBox::edited, this, &ParameterSlider::stopSweep);
  connect(box_, &QDoubleSpinBox::valueChanged, this, &ParameterSlider::changeOnce);
  connect(reset_, &QToolButton::clicked, this, [this] { changeOnce(parameter_.defaultValue); });
  connect(sweep_, &QToolButton::toggled, this, &ParameterSlider::sweep);
  connect(&sweepTimer_, &QTimer::timeout, this, &ParameterSlider::advanceSweep);
  sweepTimer_.setTimerType(Qt::PreciseTimer);
}

void ParameterSlider::changeOnce(double value) {
  stopSweep();
  change(value);
  emit settled();
}

void ParameterSlider::setValue(double value) {
  if (value != value_) {
    const QSignalBlocker quiet(sweep_);
    sweepTimer_.stop();
    stopSweep();
  }
  display(value);
}

/// Leaves the box alone where it has the value already: somebody may be typing there.
void ParameterSlider::display(double value) {
  const QSignalBlocker quietSlider(slider_);
  const QSignalBlocker quietBox(box_);
  value_ = value;
  slider_->setValue(static_cast<int>(std::lround(travelOf(parameter_, value) * slider_->maximum())));
  if (box_->value() != value) box_->setValue(value);
  reset_->setEnabled(value != parameter_.defaultValue);
}

void ParameterSlider::change(double value) {
  display(parameter_.scale == Scale::integer ? std::round(value) : value);
  emit valueChanged(value_);
}

void ParameterSlider::sweep(bool on) {
  if (!on) {
    sweepTimer_.stop();
    emit settled();
    return;
  }
  sweepStart_ = travelOf(parameter_, value_);
  sweepClock_.start();
  sweepTimer_.start(frameMilliseconds());
}

std::optional<double> ParameterSlider::sweepWay() const {
  if (!sweepTimer_.isActive()) return std::nullopt;
  return sweepStart_ + double(sweepClock_.elapsed()) / sweepMilliseconds;
}

void ParameterSlider::sweepFrom(double way) {
  sweep_->setChecked(true);
  sweepStart_ = way;
}

void ParameterSlider::advanceSweep() {
  const double next = actiscope::sweep(parameter_, *sweepWay());
  if (next != value_) change(next);
}

void ParameterSlider::hideEvent(QHideEvent* event) {
  stopSweep();
  QWidget::hideEvent(event);
}

}  // namespace actiscope
