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

/// Where a joint lies that may not be a double itself.
bool nearJoint(const Function& function, double x) {
  return std::ranges::any_of(function.joints(), [x](double joint) { return std::abs(x - joint) <= 2 * ulp(joint); });
}

/// Beyond its domain a function has no values, at the end of it limits that are no values.
std::array<double, 3> errorsBeyond(bool atEnd, const Jet& ours) {
  const bool right = atEnd || (std::isnan(ours.f) && std::isnan(ours.f1) && std::isnan(ours.f2));
  const double error = right ? 0 : INFINITY;
  return {error, error, error};
}

}  // namespace

std::array<double, 3> errorsOf(const Jet& ours, const ExactJet& exact) {
  return {error(ours.f, exact.f, exact.fTerm, promised[0]), error(ours.f1, exact.f1, exact.f1Term, promised[1]),
          error(ours.f2, exact.f2, exact.f2Term, promised[2])};
}

std::array<double, 3> errorsAt(const Function& function, double x, const std::vector<Jet>& ways) {
  const Range domain = function.domain();
  if (x <= domain.from || x >= domain.to) return errorsBeyond(domain.contains(x), ways.front());
  std::vector<ExactJet> truths{truth(function, x)};
  for (double side : {-INFINITY, INFINITY}) {
    if (nearJoint(function, x)) truths.push_back(truth(function, std::nextafter(std::nextafter(x, side), side)));
  }
  std::array<double, 3> worst{};
  for (const Jet& ours : ways) {
    std::array<double, 3> least = errorsOf(ours, truths.front());
    for (const ExactJet& beside : truths) {
      for (std::size_t order : {1u, 2u}) least[order] = std::min(least[order], errorsOf(ours, beside)[order]);
    }
    for (std::size_t order : {0u, 1u, 2u}) worst[order] = std::max(worst[order], least[order]);
  }
  return worst;
}

std::array<double, 3> errorsAt(const Function& function, double x) {
  return errorsAt(function, x, std::vector{function.jet(x)});
}

std::vector<Jet> everyWay(const Function& function, double x) {
  std::vector<Jet> ways{function.jet(x)};
  for (InstructionSet set : allInstructionSets) {
    if (!isAvailable(set)) continue;
    Jet both = ways.front(), alone = ways.front();
    function.evaluate(1, &x, 1, {&both.f, &both.f1, nullptr}, set);
    function.evaluate(0, &x, 1, {.f = &alone.f}, set);
    ways.insert(ways.end(), {both, alone});
  }
  return ways;
}

}  // namespace actiscope
