#pragma once

#include "core/activations/function.h"

#include <optional>
#include <vector>

namespace actiscope {

/// The derivative that is the first not to be continuous at a joint.
enum class Break { jump = 0, kink = 1, bend = 2 };

/// A point where two branches of the formula meet, with the limits from both sides.
struct Joint {
  double x = 0;
  Jet left;   ///< limits from below
  Jet at;     ///< by the formula's convention
  Jet right;  ///< limits from above

  /// Jump of f, kink of f (jump of f'), bend (jump of f''), or nothing if f, f' and f'' run on.
  std::optional<Break> kind() const;
};

std::vector<Joint> jointsOf(const Function& function);

/// Whether f itself jumps somewhere.
bool jumps(const Function& function);

}  // namespace actiscope
