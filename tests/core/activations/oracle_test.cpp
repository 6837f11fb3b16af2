#include "tests/core/activations/oracle.h"
#include "tests/core/activations/settings.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

TEST(Oracle, ErrorFunctionIsTheOneOfMpfrTo100Digits) {
  for (const char* x : {"-20", "-8.01", "8.01", "11.3", "19.7", "33", "59.9"}) {
    setDigits(100);
    const Exact fraction = erfcOf(Exact(x));
    setDigits(150);
    const Exact mpfr = erfcOf(Exact(x));
    // x itself was rounded to 100 digits, which the exponential multiplies by 2 x^2.
    EXPECT_LT(abs(fraction / mpfr - 1), Exact("1e-95")) << x;
  }
}

TEST(Oracle, SlopeWrittenAsAFormulaIsTheDifferenceOfTheValue) {
  setDigits(100);
  for (const Function& function : allSettings()) {
    for (int i = 0; i <= 40; ++i) {
      const double x = -40.03 + 2 * i;
      const Exact written = textbook(function, Exact(x)).f1;
      EXPECT_LE(abs(slopeOf(function, x) - written), Exact("1e-50") * abs(written) + Exact("1e-65"))
          << label(function) << " at " << x;
    }
  }
}

}  // namespace
}  // namespace actiscope
