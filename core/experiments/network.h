#pragma once

#include "core/activations/function.h"
#include "core/experiments/initialization.h"

#include <Eigen/Core>
#include <vector>

namespace actiscope {

/// A layer of neurons f(W x + b), or f(gamma * normalized(W x) + beta) with batch normalization.
struct HiddenLayer {
  Function activation{"relu"};
  Eigen::Index width = 8;
  bool normalized = false;

  bool operator==(const HiddenLayer&) const = default;
};

/// The numbers of a forward and a backward pass through one layer, one column a sample.
struct LayerPass {
  Eigen::MatrixXd z;        ///< what the activation is applied to
  Eigen::MatrixXd a;        ///< f(z)
  Eigen::MatrixXd slope;    ///< f'(z)
  Eigen::MatrixXd xhat;     ///< with batch normalization: W x minus its mean, divided by its deviation
  Eigen::VectorXd mean;     ///< of each unit's W x over the batch
  Eigen::VectorXd inverse;  ///< 1 / sqrt(variance + epsilon)
  Eigen::MatrixXd delta;    ///< derivative of the loss by z, then by W x
};

/// The working memory of passes with one batch size. Layers are counted from the input; the last is the output.
struct Pass {
  std::vector<LayerPass> layers;
  Eigen::RowVectorXd outputs;
};

/// A network of hidden layers and one linear output. All its parameters stand in one vector: for each layer the weights
/// (outputs x inputs, column by column), then its biases, or gamma and beta with batch normalization.
class Network {
 public:
  /// Weights by the rule, biases 0, gamma 1; networks of the same widths that draw the same numbers start with the same
  /// weights.
  Network(Eigen::Index inputs, std::vector<HiddenLayer> hidden, Initialization rule, double gain, Random& random);

  /// Hidden layers and the output.
  std::size_t layers() const { return blocks_.size(); }
  /// Of a hidden layer.
  const Function& activation(std::size_t layer) const { return hidden_[layer].activation; }
  Eigen::VectorXd& parameters() { return parameters_; }
  const Eigen::VectorXd& parameters() const { return parameters_; }
  /// Where the layer's parameters, or its weights only, stand in the vector of parameters or of gradients.
  auto all(std::size_t layer, const Eigen::VectorXd& of) const {
    return of.segment(blocks_[layer].weights, blocks_[layer].end() - blocks_[layer].weights);
  }
  auto weights(std::size_t layer, const Eigen::VectorXd& of) const {
    return of.segment(blocks_[layer].weights, blocks_[layer].weightCount());
  }
  auto weights(std::size_t layer, Eigen::VectorXd& of) const {
    return of.segment(blocks_[layer].weights, blocks_[layer].weightCount());
  }

  /// Fills the pass for these inputs (inputs x samples); batch normalization uses the mean and variance of this batch.
  void forward(const Eigen::MatrixXd& x, Pass& pass) const;
  /// The derivative of the loss by each parameter, from its derivative by each output. The pass is that of forward.
  void backward(const Eigen::MatrixXd& x, const Eigen::RowVectorXd& outputSlope, Pass& pass,
                Eigen::VectorXd& gradient) const;
  /// The outputs for other inputs; batch normalization uses the means and variances of this pass.
  Eigen::RowVectorXd predict(const Eigen::MatrixXd& x, const Pass& statistics) const;

 private:
  /// Where a layer's parameters begin.
  struct Block {
    Eigen::Index inputs;
    Eigen::Index outputs;
    Eigen::Index weights;
    bool normalized;

    Eigen::Index weightCount() const { return inputs * outputs; }
    Eigen::Index scale() const { return weights + weightCount(); }               ///< gamma
    Eigen::Index shift() const { return scale() + (normalized ? outputs : 0); }  ///< beta or bias
    Eigen::Index end() const { return shift() + outputs; }
  };

  auto weightMatrix(std::size_t layer) const {
    const Block& block = blocks_[layer];
    return Eigen::Map<const Eigen::MatrixXd>(parameters_.data() + block.weights, block.outputs, block.inputs);
  }
  auto shift(std::size_t layer) const { return parameters_.segment(blocks_[layer].shift(), blocks_[layer].outputs); }
  auto scale(std::size_t layer) const { return parameters_.segment(blocks_[layer].scale(), blocks_[layer].outputs); }
  const Eigen::MatrixXd& inputOf(std::size_t layer, const Eigen::MatrixXd& x, const Pass& pass) const {
    return layer == 0 ? x : pass.layers[layer - 1].a;
  }

  void addBlock(Eigen::Index inputs, Eigen::Index outputs, bool normalized);
  void normalize(std::size_t layer, LayerPass& pass) const;
  void normalizeBack(std::size_t layer, LayerPass& pass, Eigen::VectorXd& gradient) const;
  void layerBack(std::size_t layer, const Eigen::MatrixXd& input, LayerPass& pass, Eigen::VectorXd& gradient) const;

  std::vector<HiddenLayer> hidden_;
  std::vector<Block> blocks_;
  Eigen::VectorXd parameters_;
};

}  // namespace actiscope
