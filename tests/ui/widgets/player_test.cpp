#include "ui/widgets/player.h"

#include "tests/ui/wait_until.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/player_bar.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace actiscope {
namespace {

TEST(Player, StepsAndStaysInside) {
  Player player;
  player.setLength(2);
  player.stepForward();
  player.stepForward();
  player.stepForward();
  EXPECT_EQ(player.position(), 2);
  player.seek(-7);
  EXPECT_EQ(player.position(), 0);
}

TEST(Player, PlaysToTheEndAndStops) {
  Player player;
  player.setLength(20);
  player.setSpeed(1000);
  player.play();
  EXPECT_TRUE(player.playing());
  EXPECT_TRUE(waitUntil([&] { return !player.playing(); }));
  EXPECT_EQ(player.position(), 20);
}

TEST(Player, StartsOverWhenPlayedAtTheEnd) {
  Player player;
  player.setLength(1000);
  player.seek(1000);
  player.setSpeed(1);
  player.play();
  EXPECT_EQ(player.position(), 0);
}

TEST(Player, ScrubbingStopsPlaying) {
  Player player;
  player.setLength(1000);
  player.play();
  player.seek(10);
  EXPECT_FALSE(player.playing());
}

TEST(Player, WithReducedMotionShowsFewStillPicturesAtTheSameSpeed) {
  setReducedMotion(true);
  Player player;
  player.setLength(60);
  player.setSpeed(50);
  QElapsedTimer clock;
  const QSignalSpy pictures(&player, &Player::positionChanged);
  clock.start();
  player.play();
  EXPECT_TRUE(waitUntil([&] { return !player.playing(); }));
  EXPECT_EQ(player.position(), 60);
  EXPECT_GE(clock.elapsed(), 60 * 1000 / 50);
  EXPECT_LE(pictures.count(), 3);  // of 1.2 seconds
  setReducedMotion(false);
}

TEST(PlayerBar, ShowsAndScrubsThePosition) {
  Player player;
  PlayerBar bar(player);
  player.setLength(67);
  player.seek(12);
  bool shown = false;
  for (QLabel* label : bar.findChildren<QLabel*>()) shown |= label->text() == QStringLiteral("step 12 of 67");
  EXPECT_TRUE(shown);
  bar.findChild<QSlider*>()->setValue(40);
  EXPECT_EQ(player.position(), 40);
}

}  // namespace
}  // namespace actiscope
