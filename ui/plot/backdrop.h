#pragma once

#include <QImage>
#include <QPainter>
#include <QRegion>
#include <vector>

namespace actiscope {

/// Draws an area of the image, in logical pixels, where it is.
void copy(QPainter& painter, const QImage& image, const QRegion& area);

/// An image of which most rows are the same as the one above, as axes with a grid are: what is read over and over is
/// then the same few rows, and to paint it takes little more than to fill the area with one colour.
class Backdrop {
 public:
  Backdrop() = default;
  explicit Backdrop(const QImage& image);

  bool isNull() const { return image_.isNull(); }
  const QImage& image() const { return image_; }
  /// The same as copy.
  void paint(QPainter& painter, const QRegion& area) const;

 private:
  QImage image_;
  std::vector<int> sameAs_;  ///< for each row the first of those above it that are all equal to it
};

}  // namespace actiscope
