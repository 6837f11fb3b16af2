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
template <Working F>
constexpr F primal(Fine<F> x) {
  return x.hi;
}
template <Working F>
constexpr F primal(const WideOf<F>& x) {
  return x.hi;
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
template <Working F>
Dual<Fine<F>> fine(const Dual<F>& x) {
  return {x.value, x.slope};
}
template <Working F>
Dual<Fine<F>> fine(const Dual<WideOf<F>>& x) {
  return {{x.value.hi, x.value.lo}, {x.slope.hi, x.slope.lo}};
}

/// Without the rounding errors: doubles drop those of the value, as it was computed without them where it is alone.
inline double coarse(Fine<double> x) { return x.hi; }
template <int lanes>
Pack<lanes> coarse(Fine<Pack<lanes>> x) {
  return x.hi + x.lo;
}

/// x times a gate.
template <class T>
auto gated(const T& x, const T& gate) {
  return times(x, gate);
}
template <Working F>
Dual<F> gated(const Dual<F>& x, const Dual<Fine<F>>& gate) {
  const Fine<F> rise = times(Fine<F>(x.slope), gate.value);
  const F slope = fma(x.value, gate.slope.hi, rise.hi) + multiplyAdd(x.value, gate.slope.lo, rise.lo);
  return {times(x.value, coarse(gate.value)), slope};
}
template <Working F>
F gated(F x, Fine<F> gate) {
  return times(x, coarse(gate));
}

/// Has a value alone carry its rounding errors, too.
template <class X>
X finest(const X& x) {
  return fine(x);
}
template <Working F>
Fine<F> finest(const F& x) {
  return x;
}
template <Working F>
Fine<F> finest(const WideOf<F>& x) {
  return {x.hi, x.lo};
}
template <Working F>
Dual<Fine<F>> finest(const Dual<F>& x) {
  return fine(x);
}
template <Working F>
Dual<Fine<F>> finest(const Dual<WideOf<F>>& x) {
  return fine(x);
}

/// Adds the rounding errors up to now to the number.
template <class X>
X settled(const X& x) {
  return x;
}
template <Working F>
Fine<F> settled(Fine<F> x) {
  const F sum = x.hi + x.lo;
  return {sum, x.lo - (sum - x.hi)};
}
template <Working F>
Dual<Fine<F>> settled(const Dual<Fine<F>>& x) {
  return {settled(x.value), x.slope};
}

template <class X>
X coarse(const X& x) {
  return x;
}
template <Working F>
Dual<F> coarse(const Dual<Fine<F>>& x) {
  return {coarse(x.value), F(x.slope)};
}

}  // namespace actiscope
