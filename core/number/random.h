#pragma once

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace actiscope {

/// Random numbers that are the same on every machine: the Mersenne twister with Boost's distributions, whose
/// algorithms, unlike those of the standard library, are fixed. Streams of one seed are independent of each other.
class Random {
 public:
  explicit Random(std::uint64_t seed, std::uint64_t stream = 0) : engine_(mixed(seed + 0x9e3779b97f4a7c15 * stream)) {}

  /// Evenly in [from, to); from < to.
  double uniform(double from, double to) { return boost::random::uniform_real_distribution<>(from, to)(engine_); }
  /// Normal with this mean and standard deviation (at least 0).
  double normal(double mean = 0, double deviation = 1) { return mean + deviation * standard_(engine_); }
  /// Evenly among 0 ... n - 1; n > 0.
  std::size_t below(std::size_t n) { return boost::random::uniform_int_distribution<std::size_t>(0, n - 1)(engine_); }

  /// Every order is as likely (Fisher and Yates).
  template <class T>
  void shuffle(std::span<T> items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  /// The finalizer of SplitMix64: near seeds give far apart ones.
  static std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  boost::random::mt19937_64 engine_;
  boost::random::normal_distribution<> standard_;
};

}  // namespace actiscope
