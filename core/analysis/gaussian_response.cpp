#include "core/analysis/gaussian_response.h"

#include "core/analysis/scan.h"

#include <algorithm>
#include <boost/math/quadrature/gauss.hpp>
#include <cmath>

namespace actiscope {

namespace {

using Rule = boost::math::quadrature::gauss<double, 20>;

constexpr double farthest = 38;                     // standard deviations: beyond, the density is no number any more
constexpr double finest = 1.0 / 1024;               // of x: no activation of the catalogue changes faster
constexpr double mostWaveCuts = 4000;               // of a function that waves
constexpr double wavesReach = 8;                    // standard deviations
constexpr double rootAtZero = 0.63161877774606470;  // (2 pi)^(-1/4)

/// Where the panels of the quadrature meet, in standard deviations: doubling away from each landmark, so that a panel
/// is never wider than its distance from what happens there, and fine enough for the normal density.
std::vector<double> cutsOf(const Function& function, double deviation) {
  std::vector<double> cuts{-farthest, farthest};
  for (double z : {0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 16.0, 24.0}) {
    cuts.push_back(z);
    cuts.push_back(-z);
  }
  for (double landmark : landmarks(function)) {
    const double centre = landmark / deviation;
    cuts.push_back(centre);
    for (double step = finest / deviation; step < farthest; step *= 2) {
      cuts.push_back(centre - step);
      cuts.push_back(centre + step);
    }
  }
  const double wave = std::max(function.wavelength() / deviation, 2 * wavesReach / mostWaveCuts);
  for (double z = -wavesReach; function.wavelength() > 0 && z < wavesReach; z += wave) cuts.push_back(z);
  std::erase_if(cuts, [](double z) { return !(std::abs(z) <= farthest); });
  std::ranges::sort(cuts);
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  return cuts;
}

/// Points of a quadrature over the line, in standard deviations.
struct Nodes {
  std::vector<double> z;
  std::vector<double> weight;
  std::vector<double> root;  ///< of the normal density

  void addPanel(double from, double to) {
    const double middle = from + (to - from) / 2;
    const double half = (to - from) / 2;
    for (std::size_t i = 0; i < Rule::abscissa().size(); ++i) {
      for (const double side : {-1.0, 1.0}) add(middle + side * half * Rule::abscissa()[i], half * Rule::weights()[i]);
    }
  }

 private:
  void add(double at, double weightThere) {
    z.push_back(at);
    weight.push_back(weightThere);
    root.push_back(rootAtZero * std::exp(-at * at / 4));
  }
};

Nodes nodesOf(const std::vector<double>& cuts) {
  Nodes nodes;
  for (std::size_t i = 1; i < cuts.size(); ++i) nodes.addPanel(cuts[i - 1], cuts[i]);
  return nodes;
}

/// sqrt E (g(z) - centre)^2 from g at the nodes; the squares do not overflow.
double rms(const Nodes& nodes, std::vector<double> g, double centre = 0) {
  for (std::size_t i = 0; i < g.size(); ++i) g[i] = std::abs(g[i] - centre) * nodes.root[i];
  const double scale = std::ranges::max(g);
  if (!(scale > 0) || !std::isfinite(scale)) return scale;
  double sum = 0;
  for (std::size_t i = 0; i < g.size(); ++i) sum += nodes.weight[i] * (g[i] / scale) * (g[i] / scale);
  return scale * std::sqrt(sum);
}

double mean(const Nodes& nodes, const std::vector<double>& g) {
  double sum = 0;
  for (std::size_t i = 0; i < g.size(); ++i) sum += nodes.weight[i] * nodes.root[i] * (nodes.root[i] * g[i]);
  return sum;
}

}  // namespace

GaussianResponse gaussianResponse(const Function& function, double deviation) {
  if (deviation == 0) {
    const Jet jet = function.jet(0);
    return {jet.f, 0, std::abs(jet.f), std::abs(jet.f1)};
  }
  const Nodes nodes = nodesOf(cutsOf(function, deviation));
  const std::size_t n = nodes.z.size();
  std::vector<double> x(n);
  std::vector<double> f(n);
  std::vector<double> slope(n);
  std::ranges::transform(nodes.z, x.begin(), [=](double z) { return z * deviation; });
  function.evaluate(1, x.data(), n, {f.data(), slope.data(), nullptr});
  const double centre = mean(nodes, f);
  return {centre, rms(nodes, f, centre), rms(nodes, f), rms(nodes, slope)};
}

}  // namespace actiscope
