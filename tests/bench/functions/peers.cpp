#include "tests/bench/functions/peers.h"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <unsupported/Eigen/SpecialFunctions>

namespace actiscope {

namespace {

using Array = Eigen::ArrayXd;

template <class Expression>
void inEigen(const double* x, std::size_t n, double* y) {
  const auto size = static_cast<Eigen::Index>(n);
  Eigen::Map<Array>(y, size) = Expression{}(Eigen::Map<const Array>(x, size));
}

template <class Formula>
void inLoop(const double* x, std::size_t n, double* y) {
  for (std::size_t i = 0; i < n; ++i) y[i] = Formula{}(x[i]);
}

template <class Expression, class Formula>
constexpr Peer peer(std::string_view id, std::string_view torch, bool exponential, Expression, Formula) {
  return {id, torch, exponential, inEigen<Expression>, inLoop<Formula>};
}

constexpr double normalCdf(double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); }
constexpr double twiceRootOfTwoOverPi = 1.5957691216057308;

constexpr double seluScale = 1.0507009873554805, seluAlpha = 1.6732632423543772;

// Eigen's expressions are lazy: each is one loop. What they use twice, they compute twice.
const std::array all{
    peer(
        "sigmoid", "torch.sigmoid(x)", true, [](auto x) { return x.logistic(); },
        [](double x) { return 1 / (1 + std::exp(-x)); }),
    peer(
        "log_sigmoid", "F.logsigmoid(x)", true, [](auto x) { return x.min(0.0) - (-x.abs()).exp().log1p(); },
        [](double x) { return std::min(x, 0.0) - std::log1p(std::exp(-std::abs(x))); }),
    peer(
        "tanh", "torch.tanh(x)", true, [](auto x) { return x.tanh(); }, [](double x) { return std::tanh(x); }),
    peer(
        "tanh_shrink", "F.tanhshrink(x)", true, [](auto x) { return x - x.tanh(); },
        [](double x) { return x - std::tanh(x); }),
    peer(
        "softplus", "F.softplus(x)", true, [](auto x) { return x.max(0.0) + (-x.abs()).exp().log1p(); },
        [](double x) { return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x))); }),
    peer(
        "elu", "F.elu(x)", true, [](auto x) { return (x > 0.0).select(x, x.expm1()); },
        [](double x) { return x > 0 ? x : std::expm1(x); }),
    peer(
        "selu", "F.selu(x)", true,
        [](auto x) { return (x > 0.0).select(seluScale * x, (seluScale * seluAlpha) * x.expm1()); },
        [](double x) { return x > 0 ? seluScale * x : seluScale * seluAlpha * std::expm1(x); }),
    peer(
        "celu", "F.celu(x)", true, [](auto x) { return (x > 0.0).select(x, x.expm1()); },
        [](double x) { return x > 0 ? x : std::expm1(x); }),
    peer(
        "silu", "F.silu(x)", true, [](auto x) { return x * x.logistic(); },
        [](double x) { return x / (1 + std::exp(-x)); }),
    peer(
        "gelu", "F.gelu(x)", true, [](auto x) { return 0.5 * x * (1.0 + (x / std::numbers::sqrt2).erf()); },
        [](double x) { return x * normalCdf(x); }),
    peer(
        "gelu_tanh", "F.gelu(x, approximate='tanh')", true,
        [](auto x) { return x * (twiceRootOfTwoOverPi * (x + 0.044715 * x * x * x)).logistic(); },
        [](double x) { return x / (1 + std::exp(-twiceRootOfTwoOverPi * (x + 0.044715 * x * x * x))); }),
    peer(
        "mish", "F.mish(x)", true, [](auto x) { return x * x.exp().log1p().tanh(); },
        [](double x) { return x * std::tanh(std::log1p(std::exp(x))); }),
    peer(
        "exponential", "torch.exp(x)", true, [](auto x) { return x.exp(); }, [](double x) { return std::exp(x); }),
    peer(
        "relu", "torch.relu(x)", false, [](auto x) { return x.max(0.0); }, [](double x) { return x > 0 ? x : 0; }),
    peer(
        "relu6", "F.relu6(x)", false, [](auto x) { return x.max(0.0).min(6.0); },
        [](double x) { return std::clamp(x, 0.0, 6.0); }),
    peer(
        "leaky_relu", "F.leaky_relu(x)", false, [](auto x) { return (x > 0.0).select(x, 0.01 * x); },
        [](double x) { return x > 0 ? x : 0.01 * x; }),
    peer(
        "prelu", "F.prelu(x, torch.full((1,), 0.25, dtype=torch.float64))", false,
        [](auto x) { return (x > 0.0).select(x, 0.25 * x); }, [](double x) { return x > 0 ? x : 0.25 * x; }),
    peer(
        "rrelu", "F.rrelu(x)", false, [](auto x) { return (x > 0.0).select(x, (11.0 / 48) * x); },
        [](double x) { return x > 0 ? x : 11.0 / 48 * x; }),
    peer(
        "hard_tanh", "F.hardtanh(x)", false, [](auto x) { return x.max(-1.0).min(1.0); },
        [](double x) { return std::clamp(x, -1.0, 1.0); }),
    peer(
        "hard_sigmoid", "F.hardsigmoid(x)", false, [](auto x) { return (x / 6.0 + 0.5).max(0.0).min(1.0); },
        [](double x) { return std::clamp(x / 6 + 0.5, 0.0, 1.0); }),
    peer(
        "hard_swish", "F.hardswish(x)", false, [](auto x) { return x * (x + 3.0).max(0.0).min(6.0) / 6.0; },
        [](double x) { return x * std::clamp(x + 3, 0.0, 6.0) / 6; }),
    peer(
        "hard_shrink", "F.hardshrink(x)", false, [](auto x) { return (x.abs() > 0.5).select(x, 0.0 * x); },
        [](double x) { return std::abs(x) > 0.5 ? x : 0; }),
    peer(
        "soft_shrink", "F.softshrink(x)", false, [](auto x) { return x - x.max(-0.5).min(0.5); },
        [](double x) { return x - std::clamp(x, -0.5, 0.5); }),
    peer(
        "threshold", "F.threshold(x, 0.5, 0)", false, [](auto x) { return (x > 0.5).select(x, 0.0 * x); },
        [](double x) { return x > 0.5 ? x : 0; }),
    peer(
        "softsign", "F.softsign(x)", false, [](auto x) { return x / (1.0 + x.abs()); },
        [](double x) { return x / (1 + std::abs(x)); }),
    peer(
        "signum", "torch.sign(x)", false, [](auto x) { return x.sign(); },
        [](double x) { return static_cast<double>((x > 0) - (x < 0)); }),
    peer(
        "absolute", "torch.abs(x)", false, [](auto x) { return x.abs(); }, [](double x) { return std::abs(x); }),
    peer(
        "arctan", "torch.atan(x)", false, [](auto x) { return x.atan(); }, [](double x) { return std::atan(x); }),
    peer(
        "sine", "torch.sin(x)", false, [](auto x) { return x.sin(); }, [](double x) { return std::sin(x); }),
    peer(
        "cosine", "torch.cos(x)", false, [](auto x) { return x.cos(); }, [](double x) { return std::cos(x); }),
    peer(
        "sinc", "torch.sinc(x)", false, [](auto x) { return (x == 0.0).select(1.0 + x, x.sin() / x); },
        [](double x) { return x == 0 ? 1 : std::sin(x) / x; }),
};

}  // namespace

std::span<const Peer> peers() { return all; }

const Peer* peerOf(std::string_view id) {
  const auto found = std::ranges::find(all, id, &Peer::id);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace actiscope
