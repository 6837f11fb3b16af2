#pragma once

#include "core/analysis/range.h"
#include "core/number/random.h"

#include <Eigen/Core>
#include <array>
#include <string_view>

namespace actiscope {

/// What there is to learn: two classes of points of the plane, or a function of one variable.
enum class DatasetId {
  circle,     ///< a disc in a ring
  quadrants,  ///< XOR: the class is the sign of x1 x2
  moons,      ///< two half circles that reach into each other
  gaussians,  ///< two normal clouds
  spiral,     ///< two arms
  sine,       ///< y = sin 2x on [-3, 3]
  jump,       ///< y = sign x on [-3, 3]
  parabola,   ///< y = x^2 - 5 on [-7, 10], neither centred nor scaled
};

constexpr std::array<std::string_view, 8> datasetNames{"circle", "xor",  "moons", "gaussians",
                                                       "spiral", "sine", "jump",  "parabola"};

/// Whether the points have classes (two inputs); if not, there is one input and a value to learn.
constexpr bool isClassification(DatasetId id) { return id < DatasetId::sine; }

/// Samples to learn from.
struct Dataset {
  Eigen::MatrixXd x;     ///< inputs x samples
  Eigen::RowVectorXd y;  ///< -1 or 1 for the classes, else the value
};

/// So many samples (classes in turn). Noise is the standard deviation of what is added: to both coordinates of a point
/// with a class, else to the value (times 10 on the parabola, whose values go up to 95).
Dataset makeDataset(DatasetId id, Eigen::Index samples, double noise, Random& random);

/// What the value of a regression would be without noise.
double target(DatasetId regression, double x);

/// The inputs to be shown: both axes of the plane, or the one variable.
Range inputRange(DatasetId id);

}  // namespace actiscope
