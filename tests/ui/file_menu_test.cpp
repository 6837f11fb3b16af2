#include "ui/file_menu.h"

#include "core/scene/presets.h"
#include "core/scene/scene_file.h"
#include "ui/files/own_presets.h"
#include "ui/files/safe_file.h"
#include "ui/files/scene_in.h"
#include "ui/main_window.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace actiscope {
namespace {

/// Presses a button of the next message box, or, for NoButton, Enter, and keeps what it said.
class Answer {
 public:
  explicit Answer(QMessageBox::StandardButton button) {
    timer_.setInterval(5);
    QObject::connect(&timer_, &QTimer::timeout, [this, button] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (!box) return;
      timer_.stop();
      text_ = box->text();
      isPlain_ = box->textFormat() == Qt::PlainText;
      button == QMessageBox::NoButton ? QTest::keyClick(box, Qt::Key_Return) : box->button(button)->click();
    });
    timer_.start();
  }

  QString text() const { return text_; }
  bool isPlain() const { return isPlain_; }

 private:
  QTimer timer_;
  QString text_;
  bool isPlain_ = false;
};

class FileMenuTest : public testing::Test {
 protected:
  FileMenuTest() {
    QSettings().clear();
    QDir(Autosave::folder()).removeRecursively();
    window_ = std::make_unique<MainWindow>();
    window_->show();
  }

  QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }
  SceneStore& store() { return window_->store(); }
  Document& document() { return window_->files().document(); }
  void change() {
    store().edit(QStringLiteral("change"), [](Scene& s) { s.explore.threshold = 0.1; });
  }
  QMenu& menu(const char* title) {
    for (QMenu* menu : window_->findChildren<QMenu*>()) {
      if (menu->title() == QLatin1String(title)) return *menu;
    }
    throw std::runtime_error(title);
  }
  static void trigger(QMenu& menu, const QString& text) {
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
      if (action->text() == text) return action->trigger();
    }
    FAIL() << text.toStdString();
  }
  void drop(const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &event);
  }

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;
};

TEST_F(FileMenuTest, TheTitleNamesTheFileAndMarksChanges) {
  EXPECT_EQ(window_->windowTitle(), QStringLiteral("Untitled[*] — Actiscope"));
  document().save(file("lesson.actiscope"));
  EXPECT_EQ(window_->windowTitle(), QStringLiteral("lesson.actiscope[*] — Actiscope"));
  EXPECT_FALSE(window_->isWindowModified());
  change();
  EXPECT_TRUE(window_->isWindowModified());
}

TEST_F(FileMenuTest, NewAsksBeforeChangesAreLost) {
  change();
  {
    const Answer answer(QMessageBox::Cancel);
    trigger(menu("&File"), QStringLiteral("&New"));
    EXPECT_TRUE(answer.text().contains(QStringLiteral("not saved")));
  }
  EXPECT_EQ(store().scene().explore.threshold, 0.1);
  const Answer answer(QMessageBox::Discard);
  trigger(menu("&File"), QStringLiteral("&New"));
  EXPECT_EQ(store().scene(), Scene());
}

TEST_F(FileMenuTest, ClosingAsksAndSavesIfThatIsTheAnswer) {
  document().save(file("lesson.actiscope"));
  change();
  {
    const Answer answer(QMessageBox::Cancel);
    EXPECT_FALSE(window_->close());
  }
  const Answer answer(QMessageBox::Save);
  EXPECT_TRUE(window_->close());
  EXPECT_EQ(sceneInFile(file("lesson.actiscope")).explore.threshold, 0.1);
}

TEST_F(FileMenuTest, ClosingWithoutChangesAsksNothing) { EXPECT_TRUE(window_->close()); }

TEST_F(FileMenuTest, ADroppedFileOpens) {
  writeSafely(file("a.actiscope"), QByteArray::fromStdString(sceneText(findPreset("swish_betas")->scene)));
  drop(file("a.actiscope"));
  EXPECT_EQ(store().scene(), findPreset("swish_betas")->scene);
  EXPECT_EQ(document().path(), file("a.actiscope"));
}

TEST_F(FileMenuTest, ADroppedFileThatIsNoSceneIsExplainedAndChangesNothing) {
  writeSafely(file("a.actiscope"), "{}");
  const Answer answer(QMessageBox::Ok);
  drop(file("a.actiscope"));
  EXPECT_TRUE(answer.text().contains(QStringLiteral("a.actiscope: no scene of Actiscope")));
  EXPECT_EQ(store().scene(), Scene());
}

TEST_F(FileMenuTest, RecentFilesOpen) {
  store().load(findPreset("descent")->scene);
  document().save(file("race.actiscope"));
  document().startNew();
  trigger(menu("Open &recent"), QStringLiteral("race.actiscope"));
  EXPECT_EQ(store().scene(), findPreset("descent")->scene);
}

TEST_F(FileMenuTest, LoadingAPresetCanBeUndone) {
  change();
  const Scene before = store().scene();
  trigger(menu("&Presets"), QStringLiteral("Family portrait"));
  EXPECT_EQ(store().scene(), findPreset("family_portrait")->scene);
  store().undoStack().undo();
  EXPECT_EQ(store().scene(), before);
}

TEST_F(FileMenuTest, OnesOwnPresetsAreInTheMenu) {
  keepPreset(QStringLiteral("mine"), findPreset("descent")->scene);
  trigger(menu("&Presets"), QStringLiteral("mine"));
  EXPECT_EQ(store().scene(), findPreset("descent")->scene);
  removePreset(QStringLiteral("mine"));
}

TEST_F(FileMenuTest, OffersWhatACrashLeftBehind) {
  QDir().mkpath(Autosave::folder());
  const Scene scene = findPreset("relu_gelu")->scene;
  writeSafely(Autosave::folder() + QStringLiteral("/left.actiscope"), QByteArray::fromStdString(sceneText(scene)));
  const Answer answer(QMessageBox::Yes);
  window_->files().offerLeftover();
  EXPECT_EQ(store().scene(), scene);
  EXPECT_TRUE(window_->isWindowModified());
}

TEST_F(FileMenuTest, SaysWhichLeftoverItCannotReadAndKeepsIt) {
  QDir().mkpath(Autosave::folder());
  writeSafely(Autosave::folder() + QStringLiteral("/left.actiscope"), "{");
  const Answer answer(QMessageBox::Ok);
  window_->files().offerLeftover();
  EXPECT_TRUE(answer.text().contains(QStringLiteral(".unreadable")));
  EXPECT_TRUE(QFile::exists(Autosave::folder() + QStringLiteral("/left.actiscope.unreadable")));
  EXPECT_EQ(store().scene(), Scene());
}

TEST_F(FileMenuTest, TheCurvesAreCopiedAsCsvOnRequest) {
  trigger(menu("&File"), QStringLiteral("Copy c&urves as CSV"));
  EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("curve,derivative,x,y\n")));
}

TEST_F(FileMenuTest, SaysWhatIsWrongWithAFileInTheLanguageOfTheWindow) {
  writeSafely(file("a.actiscope"), R"({"actiscope": 1, "explore": {"threshold": 9}})");
  window_->setLanguage(Language::chinese);
  const Answer answer(QMessageBox::Ok);
  drop(file("a.actiscope"));
  window_->setLanguage(Language::english);
  EXPECT_TRUE(answer.text().endsWith(QStringLiteral("explore.threshold：应为 0.001 到 0.5 的数，而不是 9")))
      << answer.text().toStdString();
}

TEST_F(FileMenuTest, MessagesBeginWithACapital) {
  const Answer answer(QMessageBox::Ok);
  window_->files().say(QStringLiteral("cannot write x: the disk is full"));
  EXPECT_EQ(answer.text(), QStringLiteral("Cannot write x: the disk is full"));
}

/// What a person reads on it.
QString seen(QString text) { return text.replace(QRegularExpression(QStringLiteral("&(.)")), QStringLiteral("\\1")); }

TEST_F(FileMenuTest, NamesWithAnAmpersandAreSeenWhole) {
  document().save(file("R&D.actiscope"));
  keepPreset(QStringLiteral("R&D"), findPreset("descent")->scene);
  emit menu("&Presets").aboutToShow();
  emit menu("Open &recent").aboutToShow();
  const auto isSeen = [](const QMenu& menu, const QString& name) {
    return std::ranges::any_of(menu.actions(), [&](const QAction* action) { return seen(action->text()) == name; });
  };
  EXPECT_TRUE(isSeen(menu("Open &recent"), QStringLiteral("R&D.actiscope")));
  EXPECT_TRUE(isSeen(menu("&Presets"), QStringLiteral("R&D")));
  EXPECT_TRUE(isSeen(menu("&Remove a preset"), QStringLiteral("R&D")));
  trigger(menu("&Presets"), QStringLiteral("R&&D"));
  EXPECT_TRUE(isSeen(menu("&Edit"), QStringLiteral("Undo Load R&D")));
  removePreset(QStringLiteral("R&D"));
}

TEST_F(FileMenuTest, NamesThatLookLikeHtmlAreSeenAsTheyAre) {
  writeSafely(file("a <b>b.actiscope"), "{}");
  const Answer answer(QMessageBox::Ok);
  drop(file("a <b>b.actiscope"));
  EXPECT_TRUE(answer.isPlain());
}

TEST_F(FileMenuTest, APresetIsReplacedOnlyWhenThatIsChosen) {
  keepPreset(QStringLiteral("mine"), findPreset("descent")->scene);
  const Answer enter(QMessageBox::NoButton);
  QTimer::singleShot(0, [&] {
    auto& dialog = *qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
    dialog.setTextValue(QStringLiteral("mine"));
    QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    dialog.reject();
  });
  trigger(menu("&Presets"), QStringLiteral("&Keep this scene as a preset …"));
  EXPECT_EQ(sceneInFile(presetFile(QStringLiteral("mine"))), findPreset("descent")->scene);
  removePreset(QStringLiteral("mine"));
}

TEST_F(FileMenuTest, ANameIsNoLongerThanAMenuHasRoomFor) {
  QTimer::singleShot(0, [&] {
    auto& dialog = *qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
    QTest::keyClicks(dialog.findChild<QLineEdit*>(), QString(300, QLatin1Char('x')));
    EXPECT_EQ(dialog.textValue(), QString(60, QLatin1Char('x')));
    dialog.reject();
  });
  trigger(menu("&Presets"), QStringLiteral("&Keep this scene as a preset …"));
}

TEST_F(FileMenuTest, ANameThatCannotBeStaysInItsDialogWithTheReason) {
  QStringList labels;
  QStringList names;
  QTimer::singleShot(0, [&] {
    auto& dialog = *qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
    for (const char* name : {"a/b", "ab"}) {
      dialog.setTextValue(QLatin1String(name));
      QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
      if (!dialog.isVisible()) break;
      labels << dialog.labelText();
      names << dialog.textValue();
    }
  });
  trigger(menu("&Presets"), QStringLiteral("&Keep this scene as a preset …"));
  ASSERT_EQ(names, QStringList{QStringLiteral("a/b")});
  EXPECT_TRUE(labels[0].startsWith(QStringLiteral("A preset needs a name without /"))) << labels[0].toStdString();
  EXPECT_TRUE(ownPresets().contains(QStringLiteral("ab")));
  removePreset(QStringLiteral("ab"));
}

}  // namespace
}  // namespace actiscope
