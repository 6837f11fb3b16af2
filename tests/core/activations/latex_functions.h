#pragma once

#include "tests/core/activations/exact_jet.h"

#include <functional>
#include <map>
#include <string>

namespace actiscope::latex {

/// What an expression comes to that says nothing: NaN.
Exact nothing();

using One = Exact (*)(const Exact&);

/// The functions of one number that LaTeX has a command for; "\\erf" and "\\sgn" are \operatorname's.
const std::map<std::string, One>& functions();

/// By the double exponential rule, to more than fifty digits for a function without poles.
Exact integral(const std::function<Exact(const Exact&)>& g, const Exact& from, const Exact& to);

}  // namespace actiscope::latex
