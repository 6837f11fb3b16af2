#pragma once

#include <QImage>
#include <QPainter>
#include <QRegion>
#include <vector>

namespace actiscope {

/// Draws an area of the image, in logical pixels, where it is.
void copy(QPainter& painter, const QImage& image, const QRegion& area);

/// The axes with their grids behind all that is drawn, and bands on them. Inside the axes most rows are the same as the
/// one above: what is read over and over is then the same few rows, and to paint it takes little more than to fill the
/// area with one colour.
class Backdrop {
 public:
  Backdrop() = default;
  /// Without bands; `insides` are the rectangles inside the axes, in logical pixels.
  Backdrop(const QImage& image, const std::vector<QRect>& insides);

  const QImage& image() const { return image_; }
  /// Lays this colour over the bands, which are inside the axes; draws only where they are others than before.
  void setBands(const QRegion& bands, const QColor& colour);
  /// The same as copy.
  void paint(QPainter& painter, const QRegion& area) const;

 private:
  struct Inside {
    QRect rect;
    std::vector<int> sameAs;  ///< for each row of the image the first of those above it that are all equal to it
  };
  void drawBanded(const QColor& colour);
  void paintInside(QPainter& painter, const QRegion& area, const Inside& inside) const;

  QImage axes_;
  QImage banded_;  ///< everywhere inside; null until there are bands
  QImage image_;   ///< with the bands that there are
  QRegion bands_;
  std::vector<Inside> insides_;
};

}  // namespace actiscope
