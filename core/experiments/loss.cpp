#include "core/experiments/loss.h"

#include "core/number/portable.h"

#include <cmath>

namespace actiscope {

namespace {

struct Term {
  double value;
  double slope;  ///< by the output
};

/// With e = exp(-|y z|), which never overflows.
Term crossEntropy(double y, double z) {
  const double margin = y * z;
  const double e = portable::exp(-std::abs(margin));
  return {std::max(0.0, -margin) + portable::log1p(e), -y * (margin > 0 ? e : 1) / (1 + e)};
}

Term hinge(double y, double z) { return y * z >= 1 ? Term{0, 0} : Term{1 - y * z, -y}; }

Term squaredError(double y, double z) { return {(z - y) * (z - y) / 2, z - y}; }

template <class Formula>
double mean(Formula formula, const Eigen::RowVectorXd& y, const Eigen::RowVectorXd& outputs,
            Eigen::RowVectorXd& slope) {
  const auto n = static_cast<double>(y.size());
  slope.resize(y.size());
  double sum = 0;
  for (Eigen::Index i = 0; i < y.size(); ++i) {
    const Term term = formula(y[i], outputs[i]);
    sum += term.value;
    slope[i] = term.slope / n;
  }
  return sum / n;
}

}  // namespace

double lossOf(Loss loss, const Eigen::RowVectorXd& y, const Eigen::RowVectorXd& outputs, Eigen::RowVectorXd& slope) {
  switch (loss) {
    case Loss::crossEntropy:
      return mean(crossEntropy, y, outputs, slope);
    case Loss::hinge:
      return mean(hinge, y, outputs, slope);
    case Loss::squaredError:
      break;
  }
  return mean(squaredError, y, outputs, slope);
}

}  // namespace actiscope
