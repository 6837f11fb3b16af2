#pragma once

#include <cmath>
#include <concepts>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)
/// Where all that runs on wider packs is inlined into functions that are compiled for the wider instructions.
#define ACTISCOPE_WIDE_PACKS
#include <immintrin.h>
#endif

/// Inlined wherever it is used: a pack in a register is passed differently under different instruction sets.
#define ACTISCOPE_INLINE [[gnu::always_inline]] inline

namespace actiscope {

/// The compiler's vectors of this many 64-bit lanes.
template <int lanes>
struct Vectors {
  typedef std::int64_t Bits __attribute__((vector_size(8 * lanes)));
  typedef double Lanes __attribute__((vector_size(8 * lanes)));
  typedef double Unaligned __attribute__((vector_size(8 * lanes), aligned(8), may_alias));
};

/// One truth value for each lane of a pack.
template <int lanes>
struct Mask {
  using Bits = typename Vectors<lanes>::Bits;
  Bits bits;  ///< all ones or all zeros

  ACTISCOPE_INLINE friend Mask operator&(Mask a, Mask b) { return {a.bits & b.bits}; }
  ACTISCOPE_INLINE friend Mask operator|(Mask a, Mask b) { return {a.bits | b.bits}; }
  ACTISCOPE_INLINE friend Mask operator|(bool a, Mask b) { return {b.bits | -std::int64_t{a}}; }
  ACTISCOPE_INLINE friend Mask operator|(Mask a, bool b) { return b | a; }
};

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
  ACTISCOPE_INLINE Pack(double number) : v(number - Lanes{}) {}  // -0.0 stays what it is

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
  ACTISCOPE_INLINE friend Mask<lanes> operator==(Pack a, Pack b) { return {a.v == b.v}; }
  ACTISCOPE_INLINE friend Mask<lanes> operator<(Pack a, Pack b) { return {a.v < b.v}; }
  ACTISCOPE_INLINE friend Mask<lanes> operator>(Pack a, Pack b) { return {a.v > b.v}; }
  ACTISCOPE_INLINE friend Mask<lanes> operator<=(Pack a, Pack b) { return {a.v <= b.v}; }
  ACTISCOPE_INLINE friend Mask<lanes> operator>=(Pack a, Pack b) { return {a.v >= b.v}; }

  ACTISCOPE_INLINE friend Pack chosen(Mask<lanes> condition, Pack a, Pack b) { return condition.bits ? a.v : b.v; }
  ACTISCOPE_INLINE friend Pack copysign(Pack size, Pack sign) {
    constexpr std::int64_t signBit = INT64_MIN;
    return fromBits((size.bits() & ~signBit) | (sign.bits() & signBit));
  }
  ACTISCOPE_INLINE friend Pack magnitude(Pack a) { return fromBits(a.bits() & INT64_MAX); }
  ACTISCOPE_INLINE friend Pack maximum(Pack a, Pack b) { return a.v > b.v ? a.v : b.v; }
  ACTISCOPE_INLINE friend Pack minimum(Pack a, Pack b) { return a.v < b.v ? a.v : b.v; }
  ACTISCOPE_INLINE friend Mask<lanes> isfinite(Pack a) { return magnitude(a) < double(INFINITY); }
};

template <class T>
inline constexpr bool isPack = false;
template <int lanes>
inline constexpr bool isPack<Pack<lanes>> = true;

/// A number without parts that the primitives compute on: double, a pack of doubles, and long double where double has
/// too few digits. A comparison of packs has an answer for each lane: what is written over all of them uses `select`.
template <class F>
concept Real = std::floating_point<F> || isPack<F>;

// What the instruction sets have of their own: square roots, and fma(a, b, c), which is a * b + c rounded once.
// multiplyAdd is the faster one of fma and a * b + c. SSE2 has no fma: Dekker's product stands in, which is exact where
// a * b + c cancels.

ACTISCOPE_INLINE Pack<2> sqrt(Pack<2> a) { return Pack<2>::Lanes{std::sqrt(a.v[0]), std::sqrt(a.v[1])}; }

ACTISCOPE_INLINE Pack<2> upperHalf(Pack<2> a) {
  const Pack<2> scaled = a * 134217729;  // 2^27 + 1
  return scaled - (scaled - a);
}

ACTISCOPE_INLINE Pack<2> fma(Pack<2> a, Pack<2> b, Pack<2> c) {
  const Pack<2> product = a * b;
  const Pack<2> aHigh = upperHalf(a), bHigh = upperHalf(b);
  const Pack<2> aLow = a - aHigh, bLow = b - bHigh;
  const Pack<2> error = ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  return (product + c) + error;
}

ACTISCOPE_INLINE Pack<2> multiplyAdd(Pack<2> a, Pack<2> b, Pack<2> c) { return a * b + c; }

#ifdef ACTISCOPE_WIDE_PACKS
[[gnu::target("avx2,fma")]] inline Pack<4> sqrt(Pack<4> a) { return _mm256_sqrt_pd(a.v); }
[[gnu::target("avx2,fma")]] inline Pack<4> fma(Pack<4> a, Pack<4> b, Pack<4> c) {
  return _mm256_fmadd_pd(a.v, b.v, c.v);
}
[[gnu::target("avx512f")]] inline Pack<8> sqrt(Pack<8> a) { return _mm512_sqrt_pd(a.v); }
[[gnu::target("avx512f")]] inline Pack<8> fma(Pack<8> a, Pack<8> b, Pack<8> c) {
  return _mm512_fmadd_pd(a.v, b.v, c.v);
}

template <int lanes>
ACTISCOPE_INLINE Pack<lanes> multiplyAdd(Pack<lanes> a, Pack<lanes> b, Pack<lanes> c) {
  return fma(a, b, c);
}
#endif

}  // namespace actiscope
