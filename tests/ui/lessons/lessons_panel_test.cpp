#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "tests/core/lessons/all_claims.h"
#include "tests/ui/broken_formulas.h"
#include "tests/ui/wait_until.h"
#include "ui/language.h"
#include "ui/lessons/claim_list.h"
#include "ui/lessons/lesson_dock.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/question_box.h"
#include "ui/main_window.h"
#include "ui/widgets/fold_handle.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
#include <QTest>

namespace actiscope {
namespace {

class LessonPanelTest : public testing::Test {
 protected:
  LessonPanelTest() {
    QSettings().clear();
    open();
  }
  ~LessonPanelTest() override { setLanguage(Language::english); }

  void open() {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1280, 800);
    window_->show();
    window_->activateWindow();
    QTest::qWait(20);
  }
  LessonDock& dock() { return *window_->findChild<LessonDock*>(); }
  LessonView& view() { return *dock().findChild<LessonView*>(); }
  SceneStore& store() { return window_->store(); }
  void press(const QKeyCombination& key) {
    QTest::keyClick(window_.get(), key.key(), key.keyboardModifiers());
    QTest::qWait(20);
  }
  /// Opens the panel and a lesson, with the keyboard.
  void begin(std::string_view id) {
    dock().show();
    auto* titles = dock().findChild<QListWidget*>();
    const auto lesson = std::ranges::find(lessons(), id, &Lesson::id) - lessons().begin();
    titles->setCurrentRow(static_cast<int>(lesson));
    QTest::keyClick(titles, Qt::Key_Return);
  }
  QPushButton& button(const QString& text) {
    for (auto* button : dock().findChildren<QPushButton*>()) {
      if (button->isVisible() && button->text() == text) return *button;
    }
    throw std::runtime_error("no button " + text.toStdString());
  }
  /// All that the lesson says now.
  QString story() {
    QString all;
    for (const auto* label : dock().findChildren<LessonText*>()) {
      if (label->isVisible()) all += label->text() + u'\n';
    }
    return all.replace(QChar::Nbsp, u' ').remove(QChar(0x2060));
  }
  /// Line ends within formulas, in all texts that are shown.
  QStringList broken() {
    QStringList all;
    for (const auto* label : dock().findChildren<LessonText*>()) {
      if (label->isVisible()) all << brokenFormulas(*label);
    }
    return all;
  }
  void guess(const QString& number) {
    auto* field = view().findChild<QLineEdit*>();
    field->setText(number);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(20);
  }

  std::unique_ptr<MainWindow> window_;
};

TEST_F(LessonPanelTest, IsClosedAtFirstAndRememberedOnceOpen) {
  EXPECT_FALSE(dock().isVisible());
  press(Qt::Key_F1);
  EXPECT_TRUE(dock().isVisible());
  window_->close();
  open();
  EXPECT_TRUE(dock().isVisible());
  press(Qt::Key_F1);
  EXPECT_FALSE(dock().isVisible());
  open();
  EXPECT_FALSE(dock().isVisible());
}

TEST_F(LessonPanelTest, KeepsItsPlaceAndSizeAlsoWhereItFloats) {
  press(Qt::Key_F1);
  dock().setFloating(true);
  const QRect place(60, 40, 420, 470);
  dock().setGeometry(place);
  window_->close();
  open();
  EXPECT_TRUE(dock().isVisible());
  EXPECT_TRUE(dock().isFloating());
  EXPECT_EQ(dock().geometry(), place);
  press(Qt::Key_F1);
  window_->close();
  open();
  EXPECT_FALSE(dock().isVisible());
  press(Qt::Key_F1);
  EXPECT_EQ(dock().geometry(), place) << "though it was closed";
}

TEST_F(LessonPanelTest, KeepsItsWidthAndSideInTheWindow) {
  press(Qt::Key_F1);
  window_->addDockWidget(Qt::LeftDockWidgetArea, &dock());
  window_->resizeDocks({&dock()}, {350}, Qt::Horizontal);
  QTest::qWait(20);
  ASSERT_EQ(dock().width(), 350);
  window_->close();
  open();
  EXPECT_EQ(dock().width(), 350);
  EXPECT_EQ(window_->dockWidgetArea(&dock()), Qt::LeftDockWidgetArea);
}

TEST_F(LessonPanelTest, ListsAllLessons) {
  press(Qt::Key_F1);
  const auto* titles = dock().findChild<QListWidget*>();
  ASSERT_EQ(titles->count(), static_cast<int>(lessons().size()));
  EXPECT_EQ(titles->item(4)->text(), u"5. The race down the hill");
}

TEST_F(LessonPanelTest, ALessonOpensWhereverItsRowIsClicked) {
  press(Qt::Key_F1);
  auto& titles = *dock().findChild<QListWidget*>();
  const int top = titles.visualItemRect(titles.item(0)).top();
  const int bottom = titles.visualItemRect(titles.item(titles.count() - 1)).bottom();
  ASSERT_GT(bottom - top, 20 * titles.count()) << "with room for a finger";
  for (int y = top; y <= bottom; ++y) {
    view().left();
    QTest::mouseClick(titles.viewport(), Qt::LeftButton, {}, {titles.viewport()->width() / 2, y});
    EXPECT_TRUE(view().isVisible()) << y;
  }
}

TEST_F(LessonPanelTest, AltRightLeadsFromTheListIntoTheLesson) {
  press(Qt::Key_F1);
  dock().findChild<QListWidget*>()->setCurrentRow(4);
  press(Qt::ALT | Qt::Key_Right);
  EXPECT_EQ(view().place(), LessonPlace{4});
  EXPECT_TRUE(view().isVisible());
  press(Qt::ALT | Qt::Key_Right);
  EXPECT_EQ(view().place(), (LessonPlace{4, 1})) << "and from there to the next step";
}

TEST_F(LessonPanelTest, OpensALessonByTheKeyboardAlone) {
  press(Qt::Key_F1);
  const auto type = [&](Qt::Key key) { QTest::keyClick(window_->focusWidget(), key); };
  for (int i = 0; i < 4; ++i) type(Qt::Key_Down);
  type(Qt::Key_Return);
  EXPECT_EQ(view().place(), LessonPlace{4});
  EXPECT_EQ(window_->focusWidget(), &window_->page().plot());
}

TEST_F(LessonPanelTest, AsksBeforeItShowsThatTheSigmoidTakes67Steps) {
  begin("race");
  EXPECT_EQ(store().scene().page, PageId::explore);
  press(Qt::ALT | Qt::Key_Right);
  EXPECT_TRUE(view().asks());
  EXPECT_FALSE(story().contains(u"67"));
  EXPECT_EQ(store().scene().page, PageId::explore);
  guess(QStringLiteral("10"));
  EXPECT_TRUE(story().startsWith(u"You said 10; it is 67.")) << story().toStdString();
  EXPECT_EQ(store().scene().page, PageId::descent);
  EXPECT_EQ(window_->page().plot().panel(0).title(), u"Sigmoid: reached in 67 steps");
}

TEST_F(LessonPanelTest, PraisesARightAnswerAndANearOne) {
  for (const auto& [answer, praise] :
       {std::pair(u"67"_qs, u"Right!"_qs), {u" 70 "_qs, u"You said 70. Very close: it is 67."_qs}}) {
    begin("race");
    view().next();
    guess(answer);
    EXPECT_TRUE(story().startsWith(praise)) << story().toStdString();
    view().left();
  }
}

TEST_F(LessonPanelTest, SaysWhatIsNoNumberAndGoesOnAsking) {
  begin("race");
  view().next();
  guess(QStringLiteral("many"));
  EXPECT_TRUE(view().asks());
  EXPECT_TRUE(story().contains(u"“many” is no number; 12 or 0.5 would be one"));
}

TEST_F(LessonPanelTest, GradesAChoice) {
  begin("dying");
  view().next();
  button(QStringLiteral("Yes, it takes some steps")).click();
  QTest::qWait(20);
  EXPECT_TRUE(story().startsWith(u"It is the other way round."));
  EXPECT_TRUE(story().contains(u"W is now −97"));
  EXPECT_EQ(store().scene().dying, findPreset("dying")->scene.dying);
}

TEST_F(LessonPanelTest, OneUndoBringsThePictureOfBeforeBack) {
  store().edit(QStringLiteral("mine"), [](Scene& scene) { scene.descent.config.rate = 0.7; });
  const Scene mine = store().scene();
  begin("race");
  for (int i = 0; i < 6; ++i) view().next();
  EXPECT_NE(store().scene().descent.config.rate, 0.7);
  press(Qt::CTRL | Qt::Key_Z);
  EXPECT_EQ(store().scene(), mine);
}

TEST_F(LessonPanelTest, LeavesOtherPagesAsTheyAre) {
  store().edit(QStringLiteral("mine"), [](Scene& scene) { scene.compare.showSlope = true; });
  begin("dying");
  EXPECT_TRUE(store().scene().compare.showSlope);
}

TEST_F(LessonPanelTest, EveryStepOfEveryLessonIsShownByItsPage) {
  dock().show();
  for (std::size_t lesson = 0; lesson < lessons().size(); ++lesson) {
    view().begin(lesson);
    for (std::size_t step = 0; step < lessons()[lesson].steps.size(); ++step) {
      SCOPED_TRACE(std::string(lessons()[lesson].id) + " " + std::to_string(step));
      if (view().asks()) view().next();
      EXPECT_EQ(view().place().step, step);
      Scene shown = store().scene();
      showIn(shown, lessons()[lesson].steps[step].scene);
      shown.cost = store().scene().cost;  // measured meanwhile
      EXPECT_EQ(shown, store().scene());
      if (step + 1 < lessons()[lesson].steps.size()) view().next();
    }
  }
}

/// All texts of a picture that are no numbers of its axes.
QStringList textsIn(const Plot& plot) {
  const PlotHeadline headline = plot.headline();
  QStringList texts{headline.claim, headline.number, headline.caption};
  for (int i = 0; i < plot.panelCount(); ++i) {
    const Panel& panel = plot.panel(i);
    texts << panel.title() << panel.hint();
    for (const PlotCurve& curve : panel.curves()) texts << curve.label;
    for (const PlotMark& mark : panel.marks()) texts << mark.label;
    for (const PlotBars& bars : panel.bars()) {
      for (const PlotBar& bar : bars.bars) texts << bar.text;
    }
  }
  return texts;
}

TEST_F(LessonPanelTest, NoPictureSaysTheNumberThatIsAskedFor) {
  const auto texts = [this] { return textsIn(window_->page().plot()); };
  const auto isComputed = [&] { return !texts().contains(u"Not computed yet"_qs); };
  dock().show();
  for (std::size_t lesson = 0; lesson < lessons().size(); ++lesson) {
    view().begin(lesson);
    for (std::size_t step = 0; step < lessons()[lesson].steps.size(); ++step) {
      if (step > 0) view().next();
      if (!view().asks()) continue;
      const LessonStep& now = lessons()[lesson].steps[step];
      if (now.question->choices.empty()) {
        SCOPED_TRACE(std::string(lessons()[lesson].id) + " " + std::to_string(step));
        const QString answer = toText(textOf(factNamed(now.numbers(), now.question->answer)));
        const QRegularExpression number(u"(?<![\\d.·])%1(?![\\d.·])"_qs.arg(QRegularExpression::escape(answer)));
        ASSERT_TRUE(waitUntil(isComputed));
        EXPECT_NE(window_->page().plot().headline().number, answer);
        // Of one digit there are others, such as those of formulas.
        for (const QString& text : answer.size() > 1 ? texts() : QStringList()) {
          EXPECT_FALSE(text.contains(number)) << text.toStdString();
        }
      }
      view().next();
    }
  }
}

TEST_F(LessonPanelTest, AsksHowManyLayersAreEnoughBeforeItShowsTheOneMatrix) {
  begin("collapse");
  view().next();
  ASSERT_TRUE(view().asks());
  const auto matrix = [&] { return window_->page().plot().panel(3).heatMap().has_value(); };
  ASSERT_TRUE(waitUntil([&] { return window_->page().plot().panelCount() == 4; }));
  EXPECT_FALSE(matrix());
  guess(QStringLiteral("1"));
  EXPECT_TRUE(story().contains(u"Right!"));
  EXPECT_TRUE(waitUntil(matrix));
}

TEST_F(LessonPanelTest, GoesOnFromTheLastStepToTheNextLessonAndFromTheLastLessonToTheList) {
  begin("purpose");
  while (view().place().lesson == 0) view().next();
  EXPECT_EQ(view().place(), LessonPlace{1});
  view().begin(lessons().size() - 1);
  for (int i = 0; i < 20 && view().isVisible(); ++i) view().next();
  EXPECT_FALSE(view().isVisible());
  EXPECT_TRUE(dock().findChild<LessonList*>()->isVisible());
}

TEST_F(LessonPanelTest, GoesBackByTheKeyboardAndDoesNotAskAgain) {
  begin("race");
  view().next();
  guess(QStringLiteral("67"));
  press(Qt::ALT | Qt::Key_Right);
  press(Qt::ALT | Qt::Key_Left);
  EXPECT_EQ(view().place().step, 1u);
  EXPECT_FALSE(view().asks());
}

TEST_F(LessonPanelTest, LeavesTheKeysOfThePageAtHand) {
  begin("purpose");
  EXPECT_EQ(window_->focusWidget(), &window_->page().plot());
  button(QStringLiteral("Next")).click();
  EXPECT_EQ(window_->focusWidget(), &window_->page().plot());
}

TEST_F(LessonPanelTest, IsReachedByTabAndReadByAScreenReader) {
  begin("race");
  const auto* text = dock().findChild<LessonView*>()->findChild<LessonText*>();
  EXPECT_TRUE(text->focusPolicy() & Qt::TabFocus);
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<LessonText*>(text));
  EXPECT_TRUE(spoken->text(QAccessible::Name).contains(u"0.898368"));
  view().next();
  EXPECT_TRUE(view().findChild<QLineEdit*>()->accessibleName().startsWith(u"How many steps"));
}

TEST_F(LessonPanelTest, StaysWhereItIsInAnotherLanguage) {
  begin("race");
  view().next();
  const Scene scene = store().scene();
  const LessonPlace place = view().place();
  window_->setLanguage(Language::chinese);
  EXPECT_EQ(view().place(), place);
  EXPECT_EQ(store().scene(), scene);
  EXPECT_TRUE(story().contains(u"sigmoid 需要多少步")) << story().toStdString();
}

TEST_F(LessonPanelTest, KeepsAGuessAndAVerdictInAnotherLanguage) {
  begin("race");
  view().next();
  QTest::keyClicks(view().findChild<QLineEdit*>(), QStringLiteral("6"));
  window_->setLanguage(Language::chinese);
  EXPECT_EQ(view().findChild<QLineEdit*>()->text(), QStringLiteral("6"));
  QTest::keyClicks(view().findChild<QLineEdit*>(), QStringLiteral("7"));
  QTest::keyClick(view().findChild<QLineEdit*>(), Qt::Key_Return);
  QTest::qWait(20);
  EXPECT_TRUE(story().contains(u"答对了！"));
  window_->setLanguage(Language::english);
  EXPECT_TRUE(story().contains(u"Right!")) << story().toStdString();
  view().next();
  EXPECT_FALSE(story().contains(u"Right!"));
}

TEST_F(LessonPanelTest, TakesGuessesAsPeopleTypeThem) {
  for (const char16_t* typed : {u"67", u"６７", u" 67 "}) {
    begin("race");
    view().next();
    guess(QString::fromUtf16(typed));
    EXPECT_TRUE(story().contains(u"Right!")) << story().toStdString();
    button(QStringLiteral("All lessons")).click();
  }
  begin("race");
  view().next();
  guess(QStringLiteral("\u2212\uFF13\uFF0E5"));
  EXPECT_TRUE(story().contains(u"You said −3.5")) << story().toStdString();
}

TEST_F(LessonPanelTest, AsksForANumberWhereNoneIsTyped) {
  begin("race");
  view().next();
  for (const char* nothing : {"", "  "}) {
    guess(QLatin1String(nothing));
    EXPECT_TRUE(story().contains(u"Type a number, such as 12")) << story().toStdString();
  }
}

TEST_F(LessonPanelTest, LeavesUndoToTheWindowWhileNoGuessIsTyped) {
  store().edit(QStringLiteral("change"), [](Scene& s) { s.explore.threshold = 0.1; });
  begin("race");
  view().next();
  auto* field = view().findChild<QLineEdit*>();
  ASSERT_TRUE(field->hasFocus());
  const auto isTaken = [&](QKeySequence::StandardKey keys) {
    const QKeyCombination key = QKeySequence(keys)[0];
    QKeyEvent event(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
    event.ignore();
    QApplication::sendEvent(field, &event);
    return event.isAccepted();
  };
  EXPECT_FALSE(isTaken(QKeySequence::Undo));
  EXPECT_FALSE(isTaken(QKeySequence::Redo));
  QTest::keyClicks(field, QStringLiteral("6"));
  EXPECT_TRUE(isTaken(QKeySequence::Undo));
}

TEST_F(LessonPanelTest, BreaksNoFormulaAtTheEndOfALine) {
  for (Language language : {Language::english, Language::chinese}) {
    window_->setLanguage(language);
    dock().show();
    for (std::size_t lesson = 0; lesson < lessons().size(); ++lesson) {
      view().begin(lesson);
      for (std::size_t step = 0; view().place().lesson == lesson && view().isVisible(); view().next()) {
        QTest::qWait(1);
        EXPECT_EQ(broken(), QStringList()) << lessons()[lesson].id << " " << step++;
      }
    }
  }
}

TEST_F(LessonPanelTest, TakesNothingFromTheSmallestPicture) {
  const QSize smallest(1000, 600);
  for (Language language : {Language::english, Language::chinese}) {
    dock().hide();
    window_->setLanguage(language);
    window_->resize(smallest);
    QTest::qWait(20);
    const int alone = window_->page().plot().width();
    dock().show();
    for (std::size_t lesson = 0; lesson < lessons().size(); ++lesson) {
      view().begin(lesson);
      QTest::qWait(5);
      EXPECT_EQ(window_->width(), smallest.width());
      EXPECT_EQ(view().findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0) << lesson;
      EXPECT_GE(window_->page().plot().width(), alone) << lesson;
    }
  }
}

/// The controls beside a picture, and the handle that folds them away.
class FoldingTest : public LessonPanelTest {
 protected:
  bool areControlsShown() { return window_->page().findChild<QScrollArea*>()->isVisible(); }
  FoldHandle& handle() { return *window_->page().findChild<FoldHandle*>(); }
  int pictureWidth() { return window_->page().plot().width(); }
};

TEST_F(FoldingTest, TheControlsGiveWayWhereALessonWouldLeaveThePictureLittleRoom) {
  const int alone = pictureWidth();
  EXPECT_TRUE(areControlsShown());
  press(Qt::Key_F1);
  EXPECT_FALSE(areControlsShown());
  EXPECT_GE(pictureWidth(), alone);
  EXPECT_TRUE(handle().isVisible());
  for (PageId id : {PageId::compare, PageId::training}) {
    window_->showPage(id);
    EXPECT_FALSE(areControlsShown());
  }
  press(Qt::Key_F1);
  EXPECT_TRUE(areControlsShown());
}

TEST_F(FoldingTest, TheControlsStayWhereThereIsRoomForBoth) {
  window_->resize(1920, 1080);
  press(Qt::Key_F1);
  EXPECT_TRUE(areControlsShown());
  EXPECT_GE(pictureWidth(), 1100);
  dock().setFloating(true);
  window_->resize(1280, 800);
  QTest::qWait(20);
  EXPECT_TRUE(areControlsShown()) << "a panel that floats is in nobody's way";
}

TEST_F(FoldingTest, TheHandleAndItsKeyBringTheControlsBack) {
  begin("saturation");
  QTest::mouseClick(&handle(), Qt::LeftButton);
  QTest::qWait(20);
  EXPECT_TRUE(areControlsShown());
  EXPECT_EQ(window_->focusWidget(), &window_->page().plot());
  view().next();
  EXPECT_TRUE(areControlsShown()) << "and there they stay";
  press(Qt::Key_F9);
  EXPECT_FALSE(areControlsShown());
  handle().setFocus(Qt::TabFocusReason);
  QTest::keyClick(&handle(), Qt::Key_Space);
  EXPECT_TRUE(areControlsShown());
}

/// On a screen that may be too small for both, in both languages: all that is beside the picture is whole.
TEST_F(FoldingTest, LessonsAndControlsAreNeverCut) {
  for (Language inUse : {Language::english, Language::chinese}) {
    window_->setLanguage(inUse);
    for (PageId page : {PageId::explore, PageId::descent, PageId::training}) {
      window_->showPage(page);
      for (int width : {1000, 1024, 1280}) {
        window_->resize(width, 700);
        dock().show();
        QTest::qWait(10);
        press(Qt::Key_F9);
        const auto& controls = *window_->page().findChild<QScrollArea*>();
        EXPECT_TRUE(controls.isVisible()) << static_cast<int>(page) << " " << width;
        const QRect column(controls.mapTo(window_.get(), QPoint()), controls.size());
        const int right = dock().isVisible() ? dock().x() : window_->width();
        EXPECT_LE(column.right(), right) << static_cast<int>(page) << " " << width;
        EXPECT_EQ(window_->width(), width);
        press(Qt::Key_F1);
        if (!dock().isVisible()) press(Qt::Key_F1);
        EXPECT_FALSE(controls.isVisible()) << "lessons that are opened again take their place";
      }
    }
  }
}

TEST_F(FoldingTest, WhoFoldsTheControlsFromWithinIsInThePicture) {
  window_->page().findChild<QSlider*>()->setFocus();
  press(Qt::Key_F9);
  EXPECT_FALSE(areControlsShown());
  EXPECT_EQ(window_->focusWidget(), &window_->page().plot());
}

TEST_F(FoldingTest, AnotherLanguageAndAPresentationLeaveThemAsTheyWere) {
  press(Qt::Key_F1);
  press(Qt::Key_F9);
  ASSERT_TRUE(areControlsShown());
  window_->setLanguage(Language::chinese);
  EXPECT_TRUE(areControlsShown());
  EXPECT_EQ(handle().accessibleName(), u"控件");
  press(Qt::Key_F11);
  EXPECT_FALSE(areControlsShown());
  EXPECT_FALSE(handle().isVisible());
  press(Qt::Key_Escape);
  EXPECT_TRUE(handle().isVisible());
}

/// The second tab of the panel.
class ClaimListTest : public LessonPanelTest {
 protected:
  ClaimListTest() {
    dock().show();
    dock().findChild<QTabWidget*>()->setCurrentIndex(1);
    const auto all = static_cast<qsizetype>(allClaims().size());
    EXPECT_TRUE(waitUntil([&] { return buttons().size() == all; }));
  }

  ClaimList& list() { return *dock().findChild<ClaimList*>(); }
  QList<QPushButton*> buttons() { return list().findChildren<QPushButton*>(); }
  QLineEdit& search() { return *list().findChild<QLineEdit*>(); }
  QComboBox& verdicts() { return *list().findChild<QComboBox*>(); }
  std::vector<std::string_view> shown() {
    const std::vector<Claim> all = allClaims();
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (buttons()[static_cast<qsizetype>(i)]->isVisible()) ids.push_back(all[i].id);
    }
    return ids;
  }
  QStringList topics() {
    QStringList visible;
    for (const ClaimGroup& group : claimGroups()) {
      const QString topic = localized(group.topic);
      if (story().contains(topic + u'\n')) visible << topic;
    }
    return visible;
  }
};

TEST_F(ClaimListTest, EveryClaimHasItsVerdictAndShowsItsScene) {
  const std::vector<Claim> all = allClaims();
  const Scene mine = store().scene();
  for (std::size_t i = 0; i < all.size(); ++i) {
    buttons()[static_cast<qsizetype>(i)]->click();
    EXPECT_EQ(store().scene().page, all[i].scene.page) << all[i].id;
  }
  EXPECT_TRUE(
      story().contains(u"Right of 0 the exponential is the larger one: at x = 1 the maximum is 1.718, ELU is 1."));
  store().undoStack().undo();
  EXPECT_EQ(store().scene(), mine);
}

TEST_F(ClaimListTest, BreaksNoFormulaAtTheEndOfALine) {
  EXPECT_EQ(broken(), QStringList());
  window_->setLanguage(Language::chinese);
  const auto all = static_cast<qsizetype>(allClaims().size());
  ASSERT_TRUE(waitUntil([&] { return buttons().size() == all; }));
  QTest::qWait(20);
  EXPECT_EQ(broken(), QStringList());
}

TEST_F(ClaimListTest, AFormulaIsFoundAsItIsTyped) {
  search().setText(QStringLiteral("x = 1"));
  EXPECT_NE(std::ranges::count(shown(), "elu_maximum"), 0);
}

TEST_F(ClaimListTest, StandsUnderHeadings) {
  EXPECT_EQ(topics(), QStringList({u"Formulas"_qs, u"Curves and values"_qs, u"Gradients in depth and time"_qs,
                                   u"Learning and what it costs"_qs}));
  const QString all = story();
  EXPECT_LT(all.indexOf(u"Curves and values"), all.indexOf(u"The outputs of ELU have mean 0."));
  EXPECT_LT(all.indexOf(u"The outputs of ELU have mean 0."), all.indexOf(u"Gradients in depth and time"));
}

TEST_F(ClaimListTest, IsSearchedForWordsInAnyOrder) {
  QTest::keyClicks(&search(), QStringLiteral("SOFTMAX"));
  EXPECT_EQ(shown(), std::vector<std::string_view>{"softmax_slope"});
  EXPECT_EQ(topics(), QStringList(u"Learning and what it costs"_qs)) << "no heading without a claim";
  search().setText(QStringLiteral("slope prelu"));
  EXPECT_EQ(shown(), std::vector<std::string_view>{"prelu_maximum"});
  search().setText(QStringLiteral("perceptron"));
  EXPECT_EQ(shown().size(), 0u);
  EXPECT_TRUE(story().contains(u"No claim is like that."));
  search().clear();
  EXPECT_EQ(shown().size(), allClaims().size());
  EXPECT_FALSE(story().contains(u"No claim is like that."));
}

TEST_F(ClaimListTest, LeavesThoseOfOneVerdict) {
  for (Verdict verdict : {Verdict::right, Verdict::half, Verdict::wrong}) {
    verdicts().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&verdicts(), Qt::Key_Down);
    std::vector<std::string_view> expected;
    for (const Claim& claim : allClaims()) {
      if (claim.verdict == verdict) expected.push_back(claim.id);
    }
    EXPECT_EQ(shown(), expected);
  }
  search().setText(QStringLiteral("momentum"));
  EXPECT_EQ(shown(), std::vector<std::string_view>{"momentum_cure"}) << "of the wrong ones";
}

}  // namespace
}  // namespace actiscope
