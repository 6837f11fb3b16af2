#include "tests/core/activations/error.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

/// Where rounding errors meet that are each within their bounds: found among tens of millions of points, and more than
/// four ULP off where one of the errors is not carried.
struct HardPoint {
  const char* id;
  std::vector<double> parameters;
  double x;
};

const std::vector<HardPoint> hardPoints{
    {"gelu", {-1.1284277602926851, 3.4796850864043387}, -59.002942116860574},
    {"gelu", {0.69881911885686598, 1}, -34.00439385191212},
    {"gelu", {2.2233458516114251, 0.59289303213356159}, -0.15344946129895431},
    {"phish", {}, -0.91437233661198158},
    {"phish", {}, -0.98457816237506268},
    {"phish", {}, -13.56005538342362},
    {"lecun_tanh", {}, -0.9825613831323563},
    {"lecun_tanh", {}, 1.4622324241555131},
    {"scaled_tanh", {0.161361457725713, 0.011553567534051663}, 34.561660821247969},
    {"smht", {1, 1, 0.46829780683125977, 0.50866190138090561}, -0.46883896441906675},
    {"tanh_exp", {}, -0.42884818712383654},
    {"elish", {}, -1.1077950665651701},
    {"logish", {}, -31.180147686944437},
    {"sinc", {}, 7.7246931544258359},
    {"snake", {1.9243351691585478e-11}, 1.5337971946119522e+63},
};

TEST(HardPoints, AreWithinTheBoundsInEveryWay) {
  for (const HardPoint& point : hardPoints) {
    Function function(point.id);
    for (std::size_t i = 0; i < point.parameters.size(); ++i) function.set(i, point.parameters[i]);
    const std::array<double, 3> errors = errorsAt(function, point.x, everyWay(function, point.x));
    for (std::size_t order : {0u, 1u, 2u}) {
      EXPECT_LE(errors[order], promised[order]) << label(function) << " at " << point.x << ", derivative " << order;
    }
  }
}

}  // namespace
}  // namespace actiscope
