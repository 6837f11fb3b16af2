#pragma once

#include "tests/bench/frames/stage.h"

namespace actiscope {

/// Milliseconds of processor time, medians of many frames in turn with the bare drawing, and the medians of their
/// ratios.
struct FrameTimes {
  double change = 0;  ///< the scene, what is computed from it, and the widgets that show it
  double redraw = 0;
  double bare = 0;
  double ratio = 0;    ///< of redraw to bare, frame by frame
  double toLines = 0;  ///< of redraw to the bare lines alone
};

FrameTimes measured(const Stage& stage);

}  // namespace actiscope
