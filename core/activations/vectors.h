#pragma once

#include "core/activations/dialect.h"

#include <Eigen/Core>
#include <span>
#include <string_view>
#include <vector>

namespace actiscope {

/// The inputs of a vector function: any finite numbers.
using Logits = std::span<const double>;

/// A function of a whole vector, at a temperature T > 0 that divides the logits first.
struct VectorFunction {
  std::string_view id;       ///< snake_case: "log_softmax"
  Bilingual name;            ///< for people
  std::string_view formula;  ///< in plain text
  std::string_view source;
  std::vector<Dialect> dialects{};
  std::vector<double> (*values)(Logits z, double temperature);  ///< as many as there are logits
  Eigen::MatrixXd (*jacobian)(Logits z, double temperature);    ///< (i, j): the derivative of value i by logit j
};

/// softmax, log-softmax, softmin, sparsemax, hardmax
const std::vector<VectorFunction>& vectorFunctions();

/// The vector function of this id, or null.
const VectorFunction* findVectorFunction(std::string_view id);

/// p_i = exp(z_i / T) / sum_j exp(z_j / T), without overflow.
std::vector<double> softmax(Logits z, double temperature = 1);

}  // namespace actiscope
