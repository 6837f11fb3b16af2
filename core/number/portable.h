#pragma once

#include "core/number/pack_functions.h"

/// Elementary functions of single numbers, to an ULP or two, that are the same to the last bit on every x86-64 machine:
/// packs of 2 are made of operations that IEEE 754 rounds. The C library's own functions differ with the processor.
namespace actiscope::portable {

inline double exp(double x) { return x == x ? actiscope::exp(Pack<2>(x)).v[0] : x; }

/// For 0 <= x <= 1
inline double log1p(double x) { return x == x ? actiscope::log1p(Pack<2>(x)).v[0] : x; }

/// For |x| up to 1e5
inline double sin(double x) { return actiscope::sin(Pack<2>(x)).v[0]; }
/// For |x| up to 1e5
inline double cos(double x) { return actiscope::cos(Pack<2>(x)).v[0]; }

}  // namespace actiscope::portable
