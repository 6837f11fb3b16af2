#pragma once

#include "core/number/wide.h"

#include <concepts>
#include <cstdint>

/// The elementary functions of packs, to an ULP or two over all doubles: what the library has for single numbers.
/// Polynomials interpolate at Chebyshev nodes to 2e-17 of the result. NaN may come out as any number.
namespace actiscope {

/// The sum of every second coefficient times the powers 0, 1, 2 ... of the square.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> everySecond(Pack<lanes>, double last) {
  return last;
}
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> everySecond(Pack<lanes>, double last, double) {
  return last;
}
template <int lanes, std::same_as<double>... Rest>
ACTISCOPE_INLINE Pack<lanes> everySecond(Pack<lanes> square, double first, double, Rest... rest) {
  return multiplyAdd(everySecond(square, rest...), square, Pack<lanes>(first));
}

/// The sum of the coefficients times the powers 0, 1, 2 ... of x. Even and odd powers do not wait for each other.
template <int lanes, std::same_as<double>... Rest>
ACTISCOPE_INLINE Pack<lanes> polynomial(Pack<lanes> x, double first, Rest... rest) {
  const Pack<lanes> square = x * x;
  return multiplyAdd(everySecond(square, rest...), x, everySecond(square, first, rest...));
}

constexpr double log2e = 1.4426950408889634;
/// ln 2 in two parts (fdlibm): whole multiples of the first, up to 2^20, are exact.
constexpr double ln2High = 6.93147180369123816490e-01, ln2Low = 1.90821492927058770002e-10;

/// e^x = 2^exponent (1 + excess), |excess| < 0.42. Made once for e^x and e^x - 1 of the same x.
template <int lanes>
struct Exponential {
  Pack<lanes> excess;
  Pack<lanes> exponent;

  /// Of x, and of a number less than an ULP of it besides.
  ACTISCOPE_INLINE explicit Exponential(Pack<lanes> x, Pack<lanes> low = -0.0) {
    const Pack<lanes> inside = clamped(x, 746);  // beyond: infinity and 0
    exponent = multiplyAdd(inside, Pack<lanes>(log2e), Pack<lanes>(roundingShift)) - roundingShift;
    const Pack<lanes> coarse = multiplyAdd(exponent, Pack<lanes>(-ln2High), inside);
    const Pack<lanes> r = multiplyAdd(exponent, Pack<lanes>(-ln2Low), coarse) + low;
    excess =
        multiplyAdd(r * r,
                    polynomial(r, 0.50000000000000011, 0.16666666666666669, 0.041666666666624129, 0.0083333333333300615,
                               0.0013888888917213717, 0.00019841269863053618, 2.4801521295954376e-5,
                               2.7557268459997064e-6, 2.7620088445409746e-7, 2.510038549551032e-8),
                    r);
  }
};

/// The low part where the exponential is neither 0 nor infinite.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> lowInside(const WideOf<Pack<lanes>>& x) {
  return clamped(x.lo, 1e-12);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> exp(Exponential<lanes> e) {
  return scaled(1.0 + e.excess, e.exponent);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> expm1(Exponential<lanes> e) {
  const Pack<lanes> half = scaled(Pack<lanes>(0.5), e.exponent);  // 2^exponent itself may be too large
  return 2 * multiplyAdd(half, e.excess, half - 0.5);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> exp(Pack<lanes> x) {
  return exp(Exponential(x));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> exp(const WideOf<Pack<lanes>>& x) {
  return exp(Exponential(x.hi, lowInside(x)));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> expm1(Pack<lanes> x) {
  return expm1(Exponential(x));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> expm1(const WideOf<Pack<lanes>>& x) {
  return expm1(Exponential(x.hi, lowInside(x)));
}

/// e^x to 2^-60 of it, 0 <= x <= 7
template <int lanes>
ACTISCOPE_INLINE WideOf<Pack<lanes>> wideExp(Pack<lanes> x) {
  const Pack<lanes> n = multiplyAdd(x, Pack<lanes>(log2e), Pack<lanes>(roundingShift)) - roundingShift;
  const auto r = exactSum(multiplyAdd(n, Pack<lanes>(-ln2High), x), n * -ln2Low);
  const Pack<lanes> tail =
      polynomial(r.hi, 0.16666666666666669, 0.041666666666666664, 0.0083333333333300615, 0.0013888888888886552,
                 0.00019841269863053618, 2.4801587317144498e-5, 2.7557268459997064e-6, 2.7557282969549951e-7,
                 2.510038549551032e-8, 2.0911236630261545e-9);
  const auto sum = (Wide(1) + r) + (Wide(0.5) * (r * r) + widen(r.hi * r.hi * r.hi * tail));
  return {sum.hi * powerOfTwo(n), sum.lo * powerOfTwo(n)};
}

/// For 0 <= x <= 1: 2 artanh(x / (2 + x))
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> log1p(Pack<lanes> x) {
  const Pack<lanes> s = x / (2 + x);
  const Pack<lanes> square = s * s;
  const Pack<lanes> twice = s + s;
  return multiplyAdd(
      twice * square,
      polynomial(square, 0.33333333333333331, 0.20000000000000007, 0.14285714285710971, 0.11111111111665993,
                 0.090909090430028275, 0.076923101269020813, 0.066665884745690893, 0.058839988836205177,
                 0.052401996171826372, 0.049710124482773677, 0.031670554258851229, 0.07615631309714492),
      twice);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> tanh(Pack<lanes> x) {
  const Pack<lanes> m = expm1(-magnitude(2 * x));
  return copysign(m / (2 + m), x);
}

/// Right of 0 e^(-x^2) / (1 + 2x) times a polynomial in (x - 3.75) / (x + 3.75) (Shepherd and Laframboise 1981)
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> erfc(Pack<lanes> x) {
  constexpr double middle = 3.75, end = 28;  // erfc is 0 beyond
  const Pack<lanes> size = minimum(magnitude(x), Pack<lanes>(end));
  const Pack<lanes> decay = exp(-(widen(x) * widen(x)));
  const Pack<lanes> sum =
      polynomial((size - middle) / (size + middle), 1.2375126308378275, -0.14024059858554669, 0.0035854154854637792,
                 0.082276738490112036, -0.10880393014171236, 0.092304321161531158, -0.058693398590309413,
                 0.028362277400457724, -0.0097465795534318733, 0.0017556260171520039, 0.00029371366631088616,
                 -0.00029015496529570924, 5.1648913469599865e-5, 2.2387259638230133e-5, -1.1442990926805438e-5,
                 -9.8016667558585783e-7, 1.7481190468391965e-6, -4.8158396216728488e-8, -2.5261465267715506e-7,
                 1.5996335215573707e-8, 3.2850835562333161e-8, -8.7821257348035207e-10, -2.4108215365422332e-9);
  const Pack<lanes> right = sum / (1 + 2 * size) * decay;
  return select(x < 0, 2 - right, right);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> erf(Pack<lanes> x) {
  const Pack<lanes> size = magnitude(x);
  return select(
      size < 1,
      x * polynomial(x * x, 1.1283791670955126, -0.37612638903183748, 0.11283791670954879, -0.026866170645076792,
                     0.0052239776248180145, -0.000854832698083379, 0.0001205533111164271, -1.4925595266831182e-5,
                     1.6461000484121368e-6, -1.6350312701054695e-7, 1.4659775274047436e-8, -1.1372848856791674e-9,
                     5.9571761477489113e-11),
      copysign(1 - erfc(size), x));
}

/// Brought near 1 by a power of two, so that no square overflows.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> hypot(Pack<lanes> a, Pack<lanes> b) {
  constexpr std::int64_t exponentBits = 0x7ff0000000000000, exponentsOfInverses = 0x7fe0000000000000;
  const Pack<lanes> longer = maximum(magnitude(a), magnitude(b));
  const auto exponent = minimum(maximum(longer, Pack<lanes>(0x1p-1000)), Pack<lanes>(0x1p1000)).bits() & exponentBits;
  const Pack<lanes> shrink = Pack<lanes>::fromBits(exponentsOfInverses - exponent);
  const Pack<lanes> square = (b * shrink) * (b * shrink);
  return sqrt(multiplyAdd(a * shrink, a * shrink, square)) * Pack<lanes>::fromBits(exponent);
}

/// Beyond 1 it is pi/2 + arctan(-1/x).
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> atan(Pack<lanes> x) {
  constexpr double quarterTurn = 1.5707963267948966, quarterTurnLow = 6.123233995736766e-17;
  const Pack<lanes> size = magnitude(x);
  const auto beyond = size > 1;
  const Pack<lanes> u = select(beyond, -1, size) / select(beyond, size, 1);
  const Pack<lanes> square = u * u;
  const Pack<lanes> low =
      multiplyAdd(u * square,
                  polynomial(square, -0.33333333333333331, 0.19999999999999554, -0.14285714285648404,
                             0.11111111107234799, -0.090909089695574027, 0.076923053546786552, -0.066666364357776925,
                             0.058820749563712943, -0.052612657357094542, 0.04752086773576656, -0.04308119655330471,
                             0.038726402140426323, -0.033750132001619734, 0.027567942297344678, -0.020238706986393514,
                             0.012756172907694298, -0.006575683344151699, 0.0026229778919060892,
                             -0.00075184725269738216, 0.0001368724853148122, -1.1832505417555692e-5),
                  select(beyond, quarterTurnLow, 0.0));
  return copysign(select(beyond, quarterTurn + (u + low), u + low), x);
}

/// x less n quarter turns, |hi| < 0.79
template <int lanes>
struct QuarterTurns {
  WideOf<Pack<lanes>> rest;
  Pack<lanes> n;

  /// For |x| up to 1e5 (Cody and Waite, with the four parts of pi/2 of fdlibm).
  ACTISCOPE_INLINE explicit QuarterTurns(Pack<lanes> x) {
    const Pack<lanes> shifted = multiplyAdd(x, Pack<lanes>(0.63661977236758134), Pack<lanes>(roundingShift));
    n = shifted - roundingShift;
    const auto first = exactSum(x - n * 1.57079632673412561417e+00, n * -6.07710050630396597660e-11);
    const auto second = exactSum(first.hi, n * -2.02226624871116645580e-21);
    rest = renormalized(second.hi, second.lo + (first.lo - n * 8.47842766036889956997e-32));
  }
};

/// Where packs have no reduction of their own, one number after the other; x and y hold `count`.
[[gnu::noinline]] inline void mendFarWaves(double (*wave)(double), const double* x, double* y, int count) {
  for (int i = 0; i < count; ++i) {
    if (!(std::abs(x[i]) <= 1e5)) y[i] = wave(x[i]);
  }
}

/// The sine of x and `ahead` quarter turns.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> wave(Pack<lanes> x, int ahead, double (*library)(double)) {
  const QuarterTurns turns(x);
  const auto [r, tail] = turns.rest;
  const Pack<lanes> square = r * r;
  const Pack<lanes> half = 0.5 * square;
  const Pack<lanes> sine =
      r + multiplyAdd(square * r,
                      polynomial(square, -0.16666666666666666, 0.0083333333333333315, -0.00019841269841265041,
                                 2.7557319219320579e-6, -2.5052106225994401e-8, 1.6058530596645953e-10,
                                 -7.5866368828251592e-13),
                      tail * (1 - half));
  const Pack<lanes> main = 1 - half;
  const Pack<lanes> cosine =
      main +
      (((1 - main) - half) + multiplyAdd(square * square,
                                         polynomial(square, 0.041666666666666664, -0.0013888888888888887,
                                                    2.4801587301584632e-5, -2.755731922139249e-7, 2.0876755787492604e-9,
                                                    -1.1470460319209511e-11, 4.7458384125310228e-14),
                                         -(r * tail)));
  const Pack<lanes> halfTurns = 0.5 * turns.n;
  const auto even = ((halfTurns + roundingShift) - roundingShift) == halfTurns;
  const Pack<lanes> size = ahead ? select(even, cosine, sine) : select(even, sine, cosine);
  const auto sign = ((turns.n + (roundingShift + ahead)).bits() & 2) << 62;
  Pack<lanes> y = Pack<lanes>::fromBits(size.bits() ^ sign);
  const auto far = magnitude(x) > 1e5;
  if (any(far)) {
    double from[lanes], to[lanes];
    x.store(from);
    y.store(to);
    mendFarWaves(library, from, to, lanes);
    y = Pack<lanes>::load(to);
  }
  return y;
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> sin(Pack<lanes> x) {
  return select(x == 0, x, wave(x, 0, static_cast<double (*)(double)>(std::sin)));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> cos(Pack<lanes> x) {
  return wave(x, 1, static_cast<double (*)(double)>(std::cos));
}

/// x - tanh(x): up to 1.5 as x^3 times a polynomial in x^2
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> tanhShrink(Pack<lanes> x) {
  const Pack<lanes> square = x * x;
  return select(
      magnitude(x) < 1.5,
      x * (square *
           polynomial(square, 0.33333333333333331, -0.1333333333333323, 0.053968253968181064, -0.021869488534072789,
                      0.0088632354982392646, -0.003592127740096449, 0.0014558325212199342, -0.00059001907936478385,
                      0.00023910132760757158, -9.6844848694763375e-5, 3.913848794335076e-5, -1.5698571092873913e-5,
                      6.1719051357501822e-6, -2.3250269452620737e-6, 8.1224483879928374e-7, -2.5299210250063977e-7,
                      6.7322290164744962e-8, -1.4620470633529338e-8, 2.4565337061252128e-9, -2.9691212231010581e-10,
                      2.2832170428191407e-11, -8.3550464035761768e-13)),
      x - tanh(x));
}

}  // namespace actiscope
