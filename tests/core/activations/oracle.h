#pragma once

#include "core/activations/function.h"
#include "tests/core/activations/exact_jet.h"

namespace actiscope {

/// f, f' and f'' by the textbook formula, written down once more and independently of the program's formulas. At a
/// joint the derivatives are those of the branch that the catalogue names.
ExactJet textbook(const Function& function, const Exact& x);

/// The same with a hundred digits, and with more where the formula cancels them. Leaves the digits at 100.
ExactJet truth(const Function& function, double x);

/// f' and f'' from the textbook's f alone, by central differences.
ExactJet differences(const Function& function, double x);

/// Whether there is a textbook formula for this id.
bool hasTextbook(std::string_view id);

}  // namespace actiscope
