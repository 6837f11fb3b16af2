#pragma once

#include <cmath>

namespace actiscope {

/// The numbers that formulas compute with: double, and packs of doubles (pack.h). Both have the arithmetic, the
/// functions below, `select` and the elementary functions; a comparison of packs gives one answer for each lane, so
/// what is written over reals branches by `select` alone.
template <class T>
inline constexpr bool isReal = false;
template <>
inline constexpr bool isReal<double> = true;

template <class T>
concept Real = isReal<T>;

inline bool isfinite(double x) { return std::isfinite(x); }

inline double magnitude(double x) { return std::abs(x); }

inline double copysign(double size, double sign) { return std::copysign(size, sign); }

inline double hypot(double a, double b) { return std::hypot(a, b); }

inline double fma(double a, double b, double c) { return std::fma(a, b, c); }

inline double maximum(double a, double b) { return std::fmax(a, b); }

}  // namespace actiscope
