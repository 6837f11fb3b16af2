#pragma once

#include <QByteArray>
#include <QImage>
#include <vector>

namespace actiscope {

/// A GIF as a player shows it: each frame on top of those before.
struct ShownGif {
  std::vector<QImage> frames;
  int delay = 0;  ///< of the last frame, in hundredths of a second
};

ShownGif shown(QByteArray gif);

}  // namespace actiscope
