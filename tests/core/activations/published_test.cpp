#include "core/activations/published.h"

#include "core/activations/catalogue.h"
#include "tests/core/activations/oracle.h"
#include "tests/core/activations/settings.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

/// Where no formula has a joint.
constexpr double points[] = {-20.3, -7.77, -3.21, -1.37, -0.61, -0.13, 0.17, 0.73, 1.61, 2.71, 5.43, 19.9};

TEST(PublishedFormulas, AreOfFunctionsThatThereAre) {
  const auto formulas = published::formulas<Exact>();
  for (const auto& [id, formula] : formulas) EXPECT_NE(find(id), nullptr) << id;
  EXPECT_GE(formulas.size(), 62u);
}

/// The oracle's formulas are other ones, without cancellation.
TEST(PublishedFormulas, AreTheFunctionsInManyDigits) {
  setDigits(100);
  const auto formulas = published::formulas<Exact>();
  for (const auto& [id, formula] : formulas) {
    const Function function(id);
    for (double x : points) {
      const auto term = formula({Exact(x), Exact(1)}, function.values());
      const auto truth = textbook(function, Exact(x));
      EXPECT_LE(abs(term.f - truth.f), Exact("1e-28") * (1 + abs(truth.f))) << id << " at " << x;
      EXPECT_LE(abs(term.f1 - truth.f1), Exact("1e-28") * (1 + abs(truth.f1))) << id << " at " << x;
    }
  }
}

}  // namespace
}  // namespace actiscope
