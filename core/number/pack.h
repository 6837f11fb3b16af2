#pragma once

#include <bit>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <type_traits>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)
/// Where all that runs on wider packs is inlined into functions that are compiled for the wider instructions.
#define ACTISCOPE_WIDE_PACKS
#include <immintrin.h>
#endif

/// Inlined wherever it is used: a pack in a register is passed differently under different instruction sets.
#define ACTISCOPE_INLINE [[gnu::always_inline]] inline

namespace actiscope {

template <int lanes>
struct Pack;

/// The compiler's vectors of this many 64-bit lanes.
template <int lanes>
struct Vectors {
  typedef std::int64_t Bits __attribute__((vector_size(8 * lanes)));
  typedef double Lanes __attribute__((vector_size(8 * lanes)));
  typedef double Unaligned __attribute__((vector_size(8 * lanes), aligned(8), may_alias));
};

/// One truth value for each lane of a pack: a vector of all ones or all zeros, or with AVX-512 a bit each. Vectors of
/// the compiler's own comparisons are taken apart where a function is not compiled for their width from the beginning.
template <int lanes>
struct Mask {
  using Bits = std::conditional_t<lanes == 8, unsigned char, typename Vectors<lanes>::Bits>;
  Bits bits;

  ACTISCOPE_INLINE static Mask all(bool truth) {
    if constexpr (lanes == 8) return {static_cast<Bits>(-truth)};
    if constexpr (lanes != 8) return {Pack<lanes>(std::bit_cast<double>(-std::int64_t{truth})).bits()};
  }
  ACTISCOPE_INLINE friend Mask operator&(Mask a, Mask b) { return {static_cast<Bits>(a.bits & b.bits)}; }
  ACTISCOPE_INLINE friend Mask operator|(Mask a, Mask b) { return {static_cast<Bits>(a.bits | b.bits)}; }
  ACTISCOPE_INLINE friend Mask operator|(bool a, Mask b) { return all(a) | b; }
  ACTISCOPE_INLINE friend Mask operator|(Mask a, bool b) { return b | a; }
};

/// The comparisons, numbered as the instructions number them; beside a NaN none holds but `unordered`.
enum class Comparison {
  equal = 0x00,
  unordered = 0x03,
  less = 0x11,
  lessOrEqual = 0x12,
  greaterOrEqual = 0x1d,
  greater = 0x1e
};

/// The number in each lane.
template <int lanes>
typename Vectors<lanes>::Lanes spread(double number);
template <>
ACTISCOPE_INLINE Vectors<2>::Lanes spread<2>(double n) {
  return Vectors<2>::Lanes{n, n};
}
#ifdef ACTISCOPE_WIDE_PACKS
#define ACTISCOPE_AVX2 [[gnu::target("avx2,fma")]] inline
#define ACTISCOPE_AVX512 [[gnu::target("avx512f,avx512dq")]] inline
template <>
ACTISCOPE_AVX2 Vectors<4>::Lanes spread<4>(double n) {
  return Vectors<4>::Lanes{n, n, n, n};
}
template <>
ACTISCOPE_AVX512 Vectors<8>::Lanes spread<8>(double n) {
  return Vectors<8>::Lanes{n, n, n, n, n, n, n, n};
}
#endif

template <Comparison comparison>
void compared();  // has the compiler read compared<...>(a, b) as a call of the templates below

/// As many doubles as the machine computes with at a time: 2 with SSE2 (which every 64-bit machine has), 4 with AVX2
/// and FMA, 8 with AVX-512. A formula evaluated on a pack is evaluated on each lane.
template <int lanes>
struct Pack {
  using Lanes = typename Vectors<lanes>::Lanes;
  using Unaligned = typename Vectors<lanes>::Unaligned;
  using Bits = typename Vectors<lanes>::Bits;
  Lanes v;

  Pack() = default;
  ACTISCOPE_INLINE Pack(Lanes numbers) : v(numbers) {}
  ACTISCOPE_INLINE Pack(double number) : v(spread<lanes>(number)) {}

  /// The numbers from p on.
  ACTISCOPE_INLINE static Pack load(const double* p) { return Lanes(*reinterpret_cast<const Unaligned*>(p)); }
  ACTISCOPE_INLINE void store(double* p) const { *reinterpret_cast<Unaligned*>(p) = v; }

  ACTISCOPE_INLINE static Pack fromBits(Bits bits) { return Lanes(bits); }
  ACTISCOPE_INLINE Bits bits() const { return Bits(v); }

  ACTISCOPE_INLINE friend Pack operator-(Pack a) { return -a.v; }
  ACTISCOPE_INLINE friend Pack operator+(Pack a, Pack b) { return a.v + b.v; }
  ACTISCOPE_INLINE friend Pack operator-(Pack a, Pack b) { return a.v - b.v; }
  ACTISCOPE_INLINE friend Pack operator*(Pack a, Pack b) { return a.v * b.v; }
  ACTISCOPE_INLINE friend Pack operator/(Pack a, Pack b) { return a.v / b.v; }
  ACTISCOPE_INLINE friend Mask<lanes> operator==(Pack a, Pack b) { return compared<Comparison::equal>(a, b); }
  ACTISCOPE_INLINE friend Mask<lanes> operator<(Pack a, Pack b) { return compared<Comparison::less>(a, b); }
  ACTISCOPE_INLINE friend Mask<lanes> operator<=(Pack a, Pack b) { return compared<Comparison::lessOrEqual>(a, b); }
  ACTISCOPE_INLINE friend Mask<lanes> operator>=(Pack a, Pack b) { return compared<Comparison::greaterOrEqual>(a, b); }
  ACTISCOPE_INLINE friend Mask<lanes> operator>(Pack a, Pack b) { return compared<Comparison::greater>(a, b); }

  /// Where one of the two is NaN.
  ACTISCOPE_INLINE friend Mask<lanes> unordered(Pack a, Pack b) { return compared<Comparison::unordered>(a, b); }

  ACTISCOPE_INLINE friend Pack copysign(Pack size, Pack sign) {
    constexpr std::int64_t signBit = INT64_MIN;
    return fromBits((size.bits() & ~signBit) | (sign.bits() & signBit));
  }
  ACTISCOPE_INLINE friend Pack magnitude(Pack a) { return fromBits(a.bits() & INT64_MAX); }
  ACTISCOPE_INLINE friend Mask<lanes> isfinite(Pack a) { return magnitude(a) < double(INFINITY); }
  ACTISCOPE_INLINE friend Mask<lanes> isinf(Pack a) { return magnitude(a) == double(INFINITY); }
};

template <class T>
inline constexpr bool isPack = false;
template <int lanes>
inline constexpr bool isPack<Pack<lanes>> = true;

/// A number without parts that the primitives compute on: double, a pack of doubles, and long double where double has
/// too few digits. A comparison of packs has an answer for each lane: what is written over all of them uses `select`.
template <class F>
concept Real = std::floating_point<F> || isPack<F>;

// What the instruction sets have of their own: square roots, whether any lane of a mask holds, 2^exponent * a for a
// whole exponent from -1100 to 1100 (with AVX-512 rounded down), and fma(a, b, c), which is a * b + c rounded once.
// multiplyAdd is the faster one of fma and a * b + c. SSE2 has no fma: Dekker's product stands in, which is exact where
// a * b + c cancels.

/// Added to a number below 2^51 it leaves the nearest whole number in the last bits.
constexpr double roundingShift = 0x1.8p52;

/// 2^exponent for whole exponents from -1022 to 1023
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> powerOfTwo(Pack<lanes> exponent) {
  constexpr double bias = 1023;
  return Pack<lanes>::fromBits((exponent + (roundingShift + bias)).bits() << 52);
}

/// 2^exponent * a, for an exponent rounded down to a whole one
inline double scaled(double a, double exponent) {
  const auto whole = static_cast<std::int64_t>(exponent + 2048) - 2048;
  const auto power = [](std::int64_t n) { return std::bit_cast<double>((n + 1023) << 52); };
  return a * power(whole / 2) * power(whole - whole / 2);
}

inline double minimum(double a, double b) { return a < b ? a : b; }
template <std::floating_point F>
F maximum(F a, F b) {
  return a > b ? a : b;
}
inline double clamped(double a, double bound) { return maximum(minimum(a, bound), -bound); }

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> scaled(Pack<lanes> a, Pack<lanes> exponent) {
  const Pack<lanes> half = (exponent * 0.5 + roundingShift) - roundingShift;
  return a * powerOfTwo(half) * powerOfTwo(exponent - half);
}

template <Comparison comparison>
ACTISCOPE_INLINE Mask<2> compared(Pack<2> a, Pack<2> b) {
  if constexpr (comparison == Comparison::equal) return {a.v == b.v};
  if constexpr (comparison == Comparison::unordered) return {(a.v != a.v) | (b.v != b.v)};
  if constexpr (comparison == Comparison::less) return {a.v < b.v};
  if constexpr (comparison == Comparison::lessOrEqual) return {a.v <= b.v};
  if constexpr (comparison == Comparison::greaterOrEqual) return {a.v >= b.v};
  if constexpr (comparison == Comparison::greater) return {a.v > b.v};
}

ACTISCOPE_INLINE Pack<2> chosen(Mask<2> condition, Pack<2> a, Pack<2> b) {
  return Pack<2>::fromBits((condition.bits & a.bits()) | (~condition.bits & b.bits()));
}

ACTISCOPE_INLINE Pack<2> maximum(Pack<2> a, Pack<2> b) { return a.v > b.v ? a.v : b.v; }

ACTISCOPE_INLINE Pack<2> minimum(Pack<2> a, Pack<2> b) { return a.v < b.v ? a.v : b.v; }

/// The numbers no further from 0 than the bound.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> clamped(Pack<lanes> a, double bound) {
  return maximum(minimum(a, Pack<lanes>(bound)), Pack<lanes>(-bound));
}

ACTISCOPE_INLINE Pack<2> sqrt(Pack<2> a) { return Pack<2>::Lanes{std::sqrt(a.v[0]), std::sqrt(a.v[1])}; }

ACTISCOPE_INLINE bool any(Mask<2> mask) { return (mask.bits[0] | mask.bits[1]) != 0; }

ACTISCOPE_INLINE Pack<2> upperHalf(Pack<2> a) {
  const Pack<2> scaled = a * 134217729.0;  // 2^27 + 1
  return scaled - (scaled - a);
}

ACTISCOPE_INLINE Pack<2> fma(Pack<2> a, Pack<2> b, Pack<2> c) {
  if (any((magnitude(a) > 0x1p990) | (magnitude(b) > 0x1p990))) {  // whose parts overflow
    return Pack<2>::Lanes{std::fma(a.v[0], b.v[0], c.v[0]), std::fma(a.v[1], b.v[1], c.v[1])};
  }
  const Pack<2> product = a * b;
  const Pack<2> aHigh = upperHalf(a), bHigh = upperHalf(b);
  const Pack<2> aLow = a - aHigh, bLow = b - bHigh;
  const Pack<2> error = ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  const Pack<2> sum = product + c;
  const Pack<2> part = sum - product;
  return sum + (((product - (sum - part)) + (c - part)) + error);
}

ACTISCOPE_INLINE Pack<2> multiplyAdd(Pack<2> a, Pack<2> b, Pack<2> c) { return a * b + c; }

#ifdef ACTISCOPE_WIDE_PACKS
template <Comparison comparison>
ACTISCOPE_AVX2 Mask<4> compared(Pack<4> a, Pack<4> b) {
  return {Mask<4>::Bits(_mm256_cmp_pd(a.v, b.v, static_cast<int>(comparison)))};
}
ACTISCOPE_AVX2 Pack<4> chosen(Mask<4> condition, Pack<4> a, Pack<4> b) {
  return _mm256_blendv_pd(b.v, a.v, __m256d(condition.bits));
}
ACTISCOPE_AVX2 Pack<4> maximum(Pack<4> a, Pack<4> b) { return _mm256_max_pd(a.v, b.v); }
ACTISCOPE_AVX2 Pack<4> minimum(Pack<4> a, Pack<4> b) { return _mm256_min_pd(a.v, b.v); }
ACTISCOPE_AVX2 Pack<4> sqrt(Pack<4> a) { return _mm256_sqrt_pd(a.v); }
ACTISCOPE_AVX2 bool any(Mask<4> mask) { return _mm256_movemask_pd(__m256d(mask.bits)) != 0; }
ACTISCOPE_AVX2 Pack<4> fma(Pack<4> a, Pack<4> b, Pack<4> c) { return _mm256_fmadd_pd(a.v, b.v, c.v); }

template <Comparison comparison>
ACTISCOPE_AVX512 Mask<8> compared(Pack<8> a, Pack<8> b) {
  return {_mm512_cmp_pd_mask(a.v, b.v, static_cast<int>(comparison))};
}
ACTISCOPE_AVX512 Pack<8> chosen(Mask<8> condition, Pack<8> a, Pack<8> b) {
  return _mm512_mask_blend_pd(condition.bits, b.v, a.v);
}
ACTISCOPE_AVX512 Pack<8> maximum(Pack<8> a, Pack<8> b) { return _mm512_maskz_max_pd(0xff, a.v, b.v); }
ACTISCOPE_AVX512 Pack<8> minimum(Pack<8> a, Pack<8> b) { return _mm512_maskz_min_pd(0xff, a.v, b.v); }
ACTISCOPE_AVX512 Pack<8> clamped(Pack<8> a, double bound) {
  constexpr int theSmallerWithTheSignOfTheFirst = 2;
  return _mm512_maskz_range_pd(0xff, a.v, Pack<8>(bound).v, theSmallerWithTheSignOfTheFirst);
}
ACTISCOPE_AVX512 Pack<8> sqrt(Pack<8> a) { return _mm512_maskz_sqrt_pd(0xff, a.v); }
ACTISCOPE_INLINE bool any(Mask<8> mask) { return mask.bits != 0; }
ACTISCOPE_AVX512 Pack<8> fma(Pack<8> a, Pack<8> b, Pack<8> c) { return _mm512_fmadd_pd(a.v, b.v, c.v); }
ACTISCOPE_AVX512 Pack<8> scaled(Pack<8> a, Pack<8> exponent) { return _mm512_maskz_scalef_pd(0xff, a.v, exponent.v); }

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> multiplyAdd(Pack<lanes> a, Pack<lanes> b, Pack<lanes> c) {
  return fma(a, b, c);
}
#endif

}  // namespace actiscope
