#include "ui/plot/label_placer.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

TEST(LabelPlacer, KeepsLabelsInsideAndApart) {
  LabelPlacer placer(QRectF(0, 0, 100, 100));
  const std::vector<QRectF> places{{-5, 10, 30, 10}, {10, 10, 30, 10}, {10, 30, 30, 10}};
  EXPECT_EQ(placer.place(places), places[1]);
  EXPECT_EQ(placer.place(places), places[2]);
  EXPECT_EQ(placer.place(places), std::nullopt);
}

TEST(LabelPlacer, WritesNothingWhereItIsBlocked) {
  LabelPlacer placer(QRectF(0, 0, 100, 100));
  placer.block(QRectF(0, 0, 50, 50));
  EXPECT_EQ(placer.place({{40, 40, 20, 10}}), std::nullopt);
}

}  // namespace
}  // namespace actiscope
