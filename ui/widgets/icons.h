#pragma once

#include <QIcon>

namespace actiscope {

enum class IconId {
  explore,
  compare,
  descent,
  neuron,
  softmax,
  dying,
  zigzag,
  cost,
  depth,
  recurrent,
  cost,
  gates,
  training,
  play,
  pause,
  stepForward,
  stepBack,
  toStart,
  toEnd,
  reset,
  sweep,
  add,
  remove,
  exportPicture,
  copy,
  undo,
  redo,
  theme
};

/// An icon drawn in the text colour of the application's palette, at any size.
QIcon icon(IconId id);

}  // namespace actiscope
