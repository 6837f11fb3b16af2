#pragma once

#include "core/analysis/range.h"

#include <span>
#include <vector>

namespace actiscope {

/// How numbers are distributed: those that are exactly 0 apart, the others in 100 bins a unit from -12 to 12.
struct Histogram {
  static constexpr Range range{-12, 12};
  static constexpr int binsPerUnit = 100;

  std::vector<long> counts;  ///< as many as bins, or none
  long zeros = 0;
  long below = 0;  ///< the range
  long above = 0;
  long total = 0;

  void add(std::span<const double> numbers);
  void add(const Histogram& other);
  /// The numbers in a bin are from here to one bin further.
  static double lowerBound(std::size_t bin);
  /// The bins' bounds that leave out at most this share of all numbers on either side.
  Range quantiles(double share) const;

  bool operator==(const Histogram&) const = default;
};

/// How the magnitudes of numbers are distributed, whatever their order: four bins an octave; 0 apart.
struct MagnitudeHistogram {
  std::vector<long> counts;  ///< of the bins from `first` on
  int first = 0;
  long zeros = 0;
  long total = 0;

  void add(std::span<const double> numbers);
  void add(const MagnitudeHistogram& other);
  /// The magnitudes in bin first + i are from lowerBound(i) to lowerBound(i + 1).
  double lowerBound(std::size_t i) const;

  bool operator==(const MagnitudeHistogram&) const = default;

 private:
  void count(int bin, long times);
};

}  // namespace actiscope
