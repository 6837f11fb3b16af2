#pragma once

#include <QIcon>

namespace actiscope {

enum class IconId {
  explore,
  compare,
  descent,
  neuron,
  softmax,
  gates,
  dying,
  zigzag,
  depth,
  recurrent,
  training,
  cost,
  play,
  pause,
  stepForward,
  stepBack,
  toStart,
  toEnd,
  reset,
  wholePicture,
  sweep,
  add,
  remove,
  exportPicture,
  copy,
  undo,
  redo,
  theme,
  presentation
};

/// An icon of Lucide's in the text colour of the application's palette, drawn anew for each size.
QIcon icon(IconId id);

}  // namespace actiscope
