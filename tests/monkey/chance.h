#pragma once

#include <initializer_list>
#include <iterator>
#include <random>

namespace actiscope {

/// Random choices that a seed repeats.
class Chance {
 public:
  explicit Chance(unsigned seed) : engine_(seed) {}

  int from(int least, int most) { return std::uniform_int_distribution(least, most)(engine_); }
  bool oneIn(int n) { return from(1, n) == 1; }

  template <class List>
  auto& of(List& list) {
    return *std::next(std::begin(list), from(0, static_cast<int>(std::size(list)) - 1));
  }
  template <class Item>
  Item of(std::initializer_list<Item> list) {
    return of<const std::initializer_list<Item>>(list);
  }

 private:
  std::mt19937 engine_;
};

}  // namespace actiscope
