#pragma once

#include "ui/plot/plot.h"

#include <QImage>

namespace actiscope {

inline const QColor red(255, 0, 0);

/// The colour of a plot's picture at a point of the panel.
inline QColor colourAt(const Plot& plot, Point point, int panel = 0) {
  return plot.image(plot.size()).pixelColor(plot.panel(panel).pixelAt(point).toPoint());
}

/// The rectangle around all pixels of the picture that this test is true for.
template <class Test>
QRect areaWhere(const QImage& image, const Test& test) {
  QRect area;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (test(image.pixelColor(x, y))) area |= QRect(x, y, 1, 1);
    }
  }
  return area;
}

/// Around all that differs in two pictures of one size.
inline QRect areaWhere(const QImage& image, const QImage& other) {
  QRect area;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixel(x, y) != other.pixel(x, y)) area |= QRect(x, y, 1, 1);
    }
  }
  return area;
}

/// Around all that has about this colour.
inline QRect areaOf(const QImage& image, const QColor& colour) {
  return areaWhere(image, [&](const QColor& c) {
    return std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) +
               std::abs(c.blue() - colour.blue()) <
           60;
  });
}

/// Whether something differs in this part of two pictures of one size.
inline bool differ(const QImage& a, const QImage& b, const QRectF& part) {
  return a.copy(part.toAlignedRect()) != b.copy(part.toAlignedRect());
}

}  // namespace actiscope
