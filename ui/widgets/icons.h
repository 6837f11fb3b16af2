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
