#include "ui/pages/ridge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace actiscope {
namespace {

double highest(const std::vector<PlotArea::Slice>& slices) {
  return std::ranges::max_element(slices, {}, &PlotArea::Slice::high)->high;
}

TEST(Ridge, StandsOnItsBaseAndIsAsHighAsThePlaceSays) {
  Histogram histogram;
  histogram.add(std::vector{0.1, 0.5, 0.501, 0.502, 0.9});
  const auto slices = ridge(histogram, {0, 1}, {7, 2});
  EXPECT_EQ(slices.front().high, 7);
  EXPECT_EQ(slices.back().high, 7);
  EXPECT_EQ(highest(slices), 9);
  EXPECT_TRUE(std::ranges::all_of(slices, [](const auto& s) { return s.low == 7; }));
  const auto peak = std::ranges::max_element(slices, {}, &PlotArea::Slice::high);
  EXPECT_NEAR(peak->x, 0.5, 0.011);
}

TEST(Ridge, OfZerosOnlyIsNothing) {
  Histogram histogram;
  histogram.add(std::vector{0.0, 0.0});
  EXPECT_TRUE(ridge(histogram, {-1, 1}, {}).empty());
  EXPECT_TRUE(ridge(MagnitudeHistogram(), {}).empty());
}

/// Numbers evenly spread over the decades have a flat ridge on a logarithmic axis, however wide the bins are.
TEST(Ridge, OfMagnitudesIsTheDensityOnALogarithmicAxis) {
  MagnitudeHistogram histogram;
  std::vector<double> numbers;
  for (int i = 0; i < 400000; ++i) numbers.push_back(std::pow(10, -4 + i / 100000.0));
  histogram.add(numbers);
  const auto slices = ridge(histogram, {0, 1});
  EXPECT_LE(slices.front().x, 1e-4);
  EXPECT_GE(slices.back().x, 1);
  for (std::size_t i = 3; i + 3 < slices.size(); ++i) EXPECT_NEAR(slices[i].high, 1, 0.01) << slices[i].x;
}

}  // namespace
}  // namespace actiscope
