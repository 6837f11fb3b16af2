#pragma once

#include "core/number/fine.h"

#include <bit>
#include <concepts>
#include <cstdint>

/// e^x of doubles and packs in parts, of which formulas make e^x, e^x - 1 and their rounding errors.
namespace actiscope {

/// The sum of every second coefficient times the powers 0, 1, 2 ... of the square.
template <Real F>
ACTISCOPE_INLINE F everySecond(F, double last) {
  return last;
}
template <Real F>
ACTISCOPE_INLINE F everySecond(F, double last, double) {
  return last;
}
template <Real F, std::same_as<double>... Rest>
ACTISCOPE_INLINE F everySecond(F square, double first, double, Rest... rest) {
  return multiplyAdd(everySecond(square, rest...), square, F(first));
}

/// The sum of the coefficients times the powers 0, 1, 2 ... of x. Even and odd powers do not wait for each other.
template <Real F, std::same_as<double>... Rest>
ACTISCOPE_INLINE F polynomial(F x, double first, Rest... rest) {
  const F square = x * x;
  return multiplyAdd(everySecond(square, rest...), x, everySecond(square, first, rest...));
}

constexpr double log2e = 1.4426950408889634;
/// ln 2 in two parts (fdlibm): whole multiples of the first, up to 2^20, are exact.
constexpr double ln2High = 6.93147180369123816490e-01, ln2Low = 1.90821492927058770002e-10;

/// The powers 2^(i/16), rounded, and the rest of each in parts of it.
struct RootsOfTwo {
  alignas(64) double power[16];
  alignas(64) double rest[16];
};
inline constexpr RootsOfTwo rootsOfTwo{
    {1.0, 1.0442737824274138, 1.0905077326652577, 1.1387886347566916, 1.189207115002721, 1.241857812073484,
     1.2968395546510096, 1.3542555469368927, 1.4142135623730951, 1.4768261459394993, 1.5422108254079407,
     1.6104903319492543, 1.681792830507429, 1.7562521603732995, 1.8340080864093424, 1.9152065613971474},
    {0.0, 8.189317638195515e-17, -2.7939114859515733e-17, 7.826573258636076e-17, 3.3484623336251524e-17,
     3.750854201303127e-17, 1.9572585293112036e-17, 5.68648095791174e-17, -6.835808657661922e-17,
     -2.3591094770850053e-17, 5.1548301170786783e-17, 1.5341410053603723e-17, 4.875160526227062e-17,
     1.685487290628973e-17, 1.790126907604513e-17, -5.545065618639427e-17}};

/// Whether numbers look their powers up: in registers with AVX-512.
template <class F>
inline constexpr bool looksUp = std::same_as<F, double> || std::same_as<F, Pack<8>>;

constexpr double rootOfTwo = 1.4142135623730951;

/// Added to a number below 2^47 it leaves the nearest sixteenth in the last bits.
constexpr double sixteenthShift = 0x1.8p48;

/// The entry that the last four bits of the index tell.
inline double entry(const double (&table)[16], double index) { return table[std::bit_cast<std::uint64_t>(index) & 15]; }
#ifdef ACTISCOPE_WIDE_PACKS
ACTISCOPE_AVX512 Pack<8> entry(const double (&table)[16], Pack<8> index) {
  return _mm512_permutex2var_pd(_mm512_load_pd(table), __m512i(index.v), _mm512_load_pd(table + 8));
}
#endif

/// The number as plain arithmetic has it, with what is missing; packs have it as it comes.
inline Fine<double> beside(double plain, Fine<double> exact) {
  return std::isinf(plain) ? Fine<double>(plain) : Fine<double>(plain, (exact.hi - plain) + exact.lo);
}
template <int lanes>
Fine<Pack<lanes>> beside(Pack<lanes>, Fine<Pack<lanes>> exact) {
  return exact;
}

/// ln 2 in units of a positive number, and the inverse of that.
struct LogarithmsInUnits {
  double inverse;
  Wide ln2;

  explicit LogarithmsInUnits(double unit)
      : inverse(1 / unit), ln2(Wide(unit) * Wide(0.6931471805599453, 2.3190468138462996e-17)) {}
};

/// How exact the parts are: to 2^-56 of e^x, or to 2^-60 where what it multiplies is small.
enum class Digits { enough, all };

/// e^x = 2^exponent power (1 + excess): 2^exponent counts by its whole part (rounded down), the power is from 1 to 2.
template <Real F, Digits digits = Digits::all>
struct Exponential {
  F power = 1;
  F exponent;
  F excess;
  F rest;  ///< of the excess: its rounding error, and what of x is too small for it

  /// Of x, and of a number less than an ULP of it besides.
  ACTISCOPE_INLINE explicit Exponential(F x, F low = -0.0) {
    const F inside = clamped(x, 760);  // beyond: infinity and 0, even times 1000
    constexpr double shift = looksUp<F> ? sixteenthShift : roundingShift;
    const F shifted = multiplyAdd(inside, F(log2e), F(shift));
    exponent = shifted - shift;
    F beside = low;
    if constexpr (looksUp<F>) {
      power = entry(rootsOfTwo.power, shifted);
      beside = entry(rootsOfTwo.rest, shifted) + low;
    }
    const F main = multiplyAdd(exponent, F(-ln2High), inside);
    const F correction = multiplyAdd(exponent, F(-ln2Low), beside);
    const F r = main + correction;
    fill(r);
    rest = rest + ((main - r) + correction);
  }

  /// Of x / scale, with fused operations: that of x in units of scale.
  ACTISCOPE_INLINE Exponential(F x, const LogarithmsInUnits& scale) requires looksUp<F> {
    const F inside = clamped(x, 760 / scale.inverse);
    const F shifted = fma(inside, F(log2e * scale.inverse), F(sixteenthShift));
    exponent = shifted - sixteenthShift;
    power = entry(rootsOfTwo.power, shifted);
    const F r = fma(exponent, F(-scale.ln2.lo), fma(exponent, F(-scale.ln2.hi), inside));
    fill(fma(r, F(scale.inverse), entry(rootsOfTwo.rest, shifted)));
  }

 private:
  ACTISCOPE_INLINE void fill(F r) {
    excess = multiplyAdd(r * r, tail(r), r);
    rest = multiplyAdd(r * r, tail(r), r - excess);
  }

  /// (e^r - 1 - r) / r^2
  ACTISCOPE_INLINE static F tail(F r) {
    if constexpr (!looksUp<F>) {
      return polynomial(r, 0.50000000000000011, 0.16666666666666669, 0.041666666666624129, 0.0083333333333300615,
                        0.0013888888917213717, 0.00019841269863053618, 2.4801521295954376e-5, 2.7557268459997064e-6,
                        2.7620088445409746e-7, 2.510038549551032e-8);
    } else if constexpr (digits == Digits::enough) {
      return polynomial(r, 0.5000000000000006, 0.16666666664415075, 0.04166666665969427, 0.00833347198977988,
                        0.0013889128288446296);
    } else {
      return polynomial(r, 0.5000000000000004, 0.16666666666666677, 0.04166666666058903, 0.008333333332412972,
                        0.001388911238674113, 0.00019841552914871117);
    }
  }
};

/// The low part where the exponential is neither 0 nor infinite.
template <Real F>
ACTISCOPE_INLINE F lowInside(F low) {
  return isKnownZero(low) ? F(-0.0) : clamped(low, 1e-12);
}

/// e^x with its rounding error.
template <Real F>
ACTISCOPE_INLINE Fine<F> fineExp(F x, F low) {
  const Exponential<F> e(x, lowInside(low));
  const F scale = scaled(e.power, e.exponent);
  const F rest = scale * e.excess;
  const F sum = scale + rest;
  const F missing = rest - (sum - scale);
  return {sum, looksUp<F> ? missing : multiplyAdd(scale, e.rest, missing)};
}

/// e^(-x^2 / 2) with its rounding error.
template <Real F>
ACTISCOPE_INLINE Fine<F> bell(const WideOf<F>& x) {
  const WideOf<F> square = x * x;
  return fineExp<F>(-0.5 * square.hi, -0.5 * square.lo);
}

/// e^x - 1 with its rounding error.
template <Real F>
ACTISCOPE_INLINE Fine<F> fineExpm1(F x, F low) {
  const Exponential<F> e(x, lowInside(low));
  const F scale = scaled(e.power, e.exponent);
  const Fine<F> larger = Fine<F>(scale) + -1.0;  // or 0
  const F smaller = scale * e.excess;
  const F sum = larger.hi + smaller;
  return {sum, (smaller - (sum - larger.hi)) + multiplyAdd(scale, e.rest, larger.lo)};
}

/// (artanh(s) / s - 1) / s^2 for the square of s, up to 1/9
template <Real F>
ACTISCOPE_INLINE F artanhTail(F square) {
  return polynomial(square, 0.33333333333333331, 0.20000000000000007, 0.14285714285710971, 0.11111111111665993,
                    0.090909090430028275, 0.076923101269020813, 0.066665884745690893, 0.058839988836205177,
                    0.052401996171826372, 0.049710124482773677, 0.031670554258851229, 0.07615631309714492);
}

/// (erf(x) / x - 2 / sqrt(pi)) / x^2 for the square of x, up to 1
template <Real F>
ACTISCOPE_INLINE F erfTail(F square) {
  return polynomial(square, -0.37612638903183748, 0.11283791670954879, -0.026866170645076792, 0.0052239776248180145,
                    -0.000854832698083379, 0.0001205533111164271, -1.4925595266831182e-5, 1.6461000484121368e-6,
                    -1.6350312701054695e-7, 1.4659775274047436e-8, -1.1372848856791674e-9, 5.9571761477489113e-11);
}

/// Numbers near 15 / (15 + i), chosen so that the logarithm of their inverses has no digits beyond a double's.
struct Fifteenths {
  alignas(64) double inverse[16];
  alignas(64) double logarithm[16];
};
inline constexpr Fifteenths fifteenths{
    {1.0, 0.9375276641998045, 0.8824756988522439, 0.8334368190846531, 0.7893873784098778, 0.7500025478996193,
     0.7144281781964474, 0.6817278291029987, 0.6522816356988804, 0.6251157284159379, 0.5998836997864968,
     0.5769869042021489, 0.5555235190454505, 0.535703570942263, 0.5172733964085603, 0.5000826961712258},
    {0.0, 0.06450901309314634, 0.12502402726516582, 0.18219738160242918, 0.23649810472099297, 0.287678675258059,
     0.33627280703358875, 0.383124778352903, 0.42727885372850144, 0.46981848092124384, 0.5110194762433401,
     0.5499357090883646, 0.5878443322830396, 0.6241743101807905, 0.6591837310767562, 0.6929818018932993}};

/// (log(1 + r) - r) / r^2, up to 1/30
template <Real F>
ACTISCOPE_INLINE F logarithmTail(F r) {
  return polynomial(r, -0.4999999999999994, 0.333333333333736, -0.25000000003315254, 0.19999999785666392,
                    -0.16666651768029025, 0.1428605596857871, -0.12521597535330065, 0.1094992714684343);
}

/// The index of the fifteenth nearest to 1 / (1 + x), 0 <= x <= 1
template <Real F>
ACTISCOPE_INLINE F nearestFifteenth(F x) {
  return multiplyAdd(x, F(15), F(roundingShift));
}

/// a b + c with its rounding error, where c is not much smaller than a b, or a power of two.
template <Real F>
ACTISCOPE_INLINE Fine<F> fusedSum(F a, F b, F c) {
  const F sum = fma(a, b, c);
  return {sum, fma(a, b, c - sum)};
}

/// P(X <= -x) of the standard normal distribution, x >= 0, for its height e^(-x^2 / 2): that times n / (1 + x (sqrt(2
/// pi) n + d)) with polynomials n and d of no negative coefficient, to 2e-17 up to 40 (least squares, weighted until
/// the largest errors were alike). What rounding does to n it does to both sides of the fraction.
template <Real F>
ACTISCOPE_INLINE Fine<F> tailUnder(Fine<F> height, F x) {
  const F inside = minimum(x, F(40));
  const F rise = polynomial(inside, 0.8473068235059037, 0.710150011829253, 0.38111690431980494, 0.14380320094157162,
                            0.039702472760057894, 0.008115671348266266, 0.0012149692469967583, 0.00012806511626510208,
                            8.652470684910643e-06, 2.8867647249906644e-07);
  const F d = polynomial(inside, 1.239184070499173, 0.7851426204149428, 0.32293094798873156, 0.09364531669989645,
                         0.019708182361981897, 0.003002099259060059, 0.00031956443130622505, 2.168852767461191e-05,
                         7.236046081328509e-07);
  const Fine<F> n = fusedSum(inside, rise, F(0.5));
  const F root = 2.5066282746310007, rootLow = -1.8328579980459167e-16;
  const F sum = fma(root, n.hi, d);
  const F missing = (d - fma(-root, n.hi, sum)) + multiplyAdd(root, n.lo, rootLow * n.hi);
  const Fine<F> denominator = fusedSum(inside, sum, F(1));
  return height * n / Fine<F>{denominator.hi, multiplyAdd(inside, missing, denominator.lo)};
}

}  // namespace actiscope
