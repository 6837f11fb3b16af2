#pragma once

#include "core/number/transcendental.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>

namespace actiscope {

/// Parameter values in the order of Activation::parameters.
using Values = std::span<const double>;

/// A value with its first and second derivative.
struct Jet {
  double f = 0;
  double f1 = 0;
  double f2 = 0;

  bool operator==(const Jet&) const = default;
};

/// Where a kernel writes n values of f, f' and f''; those beyond its order are not touched.
struct JetArrays {
  double* f = nullptr;
  double* f1 = nullptr;
  double* f2 = nullptr;
};

using Kernel = void (*)(const double* x, std::size_t n, Values parameters, JetArrays out);

/// One compiled loop per derivative order 0, 1, 2.
using Kernels = std::array<Kernel, 3>;

namespace kernel {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// Each is compiled into one flat loop, so that a formula and its derivatives share their exponentials.

template <class Formula>
[[gnu::flatten]] void value(const double* x, std::size_t n, Values p, JetArrays out) {
  for (std::size_t i = 0; i < n; ++i) out.f[i] = std::isnan(x[i]) ? nan : double(Formula{}(x[i], p));
}

template <class Formula>
[[gnu::flatten]] void slope(const double* x, std::size_t n, Values p, JetArrays out) {
  for (std::size_t i = 0; i < n; ++i) {
    const Dual<double> y = Formula{}(Dual<double>(x[i], 1.0), p);
    out.f[i] = std::isnan(x[i]) ? nan : y.value;
    out.f1[i] = std::isnan(x[i]) ? nan : y.slope;
  }
}

template <class Formula>
[[gnu::flatten]] void curvature(const double* x, std::size_t n, Values p, JetArrays out) {
  for (std::size_t i = 0; i < n; ++i) {
    using Second = Dual<Dual<double>>;
    const Second y = Formula{}(Second({x[i], 1.0}, {1.0, 0.0}), p);
    out.f[i] = std::isnan(x[i]) ? nan : y.value.value;
    out.f1[i] = std::isnan(x[i]) ? nan : y.value.slope;
    out.f2[i] = std::isnan(x[i]) ? nan : y.slope.slope;
  }
}

}  // namespace kernel

/// Compiles a formula, a captureless generic lambda (auto x, Values parameters) -> number, into its kernels.
/// NaN in gives NaN out, whatever branches the formula has.
template <class Formula>
Kernels kernels(Formula) {
  return {kernel::value<Formula>, kernel::slope<Formula>, kernel::curvature<Formula>};
}

}  // namespace actiscope
