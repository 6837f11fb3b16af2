#include "tests/core/activations/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope {

namespace {

double ulp(double number) {
  constexpr int bits = 52, lowest = -1074, highest = 1023;
  if (number == 0) return std::ldexp(1, lowest);
  return std::ldexp(1, std::max(std::min(std::ilogb(number), highest) - bits, lowest));
}

double error(double ours, const Exact& truth, double term, double bound) {
  if (std::isinf(ours)) {
    const bool beyond = abs(truth) > Exact(std::numeric_limits<double>::max()) * (1 - Exact("1e-15"));
    return beyond && (truth > 0) == (ours > 0) ? 0 : INFINITY;
  }
  if (std::isnan(ours)) return INFINITY;
  const double nearest = mpfr_get_d(truth.backend().data(), MPFR_RNDN);
  const double share = std::isinf(term) ? 0 : std::ldexp(term, -52) / bound;
  const double distance = abs(Exact(ours) - truth).convert_to<double>();
  return distance / std::max(ulp(nearest), share);
}

}  // namespace

std::array<double, 3> errorsAt(const Function& function, double x) {
  const Jet ours = function.jet(x);
  const ExactJet exact = truth(function, x);
  return {error(ours.f, exact.f, exact.fTerm, bounds[0]), error(ours.f1, exact.f1, exact.f1Term, bounds[1]),
          error(ours.f2, exact.f2, exact.f2Term, bounds[2])};
}

}  // namespace actiscope
