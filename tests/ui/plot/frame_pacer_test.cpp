#include "ui/plot/frame_pacer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace actiscope {
namespace {

using namespace std::chrono_literals;

class FramePacerTest : public testing::Test {
 protected:
  FramePacerTest() { pacer_.setRefreshRate(100); }

  FramePacer::Time time_ = 5s;
  FramePacer pacer_{[this] { return time_; }};
};

TEST_F(FramePacerTest, TheFirstFrameIsDueAtOnce) { EXPECT_EQ(pacer_.wait(), 0ns); }

TEST_F(FramePacerTest, TheNextOneIsDueARefreshLater) {
  pacer_.draw();
  EXPECT_EQ(pacer_.wait(), 10ms);
  time_ += 4ms;
  EXPECT_EQ(pacer_.wait(), 6ms);
  time_ += 6ms;
  EXPECT_EQ(pacer_.wait(), 0ns);
}

TEST_F(FramePacerTest, AfterAPauseAFrameIsDueAtOnceAgain) {
  pacer_.draw();
  time_ += 1min;
  EXPECT_EQ(pacer_.wait(), 0ns);
  pacer_.draw();
  EXPECT_EQ(pacer_.wait(), 10ms);
}

TEST_F(FramePacerTest, ALateFrameDoesNotPutOffTheNext) {
  pacer_.draw();
  time_ += 13ms;
  pacer_.draw();
  EXPECT_EQ(pacer_.wait(), 7ms);
}

TEST_F(FramePacerTest, AFrameThatWasNotDueDoesNotPutOffTheNext) {
  pacer_.draw();
  time_ += 3ms;
  pacer_.draw();
  EXPECT_EQ(pacer_.wait(), 7ms);
}

TEST_F(FramePacerTest, ChangesEveryMillisecondMakeOneFrameForEachRefresh) {
  int frames = 0;
  for (int i = 0; i < 1000; ++i, time_ += 1ms) {
    if (pacer_.wait() > 0ns) continue;
    pacer_.draw();
    ++frames;
  }
  EXPECT_EQ(frames, 100);
}

TEST_F(FramePacerTest, ARateThatNoScreenHasIsTakenAsSixtyHertz) {
  for (double rate : {0.0, -1.0, 1.0, 1e9, std::nan(""), std::numeric_limits<double>::infinity()}) {
    pacer_.setRefreshRate(rate);
    time_ += 1s;
    pacer_.draw();
    EXPECT_NEAR(static_cast<double>(pacer_.wait().count()), 1e9 / 60, 1) << rate;
  }
}

}  // namespace
}  // namespace actiscope
