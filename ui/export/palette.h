#pragma once

#include <QHash>
#include <QImage>
#include <vector>

namespace actiscope {

/// At most 255 colours that stand for all colours of some pictures: the commonest ones exactly, and no two that
/// look alike (few colours make small files).
class Palette {
 public:
  explicit Palette(const std::vector<QImage>& pictures);

  const std::vector<QRgb>& colours() const { return colours_; }
  /// The index of the colour nearest to this one.
  uchar nearest(QRgb colour);

 private:
  std::vector<QRgb> colours_;
  QHash<QRgb, uchar> known_;
};

}  // namespace actiscope
