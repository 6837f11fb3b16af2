#include "tests/core/activations/oracle.h"
#include "tests/core/activations/settings.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

TEST(Oracle, ErrorFunctionIsTheOneOfMpfrTo70Digits) {
  for (const char* x : {"-20", "-8.01", "-6.9", "-1.5", "-0.01", "0.3", "2.5", "6.9", "7.01", "11.3", "33", "59.9"}) {
    setDigits(100);
    const Exact ours = erfcOf(Exact(x));
    const Exact error = erfOf(Exact(x));
    setDigits(150);  // where it is MPFR's
    // x itself was rounded to 100 digits, which the exponential multiplies by 2 x^2.
    EXPECT_LT(abs(ours / erfcOf(Exact(x)) - 1), Exact("1e-70")) << x;
    EXPECT_LT(abs(error / erfOf(Exact(x)) - 1), Exact("1e-70")) << x;
  }
  setDigits(100);
}

TEST(Oracle, DerivativesThatTheTextbooksCarryAreTheDifferencesOfTheirValues) {
  for (const Function& function : allSettings()) {
    for (int i = 0; i <= 10; i += unlessSanitized(1, 5)) {
      const double x = -40.03 + 8 * i;
      if (!function.domain().contains(x)) continue;
      setDigits(1000);  // some slopes are e^-2000 of the value
      const ExactJet written = textbook(function, Exact(x));
      const ExactJet measured = differences(function, x);
      EXPECT_LE(abs(measured.f1 - written.f1), Exact("1e-40") * abs(written.f1) + Exact("1e-100"))
          << label(function) << " at " << x;
      EXPECT_LE(abs(measured.f2 - written.f2), Exact("1e-40") * abs(written.f2) + Exact("1e-100"))
          << label(function) << " at " << x;
    }
  }
  setDigits(100);
}

TEST(Oracle, TakesMoreDigitsWhereTheTextbookCancelsThem) {
  const Exact tiny("1e-300");
  const Exact shrunk = truth(Function("tanh_shrink"), 1e-300).f;
  EXPECT_LT(abs(shrunk / (tiny * tiny * tiny / 3) - 1), Exact("1e-15"));
}

}  // namespace
}  // namespace actiscope
