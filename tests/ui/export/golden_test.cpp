#include "core/scene/presets.h"
#include "core/scene/scene.h"
#include "tests/sanitized.h"
#include "ui/export/figure.h"
#include "ui/files/scene_in.h"
#include "ui/pages/page_list.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <algorithm>
#include <cstdlib>

namespace actiscope {
namespace {

constexpr int visible = 24;          // of 255, a difference of a channel
constexpr double mostOther = 0.002;  // of the pixels; fonts differ a little between machines

struct Shot {
  PageId page;
  ThemeId theme;
};

QString nameOf(const Shot& shot) {
  const std::string_view page = pageNames[static_cast<std::size_t>(shot.page)];
  return QString::fromUtf8(page.data(), static_cast<qsizetype>(page.size())) +
         (shot.theme == ThemeId::light ? QStringLiteral("-light") : QStringLiteral("-dark"));
}

std::vector<Shot> shots() {
  std::vector<Shot> all;
  for (const PageEntry& page : pageList()) {
    for (ThemeId theme : {ThemeId::light, ThemeId::dark}) all.push_back({page.id, theme});
  }
  return all;
}

/// The page's preset, or the file beside the pictures for a page that shows what was measured.
Scene sceneOf(PageId page) {
  const std::string_view name = pageNames[static_cast<std::size_t>(page)];
  const QString file = QStringLiteral(GOLDEN_PICTURES "/%1.actiscope")
                           .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size())));
  return QFile::exists(file) ? sceneInFile(file) : findPreset(name)->scene;
}

/// As tests/golden/renew draws it.
QImage drawn(const Shot& shot) {
  const Scene scene = sceneOf(shot.page);
  const auto bytes = bytesOf({scene, FileFormat::png, {.size = {640, 400}, .theme = shot.theme}, {}});
  return QImage::fromData(bytes.value(), "PNG").convertToFormat(QImage::Format_RGB32);
}

bool differ(QRgb a, QRgb b) {
  return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) >
         visible;
}

/// Red where the pictures differ, else a pale picture.
struct Difference {
  QImage picture;
  double share = 1;
};

Difference differenceOf(const QImage& expected, const QImage& actual) {
  if (expected.size() != actual.size()) return {actual, 1};
  Difference difference{actual, 0};
  int count = 0;
  for (int y = 0; y < actual.height(); ++y) {
    for (int x = 0; x < actual.width(); ++x) {
      const bool other = differ(expected.pixel(x, y), actual.pixel(x, y));
      count += other ? 1 : 0;
      difference.picture.setPixelColor(x, y, other ? QColor(Qt::red) : QColor(actual.pixel(x, y)).lighter(150));
    }
  }
  difference.share = static_cast<double>(count) / (actual.width() * actual.height());
  return difference;
}

class Golden : public testing::TestWithParam<Shot> {};

TEST_P(Golden, PictureLooksAsItDid) {
#ifdef SANITIZED
  GTEST_SKIP() << "the other build compares pixels; Figure's tests draw every preset under the sanitizers";
#endif
  const QString name = nameOf(GetParam());
  const QImage expected =
      QImage(QStringLiteral(GOLDEN_PICTURES "/") + name + QStringLiteral(".png")).convertToFormat(QImage::Format_RGB32);
  ASSERT_FALSE(expected.isNull()) << "no golden picture of this page, see tests/golden/renew";
  const QImage actual = drawn(GetParam());
  const Difference difference = differenceOf(expected, actual);
  if (difference.share < mostOther) return;
  const QString folder = QStringLiteral(GOLDEN_DIFFERENCES);
  QDir().mkpath(folder);
  actual.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
  difference.picture.save(folder + QLatin1Char('/') + name + QStringLiteral("-difference.png"));
  ADD_FAILURE() << 100 * difference.share << " % of the pixels differ; see " << qPrintable(folder)
                << ", and tests/golden/renew if that is right";
}

INSTANTIATE_TEST_SUITE_P(EachPage, Golden, testing::ValuesIn(shots()), [](const auto& shot) {
  return nameOf(shot.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
});

}  // namespace
}  // namespace actiscope
