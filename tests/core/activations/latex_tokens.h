#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace actiscope::latex {

/// The words of a formula: numbers, names with their primes and subscripts ("u''", "w_1", "\mathrm{slope}", "\alpha"),
/// commands ("\frac", "\erf" for \operatorname{erf}, "\cases" and "\end") and signs. Spaces and sizes of brackets are
/// left out, except "\,", which ends the argument of a function.
std::vector<std::string> tokens(std::string_view text);

}  // namespace actiscope::latex
