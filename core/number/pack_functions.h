#pragma once

#include "core/number/exponential.h"

#include <cstdint>

/// The elementary functions of packs, to an ULP or two over all doubles: what the library has for single numbers.
/// Polynomials interpolate at Chebyshev nodes to 2e-17 of the result. NaN may come out as any number.
namespace actiscope {

/// The sum of the coefficients times the powers of x in their order: better than `polynomial` where they cancel.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> horner(Pack<lanes>, double last) {
  return last;
}
template <int lanes, std::same_as<double>... Rest>
ACTISCOPE_INLINE Pack<lanes> horner(Pack<lanes> x, double first, Rest... rest) {
  return multiplyAdd(horner(x, rest...), x, Pack<lanes>(first));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> exp(Exponential<Pack<lanes>, Digits::enough> e) {
  return scaled(multiplyAdd(e.power, e.excess, e.power), e.exponent);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> expm1(Exponential<Pack<lanes>> e) {
  const Pack<lanes> scale = scaled(e.power, e.exponent);
  return multiplyAdd(scale, e.excess, scale - 1);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> exp(Pack<lanes> x) {
  return exp(Exponential<Pack<lanes>, Digits::enough>(x));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> exp(const WideOf<Pack<lanes>>& x) {
  return exp(Exponential<Pack<lanes>, Digits::enough>(x.hi, lowInside(x.lo)));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> expm1(Pack<lanes> x) {
  return expm1(Exponential<Pack<lanes>>(x));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> expm1(const WideOf<Pack<lanes>>& x) {
  return expm1(Exponential<Pack<lanes>>(x.hi, lowInside(x.lo)));
}

template <int lanes>
requires looksUp<Pack<lanes>> ACTISCOPE_INLINE Pack<lanes> expOfQuotient(Pack<lanes> x, double scale) {
  return exp(Exponential<Pack<lanes>, Digits::enough>(x, LogarithmsInUnits(scale)));
}

template <int lanes>
requires looksUp<Pack<lanes>> ACTISCOPE_INLINE Pack<lanes> expm1OfQuotient(Pack<lanes> x, double scale) {
  return expm1(Exponential<Pack<lanes>>(x, LogarithmsInUnits(scale)));
}

/// e^x to 2^-64 of it, 0 <= x <= 7: the sixteenth power of e^(r/16), which is Taylor's series, times 2^n
template <int lanes>
ACTISCOPE_INLINE WideOf<Pack<lanes>> wideExp(Pack<lanes> x) {
  const Pack<lanes> n = multiplyAdd(x, Pack<lanes>(log2e), Pack<lanes>(roundingShift)) - roundingShift;
  const Pack<lanes> sixteenth = 0.0625 * n;
  const auto r = exactSum(multiplyAdd(sixteenth, Pack<lanes>(-ln2High), 0.0625 * x), sixteenth * -ln2Low);
  const Pack<lanes> tail = polynomial(r.hi, 1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040, 1.0 / 40320);
  WideOf<Pack<lanes>> power = (Wide(1) + r) + (Wide(0.5) * (r * r) + widen(r.hi * r.hi * r.hi * tail));
  for (int squarings = 0; squarings < 4; ++squarings) power = power * power;
  return renormalized(power.hi * powerOfTwo(n), power.lo * powerOfTwo(n));
}

/// With its rounding error wherever it is finite: powers that are looked up have the digits for that.
template <int lanes>
requires looksUp<Pack<lanes>> ACTISCOPE_INLINE WideOf<Pack<lanes>> logLogHeight(Pack<lanes> x) {
  const Exponential<Pack<lanes>> e(x);
  const Pack<lanes> height = exp(x), scale = scaled(e.power, e.exponent);
  return {height, multiplyAdd(scale, e.rest, fma(scale, e.excess, scale - height))};
}

/// For -1/2 <= x <= 1: 2 artanh s with s = x / (2 + x), and 2 s = x - x s
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> log1p(Pack<lanes> x) {
  const Pack<lanes> s = x / (2 + x);
  const Pack<lanes> square = s * s;
  return x + multiplyAdd(-x, s, (s + s) * square * artanhTail(square));
}

/// Beyond the logarithm of a number that is looked up only that of 1 + r is left.
template <int lanes>
requires looksUp<Pack<lanes>> ACTISCOPE_INLINE Pack<lanes> log1pOfShare(Pack<lanes> x) {
  const Pack<lanes> index = nearestFifteenth(x), inverse = entry(fifteenths.inverse, index);
  const Pack<lanes> r = multiplyAdd(x, inverse, inverse - 1);
  return entry(fifteenths.logarithm, index) + multiplyAdd(r * r, logarithmTail(r), r);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> tanh(Pack<lanes> x) {
  const Pack<lanes> m = expm1(-magnitude(2 * x));
  return copysign(m / (2 + m), x);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> erfc(Pack<lanes> x) {
  const WideOf<Pack<lanes>> square = widen(x) * widen(x);
  const auto height = fineExp(-square.hi, -square.lo);
  const Pack<lanes> tail = 2 * Pack<lanes>(tailUnder(height, rootOfTwo * magnitude(x)));
  return select(x < 0, 2 - tail, tail);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> erf(Pack<lanes> x) {
  const Pack<lanes> size = magnitude(x);
  return select(size < 1, x * multiplyAdd(x * x, erfTail(x * x), Pack<lanes>(1.1283791670955126)),
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
  return sqrt(fma(a * shrink, a * shrink, square)) * Pack<lanes>::fromBits(exponent);
}

/// Infinite where the square is.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> hypotenuse(Pack<lanes> x, double b) {
  constexpr double squaresAreExactEnough = 0x1p-900;
  if (b < squaresAreExactEnough) return hypot(x, Pack<lanes>(std::sqrt(b)));
  return sqrt(multiplyAdd(x, x, Pack<lanes>(b)));
}

/// 0 where the square is infinite.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> hypotenuseSlope(Pack<lanes> x) {
  return x / hypotenuse(x, 1);
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

/// The sine of x and `ahead` quarter turns; NaN beyond the reduction.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> wave(Pack<lanes> x, int ahead) {
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
  return select(magnitude(x) > 1e5, double(NAN), Pack<lanes>::fromBits(size.bits() ^ sign));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> sin(Pack<lanes> x) {
  return select(x == 0, x, wave(x, 0));
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> cos(Pack<lanes> x) {
  return wave(x, 1);
}

/// x - tanh(x): up to 1.5 as x^3 times a polynomial in x^2
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> tanhShrink(Pack<lanes> x) {
  const auto isSmall = magnitude(x) < 1.5;
  const Pack<lanes> difference = x - tanh(x);
  if (!any(isSmall)) return difference;
  const Pack<lanes> square = x * x;
  const Pack<lanes> series =
      horner(square, 0.33333333333333331, -0.1333333333333323, 0.053968253968181064, -0.021869488534072789,
             0.0088632354982392646, -0.003592127740096449, 0.0014558325212199342, -0.00059001907936478385,
             0.00023910132760757158, -9.6844848694763375e-5, 3.913848794335076e-5, -1.5698571092873913e-5,
             6.1719051357501822e-6, -2.3250269452620737e-6, 8.1224483879928374e-7, -2.5299210250063977e-7,
             6.7322290164744962e-8, -1.4620470633529338e-8, 2.4565337061252128e-9, -2.9691212231010581e-10,
             2.2832170428191407e-11, -8.3550464035761768e-13);
  return select(isSmall, x * (square * series), difference);
}

}  // namespace actiscope
