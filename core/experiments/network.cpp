#include "core/experiments/network.h"

namespace actiscope {

namespace {

constexpr double normalizationEpsilon = 1e-5;  // of batch normalization, as in PyTorch

/// Large products are made in blocks, and so in an order of sums, that fit the caches; not those of this machine.
[[maybe_unused]] const bool sameOnEveryMachine = (Eigen::setCpuCacheSizes(32 << 10, 256 << 10, 2 << 20), true);

void activate(const Function& function, LayerPass& pass) {
  pass.a.resizeLike(pass.z);
  pass.slope.resizeLike(pass.z);
  function.evaluate(1, pass.z.data(), static_cast<std::size_t>(pass.z.size()),
                    {pass.a.data(), pass.slope.data(), nullptr}, sameEverywhere);
}

}  // namespace

Network::Network(Eigen::Index inputs, std::vector<HiddenLayer> hidden, Initialization rule, double gain, Random& random)
    : hidden_(std::move(hidden)) {
  for (const HiddenLayer& layer : hidden_) {
    addBlock(inputs, layer.width, layer.normalized);
    inputs = layer.width;
  }
  addBlock(inputs, 1, false);
  parameters_.setZero(blocks_.back().end());
  for (const Block& block : blocks_) {
    parameters_.segment(block.weights, block.weightCount()) =
        initialWeights(rule, gain, block.inputs, block.outputs, random).reshaped();
    if (block.normalized) parameters_.segment(block.scale(), block.outputs).setOnes();
  }
}

void Network::addBlock(Eigen::Index inputs, Eigen::Index outputs, bool normalized) {
  blocks_.push_back({inputs, outputs, blocks_.empty() ? 0 : blocks_.back().end(), normalized});
}

void Network::forward(const Eigen::MatrixXd& x, Pass& pass) const {
  pass.layers.resize(layers());
  for (std::size_t l = 0; l < layers(); ++l) {
    LayerPass& layer = pass.layers[l];
    layer.z.noalias() = weightMatrix(l) * inputOf(l, x, pass);
    if (blocks_[l].normalized) normalize(l, layer);
    layer.z.colwise() += shift(l);
    if (l < hidden_.size()) activate(hidden_[l].activation, layer);
  }
  pass.outputs = pass.layers.back().z;
}

/// From W x to gamma * xhat, in place.
void Network::normalize(std::size_t l, LayerPass& pass) const {
  pass.mean = pass.z.rowwise().mean();
  pass.xhat = pass.z.colwise() - pass.mean;
  pass.inverse = (pass.xhat.array().square().rowwise().mean() + normalizationEpsilon).rsqrt();
  pass.xhat.array().colwise() *= pass.inverse.array();
  pass.z.array() = pass.xhat.array().colwise() * scale(l).array();
}

void Network::backward(const Eigen::MatrixXd& x, const Eigen::RowVectorXd& outputSlope, Pass& pass,
                       Eigen::VectorXd& gradient) const {
  gradient.resize(parameters_.size());
  pass.layers.back().delta = outputSlope;
  for (std::size_t l = layers(); l-- > 0;) {
    layerBack(l, inputOf(l, x, pass), pass.layers[l], gradient);
    if (l == 0) break;
    LayerPass& below = pass.layers[l - 1];
    below.delta.noalias() = weightMatrix(l).transpose() * pass.layers[l].delta;
    below.delta.array() *= below.slope.array();
  }
}

void Network::layerBack(std::size_t l, const Eigen::MatrixXd& input, LayerPass& pass, Eigen::VectorXd& gradient) const {
  const Block& block = blocks_[l];
  gradient.segment(block.shift(), block.outputs) = pass.delta.rowwise().sum();
  if (block.normalized) normalizeBack(l, pass, gradient);
  Eigen::Map<Eigen::MatrixXd>(gradient.data() + block.weights, block.outputs, block.inputs).noalias() =
      pass.delta * input.transpose();
}

/// From the derivative by gamma * xhat + beta to that by W x (Ioffe and Szegedy 2015), in place.
void Network::normalizeBack(std::size_t l, LayerPass& pass, Eigen::VectorXd& gradient) const {
  const Block& block = blocks_[l];
  auto byScale = gradient.segment(block.scale(), block.outputs);
  const auto byShift = gradient.segment(block.shift(), block.outputs);
  byScale = pass.delta.cwiseProduct(pass.xhat).rowwise().sum();
  const auto n = static_cast<double>(pass.delta.cols());
  const auto along = pass.xhat.array().colwise() * (byScale / n).array();
  pass.delta.array() = (pass.delta.colwise() - byShift / n).array() - along;
  pass.delta.array().colwise() *= scale(l).array() * pass.inverse.array();
}

Eigen::RowVectorXd Network::predict(const Eigen::MatrixXd& x, const Pass& statistics) const {
  Eigen::MatrixXd a = x;
  LayerPass pass;
  for (std::size_t l = 0; l < layers(); ++l) {
    const LayerPass& known = statistics.layers[l];
    pass.z.noalias() = weightMatrix(l) * a;
    if (blocks_[l].normalized) {
      pass.z.colwise() -= known.mean;
      pass.z.array().colwise() *= known.inverse.array() * scale(l).array();
    }
    pass.z.colwise() += shift(l);
    if (l == hidden_.size()) break;
    activate(hidden_[l].activation, pass);
    a.swap(pass.a);
  }
  return pass.z;
}

}  // namespace actiscope
