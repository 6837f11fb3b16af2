#include "core/activations/vectors.h"

#include "core/number/primitives.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace actiscope {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Numbers = std::vector<double>;

double sum(const Numbers& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }

double largest(Logits z) { return z.empty() ? 0 : std::ranges::max(z); }

Numbers negated(Logits z) {
  Numbers all(z.size());
  std::ranges::transform(z, all.begin(), std::negate());
  return all;
}

/// (a - b) / divisor, also where a - b overflows and the quotient does not.
Wide scaledDifference(double a, double b, double divisor) {
  const Wide difference = exactSum(a, -b);
  if (std::isfinite(difference.hi)) return difference / Wide(divisor);
  const Wide half = exactSum(a / 2, -b / 2) / Wide(divisor);
  return half + half;
}

/// e^((z_i - max z) / T): what softmax shares out, the largest being 1.
Numbers weights(Logits z, double temperature) {
  Numbers all(z.begin(), z.end());
  for (double& each : all) each = exp(scaledDifference(each, largest(z), temperature));
  return all;
}

double sumWithout(const Numbers& numbers, std::size_t left) {
  double rest = 0;
  for (std::size_t i = 0; i < numbers.size(); ++i) rest += i == left ? 0 : numbers[i];
  return rest;
}

/// d_ij - p_j, each to its last digits.
MatrixXd unitMinusShares(Logits z, double temperature) {
  const Numbers weight = weights(z, temperature);
  const auto n = static_cast<Index>(z.size());
  MatrixXd all(n, n);
  for (Index j = 0; j < n; ++j) {
    const auto at = static_cast<std::size_t>(j);
    all.col(j).setConstant(-weight[at] / sum(weight));
    all(j, j) = sumWithout(weight, at) / sum(weight);
  }
  return all;
}

MatrixXd softmaxJacobian(Logits z, double temperature) {
  const Numbers p = softmax(z, temperature);
  const Eigen::Map<const Eigen::VectorXd> shares(p.data(), static_cast<Index>(p.size()));
  return shares.asDiagonal() * unitMinusShares(z, temperature) / temperature;
}

/// (z_i - max z) / T - ln(1 + the other weights): two terms of one sign.
Numbers logSoftmax(Logits z, double temperature) {
  const Numbers weight = weights(z, temperature);
  const auto top = static_cast<std::size_t>(std::ranges::max_element(z) - z.begin());
  const double logOfSum = std::log1p(sumWithout(weight, top));
  Numbers all(z.begin(), z.end());
  for (double& each : all) each = narrow(scaledDifference(each, largest(z), temperature)) - logOfSum;
  return all;
}

MatrixXd logSoftmaxJacobian(Logits z, double temperature) { return unitMinusShares(z, temperature) / temperature; }

Numbers softmin(Logits z, double temperature) { return softmax(negated(z), temperature); }

MatrixXd softminJacobian(Logits z, double temperature) { return -softmaxJacobian(negated(z), temperature); }

/// What sparsemax takes off all u, the largest of which is 0, so that those left above 0 sum to 1.
double sparsemaxThreshold(Numbers u) {
  std::ranges::sort(u, std::greater());
  double total = 0;
  double threshold = -1;
  for (std::size_t k = 0; k < u.size() && u[k] > threshold; ++k) {
    total += u[k];
    threshold = (total - 1) / static_cast<double>(k + 1);
  }
  return threshold;
}

Numbers sparsemax(Logits z, double temperature) {
  Numbers u(z.begin(), z.end());
  for (double& each : u) each = narrow(scaledDifference(each, largest(z), temperature));
  const double threshold = sparsemaxThreshold(u);
  for (double& each : u) each = std::max(each - threshold, 0.0);
  return u;
}

/// (d_ij - 1/|S|) / T on the support S, 0 beside it.
MatrixXd sparsemaxJacobian(Logits z, double temperature) {
  const Numbers p = sparsemax(z, temperature);
  const auto n = static_cast<Index>(p.size());
  const Eigen::VectorXd support = Eigen::Map<const Eigen::VectorXd>(p.data(), n).array().sign();
  const MatrixXd shared = support * support.transpose() / std::max(support.sum(), 1.0);
  return (MatrixXd(support.asDiagonal()) - shared) / temperature;
}

Numbers hardmax(Logits z, double) {
  Numbers all(z.size());
  if (!z.empty()) all[static_cast<std::size_t>(std::ranges::max_element(z) - z.begin())] = 1;
  return all;
}

MatrixXd hardmaxJacobian(Logits z, double) {
  return MatrixXd::Zero(static_cast<Index>(z.size()), static_cast<Index>(z.size()));
}

}  // namespace

Numbers softmax(Logits z, double temperature) {
  Numbers p = weights(z, temperature);
  const double whole = sum(p);
  for (double& each : p) each /= whole;
  return p;
}

const std::vector<VectorFunction>& vectorFunctions() {
  static const std::vector<VectorFunction> all{
      {.id = "softmax",
       .name = {"Softmax", "Softmax 函数"},
       .formula = "e^(zᵢ/T) / Σⱼ e^(zⱼ/T)",
       .source = "Bridle 1990",
       .dialects = {pytorch("torch.nn.Softmax"), keras("keras.activations.softmax"), jax("jax.nn.softmax"),
                    onnx("Softmax")},
       .values = softmax,
       .jacobian = softmaxJacobian},
      {.id = "log_softmax",
       .name = {"Log-softmax", "Log-softmax 函数"},
       .formula = "zᵢ/T − ln Σⱼ e^(zⱼ/T)",
       .source = "PyTorch nn.LogSoftmax",
       .dialects = {pytorch("torch.nn.LogSoftmax"), keras("keras.activations.log_softmax"), jax("jax.nn.log_softmax"),
                    onnx("LogSoftmax")},
       .values = logSoftmax,
       .jacobian = logSoftmaxJacobian},
      {.id = "softmin",
       .name = {"Softmin", "Softmin 函数"},
       .formula = "e^(−zᵢ/T) / Σⱼ e^(−zⱼ/T)",
       .source = "PyTorch nn.Softmin",
       .dialects = {pytorch("torch.nn.Softmin")},
       .values = softmin,
       .jacobian = softminJacobian},
      {.id = "sparsemax",
       .name = {"Sparsemax", "Sparsemax 函数"},
       .formula = "max(0, zᵢ/T − τ), Σⱼ max(0, zⱼ/T − τ) = 1",
       .source = "Martins and Astudillo 2016",
       .dialects = {keras("keras.activations.sparsemax")},
       .values = sparsemax,
       .jacobian = sparsemaxJacobian},
      {.id = "hardmax",
       .name = {"Hardmax", "Hardmax 函数"},
       .formula = "1, i = min argmax z;  0, i ≠ min argmax z",
       .source = "ONNX Hardmax",
       .dialects = {onnx("Hardmax")},
       .values = hardmax,
       .jacobian = hardmaxJacobian},
  };
  return all;
}

const VectorFunction* findVectorFunction(std::string_view id) {
  const auto function = std::ranges::find(vectorFunctions(), id, &VectorFunction::id);
  return function == vectorFunctions().end() ? nullptr : &*function;
}

}  // namespace actiscope
