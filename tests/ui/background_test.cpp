#include "ui/background.h"

#include "tests/ui/wait_until.h"
#include "ui/widgets/progress_strip.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <atomic>
#include <thread>

namespace actiscope {
namespace {

/// Goes on until it is told to stop.
int endless(const Progress& progress) {
  while (progress(0.5)) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  return 1;
}

TEST(Background, ComputesOnAnotherThreadAndArrivesOnThisOne) {
  Background<std::thread::id> background;
  std::optional<std::thread::id> worker;
  background.start([](const Progress&) { return std::this_thread::get_id(); },
                   [&](const std::thread::id& id) { worker = id; });
  ASSERT_TRUE(waitUntil([&] { return worker.has_value(); }));
  EXPECT_NE(*worker, std::this_thread::get_id());
  EXPECT_FALSE(background.running());
}

TEST(Background, ANewStartDropsWhatRan) {
  Background<int> background;
  std::vector<int> arrived;
  background.start(endless, [&](int result) { arrived.push_back(result); });
  background.start([](const Progress&) { return 2; }, [&](int result) { arrived.push_back(result); });
  ASSERT_TRUE(waitUntil([&] { return !arrived.empty(); }));
  QTest::qWait(20);
  EXPECT_EQ(arrived, std::vector<int>{2});
}

TEST(Background, WhatIsCancelledNeverArrives) {
  Background<int> background;
  QSignalSpy ended(&background, &BackgroundState::ended);
  bool arrived = false;
  background.start(endless, [&](int) { arrived = true; });
  background.cancel();
  ASSERT_TRUE(ended.wait());
  EXPECT_TRUE(ended[0][0].toBool());
  EXPECT_FALSE(arrived);
}

TEST(Background, MayBeDestroyedWhileItComputes) {
  std::atomic<bool> began = false;
  std::atomic<bool> stopped = false;
  {
    Background<int> background;
    background.start(
        [&](const Progress& progress) {
          began = true;
          endless(progress);
          stopped = true;
          return 0;
        },
        [](int) {});
    ASSERT_TRUE(waitUntil([&] { return began.load(); }));
  }
  EXPECT_TRUE(waitUntil([&] { return stopped.load(); }));
}

TEST(ProgressStrip, ComesAfterHalfASecondAndItsButtonCancels) {
  Background<int> background;
  ProgressStrip strip(QStringLiteral("Counting"), background);
  QSignalSpy ended(&background, &BackgroundState::ended);
  background.start(endless, [](int) {});
  QTest::qWait(50);
  EXPECT_FALSE(strip.isVisible());
  ASSERT_TRUE(waitUntil([&] { return strip.isVisible(); }));
  EXPECT_EQ(strip.findChild<QProgressBar*>()->value(), 500);
  QTest::mouseClick(strip.findChild<QToolButton*>(), Qt::LeftButton);
  ASSERT_TRUE(ended.wait());
  EXPECT_FALSE(strip.isVisible());
}

}  // namespace
}  // namespace actiscope
