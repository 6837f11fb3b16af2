#include "ui/pages/played_page.h"

#include "ui/widgets/player_bar.h"

#include <algorithm>

namespace actiscope {

/// Playing is no change that one would undo.
PlayedPage::PlayedPage(SceneStore& store, Get get, Change change, QWidget* parent)
    : Page(store, parent), get_(get), change_(change), trace_(plot()) {
  connect(&player_, &Player::positionChanged, this, [this](long position) {
    const long step = position == player_.length() ? atTheEnd : position;
    this->store().pass([&](Scene& scene) { change_(scene).step = step; });
  });
  connect(&player_, &Player::speedChanged, this,
          [this](double speed) { this->store().pass([&](Scene& scene) { change_(scene).speed = speed; }); });
  addBelowPlot(new PlayerBar(player_));
}

void PlayedPage::showPlayer(long length) {
  const Playback& playback = get_(scene());
  player_.setSpeed(playback.speed);
  player_.show(length, std::min(playback.step, length));
  trace_.follow();
}

Page::Motion PlayedPage::motion() const {
  Motion motion = Page::motion();
  motion.plays = player_.playing();
  return motion;
}

void PlayedPage::resume(const Motion& motion) {
  Page::resume(motion);
  if (motion.plays) player_.play();
}

bool PlayedPage::handleKey(const QKeyEvent& event) {
  if (trace_.handleKey(event)) return true;
  switch (event.key()) {
    case Qt::Key_Space:
      player_.toggle();
      return true;
    case Qt::Key_Period:
    case Qt::Key_Right:
      player_.stepForward();
      return true;
    case Qt::Key_Comma:
    case Qt::Key_Left:
      player_.stepBack();
      return true;
    case Qt::Key_Home:
      player_.seek(0);
      return true;
    case Qt::Key_End:
      player_.seek(player_.length());
      return true;
    default:
      return false;
  }
}

}  // namespace actiscope
