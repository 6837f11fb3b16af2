#include "ui/pages/neuron_picture.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

/// A picture without a window, at one of the stages of the signal.
struct DrawnNeuron {
  explicit DrawnNeuron(NeuronStage stage, NeuronScene scene = {}) : picture(plot) {
    plot.resize(1000, 700);
    scene.playback.step = static_cast<long>(stage);
    picture.show(scene);
  }

  std::vector<std::string> texts() {
    std::vector<std::string> all;
    for (const PlotNode& node : plot.panel(0).diagram().nodes) all.push_back(node.text.toStdString());
    return all;
  }
  std::vector<std::string> onEdges() {
    std::vector<std::string> all;
    for (const PlotEdge& edge : plot.panel(0).diagram().edges) all.push_back(edge.text.toStdString());
    return all;
  }
  std::vector<double> bars() {
    std::vector<double> ends;
    for (const PlotBar& bar : plot.panel(2).bars()[0].bars) ends.push_back(bar.to);
    return ends;
  }

  Plot plot;
  NeuronPicture picture;
};

TEST(NeuronPicture, BeforeTheProductsTheLinesShowTheWeights) {
  DrawnNeuron drawn(NeuronStage::inputs);
  EXPECT_EQ(drawn.onEdges()[0], "w₁ = 0.8");
  EXPECT_EQ(drawn.onEdges()[2], "w₃ = −0.4");
  EXPECT_EQ(drawn.texts()[3], "Σ");
  EXPECT_TRUE(drawn.bars().empty());
}

TEST(NeuronPicture, InTheEndAllItsNumbersAreShown) {
  DrawnNeuron drawn(NeuronStage::output);
  EXPECT_EQ(drawn.texts(),
            (std::vector<std::string>{"x₁\n1", "x₂\n0.5", "x₃\n−1", "z\n0.5", "Sigmoid", "0.6225", "b = −1"}));
  EXPECT_EQ(drawn.onEdges()[1], "0.6 × 0.5 = 0.3");
  const std::vector<double> addends{0.8, 0.3, 0.4, -1, 0.5};
  ASSERT_EQ(drawn.bars().size(), addends.size());
  for (std::size_t i = 0; i < addends.size(); ++i) EXPECT_NEAR(drawn.bars()[i], addends[i], 1e-15) << i;
}

TEST(NeuronPicture, TheBallIsAtTheStimulusOnTheActivation) {
  DrawnNeuron drawn(NeuronStage::output);
  const PlotMark& ball = drawn.plot.panel(1).marks().back();
  EXPECT_NEAR(ball.at.x, 1.5, 1e-15);
  EXPECT_NEAR(ball.at.y, 1 / (1 + std::exp(-0.5)), 1e-15);
}

TEST(NeuronPicture, TheOutputIsFilledOnlyWhenTheNeuronFires) {
  const auto fill = [](double bias) {
    NeuronScene scene;
    scene.config.bias = bias;
    return DrawnNeuron(NeuronStage::output, scene).plot.panel(0).diagram().nodes[5].fill;
  };
  EXPECT_TRUE(fill(-1).isValid());
  EXPECT_FALSE(fill(-2).isValid());
}

TEST(NeuronPicture, EveryLineLeadsFromItsNodeTowardsTheOutput) {
  DrawnNeuron drawn(NeuronStage::output);
  const PlotDiagram& diagram = drawn.plot.panel(0).diagram();
  ASSERT_EQ(diagram.edges.size(), 6u);
  for (const PlotEdge& edge : diagram.edges) {
    const PlotNode& to = diagram.nodes[edge.to];
    EXPECT_LE(diagram.nodes[edge.from].at.x, to.at.x);
    EXPECT_TRUE(to.text.startsWith(u'z') || to.at.y == 3);
  }
}

}  // namespace
}  // namespace actiscope
