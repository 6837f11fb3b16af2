#pragma once

#include "core/activations/function.h"

#include <array>
#include <string_view>

namespace actiscope {

/// How the matrix of a recurrent network is drawn before it is scaled.
enum class RecurrentMatrix {
  positive,    ///< magnitudes of normal numbers: one eigenvalue is the largest, and its eigenvector is positive
  normal,      ///< eigenvalues all over a disc
  orthogonal,  ///< all eigenvalues on a circle
};

constexpr std::array<std::string_view, 3> recurrentMatrixNames{"positive", "normal", "orthogonal"};

/// A state that is sent through the same layer again and again: h <- f(W h).
struct RecurrentConfig {
  RecurrentMatrix matrix = RecurrentMatrix::positive;
  double radius = 1.1;  ///< largest |eigenvalue| of W
  int units = 64;
  int steps = 100;
  int seed = 1;

  bool operator==(const RecurrentConfig&) const = default;
};

}  // namespace actiscope
