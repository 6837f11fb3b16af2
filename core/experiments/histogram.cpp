#include "core/experiments/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace actiscope {

namespace {

constexpr auto bins = static_cast<std::size_t>(Histogram::range.width() * Histogram::binsPerUnit);
constexpr int shift = 50;  // leaves the exponent and two bits of the fraction: a quarter of an octave

}  // namespace

void Histogram::add(std::span<const double> numbers) {
  counts.resize(bins);
  total += static_cast<long>(numbers.size());
  for (const double x : numbers) {
    const double bin = (x - range.from) * binsPerUnit;
    if (x == 0) {
      ++zeros;
    } else if (bin < 0) {
      ++below;
    } else if (bin >= double(bins)) {
      ++above;
    } else {
      ++counts[static_cast<std::size_t>(bin)];
    }
  }
}

void Histogram::add(const Histogram& other) {
  counts.resize(bins);
  for (std::size_t i = 0; i < other.counts.size(); ++i) counts[i] += other.counts[i];
  zeros += other.zeros;
  below += other.below;
  above += other.above;
  total += other.total;
}

double Histogram::lowerBound(std::size_t bin) { return range.from + static_cast<double>(bin) / binsPerUnit; }

Range Histogram::quantiles(double share) const {
  const double most = share * double(total);
  std::size_t from = 0;
  std::size_t to = bins;
  for (long left = below; from < to && double(left += counts[from]) <= most;) ++from;
  for (long right = above; to > from && double(right += counts[to - 1]) <= most;) --to;
  return {lowerBound(from), lowerBound(to)};
}

void MagnitudeHistogram::add(std::span<const double> numbers) {
  total += static_cast<long>(numbers.size());
  for (const double x : numbers) {
    if (x == 0) {
      ++zeros;
    } else {
      count(static_cast<int>(std::bit_cast<std::uint64_t>(std::abs(x)) >> shift), 1);
    }
  }
}

void MagnitudeHistogram::add(const MagnitudeHistogram& other) {
  for (std::size_t i = 0; i < other.counts.size(); ++i) count(other.first + static_cast<int>(i), other.counts[i]);
  zeros += other.zeros;
  total += other.total;
}

double MagnitudeHistogram::lowerBound(std::size_t i) const {
  return std::bit_cast<double>((static_cast<std::uint64_t>(first) + i) << shift);
}

void MagnitudeHistogram::count(int bin, long times) {
  if (counts.empty()) first = bin;
  if (bin < first) {
    counts.insert(counts.begin(), static_cast<std::size_t>(first - bin), 0);
    first = bin;
  }
  const auto i = static_cast<std::size_t>(bin - first);
  if (i >= counts.size()) counts.resize(i + 1);
  counts[i] += times;
}

}  // namespace actiscope
