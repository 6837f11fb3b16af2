#pragma once

#include "core/number/primitives.h"

/// Sines and what is made of them; the rules are those of primitives.h. At the infinities there is no value: NaN.
namespace actiscope {

template <Real F>
F sin(F x) {
  return std::sin(x);
}

template <Real F>
F cos(F x) {
  return std::cos(x);
}

/// Good for low parts of any size: far out, that of a product may hold many waves. The products carry their errors.
template <Real F>
Fine<F> fineSin(const WideOf<F>& x) {
  return Fine<F>(sin(x.hi)) * Fine<F>(cos(x.lo)) + Fine<F>(cos(x.hi)) * Fine<F>(sin(x.lo));
}

template <Real F>
F sin(const WideOf<F>& x) {
  return F(fineSin(x));
}

template <Real F>
F cos(const WideOf<F>& x) {
  return F(Fine<F>(cos(x.hi)) * Fine<F>(cos(x.lo)) - Fine<F>(sin(x.hi)) * Fine<F>(sin(x.lo)));
}

inline double cos(Wide x) {
  const long double hi = x.hi, lo = x.lo;
  return static_cast<double>(cos(hi) * cos(lo) - sin(hi) * sin(lo));
}

/// sin^2(alpha x) / alpha, alpha > 0; 0 at the infinities, for sums in which it does not matter there (its derivatives
/// are NaN).
template <Real F>
F sineSquared(F x, double alpha) {
  const WideOf<F> u = Wide(alpha) * widen(x);
  const Fine<F> sine = fineSin(u);
  return select(isfinite(u.hi), F(sine * sine) / alpha, F(0));
}

inline long double sineSquared(long double x, double alpha) {
  const long double sine = sin(alpha * x);
  return std::isfinite(x) ? sine * sine / alpha : 0;
}

/// The spherical Bessel function of this order: sin(x) / x for order 0. 0 at the infinities.
template <Real F>
F sphericalBessel(int order, F x);

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
auto sineSquared(const Dual<T>& x, double alpha) {
  return chain(sineSquared(x.value, alpha), x.slope, sin(Wide(2 * alpha) * widen(x.value)));
}

template <class T>
auto sphericalBessel(int order, const Dual<T>& x) {
  const auto above = sphericalBessel(order + 1, x.value);
  const auto below = order == 0 ? above : sphericalBessel(order - 1, x.value);  // at order 0 it has no weight
  const auto slope = (double(order) * below - (order + 1.0) * above) / (2.0 * order + 1.0);
  return chain(sphericalBessel(order, x.value), x.slope, slope);
}

/// The power series, for |x| up to order + 1.
template <Real F>
F sphericalBesselSeries(int order, F x) {
  constexpr int terms = 16;
  F sum = 1;
  for (int k = terms; k >= 1; --k) sum = 1 - x * x * (F(0.5) / (k * (F(2) * (order + k) + 1))) * sum;
  for (int n = 1; n <= order; ++n) sum = sum * (x / (F(2) * n + 1));
  return sum;
}

/// Upwards from the orders 0 and 1, for |x| beyond the order.
template <Real F>
F sphericalBesselAscent(int order, F x) {
  F below = sin(x) / x;
  F value = fma(-x, cos(x), sin(x)) / x / x;
  for (int n = 1; n < order; ++n) {
    const F above = (F(2) * n + 1) / x * value - below;
    below = value;
    value = above;
  }
  return value;
}

template <Real F>
F sphericalBessel(int order, F x) {
  if (order == 0) return select(x == 0, F(1), select(isfinite(x), sin(x) / x, F(0)));
  const F far = select(isfinite(x), sphericalBesselAscent(order, x), F(0));
  return select(magnitude(x) < order + 1, sphericalBesselSeries(order, x), far);
}

}  // namespace actiscope
