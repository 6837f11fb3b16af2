#pragma once

#include "tests/core/activations/exact_jet.h"

#include <functional>
#include <map>
#include <string_view>
#include <vector>

namespace actiscope {

/// Parameter values.
using P = std::vector<Exact>;

using Formula = std::function<ExactJet(const ExactJet& x, const P& p)>;

/// The formulas of f as papers and frameworks publish them, by id. Differences of nearly equal numbers are left
/// standing only where they are the definition: then the truth takes more digits.
std::map<std::string_view, Formula> textbooks();

}  // namespace actiscope
