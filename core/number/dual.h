#pragma once

#include "core/number/wide.h"

#include <concepts>
#include <type_traits>

namespace actiscope {

template <class T>
struct Dual;

template <class T>
struct IsDual : std::false_type {};
template <class T>
struct IsDual<Dual<T>> : std::true_type {};

/// A number without a derivative: it scales a Dual but adds no slope.
template <class K>
concept Constant = !IsDual<K>::value;

/// A number with its derivative along one direction: value + slope * epsilon, epsilon^2 = 0.
/// A formula evaluated at Dual{x, 1} gives f(x) and f'(x); at Dual<Dual<double>> it gives f'' as well.
template <class T>
struct Dual {
  T value{};
  T slope{};

  constexpr Dual() = default;
  constexpr Dual(T number, T derivative) : value(number), slope(derivative) {}
  template <class K>
  requires(Constant<K>&& std::convertible_to<K, T>) constexpr Dual(const K& constant) : value(constant) {}
};

template <class T>
constexpr Dual<T> operator-(const Dual<T>& a) {
  return {-a.value, -a.slope};
}

template <class T>
constexpr Dual<T> operator+(const Dual<T>& a, const Dual<T>& b) {
  return {a.value + b.value, a.slope + b.slope};
}

template <class T>
constexpr Dual<T> operator-(const Dual<T>& a, const Dual<T>& b) {
  return {a.value - b.value, a.slope - b.slope};
}

template <class T>
constexpr Dual<T> operator*(const Dual<T>& a, const Dual<T>& b) {
  return {a.value * b.value, times(a.slope, b.value) + times(a.value, b.slope)};
}

template <class T, Constant K>
constexpr Dual<T> operator+(const Dual<T>& a, const K& k) {
  return {a.value + k, a.slope};
}

template <class T, Constant K>
constexpr Dual<T> operator+(const K& k, const Dual<T>& a) {
  return a + k;
}

template <class T, Constant K>
constexpr Dual<T> operator-(const Dual<T>& a, const K& k) {
  return {a.value - k, a.slope};
}

template <class T, Constant K>
constexpr Dual<T> operator-(const K& k, const Dual<T>& a) {
  return {k - a.value, -a.slope};
}

template <class T, Constant K>
constexpr Dual<T> operator*(const K& k, const Dual<T>& a) {
  return {k * a.value, k * a.slope};
}

template <class T, Constant K>
constexpr Dual<T> operator*(const Dual<T>& a, const K& k) {
  return k * a;
}

template <class T, Constant K>
constexpr Dual<T> operator/(const Dual<T>& a, const K& k) {
  return {a.value / k, a.slope / k};
}

template <class T>
constexpr Dual<T> times(const Dual<T>& a, const Dual<T>& b) {
  return {times(a.value, b.value), times(a.slope, b.value) + times(a.value, b.slope)};
}

template <class T, Constant K>
constexpr Dual<T> times(const K& k, const Dual<T>& a) {
  return {times(k, a.value), times(k, a.slope)};
}

/// The value without any derivative.
template <Real R>
constexpr R primal(const R& x) {
  return x;
}
template <class T>
constexpr auto primal(const Dual<T>& x) {
  return primal(x.value);
}

template <class T>
constexpr auto operator<=(const Dual<T>& a, const Dual<T>& b) {
  return primal(a) <= primal(b);
}

template <class T>
constexpr auto operator<=(const Dual<T>& a, double b) {
  return primal(a) <= b;
}

template <class T>
constexpr auto operator>=(const Dual<T>& a, double b) {
  return primal(a) >= b;
}

template <class T>
auto widen(const Dual<T>& x) {
  return Dual{widen(x.value), widen(x.slope)};
}

template <class T>
auto narrow(const Dual<T>& x) {
  return Dual{narrow(x.value), narrow(x.slope)};
}

}  // namespace actiscope
