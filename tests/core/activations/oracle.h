#pragma once

#include "core/activations/function.h"

#include <boost/multiprecision/mpfr.hpp>

namespace actiscope {

/// A number of as many digits as setDigits says.
using Exact =
    boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<0>, boost::multiprecision::et_off>;

void setDigits(unsigned digits);

/// f and f' by the textbook formula, written down once more and independently of the program's formulas, with the
/// largest of the terms that are added up to each (what rounding errors are relative to where the sum is near zero).
struct Textbook {
  Exact f;
  Exact f1;
  Exact fTerm;
  Exact f1Term;
};

/// At a joint f1 is that of the right branch.
Textbook textbook(const Function& function, const Exact& x);

/// f' and f'' from the textbook formula of f alone, by central differences. The steps are
/// 10^(-0.3 digits) and 1e-30, or less where a joint is near; for slopes far below f (tails that end at a constant) ask
/// for more digits than lie between the two and 100.
Exact slopeOf(const Function& function, double x);
Exact curvatureOf(const Function& function, double x);

/// Whether there is a textbook formula for this id.
bool hasTextbook(std::string_view id);

/// The complementary error function: MPFR's own, and where that takes milliseconds (8 < |x| < 60) a continued fraction,
/// good to 100 digits.
Exact erfcOf(const Exact& x);

}  // namespace actiscope
