#include "ui/plot/curve_keys.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

constexpr Range view{-4, 6};

std::optional<CurvePlace> after(int key, const CurvePlace& place, std::size_t curves = 3,
                                Qt::KeyboardModifiers modifiers = {}) {
  return placeAfter(QKeyEvent(QEvent::KeyPress, key, modifiers), place, view, curves);
}

TEST(CurveKeys, BeginInTheMiddleOfTheView) {
  for (int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
    EXPECT_EQ(after(key, {}), (CurvePlace{1.0, 0, true})) << key;
  }
}

TEST(CurveKeys, LeadAlongTheCurveAndWithShiftFarther) {
  EXPECT_NEAR(*after(Qt::Key_Right, {2.0})->x, 2.1, 1e-12);
  EXPECT_NEAR(*after(Qt::Key_Left, {2.0})->x, 1.9, 1e-12);
  EXPECT_NEAR(*after(Qt::Key_Right, {2.0}, 3, Qt::ShiftModifier)->x, 3, 1e-12);
  EXPECT_NEAR(*after(Qt::Key_Left, {2.0}, 3, Qt::ShiftModifier)->x, 1, 1e-12);
}

TEST(CurveKeys, StopAtTheEdgesOfTheView) {
  EXPECT_EQ(after(Qt::Key_Home, {2.0})->x, -4);
  EXPECT_EQ(after(Qt::Key_End, {2.0})->x, 6);
  EXPECT_EQ(after(Qt::Key_Right, {6.0})->x, 6);
  EXPECT_EQ(after(Qt::Key_Left, {-4.0}, 3, Qt::ShiftModifier)->x, -4);
}

TEST(CurveKeys, ChangeTheCurveAtTheSamePlaceRoundAndRound) {
  EXPECT_EQ(after(Qt::Key_Down, {2.0, 0}), (CurvePlace{2.0, 1, true}));
  EXPECT_EQ(after(Qt::Key_Down, {2.0, 2}), (CurvePlace{2.0, 0, true}));
  EXPECT_EQ(after(Qt::Key_Up, {2.0, 0}), (CurvePlace{2.0, 2, true}));
  EXPECT_EQ(after(Qt::Key_Right, {2.0, 7})->curve, 2u) << "curves have gone";
}

TEST(CurveKeys, EscLeadsAwayOnceAndOtherKeysMeanNothing) {
  EXPECT_EQ(after(Qt::Key_Escape, {2.0, 1}), (CurvePlace{std::nullopt, 1, false}));
  EXPECT_EQ(after(Qt::Key_Escape, {}), std::nullopt);
  EXPECT_EQ(after(Qt::Key_A, {2.0}), std::nullopt);
  EXPECT_EQ(after(Qt::Key_Right, {2.0}, 0), std::nullopt);
  EXPECT_EQ(after(Qt::Key_Right, {2.0}, 3, Qt::ControlModifier), std::nullopt);
}

}  // namespace
}  // namespace actiscope
