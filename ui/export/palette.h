#pragma once

#include "ui/export/reel.h"

#include <QHash>
#include <vector>

namespace actiscope {

/// At most 255 colours that stand for all colours of some pictures: the commonest ones exactly, and one near every
/// other, as near as there is room for.
class Palette {
 public:
  /// How many pixels have each of the colours, which are opaque.
  struct Count {
    qint64 pixels = 0;
    qint64 inAreas = 0;  ///< of these those that look nearly like the pixels left of them and above
  };
  using Counts = QHash<QRgb, Count>;

  explicit Palette(const Counts& counts);

  /// For a whole reel, after frames from all over it; nothing if one of them said stop.
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
