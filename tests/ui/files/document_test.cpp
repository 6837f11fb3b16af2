#include "ui/files/document.h"

#include "core/scene/presets.h"
#include "core/scene/scene_file.h"
#include "tests/ui/wait_until.h"
#include "ui/export/figure.h"
#include "ui/files/autosave.h"
#include "ui/files/own_presets.h"
#include "ui/files/safe_file.h"
#include "ui/files/scene_in.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

namespace actiscope {
namespace {

const Scene& preset(const char* id) { return findPreset(id)->scene; }

class DocumentTest : public testing::Test {
 protected:
  DocumentTest() {
    QSettings().clear();
    QDir(Autosave::folder()).removeRecursively();
  }

  QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }
  void change() {
    store_.edit(QStringLiteral("change"), [](Scene& s) { s.explore.threshold *= 0.99; });
  }

  QTemporaryDir folder_;
  SceneStore store_;
  Document document_{store_};
};

TEST_F(DocumentTest, OpensWhatItSaved) {
  store_.load(preset("family_portrait"));
  EXPECT_EQ(document_.save(file("a.actiscope")), std::nullopt);
  document_.startNew();
  EXPECT_EQ(store_.scene(), Scene());
  EXPECT_EQ(document_.open(file("a.actiscope")), std::nullopt);
  EXPECT_EQ(store_.scene(), preset("family_portrait"));
  EXPECT_EQ(document_.name(), QStringLiteral("a.actiscope"));
}

TEST_F(DocumentTest, IsModifiedFromAChangeUntilItIsSavedOrUndone) {
  QSignalSpy changed(&document_, &Document::changed);
  change();
  EXPECT_TRUE(document_.isModified());
  EXPECT_EQ(changed.count(), 1);
  document_.save(file("a.actiscope"));
  EXPECT_FALSE(document_.isModified());
  change();
  store_.undoStack().undo();
  EXPECT_FALSE(document_.isModified());
}

TEST_F(DocumentTest, TurningPagesAndPlayingAreNoChanges) {
  store_.pass([](Scene& s) { s.page = PageId::descent; });
  EXPECT_FALSE(document_.isModified());
}

TEST_F(DocumentTest, WhatWasDoneBeforeOpeningCannotBeUndoneInTheNewScene) {
  document_.save(file("a.actiscope"));
  change();
  document_.open(file("a.actiscope"));
  EXPECT_FALSE(store_.undoStack().canUndo());
}

TEST_F(DocumentTest, AnUnreadableFileLeavesTheSceneAsItWas) {
  change();
  const Scene before = store_.scene();
  writeSafely(file("bad.actiscope"), R"({"actiscope": 1, "explore": {"threshold": 9}})");
  const auto error = document_.open(file("bad.actiscope"));
  ASSERT_TRUE(error);
  EXPECT_NE(error->en.find("bad.actiscope: explore.threshold"), std::string::npos) << error->en;
  EXPECT_TRUE(document_.open(file("none.actiscope")));
  EXPECT_TRUE(document_.open(folder_.path()));
  EXPECT_EQ(store_.scene(), before);
  EXPECT_TRUE(document_.isModified());
  EXPECT_TRUE(store_.undoStack().canUndo());
}

TEST_F(DocumentTest, APictureOpensAsANewDocumentAndIsNotOverwritten) {
  for (FileFormat format : {FileFormat::png, FileFormat::svg, FileFormat::pdf}) {
    writeSafely(file("figure"), bytesOf({preset("swish_betas"), format, {.size = {320, 200}}, {}}).value());
    EXPECT_EQ(document_.open(file("figure")), std::nullopt);
    EXPECT_EQ(store_.scene(), preset("swish_betas"));
    EXPECT_TRUE(document_.path().isEmpty());
  }
}

TEST_F(DocumentTest, APictureWithoutASceneSaysSo) {
  QImage(4, 4, QImage::Format_RGB32).save(file("photo.png"));
  EXPECT_NE(document_.open(file("photo.png"))->en.find("carries no scene"), std::string::npos);
}

TEST_F(DocumentTest, AFileOverSixteenMegabytesIsRefusedAtOnce) {
  QFile large(file("large.actiscope"));
  ASSERT_TRUE(large.open(QIODevice::WriteOnly));
  large.resize(qint64{4} << 30);
  EXPECT_NE(document_.open(large.fileName())->en.find("over 16 MB"), std::string::npos);
}

TEST_F(DocumentTest, RecentFilesAreTheLastOnesFirstAndStillThere) {
  for (const char* name : {"a.actiscope", "b.actiscope", "c.actiscope"}) document_.save(file(name));
  document_.open(file("a.actiscope"));
  QFile::remove(file("b.actiscope"));
  EXPECT_EQ(Document::recentFiles(), QStringList({file("a.actiscope"), file("c.actiscope")}));
}

QStringList copies() { return QDir(Autosave::folder()).entryList({QStringLiteral("*.actiscope")}, QDir::Files); }

TEST_F(DocumentTest, AChangeIsCopiedSoonAndTheCopyGoesWhenItIsSaved) {
  Autosave autosave(document_);
  autosave.setDelay(10);
  change();
  ASSERT_TRUE(waitUntil([] { return copies().size() == 1; }));
  EXPECT_EQ(sceneInFile(Autosave::folder() + QLatin1Char('/') + copies()[0]), store_.scene());
  document_.save(file("a.actiscope"));
  EXPECT_TRUE(copies().isEmpty());
}

TEST_F(DocumentTest, ACopyOfARunningProgramIsNoLeftover) {
  Autosave autosave(document_);
  change();
  autosave.update();
  EXPECT_EQ(copies().size(), 1);
  EXPECT_FALSE(Autosave::leftover());
  EXPECT_EQ(copies().size(), 1);
}

TEST_F(DocumentTest, NothingIsLeftOverWhenTheProgramEndsAsItShould) {
  {
    Autosave autosave(document_);
    change();
    autosave.update();
  }
  EXPECT_TRUE(copies().isEmpty());
}

TEST_F(DocumentTest, WhatACrashLeftBehindIsThereUntilItIsRemoved) {
  QDir().mkpath(Autosave::folder());
  const QString left = Autosave::folder() + QStringLiteral("/left.actiscope");
  writeSafely(left, QByteArray::fromStdString(sceneText(preset("descent"))));
  QFile lock(left + QStringLiteral(".lock"));
  ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
  lock.write("999999999\nactiscope\n" + QSysInfo::machineHostName().toUtf8() + "\n");
  lock.close();
  for (int look = 0; look < 2; ++look) {
    const auto leftover = Autosave::leftover();
    ASSERT_TRUE(leftover);
    EXPECT_EQ(leftover->scene, preset("descent"));
    EXPECT_FALSE(Autosave::leftover()) << "while somebody has it";
    if (look == 1) leftover->remove();
  }
  EXPECT_FALSE(Autosave::leftover());
  document_.restore(preset("descent"));
  EXPECT_TRUE(document_.isModified());
}

TEST_F(DocumentTest, ACopyThatCannotBeReadIsKeptAsideAndSpokenOfOnce) {
  QDir().mkpath(Autosave::folder());
  const QString left = Autosave::folder() + QStringLiteral("/left.actiscope");
  writeSafely(left, R"({"actiscope": 1, "training": {"steps": -1}})");
  EXPECT_FALSE(Autosave::leftover());
  EXPECT_TRUE(QFile::exists(left));
  const QStringList lines = Autosave::setUnreadableAside();
  ASSERT_EQ(lines.size(), 1);
  EXPECT_TRUE(lines[0].contains(left) && lines[0].contains(QStringLiteral("training.steps"))) << qPrintable(lines[0]);
  EXPECT_FALSE(lines[0].contains(u'\n'));
  QFile aside(left + QStringLiteral(".unreadable"));
  ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
  EXPECT_TRUE(aside.readAll().contains("-1"));
  EXPECT_TRUE(Autosave::setUnreadableAside().isEmpty());
  aside.remove();
}

TEST_F(DocumentTest, PresetsOfOnesOwnAreKeptAndRemoved) {
  for (const QString& name : ownPresets()) removePreset(name);
  EXPECT_EQ(keepPreset(QStringLiteral("my β"), preset("swish_betas")), std::nullopt);
  EXPECT_EQ(ownPresets(), QStringList{QStringLiteral("my β")});
  EXPECT_EQ(sceneInFile(presetFile(QStringLiteral("my β"))), preset("swish_betas"));
  EXPECT_EQ(removePreset(QStringLiteral("my β")), std::nullopt);
  EXPECT_TRUE(ownPresets().isEmpty());
}

TEST_F(DocumentTest, APresetNeedsANameThatIsAFileName) {
  for (const char* name : {"", " ", "a/b", ".hidden"}) {
    EXPECT_TRUE(keepPreset(QLatin1String(name), Scene())) << name;
  }
}

}  // namespace
}  // namespace actiscope
