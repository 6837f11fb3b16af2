#include "ui/widgets/progress_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <chrono>

namespace actiscope {

namespace {

constexpr int barSteps = 1000;

}  // namespace

ProgressStrip::ProgressStrip(const QString& what, BackgroundState& state, QWidget* parent)
    : QWidget(parent), bar_(new QProgressBar) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 4, 16, 4);
  row->addWidget(new QLabel(what));
  row->addWidget(bar_, 1);
  auto* cancel = new QToolButton;
  cancel->setText(tr("Cancel"));
  cancel->setToolTip(tr("Stop the computation"));
  row->addWidget(cancel);
  bar_->setRange(0, barSteps);
  bar_->setAccessibleName(what);
  patience_.setSingleShot(true);
  patience_.setInterval(std::chrono::milliseconds(500));
  connect(&patience_, &QTimer::timeout, this, &QWidget::show);
  connect(cancel, &QToolButton::clicked, &state, &BackgroundState::cancel);
  connect(&state, &BackgroundState::started, this, [this] {
    bar_->setValue(0);
    if (isHidden()) patience_.start();
  });
  connect(&state, &BackgroundState::progressed, this,
          [this](double share) { bar_->setValue(static_cast<int>(share * barSteps)); });
  connect(&state, &BackgroundState::ended, this, [this] {
    patience_.stop();
    hide();
  });
  hide();
}

}  // namespace actiscope
