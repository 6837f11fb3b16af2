#include "core/activations/gated_pairs.h"

#include <algorithm>

namespace actiscope {

const std::vector<GatedPair>& gatedPairs() {
  static const std::vector<GatedPair> all{
      {.id = "glu",
       .name = {"GLU", "门控线性单元"},
       .formula = "a · σ(b)",
       .source = "Dauphin et al. 2017; PyTorch nn.GLU",
       .gate = "sigmoid",
       .dialects = {pytorch("torch.nn.GLU"), keras("keras.activations.glu"), jax("jax.nn.glu")}},
      {.id = "reglu",
       .name = {"ReGLU", "ReLU 门控线性单元"},
       .formula = "a · max(0, b)",
       .source = "Shazeer 2020",
       .gate = "relu"},
      {.id = "geglu",
       .name = {"GEGLU", "GELU 门控线性单元"},
       .formula = "a · GELU(b)",
       .source = "Shazeer 2020",
       .gate = "gelu"},
      {.id = "swiglu",
       .name = {"SwiGLU", "Swish 门控线性单元"},
       .formula = "a · b · σ(βb)",
       .source = "Shazeer 2020",
       .gate = "swish"},
      {.id = "bilinear",
       .name = {"Bilinear", "双线性门控"},
       .formula = "a · b",
       .source = "Mnih and Hinton 2007; Dauphin et al. 2017",
       .gate = "identity"},
  };
  return all;
}

const GatedPair* findGatedPair(std::string_view id) {
  const auto pair = std::ranges::find(gatedPairs(), id, &GatedPair::id);
  return pair == gatedPairs().end() ? nullptr : &*pair;
}

PairJet gatedPair(const Function& gate, double a, double b) {
  Jet g;
  gate.evaluate(1, &b, 1, {.f = &g.f, .f1 = &g.f1}, InstructionSet::none);
  return {times(a, g.f), g.f, times(a, g.f1)};
}

}  // namespace actiscope
