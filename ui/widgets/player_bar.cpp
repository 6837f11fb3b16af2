#include "ui/widgets/player_bar.h"

#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace actiscope {

namespace {

constexpr double speeds[] = {1, 2, 5, 10, 20, 50, 100, 1000};

}  // namespace

PlayerBar::PlayerBar(Player& player, QWidget* parent)
    : QWidget(parent),
      player_(player),
      scrub_(new QSlider(Qt::Horizontal)),
      counter_(new QLabel),
      speed_(new QComboBox) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 4, 8, 8);
  const auto addButton = [&](IconId id, const QString& name, auto action) {
    auto* button = new QToolButton;
    button->setIcon(icon(id));
    button->setIconSize({24, 24});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, &player, action);
    row->addWidget(button);
    return button;
  };
  addButton(IconId::toStart, tr("To the start (Home)"), [this] { player_.seek(0); });
  addButton(IconId::stepBack, tr("One step back (,)"), &Player::stepBack);
  play_ = addButton(IconId::play, tr("Play (Space)"), &Player::toggle);
  addButton(IconId::stepForward, tr("One step on (.)"), &Player::stepForward);
  addButton(IconId::toEnd, tr("To the end (End)"), [this] { player_.seek(player_.length()); });
  row->addWidget(scrub_, 1);
  row->addWidget(counter_);
  row->addWidget(speed_);
  scrub_->setAccessibleName(tr("Step"));
  scrub_->setToolTip(tr("Drag to any step"));
  counter_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("step %1 of %2").arg(100000).arg(100000)));
  counter_->setAlignment(Qt::AlignCenter);
  speed_->setAccessibleName(tr("Speed"));
  speed_->setToolTip(tr("Speed of playing"));
  for (double speed : speeds) speed_->addItem(speedText(speed), speed);

  connect(scrub_, &QSlider::valueChanged, &player, [this](int position) { player_.seek(position); });
  connect(speed_, &QComboBox::activated, &player, [this] { player_.setSpeed(speed_->currentData().toDouble()); });
  connect(&player, &Player::positionChanged, this, &PlayerBar::showPosition);
  connect(&player, &Player::lengthChanged, this, &PlayerBar::showPosition);
  connect(&player, &Player::playingChanged, this, &PlayerBar::showPlaying);
  connect(&player, &Player::speedChanged, this, &PlayerBar::showSpeed);
  showPosition();
  showSpeed();
}

QString PlayerBar::speedText(double speed) { return speed == 1 ? tr("1 step/s") : tr("%1 steps/s").arg(speed); }

void PlayerBar::showPosition() {
  const QSignalBlocker quiet(scrub_);
  scrub_->setMaximum(static_cast<int>(player_.length()));
  scrub_->setValue(static_cast<int>(player_.position()));
  counter_->setText(tr("step %1 of %2").arg(player_.position()).arg(player_.length()));
}

void PlayerBar::showPlaying() {
  play_->setIcon(icon(player_.playing() ? IconId::pause : IconId::play));
  play_->setToolTip(player_.playing() ? tr("Pause (Space)") : tr("Play (Space)"));
  play_->setAccessibleName(play_->toolTip());
}

/// A speed that the list does not have is shown all the same.
void PlayerBar::showSpeed() {
  speed_->setPlaceholderText(speedText(player_.speed()));
  speed_->setCurrentIndex(speed_->findData(player_.speed()));
}

}  // namespace actiscope
