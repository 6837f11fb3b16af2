#pragma once

#include "core/number/primitives.h"

/// Sines and what is made of them; the rules are those of primitives.h. At the infinities there is no value: NaN.
namespace actiscope {

inline double sin(double x) { return std::sin(x); }

inline double cos(double x) { return std::cos(x); }

/// Good for low parts of any size: far out, that of a product may hold many waves.
template <class R>
R sin(const Wide<R>& x) {
  return sin(x.hi) * cos(x.lo) + cos(x.hi) * sin(x.lo);
}

template <class R>
R cos(const Wide<R>& x) {
  return cos(x.hi) * cos(x.lo) - sin(x.hi) * sin(x.lo);
}

/// sin^2 x; 0 at the infinities, for sums in which it does not matter there (its derivatives are NaN).
template <class R>
R sineSquared(const Wide<R>& x) {
  const R sine = sin(x);
  return select(isfinite(x.hi), sine * sine, 0.0);
}

/// The spherical Bessel function of this order: sin(x) / x for order 0. 0 at the infinities.
template <Real R>
R sphericalBessel(int order, const R& x);

template <class T>
auto cos(const Dual<T>& x);

template <class T>
auto sin(const Dual<T>& x) {
  return chain(sin(x.value), x.slope, cos(x.value));
}

template <class T>
auto cos(const Dual<T>& x) {
  return chain(cos(x.value), x.slope, -sin(x.value));
}

template <class T>
auto sineSquared(const Dual<T>& x) {
  return chain(sineSquared(x.value), x.slope, sin(2.0 * x.value));
}

template <class T>
auto sphericalBessel(int order, const Dual<T>& x) {
  const auto above = sphericalBessel(order + 1, x.value);
  const auto below = order == 0 ? above : sphericalBessel(order - 1, x.value);  // at order 0 it has no weight
  const auto slope = (double(order) * below - (order + 1.0) * above) / (2.0 * order + 1.0);
  return chain(sphericalBessel(order, x.value), x.slope, slope);
}

/// The power series, for |x| up to order + 1.
template <Real R>
R sphericalBesselSeries(int order, const R& x) {
  constexpr int terms = 14;
  R sum = 1;
  for (int k = terms; k >= 1; --k) sum = 1 - 0.5 * x * x / (k * (2.0 * (order + k) + 1)) * sum;
  for (int n = 1; n <= order; ++n) sum = sum * (x / (2.0 * n + 1));
  return sum;
}

/// From the orders 0 and 1 upwards, for |x| beyond the order.
template <Real R>
R sphericalBesselAscent(int order, const R& x) {
  R below = sin(x) / x;
  R value = (below - cos(x)) / x;
  for (int n = 1; n < order; ++n) {
    const R above = (2.0 * n + 1) / x * value - below;
    below = value;
    value = above;
  }
  return value;
}

template <Real R>
R sphericalBessel(int order, const R& x) {
  if (order == 0) return select(x == 0, 1.0, select(isfinite(x), sin(x) / x, 0.0));
  const R near = sphericalBesselSeries(order, x);
  const R far = select(isfinite(x), sphericalBesselAscent(order, x), 0.0);
  return select(magnitude(x) < order + 1, near, far);
}

}  // namespace actiscope
