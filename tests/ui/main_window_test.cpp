#include "ui/main_window.h"

#include <gtest/gtest.h>

#include "ui/font_reading.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/explore_page.h"
#include "ui/shortcut_list.h"
#include "ui/widgets/notice.h"

#include <QMenuBar>
#include <QRawFont>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

namespace actiscope {
namespace {

/// The window does not take over what an earlier one has kept.
class MainWindowTest : public testing::Test {
 protected:
  MainWindowTest() { QSettings().clear(); }

  static void press(MainWindow& window, Qt::Key key) {
    window.show();
    window.activateWindow();
    QTest::qWait(20);
    QTest::keyClick(&window, key);
    QTest::qWait(20);
  }
  static bool hasControls(MainWindow& window) {
    window.show();
    return window.page().findChild<QScrollArea*>()->isVisible();
  }
};

TEST_F(MainWindowTest, MakesAPageWhenItIsFirstShown) {
  MainWindow window;
  EXPECT_TRUE(window.findChildren<Page*>().empty());
  window.store().edit(QStringLiteral("turn the page"), [](Scene& scene) { scene.page = PageId::compare; });
  window.show();
  EXPECT_EQ(window.findChildren<Page*>().size(), 1);
  EXPECT_NE(dynamic_cast<ComparePage*>(&window.page()), nullptr);
  window.showPage(PageId::explore);
  EXPECT_EQ(window.findChildren<Page*>().size(), 2);
  EXPECT_NE(dynamic_cast<ExplorePage*>(&window.page()), nullptr);
}

TEST_F(MainWindowTest, ShowsTheSameWhetherTheFontsAreReadBeforeOrMeanwhile) {
  const auto picture = [] {
    MainWindow window;
    window.show();
    return window.grab().toImage();
  };
  const QImage before = picture();
  const FontReading fonts(FontReading::readSettings());
  EXPECT_EQ(picture(), before);
}

/// To find a letter elsewhere a font of Chinese characters is read, which takes as long as a quarter of the window.
TEST_F(MainWindowTest, ShowsAtFirstOnlyLettersThatTheFontsOfEnglishTextsHave) {
  MainWindow window;
  window.show();
  const QRawFont letters = QRawFont::fromFont(QFont(QStringLiteral("Noto Sans")));
  const QRawFont signs = QRawFont::fromFont(QFont(QStringLiteral("Noto Sans Math")));
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible()) continue;
    const QString text = widget->property("text").toString();
    for (const char32_t letter : text.toStdU32String()) {
      const bool isThere = letter == U'\n' || letters.supportsCharacter(letter) || signs.supportsCharacter(letter);
      EXPECT_TRUE(isThere) << text.toStdString() << ": " << QString(QChar(letter)).toStdString();
    }
  }
}

/// Neither the picture nor what is below and beside it.
TEST_F(MainWindowTest, ANoticeHidesNothing) {
  for (Language inUse : {Language::english, Language::chinese}) {
    setLanguage(inUse);
    MainWindow window;
    window.resize(1000, 600);
    window.show();
    for (PageId page : {PageId::explore, PageId::descent}) {
      window.showPage(page);
      QTest::qWait(20);
      QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
      const auto& notice = *window.findChild<Notice*>();
      ASSERT_TRUE(notice.isVisible());
      EXPECT_GE(notice.width(), notice.fontMetrics().horizontalAdvance(notice.text()));
      EXPECT_TRUE(window.menuBar()->geometry().contains(notice.geometry()));
      for (QAction* menu : window.menuBar()->actions()) {
        EXPECT_FALSE(window.menuBar()->actionGeometry(menu).intersects(notice.geometry()));
      }
    }
  }
  setLanguage(Language::english);
}

TEST_F(MainWindowTest, ANoticeOfAPresentationHidesNothingInsideTheAxes) {
  MainWindow window;
  window.resize(1280, 800);
  window.show();
  window.setPresenting(true);
  QTest::qWait(30);
  QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  const auto& notice = *window.findChild<Notice*>();
  const Plot& plot = window.page().plot();
  const QRect inside = plot.inside(0).translated(plot.mapTo(&window, QPoint()));
  EXPECT_TRUE(notice.isVisible());
  EXPECT_TRUE(window.rect().contains(notice.geometry()));
  EXPECT_FALSE(inside.intersects(notice.geometry()));
}

TEST_F(MainWindowTest, ANoticeGoesWhereThereIsRoomForItWhenAPresentationStartsAndEnds) {
  MainWindow window;
  window.resize(1280, 800);
  window.show();
  QTest::qWait(20);
  QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  const auto& notice = *window.findChild<Notice*>();
  const QString said = notice.text();
  const auto menus = [&] { return window.menuBar()->geometry(); };
  for (int times = 0; times < 2; ++times) {
    QTest::keyClick(&window, Qt::Key_F11);
    QTest::qWait(30);
    const Plot& plot = window.page().plot();
    const QRect inside = plot.inside(0).translated(plot.mapTo(&window, QPoint()));
    EXPECT_TRUE(notice.isVisible());
    EXPECT_TRUE(window.rect().contains(notice.geometry()));
    EXPECT_GT(notice.geometry().top(), inside.bottom());
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::qWait(30);
    EXPECT_TRUE(menus().contains(notice.geometry()));
    EXPECT_EQ(notice.text(), said);
  }
  window.resize(1100, 700);
  QTest::qWait(30);
  EXPECT_TRUE(menus().contains(notice.geometry()));
}

TEST_F(MainWindowTest, ALongNoticeIsCutInItsMiddle) {
  QWidget window;
  Notice notice(&window);
  const QRect room(300, 2, 200, 24);
  notice.say(QStringLiteral("Wrote /home/somebody/a/folder/whose/name/is/long/sigmoid.png"), room);
  EXPECT_TRUE(room.contains(notice.geometry()));
  EXPECT_EQ(notice.geometry().right(), room.right());
  EXPECT_TRUE(notice.text().startsWith(u"Wrote"));
  EXPECT_TRUE(notice.text().endsWith(u".png"));
}

TEST_F(MainWindowTest, ControlsThatWereFoldedStayFoldedWhenItStartsAgain) {
  for (bool shown : {false, true}) {
    {
      MainWindow window;
      EXPECT_EQ(hasControls(window), !shown);
      press(window, Qt::Key_F9);
      EXPECT_EQ(hasControls(window), shown);
    }
    MainWindow window;
    EXPECT_EQ(hasControls(window), shown);
  }
}

TEST_F(MainWindowTest, ControlsThatOnlyGaveWayToTheLessonsAreThereWhenItStartsAgain) {
  {
    MainWindow window;
    press(window, Qt::Key_F1);
    EXPECT_FALSE(hasControls(window));
    press(window, Qt::Key_F1);
  }
  MainWindow window;
  EXPECT_TRUE(hasControls(window));
}

/// In the words of both languages.
TEST_F(MainWindowTest, TheListOfKeysShowsEveryRowWhole) {
  for (Language inUse : {Language::english, Language::chinese}) {
    setLanguage(inUse);
    MainWindow window;
    window.store().edit(QStringLiteral("Load ReGLU shuts its gate"), [](Scene& s) { s.explore.threshold = 0.1; });
    ShortcutList list(*window.menuBar());
    list.show();
    const auto& rows = *list.findChild<QTreeWidget*>();
    EXPECT_GE(rows.columnWidth(0), static_cast<const QAbstractItemView&>(rows).sizeHintForColumn(0));
    EXPECT_GE(rows.columnWidth(1), static_cast<const QAbstractItemView&>(rows).sizeHintForColumn(1));
    EXPECT_FALSE(rows.horizontalScrollBar()->isVisible());
    const QString undo = inUse == Language::english ? QStringLiteral("Undo") : QStringLiteral("撤销");
    EXPECT_EQ(rows.findItems(undo, Qt::MatchStartsWith | Qt::MatchRecursive).value(0)->text(0), undo);
    EXPECT_TRUE(rows.findItems(QStringLiteral("&"), Qt::MatchContains | Qt::MatchRecursive).empty());
    EXPECT_TRUE(rows.findItems(QStringLiteral("("), Qt::MatchContains | Qt::MatchRecursive).empty());
  }
  setLanguage(Language::english);
}

TEST_F(MainWindowTest, TheListOfKeysHasThoseOfPagesAndLessonsToo) {
  MainWindow window;
  ShortcutList list(*window.menuBar());
  const auto& rows = *list.findChild<QTreeWidget*>();
  for (const char* keys : {"PgUp, PgDown", "F5", "Alt+→ Alt+←", "Shift+→ ←", "→ ← or . ,"}) {
    EXPECT_EQ(rows.findItems(QString::fromUtf8(keys), Qt::MatchExactly | Qt::MatchRecursive, 1).size(), 1) << keys;
  }
}

}  // namespace
}  // namespace actiscope
