#include "tests/core/activations/error.h"
#include "tests/core/activations/points.h"
#include "tests/core/activations/settings.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope {
namespace {

constexpr int pointsOfPacks = unlessSanitized(4000, 200);

/// f and f' of an array.
struct Curves {
  std::vector<double> f, f1;
};

Curves curvesOf(const Function& function, const std::vector<double>& x, InstructionSet set) {
  Curves curves{std::vector<double>(x.size()), std::vector<double>(x.size())};
  function.evaluate(1, x.data(), x.size(), {curves.f.data(), curves.f1.data(), nullptr}, set);
  return curves;
}

std::vector<double> valuesOf(const Function& function, const std::vector<double>& x, InstructionSet set) {
  std::vector<double> f(x.size());
  function.evaluate(0, x.data(), x.size(), {.f = f.data()}, set);
  return f;
}

std::vector<InstructionSet> packSets() {
  std::vector<InstructionSet> sets;
  for (InstructionSet set : allInstructionSets) {
    if (set != InstructionSet::none && isAvailable(set)) sets.push_back(set);
  }
  return sets;
}

std::vector<double> pointsOf(const Function& function) {
  std::vector<double> x = ordinaryPoints(pointsOfPacks);
  std::ranges::copy(extremePoints(function, pointsOfPacks / 4), std::back_inserter(x));
  std::ranges::copy(std::initializer_list<double>{INFINITY, -INFINITY, NAN}, std::back_inserter(x));
  return x;
}

bool sameKind(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) || a == b || (std::isfinite(a) && std::isfinite(b));
}

double ulpsBetween(double a, double b) {
  if (a == b || !std::isfinite(a)) return 0;
  const double size = std::max(std::abs(a), std::abs(b));
  return std::abs(a - b) / (std::nextafter(size, INFINITY) - size);
}

/// The largest error of f and f' on packs, in ULP, counted as errorsOf counts. Where packs are within an ULP of single
/// numbers, whose errors other tests measure, that is taken for the error.
class Worst {
 public:
  explicit Worst(const Function& function) : function_(function) {}

  void see(double x, const Jet& packs, const Jet& single) {
    ASSERT_TRUE(sameKind(packs.f, single.f) && sameKind(packs.f1, single.f1)) << place(x, packs, single);
    if (ulpsBetween(packs.f, single.f) <= 1 && ulpsBetween(packs.f1, single.f1) <= 1) return;
    const auto errors = errorsOf({packs.f, packs.f1, 0}, truth(function_, x));
    for (std::size_t order : {0u, 1u}) {
      EXPECT_LE(errors[order], promised[order]) << order << place(x, packs, single);
    }
  }

 private:
  testing::Message place(double x, const Jet& packs, const Jet& single) const {
    return testing::Message() << ": " << label(function_) << " at " << testing::PrintToString(x) << ", " << packs.f
                              << " " << packs.f1 << " beside " << single.f << " " << single.f1;
  }

  const Function& function_;
};

class Packs : public testing::TestWithParam<const Activation*> {};

TEST_P(Packs, AreAsExactAsSingleNumbersUnderEveryInstructionSet) {
  for (const Function& function : settingsOf(*GetParam())) {
    const std::vector<double> x = pointsOf(function);
    const Curves single = curvesOf(function, x, InstructionSet::none);
    Worst worst(function);
    for (InstructionSet set : packSets()) {
      SCOPED_TRACE(nameOf(set));
      const Curves packs = curvesOf(function, x, set);
      const std::vector<double> alone = valuesOf(function, x, set);
      for (std::size_t i = 0; i < x.size() && !HasFailure(); ++i) {
        worst.see(x[i], {packs.f[i], packs.f1[i]}, {single.f[i], single.f1[i]});
        worst.see(x[i], {alone[i], packs.f1[i]}, {single.f[i], single.f1[i]});
      }
    }
  }
}

TEST_P(Packs, GiveTheSameWhereverInTheArrayANumberStands) {
  const Function function(*GetParam());
  const std::vector<double> x = ordinaryPoints(37);
  for (InstructionSet set : packSets()) {
    const Curves all = curvesOf(function, x, set);
    for (std::size_t from = 0; from < x.size(); ++from) {
      const Curves rest = curvesOf(function, {x.begin() + static_cast<std::ptrdiff_t>(from), x.end()}, set);
      for (std::size_t i = from; i < x.size(); ++i) {
        ASSERT_EQ(rest.f[i - from], all.f[i]) << nameOf(set);
        ASSERT_EQ(rest.f1[i - from], all.f1[i]) << nameOf(set);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, Packs, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

TEST(Packs, AreThereWithoutASpecialMachine) {
  EXPECT_TRUE(isAvailable(InstructionSet::sse2));
  EXPECT_TRUE(isAvailable(widest()));
  EXPECT_GE(widest(), InstructionSet::sse2);
}

}  // namespace
}  // namespace actiscope
