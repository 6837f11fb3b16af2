#pragma once

#include "core/activations/function.h"

#include <random>
#include <vector>

namespace actiscope {

/// As many points of [-40, 40], evenly spread and at random in turn; others for another seed.
std::vector<double> ordinaryPoints(int count, unsigned seed = 0);

/// Zeros, the smallest and largest numbers, the far tails, the neighbours of each joint; as many again of any size.
std::vector<double> extremePoints(const Function& function, int count, unsigned seed = 0);

/// The activation with parameters drawn from their whole range, often at one of its ends or near it.
Function drawn(const Activation& activation, std::mt19937_64& random);

}  // namespace actiscope
