#include "ui/plot/plot.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QImage>
#include <QPixmap>
#include <cstdlib>

namespace actiscope {
namespace {

// Run at 1, 1.5 and 2 device pixels for each pixel: ctest sets QT_SCALE_FACTOR.

/// A horizontal line of this width and nothing else.
void showLine(Plot& plot, double width) {
  plot.resize(400, 300);
  plot.panel(0).setAxesVisible(false);
  plot.panel(0).setView({{0, 1}, {0, 1}});
  plot.panel(0).setCurves({{{{{0, 0.37}, {1, 0.37}}}, {Qt::black, 0, width}, {}}});
  plot.refreshNow();
}

/// Of black in the middle column, in pixels of the widget.
double thickness(const QImage& image) {
  double ink = 0;
  for (int y = 0; y < image.height(); ++y) ink += 1 - image.pixelColor(image.width() / 2, y).lightnessF();
  return ink / image.devicePixelRatio();
}

TEST(Scaling, AWindowHasTheDevicePixelsOfItsScreen) {
  const double scale = std::atof(qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toLatin1());
  Plot plot;
  showLine(plot, 2);
  const QImage image = plot.grab().toImage();
  EXPECT_EQ(image.size(), QSize(400, 300) * scale);
  EXPECT_EQ(image.devicePixelRatio(), scale);
}

TEST(Scaling, LinesKeepTheirWidth) {
  for (double width : {1.5, 2.0, 2.5}) {
    Plot plot;
    showLine(plot, width);
    EXPECT_NEAR(thickness(plot.grab().toImage()), width, 0.1) << width;
  }
}

}  // namespace
}  // namespace actiscope
