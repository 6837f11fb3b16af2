#pragma once

#include "ui/export/reel.h"

#include <QHash>
#include <vector>

namespace actiscope {

/// At most 255 colours that stand for all colours of some pictures: the commonest ones exactly, of the
/// others no two that look alike (few colours make small files).
class Palette {
 public:
  explicit Palette(const std::vector<QImage>& pictures);

  /// For a whole reel, after its first, middle and last frame; nothing if one of them said stop.
  static std::optional<Palette> of(const Reel& reel);

  const std::vector<QRgb>& colours() const { return colours_; }
  /// The picture in these colours.
  QImage indexed(const QImage& picture);

 private:
  uchar nearest(QRgb colour);

  std::vector<QRgb> colours_;
  QHash<QRgb, uchar> known_;
};

}  // namespace actiscope
