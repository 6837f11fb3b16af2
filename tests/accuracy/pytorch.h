#pragma once

#include <string_view>
#include <vector>

namespace actiscope {

/// A function and its derivative as PyTorch 2 computes them in float64 on a CPU (aten/src/ATen/native/cpu and its
/// derivatives.yaml), with the default parameters.
struct PytorchFormula {
  std::string_view id;       ///< the catalogue's
  std::string_view written;  ///< both formulas, for people
  double (*f)(double x);
  double (*f1)(double x);
};

std::vector<PytorchFormula> pytorchFormulas();

}  // namespace actiscope
