#include "core/lessons/claims.h"

namespace actiscope {

const std::vector<ClaimGroup>& claimGroups() {
  static const std::vector<ClaimGroup> all{{{"Formulas", "公式"}, formulaClaims()},
                                           {{"Curves and values", "曲线与函数值"}, curveClaims()},
                                           {{"Gradients in depth and time", "梯度：随深度与时间"}, gradientClaims()},
                                           {{"Learning and what it costs", "学习过程与开销"}, learningClaims()}};
  return all;
}

}  // namespace actiscope
