#include "core/analysis/joints.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

bool differ(double a, double b) { return std::abs(a - b) > 1e-9 * (1 + std::abs(a) + std::abs(b)); }

/// Far enough from a joint to be on the other branch although the joint itself was rounded.
double beside(double x) { return x == 0 ? 1e-300 : 1e-13 * std::abs(x); }

/// The jet on the side of a joint that x is on, with the value at the joint itself if f is continuous there.
Jet limit(const Function& function, double joint, double x, const Jet& at) {
  Jet jet = function.jet(x);
  jet.f = differ(jet.f, at.f) ? jet.f + (joint - x) * jet.f1 : at.f;
  return jet;
}

}  // namespace

std::optional<Break> Joint::kind() const {
  if (differ(left.f, right.f)) return Break::jump;
  if (differ(left.f1, right.f1)) return Break::kink;
  if (differ(left.f2, right.f2)) return Break::bend;
  return std::nullopt;
}

std::vector<Joint> jointsOf(const Function& function) {
  std::vector<Joint> joints;
  for (double x : function.joints()) {
    const Jet at = function.jet(x);
    joints.push_back({x, limit(function, x, x - beside(x), at), at, limit(function, x, x + beside(x), at)});
  }
  return joints;
}

bool jumps(const Function& function) {
  return std::ranges::any_of(jointsOf(function), [](const Joint& joint) { return joint.kind() == Break::jump; });
}

}  // namespace actiscope
