#pragma once

#include "core/experiments/initialization_rule.h"
#include "core/number/random.h"

#include <Eigen/Core>

namespace actiscope {

/// Weights of a layer with so many inputs and outputs: a matrix of outputs x inputs.
Eigen::MatrixXd initialWeights(Initialization rule, double gain, Eigen::Index inputs, Eigen::Index outputs,
                               Random& random);

}  // namespace actiscope
