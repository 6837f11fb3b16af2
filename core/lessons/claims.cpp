#include "core/lessons/claims.h"

namespace actiscope {

const std::vector<Claim>& claims() {
  static const std::vector<Claim> all = [] {
    std::vector<Claim> joined;
    for (auto* group : {formulaClaims, curveClaims, gradientClaims, learningClaims}) {
      for (Claim& claim : group()) joined.push_back(std::move(claim));
    }
    return joined;
  }();
  return all;
}

}  // namespace actiscope
