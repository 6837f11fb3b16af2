#include "core/experiments/histogram.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace actiscope {
namespace {

TEST(Histogram, CountsZerosBinsAndWhatIsOutside) {
  Histogram histogram;
  histogram.add(std::vector{0.0, -0.0, 0.005, 1.234, 1.236, -11.999, -12.5, 12.0, 1e308});
  EXPECT_EQ(histogram.total, 9);
  EXPECT_EQ(histogram.zeros, 2);
  EXPECT_EQ(histogram.below, 1);
  EXPECT_EQ(histogram.above, 2);
  EXPECT_EQ(histogram.counts[1200], 1);  // from 0
  EXPECT_EQ(histogram.counts[1323], 2);  // from 1.23
  EXPECT_EQ(histogram.counts[0], 1);
  EXPECT_NEAR(Histogram::lowerBound(1323), 1.23, 1e-12);
}

TEST(Histogram, LeavesOutNoMoreThanTheShareOnEitherSide) {
  Histogram histogram;
  std::vector<double> numbers;
  for (int i = 0; i < 1000; ++i) numbers.push_back(i / 250.0 + 0.002);  // evenly from 0 to 4
  histogram.add(numbers);
  EXPECT_NEAR(histogram.quantiles(0.25).from, 1, 0.011);
  EXPECT_NEAR(histogram.quantiles(0.25).to, 3, 0.011);
}

TEST(Histogram, OfPartsAddsUp) {
  Histogram a;
  Histogram b;
  Histogram both;
  a.add(std::vector{1.0, 0.0});
  b.add(std::vector{-3.0, 50.0});
  both.add(std::vector{1.0, 0.0, -3.0, 50.0});
  a.add(b);
  EXPECT_EQ(a, both);
}

TEST(MagnitudeHistogram, HasFourBinsAnOctaveWhateverTheOrder) {
  MagnitudeHistogram histogram;
  histogram.add(std::vector{0.0, -1e-200, 1.0, 1.2, -1.3, 3.9});
  EXPECT_EQ(histogram.total, 6);
  EXPECT_EQ(histogram.zeros, 1);
  const auto timesIn = [&](double from, double to) {
    long times = 0;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
      if (histogram.lowerBound(i) == from && histogram.lowerBound(i + 1) == to) times += histogram.counts[i];
    }
    return times;
  };
  EXPECT_EQ(timesIn(1, 1.25), 2);
  EXPECT_EQ(timesIn(1.25, 1.5), 1);
  EXPECT_EQ(timesIn(3.5, 4), 1);
  EXPECT_LE(histogram.lowerBound(0), 1e-200);
  EXPECT_GT(histogram.lowerBound(1), 1e-200);
  EXPECT_EQ(std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0L), 5);
}

TEST(MagnitudeHistogram, OfPartsAddsUp) {
  MagnitudeHistogram a;
  MagnitudeHistogram b;
  MagnitudeHistogram both;
  a.add(std::vector{1.0, 1e30});
  b.add(std::vector{1e-30, 0.0});
  both.add(std::vector{1.0, 1e30, 1e-30, 0.0});
  a.add(b);
  EXPECT_EQ(a, both);
}

}  // namespace
}  // namespace actiscope
