#pragma once

#include "ui/widgets/player.h"

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QWidget>

namespace actiscope {

/// The controls of a player: to the start, back, play or pause, step, to the end, scrub, speed.
class PlayerBar : public QWidget {
  Q_OBJECT

 public:
  explicit PlayerBar(Player& player, QWidget* parent = nullptr);

 private:
  void showPosition();
  void showPlaying();
  void showSpeed();
  static QString speedText(double stepsPerSecond);

  Player& player_;
  QToolButton* play_;
  QSlider* scrub_;
  QLabel* counter_;
  QComboBox* speed_;
};

}  // namespace actiscope
