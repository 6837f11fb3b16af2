#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"

#include <vector>

namespace actiscope {

/// A point that a survey looked at.
struct Station {
  double x = 0;
  Jet jet;
  bool extremum = false;  ///< of f, in the inside of a stretch
};

/// Stations between two neighbouring joints, ascending, ends included (there the jet is the limit from inside).
/// Between two stations both f and f' are monotone; of a function that waves without end, only on the first waves of an
/// infinite range (see scan.h).
using Stretch = std::vector<Station>;

/// Looks over the function on what its domain has of the range, which may be infinite. Every analysis starts from here.
std::vector<Stretch> survey(const Function& function, Range range);

/// Whether f is constant on the stretch.
bool isFlat(const Stretch& stretch);

}  // namespace actiscope
