#include "ui/plot/bar_keys.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

std::optional<BarPlace> barAfter(int key, const BarPlace& place, Qt::KeyboardModifiers modifiers = {}) {
  return placeAfter(QKeyEvent(QEvent::KeyPress, key, modifiers), place, 5, 2);
}

TEST(BarKeys, BeginAtTheTop) {
  for (int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
    EXPECT_EQ(barAfter(key, {}), (BarPlace{0, 0})) << key;
  }
}

TEST(BarKeys, LeadFromRowToRowAndStopAtTheEnds) {
  EXPECT_EQ(barAfter(Qt::Key_Down, {1, 1}), (BarPlace{2, 1}));
  EXPECT_EQ(barAfter(Qt::Key_Up, {1, 1}), (BarPlace{0, 1}));
  EXPECT_EQ(barAfter(Qt::Key_Up, {0, 1}), (BarPlace{0, 1}));
  EXPECT_EQ(barAfter(Qt::Key_Down, {4, 0}), (BarPlace{4, 0}));
  EXPECT_EQ(barAfter(Qt::Key_Home, {3, 1}), (BarPlace{0, 1}));
  EXPECT_EQ(barAfter(Qt::Key_End, {3, 1}), (BarPlace{4, 1}));
}

TEST(BarKeys, LeadToTheOtherBarsOfTheRow) {
  EXPECT_EQ(barAfter(Qt::Key_Right, {3, 0}), (BarPlace{3, 1}));
  EXPECT_EQ(barAfter(Qt::Key_Right, {3, 1}), (BarPlace{3, 0}));
  EXPECT_EQ(barAfter(Qt::Key_Left, {3, 0}), (BarPlace{3, 1}));
}

TEST(BarKeys, EscapeLeadsAwayOnce) {
  EXPECT_EQ(barAfter(Qt::Key_Escape, {3, 1}), (BarPlace{std::nullopt, 1}));
  EXPECT_EQ(barAfter(Qt::Key_Escape, {std::nullopt, 1}), std::nullopt);
}

TEST(BarKeys, LeaveOtherKeysToOthers) {
  EXPECT_EQ(barAfter(Qt::Key_A, {3, 1}), std::nullopt);
  EXPECT_EQ(barAfter(Qt::Key_Down, {3, 1}, Qt::ControlModifier), std::nullopt);
  EXPECT_EQ(placeAfter(QKeyEvent(QEvent::KeyPress, Qt::Key_Down, {}), {}, 0, 2), std::nullopt);
}

TEST(BarKeys, ARowThatIsGoneIsTakenAsTheLast) { EXPECT_EQ(barAfter(Qt::Key_Up, {9, 1}), (BarPlace{3, 1})); }

}  // namespace
}  // namespace actiscope
