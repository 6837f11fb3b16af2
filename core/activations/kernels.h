#pragma once

#include "core/number/gates.h"
#include "core/number/pack_functions.h"

#include <algorithm>
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

/// Of a kernel on packs, n is a multiple of the lanes of all packs that it computes at once.
using Kernel = void (*)(const double* x, std::size_t n, Values parameters, JetArrays out);

/// One compiled loop per derivative order 0, 1, 2; and for orders 0 and 1 one on packs of 2, 4 and 8 lanes each.
struct Kernels {
  std::array<Kernel, 3> single;
  std::array<std::array<Kernel, 2>, 3> packs;
};

namespace kernel {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The numbers that the formula is evaluated on: f and f' in doubles, f'' (whose terms cancel most) in a longer F.
using First = Dual<double>;
template <class F>
using Second = Dual<Dual<F>>;

/// Where factors of a result may be subnormal or infinite.
inline bool isFar(double y) { return !(std::abs(y) >= 1e-300 && std::abs(y) <= 1e300); }

/// All three in such numbers.
template <class Formula, class F>
[[gnu::noinline]] Jet deep(double x, Values p) {
  const Second<F> y = Formula{}(Second<F>({x, 1.0}, {1.0, 0.0}), p);
  return {static_cast<double>(y.value.value), static_cast<double>(y.value.slope), static_cast<double>(y.slope.slope)};
}

// Each is compiled into one flat loop, so that a formula and its derivatives share their exponentials, and where the
// machine has fused operations with these: they give the same digits as the library's fma, sooner.

template <class Formula, bool far>
void valueLoop(const double* x, std::size_t n, Values p, JetArrays out) {
  for (std::size_t i = 0; i < n; ++i) {
    const double y = double(Formula{}(x[i], p));
    out.f[i] = std::isnan(x[i]) ? nan : far && isFar(y) ? deep<Formula, long double>(x[i], p).f : y;
  }
}

template <class Formula, bool far>
void slopeLoop(const double* x, std::size_t n, Values p, JetArrays out) {
  for (std::size_t i = 0; i < n; ++i) {
    const First y = Formula{}(First(x[i], 1.0), p);
    out.f[i] = std::isnan(x[i]) ? nan : y.value;
    out.f1[i] = std::isnan(x[i]) ? nan : y.slope;
    if (!far || (!isFar(y.value) && !isFar(y.slope)) || std::isnan(x[i])) continue;
    const Jet jet = deep<Formula, long double>(x[i], p);
    if (isFar(y.value)) out.f[i] = jet.f;
    if (isFar(y.slope)) out.f1[i] = jet.f1;
  }
}

template <class Formula, bool far, int order>
[[gnu::flatten]] void plain(const double* x, std::size_t n, Values p, JetArrays out) {
  if constexpr (order == 0) valueLoop<Formula, far>(x, n, p, out);
  if constexpr (order == 1) slopeLoop<Formula, far>(x, n, p, out);
}

#ifdef ACTISCOPE_WIDE_PACKS
template <class Formula, bool far, int order>
[[gnu::flatten, gnu::target("avx2,fma")]] void fused(const double* x, std::size_t n, Values p, JetArrays out) {
  if constexpr (order == 0) valueLoop<Formula, far>(x, n, p, out);
  if constexpr (order == 1) slopeLoop<Formula, far>(x, n, p, out);
}
inline const bool hasFused = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#endif

template <class Formula, bool far, int order>
void oneByOne(const double* x, std::size_t n, Values p, JetArrays out) {
#ifdef ACTISCOPE_WIDE_PACKS
  if (hasFused) return fused<Formula, far, order>(x, n, p, out);
#endif
  plain<Formula, far, order>(x, n, p, out);
}

template <class Formula, bool far, class F>
void curvature(const double* x, std::size_t n, Values p, JetArrays out) {
  oneByOne<Formula, far, 1>(x, n, p, out);
  for (std::size_t i = 0; i < n; ++i) out.f2[i] = std::isnan(x[i]) ? nan : deep<Formula, F>(x[i], p).f2;
}

/// Whether packs have not computed this number as far as they should.
template <bool far>
bool isUnfinished(double y) {
  return std::isnan(y) || (far && isFar(y));
}

/// Computes anew, one after the other, the numbers among n that packs have not finished.
template <class Formula, bool far>
[[gnu::noinline]] void finish(const double* x, std::size_t n, Values p, JetArrays out) {
  for (std::size_t i = 0; i < n; ++i) {
    if (!std::isnan(x[i]) && !isUnfinished<far>(out.f[i]) && !(out.f1 && isUnfinished<far>(out.f1[i]))) continue;
    if (out.f1) {
      oneByOne<Formula, far, 1>(x + i, 1, p, {out.f + i, out.f1 + i, nullptr});
    } else {
      oneByOne<Formula, far, 0>(x + i, 1, p, {.f = out.f + i});
    }
  }
}

/// What packs see of their arguments and results: a sum in each lane that is NaN once one of them is (and where
/// infinities meet, which costs no more than a look at all results), and the smallest and the largest size of a result.
template <int lanes, bool far>
class Watch {
 public:
  void see(Pack<lanes> x, Pack<lanes> f) {
    sum_ = sum_ + (x + f);
    seeSize(f);
  }
  void see(Pack<lanes> x, const Dual<Pack<lanes>>& y) {
    see(x + y.slope, y.value);
    seeSize(y.slope);
  }
  bool isUnfinished() const { return any(unordered(sum_, sum_) | (smallest_ < 1e-300) | (largest_ > 1e300)); }

 private:
  void seeSize(Pack<lanes> y) {
    if (!far) return;
    smallest_ = minimum(magnitude(y), smallest_);
    largest_ = maximum(magnitude(y), largest_);
  }

  Pack<lanes> sum_ = 0.0;
  Pack<lanes> smallest_ = 1.0;
  Pack<lanes> largest_ = 1.0;
};

/// Parameters that no result can overwrite, as the compiler sees, so that they stay in registers.
class OwnValues {
 public:
  explicit OwnValues(Values p) : size_(p.size()) {
    for (std::size_t i = 0; i < size_; ++i) values_.at(i) = p[i];
  }
  operator Values() const { return {values_.data(), size_}; }

 private:
  std::array<double, 16> values_{};
  std::size_t size_;
};

/// How many packs of so many lanes are computed together, in the shade of each other's latencies, as far as the
/// registers reach: for f alone (order 0) or with f' (order 1).
constexpr std::size_t packsAtOnce(std::size_t lanes, int order) { return lanes < 8 ? 1 : order == 0 ? 4 : 2; }

/// What the formula is evaluated on, and what it gives, for f alone (order 0) or with f' (order 1).
template <class Number, int order>
using Result = std::conditional_t<order == 0, Number, Dual<Number>>;
template <int order, class Number>
Result<Number, order> argument(Number x) {
  if constexpr (order == 0) return x;
  if constexpr (order == 1) return {x, 1.0};
}

/// The formula on packs, for f alone (order 0) or with f' (order 1).
template <class Formula, bool far, int lanes, int order>
void onPacks(const double* x, std::size_t n, Values p, JetArrays out) {
  using Number = Pack<lanes>;
  const OwnValues own(p);
  double* __restrict const values = out.f;
  double* __restrict const slopes = out.f1;
  Watch<lanes, far> watch;
  constexpr std::size_t packs = packsAtOnce(lanes, order);
  for (std::size_t i = 0; i < n; i += packs * lanes) {
    std::array<Number, packs> a;
    std::array<Result<Number, order>, packs> y;
    for (std::size_t k = 0; k < packs; ++k) a[k] = Number::load(x + i + k * lanes);
    for (std::size_t k = 0; k < packs; ++k) y[k] = Formula{}(argument<order>(a[k]), own);
    for (std::size_t k = 0; k < packs; ++k) {
      watch.see(a[k], y[k]);
      if constexpr (order == 0) y[k].store(values + i + k * lanes);
      if constexpr (order == 1) y[k].value.store(values + i + k * lanes);
      if constexpr (order == 1) y[k].slope.store(slopes + i + k * lanes);
    }
  }
  if (watch.isUnfinished()) finish<Formula, far>(x, n, p, out);
}

template <class Formula, bool far, int order>
[[gnu::flatten]] void onPacksOf2(const double* x, std::size_t n, Values p, JetArrays out) {
  onPacks<Formula, far, 2, order>(x, n, p, out);
}

#ifdef ACTISCOPE_WIDE_PACKS
template <class Formula, bool far, int order>
[[gnu::flatten, gnu::target("avx2,fma")]] void onPacksOf4(const double* x, std::size_t n, Values p, JetArrays out) {
  onPacks<Formula, far, 4, order>(x, n, p, out);
}
template <class Formula, bool far, int order>
[[gnu::flatten, gnu::target("avx512f,avx512dq,avx512vl,avx2,fma")]] void onPacksOf8(const double* x, std::size_t n,
                                                                                    Values p, JetArrays out) {
  onPacks<Formula, far, 8, order>(x, n, p, out);
}
#endif

template <class Formula, bool far, class F = long double>
constexpr Kernels all{{oneByOne<Formula, far, 0>, oneByOne<Formula, far, 1>, curvature<Formula, far, F>},
                      {{{onPacksOf2<Formula, far, 0>, onPacksOf2<Formula, far, 1>},
#ifdef ACTISCOPE_WIDE_PACKS
                        {onPacksOf4<Formula, far, 0>, onPacksOf4<Formula, far, 1>},
                        {onPacksOf8<Formula, far, 0>, onPacksOf8<Formula, far, 1>}
#endif
                      }}};

/// Without packs: arrays are computed number by number, too.
template <class Formula, bool far>
constexpr Kernels single = [] {
  Kernels kernels{{oneByOne<Formula, far, 0>, oneByOne<Formula, far, 1>, curvature<Formula, far, long double>}, {}};
  for (auto& set : kernels.packs) set = {oneByOne<Formula, far, 0>, oneByOne<Formula, far, 1>};
  return kernels;
}();

}  // namespace kernel

/// Compiles a formula, a captureless generic lambda (auto x, Values parameters) -> number, into its kernels.
/// NaN in gives NaN out, whatever branches the formula has.
template <class Formula>
Kernels kernels(Formula) {
  return kernel::all<Formula, false>;
}

/// The same for a formula whose values reach the ends of the doubles by ways that are beyond them: exact down to the
/// smallest subnormal number and up to the largest one.
template <class Formula>
Kernels farKernels(Formula) {
  return kernel::all<Formula, true>;
}

/// The same for a formula that decides about each number by itself.
template <class Formula>
Kernels singleKernels(Formula) {
  return kernel::single<Formula, true>;
}

/// The same for a formula with waves in it, of which an argument may hold more than a long double has digits for: they
/// take a Wide.
template <class Formula>
Kernels waveKernels(Formula) {
  return kernel::all<Formula, false, double>;
}

}  // namespace actiscope
