#pragma once

#include "core/number/random.h"

#include <Eigen/Core>
#include <array>
#include <string_view>

namespace actiscope {

/// How the weights of a layer are drawn; the standard deviation is the gain times
enum class Initialization {
  normal,      ///< 1
  xavier,      ///< sqrt(2 / (in + out)): Glorot and Bengio 2010
  he,          ///< sqrt(2 / in): He et al. 2015
  lecun,       ///< sqrt(1 / in): LeCun et al. 1998
  orthogonal,  ///< orthonormal rows or columns times the gain: Saxe et al. 2014
};

constexpr std::array<std::string_view, 5> initializationNames{"normal", "xavier", "he", "lecun", "orthogonal"};

/// Weights of a layer with so many inputs and outputs: a matrix of outputs x inputs.
Eigen::MatrixXd initialWeights(Initialization rule, double gain, Eigen::Index inputs, Eigen::Index outputs,
                               Random& random);

}  // namespace actiscope
