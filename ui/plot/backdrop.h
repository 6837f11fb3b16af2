#pragma once

#include "ui/plot/tiles.h"

#include <QImage>
#include <QPainter>
#include <QRegion>
#include <functional>
#include <vector>

namespace actiscope {

/// Draws an area of the image, in logical pixels, where it is.
void copy(QPainter& painter, const QImage& image, const QRegion& area);

/// The axes with their grids behind all that is drawn, and bands on them. Inside the axes most rows are the same as the
/// one above: what is read over and over is then the same few rows, and to paint it takes little more than to fill the
/// area with one colour.
class Backdrop {
 public:
  /// Other axes, without bands: `draw` fills an image of so many logical pixels at this scale; `insides` are the
  /// rectangles inside the axes, in logical pixels.
  void setAxes(const QSize& size, double scale, const std::vector<QRect>& insides,
               const std::function<void(QImage&)>& draw);
  /// Without bands.
  const QImage& axes() const { return axes_; }
  /// Lays this colour over the bands, which are inside the axes; draws only where they are others than before, and
  /// tells where that is.
  QRegion setBands(const QRegion& bands, const QColor& colour);
  /// The same as copy.
  void paint(QPainter& painter, const QRegion& area) const;
  void paint(QPainter& painter, const Tiles& area) const;

 private:
  struct Inside {
    QRect rect;
    std::vector<int> sameAs;  ///< for each row of the image the first of those above it, inside, that are equal to it
    int operator()(int row) const { return sameAs[static_cast<std::size_t>(row)]; }
  };
  QRegion keptOf(const QRegion& area) const;
  void paintInside(QPainter& painter, const QRegion& area, const Inside& inside) const;

  QImage axes_;
  QImage image_;      ///< with the bands that there are, only inside the axes, in rows that are not the same as another
  QRegion distinct_;  ///< these rows
  QRegion bands_;
  std::vector<Inside> insides_;
  QRegion outsides_;
};

}  // namespace actiscope
