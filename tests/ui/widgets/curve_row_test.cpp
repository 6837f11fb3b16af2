#include "ui/widgets/curve_row.h"

#include <gtest/gtest.h>

#include <QPointer>
#include <memory>

namespace actiscope {
namespace {

/// Each new picture stays in a cache for a while, so that one a frame would fill the memory.
TEST(CurveRow, DrawsItsSwatchAnewOnlyWhenItLooksOther) {
  CurveRow row(false);
  Theme shown = theme(ThemeId::light);  // as a plot has it: another theme at the same place
  const auto swatch = [&](const ComparedCurve& curve, ThemeId id = ThemeId::light) {
    shown = theme(id);
    row.setCurve(curve, shown);
    return row.findChild<QToolButton*>()->icon().cacheKey();
  };
  const auto first = swatch({Function("relu"), 1, 2});
  EXPECT_EQ(swatch({Function("relu"), 1, 2}), first);
  EXPECT_EQ(swatch({Function("swish").set("beta", 3), 1, 2}), first);
  EXPECT_NE(swatch({Function("relu"), 2, 2}), first);
  EXPECT_NE(swatch({Function("relu"), 1, 3}), first);
  EXPECT_NE(swatch({Function("relu"), 1, 2}, ThemeId::dark), first);
}

TEST(CurveRow, TakesItsHiddenCheckBoxWithIt) {
  auto row = std::make_unique<CurveRow>(false);
  const QPointer<QCheckBox> box = row->findChild<QCheckBox*>();
  ASSERT_TRUE(box);
  EXPECT_TRUE(box->isHidden());
  row.reset();
  EXPECT_FALSE(box);
}

}  // namespace
}  // namespace actiscope
