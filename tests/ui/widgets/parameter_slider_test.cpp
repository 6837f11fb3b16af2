#include "ui/widgets/parameter_slider.h"

#include "core/activations/catalogue.h"
#include "tests/ui/wait_until.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/parameter_panel.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace actiscope {
namespace {

constexpr Parameter beta{"beta", "β", {"sharpness", "陡峭程度"}, 1, 0, 100, Scale::wide};
constexpr Parameter pieces{"pieces", "k", {"pieces", "段数"}, 3, 2, 4, Scale::integer};

class ParameterSliderTest : public testing::Test {
 protected:
  ParameterSliderTest() { slider_.show(); }

  QSlider& bar() { return *slider_.findChild<QSlider*>(); }
  NumberBox& box() { return *slider_.findChild<NumberBox*>(); }
  QToolButton& button(const char* text) {
    for (QToolButton* button : slider_.findChildren<QToolButton*>()) {
      if (button->accessibleName().startsWith(QLatin1String(text))) return *button;
    }
    throw std::runtime_error(text);
  }
  void type(const char* text) {
    box().findChild<QLineEdit*>()->selectAll();
    QTest::keyClicks(&box(), QLatin1String(text));
    QTest::keyClick(&box(), Qt::Key_Return);
  }

  ParameterSlider slider_{beta};
};

TEST_F(ParameterSliderTest, StartsAtTheDefault) {
  EXPECT_EQ(slider_.value(), 1);
  EXPECT_FALSE(button("Reset").isEnabled());
}

TEST_F(ParameterSliderTest, MovingTheSliderTellsTheValue) {
  QSignalSpy changed(&slider_, &ParameterSlider::valueChanged);
  bar().setFocus();
  QTest::keyClick(&bar(), Qt::Key_End);
  ASSERT_EQ(changed.count(), 1);
  EXPECT_EQ(changed[0][0].toDouble(), 100);
  EXPECT_EQ(slider_.value(), 100);
}

TEST_F(ParameterSliderTest, ReadsFullWidthDigits) {
  box().findChild<QLineEdit*>()->setText({});
  QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("\uFF11\uFF0F\uFF16"));
  QApplication::sendEvent(&box(), &typed);
  QTest::keyClick(&box(), Qt::Key_Return);
  EXPECT_EQ(slider_.value(), 1.0 / 6);
}

TEST_F(ParameterSliderTest, TakesExactlyWhatIsTyped) {
  type("0.3333333333333333");
  EXPECT_EQ(slider_.value(), 0.3333333333333333);
  type("1/6");
  EXPECT_EQ(slider_.value(), 1.0 / 6);
}

TEST_F(ParameterSliderTest, EnteringTheRoundedTextThatIsShownKeepsTheValue) {
  slider_.setValue(1.0 / 3);
  QTest::keyClick(&box(), Qt::Key_Return);
  EXPECT_EQ(slider_.value(), 1.0 / 3);
  type("0.333333");
  EXPECT_EQ(slider_.value(), 0.333333);
}

TEST_F(ParameterSliderTest, ShowingTheValueAgainLeavesWhatIsBeingTyped) {
  box().findChild<QLineEdit*>()->selectAll();
  QTest::keyClicks(&box(), QStringLiteral("12."));
  slider_.setValue(slider_.value());
  QTest::keyClicks(&box(), QStringLiteral("5"));
  QTest::keyClick(&box(), Qt::Key_Return);
  EXPECT_EQ(slider_.value(), 12.5);
}

/// What a window does whose box has the focus.
class WindowKeys : public ParameterSliderTest {
 protected:
  WindowKeys() {
    slider_.setParent(&window_);
    for (const auto& key : {QKeySequence(QKeySequence::Undo), QKeySequence(QStringLiteral("Ctrl+E"))}) {
      auto* action = new QAction(&window_);
      action->setShortcut(key);
      window_.addAction(action);
      connect(action, &QAction::triggered, &window_, [this, key] { heard_ += key.toString(); });
    }
    slider_.show();
    window_.show();
    window_.activateWindow();
    box().setFocus();
    QTest::qWait(20);
  }
  ~WindowKeys() override { slider_.setParent(nullptr); }
  template <class... Arguments>
  static void connect(Arguments&&... arguments) {
    QObject::connect(std::forward<Arguments>(arguments)...);
  }

  QWidget window_;
  QStringList heard_;
};

TEST_F(WindowKeys, AreHeardWhileABoxHasTheFocus) {
  type("12");
  QTest::keyClick(&box(), Qt::Key_Z, Qt::ControlModifier);
  QTest::keyClick(&box(), Qt::Key_E, Qt::ControlModifier);
  EXPECT_EQ(heard_, (QStringList{QStringLiteral("Ctrl+Z"), QStringLiteral("Ctrl+E")}));
}

TEST_F(WindowKeys, LeaveWhatIsBeingTypedToTheBox) {
  box().selectAll();
  QTest::keyClicks(&box(), QStringLiteral("12"));
  QTest::keyClick(&box(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(heard_.isEmpty());
  EXPECT_EQ(box().text(), QStringLiteral("1"));
}

TEST_F(ParameterSliderTest, UnreadableTextLeavesTheValueAsItWas) {
  type("abc");
  EXPECT_EQ(slider_.value(), 1);
  type("1000");
  EXPECT_LE(slider_.value(), 100);
}

TEST_F(ParameterSliderTest, ReturnsToTheDefaultWhenResetIsPressed) {
  slider_.setValue(7.5);
  QTest::mouseClick(&button("Reset"), Qt::LeftButton);
  EXPECT_EQ(slider_.value(), 1);
}

TEST_F(ParameterSliderTest, SettingAValueSaysNothingAndLosesNothing) {
  QSignalSpy changed(&slider_, &ParameterSlider::valueChanged);
  slider_.setValue(0.123456789012345678);
  EXPECT_EQ(changed.count(), 0);
  EXPECT_EQ(slider_.value(), 0.123456789012345678);
}

TEST_F(ParameterSliderTest, SweepMovesTheValueUntilItIsTouched) {
  QSignalSpy changed(&slider_, &ParameterSlider::valueChanged);
  QTest::mouseClick(&button("Sweep"), Qt::LeftButton);
  ASSERT_TRUE(changed.wait(2000));
  EXPECT_GT(slider_.value(), 1);
  QTest::keyClick(&bar(), Qt::Key_Home);
  EXPECT_FALSE(button("Sweep").isChecked());
  EXPECT_EQ(slider_.value(), 0);
}

TEST_F(ParameterSliderTest, WithReducedMotionASweepStepsEveryHalfSecond) {
  setReducedMotion(true);
  QSignalSpy changed(&slider_, &ParameterSlider::valueChanged);
  QElapsedTimer clock;
  clock.start();
  QTest::mouseClick(&button("Sweep"), Qt::LeftButton);
  EXPECT_TRUE(waitUntil([&] { return changed.count() == 2; }));
  EXPECT_GE(clock.elapsed(), 900);
  setReducedMotion(false);
}

TEST(ParameterSlider, OfWholeNumbersHasNoOtherSteps) {
  ParameterSlider slider(pieces);
  slider.show();
  slider.findChild<QSlider*>()->setValue(2);
  EXPECT_EQ(slider.value(), 4);
}

TEST(ParameterPanel, HasASliderForEachParameterInUse) {
  ParameterPanel panel;
  panel.setFunction(Function("maxout").set("pieces", 2));
  panel.show();
  int visible = 0;
  for (std::size_t i = 0; i < 9; ++i) visible += panel.slider(i)->isVisibleTo(&panel) ? 1 : 0;
  EXPECT_EQ(visible, 5);
}

TEST_F(ParameterSliderTest, EscapeTakesBackWhatWasTyped) {
  type("2");
  auto* line = box().findChild<QLineEdit*>();
  line->selectAll();
  QTest::keyClicks(&box(), QStringLiteral("3."));
  QTest::keyClick(&box(), Qt::Key_Escape);
  EXPECT_EQ(line->text(), QStringLiteral("2"));
  EXPECT_EQ(slider_.value(), 2);
  QTest::keyClick(&box(), Qt::Key_Return);
  EXPECT_EQ(slider_.value(), 2);
}

}  // namespace
}  // namespace actiscope
