#include "core/experiments/initialization.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

double deviation(Initialization rule, double inputs, double outputs) {
  switch (rule) {
    case Initialization::xavier:
      return std::sqrt(2 / (inputs + outputs));
    case Initialization::he:
      return std::sqrt(2 / inputs);
    case Initialization::lecun:
      return std::sqrt(1 / inputs);
    case Initialization::normal:
    case Initialization::orthogonal:
      break;
  }
  return 1;
}

Eigen::MatrixXd normalMatrix(Eigen::Index rows, Eigen::Index columns, double deviation, Random& random) {
  return Eigen::MatrixXd::NullaryExpr(rows, columns, [&] { return random.normal(0, deviation); });
}

/// Uniform among the matrices with orthonormal columns (rows if there are fewer): Q of a normal matrix, with the signs
/// that make R's diagonal positive (Mezzadri 2007).
Eigen::MatrixXd orthogonalMatrix(Eigen::Index rows, Eigen::Index columns, Random& random) {
  if (rows < columns) return orthogonalMatrix(columns, rows, random).transpose();
  const Eigen::HouseholderQR<Eigen::MatrixXd> qr(normalMatrix(rows, columns, 1, random));
  const Eigen::VectorXd signs = qr.matrixQR().diagonal().unaryExpr([](double r) { return r < 0 ? -1.0 : 1.0; });
  return (qr.householderQ() * Eigen::MatrixXd::Identity(rows, columns)) * signs.asDiagonal();
}

}  // namespace

Eigen::MatrixXd initialWeights(Initialization rule, double gain, Eigen::Index inputs, Eigen::Index outputs,
                               Random& random) {
  if (rule == Initialization::orthogonal) return gain * orthogonalMatrix(outputs, inputs, random);
  return normalMatrix(outputs, inputs, gain * deviation(rule, double(inputs), double(outputs)), random);
}

}  // namespace actiscope
