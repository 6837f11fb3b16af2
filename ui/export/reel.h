#pragma once

#include <QByteArray>
#include <QImage>
#include <functional>
#include <optional>

namespace actiscope {

/// The frames of an animation, drawn when they are asked for, in any order.
struct Reel {
  QSize size;  ///< of every frame, in pixels
  std::size_t length = 0;
  double framesPerSecond = 10;
  bool loop = true;
  std::function<QImage(std::size_t i)> frame;  ///< a null image says stop
};

}  // namespace actiscope
