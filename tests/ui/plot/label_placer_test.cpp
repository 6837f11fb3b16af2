#include "ui/plot/label_placer.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

double nothing(const QRectF&, double) { return 0; }

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
  const auto hidden = [](const QRectF& rect, double) { return rect.top() > 0 ? 0.0 : rect.left() > 0 ? 5.0 : 20.0; };
  EXPECT_EQ(placer.place(places, hidden), places[2]);
  EXPECT_EQ(placer.place(places, hidden), places[1]);
}

TEST(LabelPlacer, AsksForNoMoreThanMayBeHidden) {
  LabelPlacer placer(QRectF(0, 0, 100, 100));
  const std::vector<QRectF> places{{0, 0, 30, 10}, {40, 0, 30, 10}, {0, 40, 30, 10}};
  std::vector<double> asked;
  const auto hidden = [&](const QRectF& rect, double enough) {
    asked.push_back(enough);
    return rect.left() > 0 ? 5.0 : 20.0;
  };
  EXPECT_EQ(placer.place(places, hidden, 4), std::nullopt);
  EXPECT_EQ(asked, std::vector<double>({4, 4, 4}));
  EXPECT_EQ(placer.place(places, hidden, 50), places[1]);
  EXPECT_EQ(asked, std::vector<double>({4, 4, 4, 50, 20, 5}));
}

}  // namespace
}  // namespace actiscope
