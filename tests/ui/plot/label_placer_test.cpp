#include "ui/plot/label_placer.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

double nothing(const QRectF&) { return 0; }

TEST(LabelPlacer, KeepsLabelsInsideAndApart) {
  LabelPlacer placer(QRectF(0, 0, 100, 100));
  const std::vector<QRectF> places{{-5, 10, 30, 10}, {10, 10, 30, 10}, {10, 30, 30, 10}};
  EXPECT_EQ(placer.place(places, nothing), places[1]);
  EXPECT_EQ(placer.place(places, nothing), places[2]);
  EXPECT_EQ(placer.place(places, nothing), std::nullopt);
}

TEST(LabelPlacer, WritesNothingWhereItIsBlocked) {
  LabelPlacer placer(QRectF(0, 0, 100, 100));
  placer.block(QRectF(0, 0, 50, 50));
  EXPECT_EQ(placer.place({{40, 40, 20, 10}}, nothing), std::nullopt);
}

TEST(LabelPlacer, TakesTheFirstPlaceThatHidesNothing) {
  LabelPlacer placer(QRectF(0, 0, 100, 100));
  const std::vector<QRectF> places{{0, 0, 30, 10}, {40, 0, 30, 10}, {0, 40, 30, 10}};
  const auto hidden = [](const QRectF& rect) { return rect.top() > 0 ? 0.0 : rect.left() > 0 ? 5.0 : 20.0; };
  EXPECT_EQ(placer.place(places, hidden), places[2]);
  EXPECT_EQ(placer.place(places, hidden), places[1]);
}

}  // namespace
}  // namespace actiscope
