#pragma once

#include "core/number/fine.h"
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
template <Real F>
constexpr F primal(F x) {
  return x;
}
constexpr double primal(long double x) { return static_cast<double>(x); }
constexpr double primal(Fine<double> x) { return x.hi; }
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

template <class T, int lanes>
Dual<T> chosen(const Mask<lanes>& condition, const Dual<T>& a, const Dual<T>& b) {
  return {select(condition, a.value, b.value), select(condition, a.slope, b.slope)};
}

/// Has what is computed of x carry its rounding errors where a derivative is wanted, whose terms may cancel. A value
/// alone has no use for them, and long doubles have digits to spare.
template <class X>
X fine(const X& x) {
  return x;
}
inline Dual<Fine<double>> fine(const Dual<double>& x) { return {x.value, x.slope}; }
inline Dual<Fine<double>> fine(const Dual<Wide>& x) { return {{x.value.hi, x.value.lo}, {x.slope.hi, x.slope.lo}}; }

/// x times a gate.
template <class T>
auto gated(const T& x, const T& gate) {
  return times(x, gate);
}
inline Dual<double> gated(const Dual<double>& x, const Dual<Fine<double>>& gate) {
  using Number = Fine<double>;
  const Number slope = times(Number(x.slope), gate.value) + times(Number(x.value), gate.slope);
  return {times(x.value, gate.value.hi), double(slope)};
}

inline double gated(double x, Fine<double> gate) { return times(x, gate.hi); }

/// Has a value alone carry its rounding errors, too.
template <class X>
X finest(const X& x) {
  return fine(x);
}
inline auto finest(double x) { return Fine<double>(x); }
inline auto finest(Wide x) { return Fine<double>(x.hi, x.lo); }
inline auto finest(const Dual<double>& x) { return fine(x); }
inline auto finest(const Dual<Wide>& x) { return fine(x); }

/// Adds the rounding errors up to now to the number.
template <class X>
X settled(const X& x) {
  return x;
}
inline Fine<double> settled(Fine<double> x) {
  const double sum = x.hi + x.lo;
  return {sum, x.lo - (sum - x.hi)};
}
inline Dual<Fine<double>> settled(const Dual<Fine<double>>& x) { return {settled(x.value), x.slope}; }

/// Without the rounding errors: those of the value are dropped, as it was computed without them where it is alone.
template <class X>
X coarse(const X& x) {
  return x;
}
inline Dual<double> coarse(const Dual<Fine<double>>& x) { return {x.value.hi, double(x.slope)}; }

}  // namespace actiscope
