#include "core/scene/presets.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture.h"
#include "ui/export/png.h"
#include "ui/export/safe_file.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>

namespace actiscope {
namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  file.open(QIODevice::ReadOnly);
  return file.readAll();
}

class ExportTest : public testing::Test {
 protected:
  QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }

  QTemporaryDir folder_;
};

TEST_F(ExportTest, WritesTheBytes) {
  EXPECT_EQ(writeSafely(file("a"), "new"), std::nullopt);
  EXPECT_EQ(contentOf(file("a")), "new");
}

TEST_F(ExportTest, AFolderThatIsNotThereIsNamed) {
  const auto error = writeSafely(file("nowhere/a.png"), "new");
  ASSERT_TRUE(error);
  EXPECT_TRUE(error->contains(QStringLiteral("nowhere")));
  EXPECT_FALSE(error->contains(QLatin1Char('\n')));
}

TEST_F(ExportTest, AFolderIsNotOverwritten) { EXPECT_TRUE(writeSafely(folder_.path(), "new")); }

TEST_F(ExportTest, ADeviceIsNotReplacedByAFile) { EXPECT_TRUE(writeSafely(QStringLiteral("/dev/null"), "new")); }

TEST_F(ExportTest, AFullDiskLeavesTheOldFileAlone) {
  writeSafely(file("a"), "old");
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit tiny{4096, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &tiny);  // every write beyond 4096 bytes comes short, as on a full disk
  const auto error = writeSafely(file("a"), QByteArray(100000, 'n'));
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_TRUE(error);
  EXPECT_EQ(contentOf(file("a")), "old");
}

TEST_F(ExportTest, PicturesOfEveryPresetAreOfTheSizeAskedForAndNotEmpty) {
  for (const Preset& preset : presets()) {
    for (ThemeId id : {ThemeId::light, ThemeId::dark}) {
      const QImage image = picture(preset.scene, {640, 400}, 1, id);
      ASSERT_EQ(image.size(), QSize(640, 400));
      int coloured = 0;
      for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 640; ++x) coloured += image.pixelColor(x, y) != theme(id).background ? 1 : 0;
      }
      EXPECT_GT(coloured, 4000) << preset.id;
    }
  }
}

TEST_F(ExportTest, TheSamePictureGivesTheSameBytes) {
  const Scene& scene = findPreset("family_portrait")->scene;
  EXPECT_EQ(png(picture(scene, {640, 400}, 2, ThemeId::light), 2),
            png(picture(scene, {640, 400}, 2, ThemeId::light), 2));
}

TEST_F(ExportTest, DialogWritesAPictureOfTheChosenSize) {
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::dark);
  const auto boxes = dialog.findChildren<QSpinBox*>();
  ASSERT_EQ(boxes.size(), 2);
  boxes[0]->setValue(320);
  boxes[1]->setValue(200);
  dialog.findChildren<QComboBox*>()[0]->setCurrentIndex(2);
  dialog.findChild<QLineEdit*>(QStringLiteral("path"))->setText(file("picture"));
  dialog.accept();
  EXPECT_EQ(dialog.result(), QDialog::Accepted);
  EXPECT_EQ(QImage(file("picture.png")).size(), QSize(960, 600));
}

TEST_F(ExportTest, DialogStaysOpenAndSaysWhyWhenThePlaceIsUnwritable) {
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
  dialog.show();
  dialog.findChild<QLineEdit*>(QStringLiteral("path"))->setText(file("nowhere/picture.png"));
  dialog.accept();
  EXPECT_TRUE(dialog.isVisible());
  EXPECT_TRUE(dialog.findChild<QLabel*>(QStringLiteral("message"))->text().contains(QStringLiteral("nowhere")));
}

}  // namespace
}  // namespace actiscope
