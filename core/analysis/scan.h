#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"

#include <vector>

namespace actiscope {

/// The points around which the function changes: its centre, its joints and 0.
std::vector<double> landmarks(const Function& function);

/// Of a function that waves without end, this many waves are looked at on either side of 0 if the range is infinite,
constexpr int wavesAside = 64;
/// and on both sides of its middle together if it is finite: more than a screen can show.
constexpr int mostWaves = 4096;

/// Ascending points strictly inside the range (which may be infinite) so that a function with these landmarks hides
/// nothing between two of them: 12 a decade around each landmark, from 1e-5 to 1e6 and coarsely to 1e300, 128 evenly,
/// and 8 a wave where the function waves (wavelength > 0).
std::vector<double> scanPoints(Range range, const std::vector<double>& landmarks, double wavelength);

}  // namespace actiscope
