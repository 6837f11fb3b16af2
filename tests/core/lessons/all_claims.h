#pragma once

#include "core/lessons/claims.h"

namespace actiscope {

/// The claims of all topics, in order.
inline std::vector<Claim> allClaims() {
  std::vector<Claim> all;
  for (const ClaimGroup& group : claimGroups()) all.insert(all.end(), group.claims.begin(), group.claims.end());
  return all;
}

}  // namespace actiscope
