#include "ui/widgets/icons.h"

#include "ui/plot/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDirIterator>
#include <optional>
#include <set>

namespace actiscope {
namespace {

std::vector<IconId> icons() {
  std::vector<IconId> all;
  for (int i = 0; i <= static_cast<int>(IconId::presentation); ++i) all.push_back(static_cast<IconId>(i));
  return all;
}

/// How far the fully covered pixels are from this colour at most, in steps of a channel; nothing if there are none.
std::optional<int> distanceFrom(QRgb colour, const QImage& picture) {
  std::optional<int> most;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const QRgb pixel = picture.pixel(x, y);
      if (qAlpha(pixel) < 255) continue;
      most = std::max({most.value_or(0), std::abs(qRed(pixel) - qRed(colour)), std::abs(qGreen(pixel) - qGreen(colour)),
                       std::abs(qBlue(pixel) - qBlue(colour))});
    }
  }
  return most;
}

TEST(Icons, AreDrawnInTheTextColourOfTheTheme) {
  for (ThemeId id : {ThemeId::light, ThemeId::dark}) {
    QApplication::setPalette(theme(id).palette);
    const QRgb text = theme(id).palette.color(QPalette::ButtonText).rgb();
    for (IconId icon : icons()) {
      const auto distance = distanceFrom(text, actiscope::icon(icon).pixmap(QSize(24, 24)).toImage());
      ASSERT_TRUE(distance) << static_cast<int>(icon);
      EXPECT_LE(*distance, 1) << static_cast<int>(icon);
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
