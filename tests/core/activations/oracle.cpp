#include "tests/core/activations/oracle.h"

#include "tests/core/activations/textbooks.h"

namespace actiscope {

namespace {

const std::map<std::string_view, Formula>& all() {
  static const std::map<std::string_view, Formula> formulas = textbooks();
  return formulas;
}

constexpr long bitsWanted = 130;

}  // namespace

bool hasTextbook(std::string_view id) { return all().contains(id); }

ExactJet textbook(const Function& function, const Exact& x) {
  const P parameters(function.values().begin(), function.values().end());
  return all().at(function.activation().id)(ExactJet(x, 1, 0), parameters);
}

ExactJet truth(const Function& function, double x) {
  ExactJet result;
  for (int digits : {100, 300, 1200}) {
    setDigits(static_cast<unsigned>(digits));
    lostBits() = 0;
    result = textbook(function, Exact(x));
    if (lostBits() < digits * 10L / 3 - bitsWanted) break;
  }
  setDigits(100);
  return result;
}

ExactJet differences(const Function& function, double x) {
  const Exact step("1e-60");
  const Exact here = textbook(function, Exact(x)).f;
  const Exact right = textbook(function, Exact(x) + step).f;
  const Exact left = textbook(function, Exact(x) - step).f;
  return {here, (right - left) / (2 * step), (right - 2 * here + left) / (step * step)};
}

}  // namespace actiscope
