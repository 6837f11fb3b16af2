#include "tests/bench/frames/frame_times.h"

#include "tests/bench/frames/bare_widget.h"

#include <QApplication>
#include <algorithm>
#include <ctime>

namespace actiscope {

namespace {

constexpr int warmUp = 20;
constexpr int frames = 400;

/// Of this program at work, on all of its threads (Qt fills large areas on several): what else the machine does is not
/// counted.
double milliseconds() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Work>
double timeOf(const Work& work) {
  const double begin = milliseconds();
  work();
  return milliseconds() - begin;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

}  // namespace

FrameTimes measured(const Stage& stage) {
  BareWidget bare(stage.plot());
  BareWidget bareLines(stage.plot());
  std::vector<double> change, redraw, peer, ratio, toLines;
  for (int i = 0; i < warmUp + frames; ++i) {
    const double changing = timeOf([&] { stage.changeAll(); });
    const double ours = timeOf([&] { stage.redraw(); });
    bare.picture = stage.picture();
    bareLines.picture = {{}, bare.picture.lines, {}};
    const double theirs = timeOf([&] { bare.repaint(); });
    const double lines = timeOf([&] { bareLines.repaint(); });
    if (i < warmUp) continue;
    change.push_back(changing);
    redraw.push_back(ours);
    peer.push_back(theirs);
    ratio.push_back(ours / theirs);
    toLines.push_back(ours / lines);
  }
  return {median(change), median(redraw), median(peer), median(ratio), median(toLines)};
}

}  // namespace actiscope
