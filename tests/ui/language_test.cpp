#include "ui/language.h"

#include "ui/main_window.h"
#include "ui/pages/page_list.h"
#include "ui/pages/played_page.h"
#include "ui/widgets/function_picker.h"
#include "ui/widgets/parameter_slider.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTest>

namespace actiscope {
namespace {

class LanguageTest : public testing::Test {
 protected:
  LanguageTest() { QSettings().clear(); }
  ~LanguageTest() override { setLanguage(Language::english); }

  static bool isChinese(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
  }
  /// Every text that a person can read or hear on the page.
  static QStringList textsOf(const QWidget& widget) {
    QStringList texts;
    for (const auto* label : widget.findChildren<QLabel*>()) texts += label->text();
    for (const auto* button : widget.findChildren<QAbstractButton*>()) texts += {button->text(), button->toolTip()};
    return texts;
  }
};

TEST_F(LanguageTest, SwitchesWhileRunningAndKeepsTheScene) {
  MainWindow window;
  window.show();
  window.store().edit(QStringLiteral("change"), [](Scene& s) { s.explore.threshold = 0.1; });
  window.showPage(PageId::descent);
  const Scene before = window.store().scene();
  window.setLanguage(Language::chinese);
  EXPECT_EQ(window.store().scene(), before);
  EXPECT_TRUE(window.store().undoStack().canUndo());
  EXPECT_EQ(window.page().plot().panel(0).title(), QStringLiteral("Sigmoid：67 步到达"));
  window.setLanguage(Language::english);
  EXPECT_EQ(window.page().plot().panel(0).title(), QStringLiteral("Sigmoid: reached in 67 steps"));
}

TEST_F(LanguageTest, PickersNameFunctionsInBothThen) {
  MainWindow window;
  window.show();
  window.setLanguage(Language::chinese);
  window.showPage(PageId::descent);
  QStringList names;
  for (const auto* picker : window.page().findChildren<FunctionPicker*>()) names << picker->text();
  EXPECT_TRUE(names.contains(QStringLiteral("ReLU 修正线性单元"))) << names.join(u';').toStdString();
}

TEST_F(LanguageTest, EveryMenuEntryIsChineseThen) {
  MainWindow window;
  window.setLanguage(Language::chinese);
  for (const QMenu* menu : window.findChildren<QMenu*>()) {
    EXPECT_TRUE(menu->title().isEmpty() || isChinese(menu->title())) << menu->title().toStdString();
    for (const QAction* action : menu->actions()) {
      if (action->isSeparator() || action->text() == QStringLiteral("English")) continue;
      EXPECT_TRUE(isChinese(action->text())) << action->text().toStdString();
    }
  }
}

TEST_F(LanguageTest, NoPageHasAnEnglishSentenceThen) {
  MainWindow window;
  window.setLanguage(Language::chinese);
  const QRegularExpression sentence(QStringLiteral("[a-z]{2,} [a-z]{2,} [a-z]{2,}"));
  for (const PageEntry& entry : pageList()) {
    window.showPage(entry.id);
    for (const QString& text : textsOf(window.page())) {
      EXPECT_FALSE(text.contains(sentence)) << text.toStdString();
    }
  }
}

/// The race's page, which is next in the stack, says of a last step that it is the end, as soon as it is shown.
TEST_F(LanguageTest, EveryAxisOfStepsHasTheSameName) {
  setLanguage(Language::chinese);
  for (const char* picture : {"Descent", "Dying", "Softmax", "Training", "Zigzag"}) {
    const QByteArray context = QByteArrayLiteral("actiscope::") + picture + "Picture";
    EXPECT_EQ(QCoreApplication::translate(context, "step"), u"步数") << picture;
  }
}

TEST_F(LanguageTest, LeavesNoPageBehindThatTheNewMenuDoesNotReach) {
  MainWindow window;
  window.show();
  window.store().pass([](Scene& s) { s.descent.playback.step = 0; });
  for (PageId page : {PageId::descent, PageId::compare}) window.showPage(page);
  window.store().pass([](Scene& s) { s.descent.playback.step = lengthOf(s.descent); });
  window.resize(1400, 900);
  QApplication::processEvents();
  window.setLanguage(Language::chinese);
  QTest::keyClick(&window, Qt::Key_F9);
  EXPECT_FALSE(window.page().findChild<QScrollArea*>()->isVisible());
}

TEST_F(LanguageTest, IsRememberedByItsCode) {
  MainWindow window;
  window.setLanguage(Language::chinese);
  EXPECT_EQ(languageOf(QSettings().value(QStringLiteral("language")).toString()), Language::chinese);
  EXPECT_EQ(languageOf(QStringLiteral("de")), std::nullopt);
}

TEST_F(LanguageTest, WhatPlaysAndSweepsGoesOn) {
  MainWindow window;
  window.show();
  for (PageId id : {PageId::descent, PageId::recurrent, PageId::softmax, PageId::training}) {
    window.showPage(id);
    const auto player = [&]() -> Player& { return dynamic_cast<PlayedPage&>(window.page()).player(); };
    player().setSpeed(1);
    player().seek(0);
    player().play();
    const auto slider = [&] { return window.page().findChild<ParameterSlider*>(); };
    slider()->sweepFrom(1.25);
    window.setLanguage(Language::chinese);
    EXPECT_TRUE(player().playing()) << static_cast<int>(id);
    EXPECT_GE(slider()->sweepWay().value_or(0), 1.25) << static_cast<int>(id);
    player().pause();
    window.setLanguage(Language::english);
    EXPECT_FALSE(player().playing()) << static_cast<int>(id);
  }
}

}  // namespace
}  // namespace actiscope
