#include "ui/widgets/icons.h"

#include "ui/plot/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDirIterator>
#include <set>

namespace actiscope {
namespace {

std::vector<IconId> icons() {
  std::vector<IconId> all;
  for (int i = 0; i <= static_cast<int>(IconId::presentation); ++i) all.push_back(static_cast<IconId>(i));
  return all;
}

/// The colours of the pixels that are fully covered.
std::set<QRgb> opaqueColours(const QImage& picture) {
  std::set<QRgb> colours;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (picture.pixelColor(x, y).alpha() == 255) colours.insert(picture.pixel(x, y));
    }
  }
  return colours;
}

TEST(Icons, AreDrawnInTheTextColourOfTheTheme) {
  for (ThemeId id : {ThemeId::light, ThemeId::dark}) {
    QApplication::setPalette(theme(id).palette);
    const QRgb text = theme(id).palette.color(QPalette::ButtonText).rgba();
    for (IconId icon : icons()) {
      EXPECT_EQ(opaqueColours(actiscope::icon(icon).pixmap(QSize(24, 24)).toImage()), std::set<QRgb>{text})
          << static_cast<int>(icon);
    }
  }
  QApplication::setPalette(theme(ThemeId::light).palette);
}

TEST(Icons, AreAllDifferent) {
  std::set<QByteArray> pictures;
  for (IconId id : icons()) {
    const QImage image = icon(id).pixmap(QSize(24, 24)).toImage();
    pictures.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
  }
  EXPECT_EQ(pictures.size(), icons().size());
}

/// The left bar of "pause" has two strokes, two pixels thick and on whole pixels.
TEST(Icons, AreDrawnInDevicePixelsAtEveryScale) {
  for (double scale : {1.0, 1.5, 2.0}) {
    const QPixmap pixmap = icon(IconId::pause).pixmap(QSize(24, 24), scale);
    EXPECT_EQ(pixmap.size(), QSize(24, 24) * scale);
    EXPECT_EQ(pixmap.devicePixelRatio(), scale);
    const QImage image = pixmap.toImage();
    double covered = 0;
    int soft = 0;
    for (int x = 0; x < image.width() / 2; ++x) {
      const int alpha = image.pixelColor(x, image.height() / 2).alpha();
      covered += alpha / 255.0;
      soft += alpha > 0 && alpha < 255;
    }
    EXPECT_NEAR(covered, 2 * 2 * scale, 0.02) << scale;
    EXPECT_EQ(soft, scale == 1.5 ? 2 : 0) << scale;  // 10 * 1.5 +- 1.5 is between pixels
  }
}

TEST(Icons, NoFileIsThereThatNoIconUses) {
  int files = 0;
  for (QDirIterator each(QStringLiteral(":/lucide")); each.hasNext(); each.next()) ++files;
  EXPECT_EQ(files, static_cast<int>(icons().size()));
}

}  // namespace
}  // namespace actiscope
