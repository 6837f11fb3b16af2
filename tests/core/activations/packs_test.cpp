#include "tests/core/activations/oracle.h"
#include "tests/core/activations/points.h"
#include "tests/core/activations/settings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int pointCount = 200;
#else
constexpr int pointCount = 4000;
#endif

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
  std::vector<double> x = ordinaryPoints(pointCount);
  std::ranges::copy(extremePoints(function, pointCount / 4), std::back_inserter(x));
  std::ranges::copy(std::initializer_list<double>{INFINITY, -INFINITY, NAN}, std::back_inserter(x));
  return x;
}

bool bothOrNeitherFinite(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) || a == b || (std::isfinite(a) && std::isfinite(b));
}

double ulp(double a, double b) {
  const double size = std::max(std::abs(a), std::abs(b));
  return size - std::nextafter(size, 0.0);
}

/// Within 4 ULP, or near a zero within what both may be off, 2^-52 of the largest term.
bool agree(double one, double pack, double (*term)(const Function&, double), const Function& function, double x) {
  if (!bothOrNeitherFinite(one, pack)) return false;
  if (!std::isfinite(one) || one == pack) return true;
  const double distance = std::abs(one - pack);
  return distance <= 4 * ulp(one, pack) || distance <= std::ldexp(term(function, x), -51);
}

double termOfValue(const Function& function, double x) { return truth(function, x).fTerm; }
double termOfSlope(const Function& function, double x) { return truth(function, x).f1Term; }

class Packs : public testing::TestWithParam<const Activation*> {};

TEST_P(Packs, AgreeWithSingleNumbersUnderEveryInstructionSet) {
  for (const Function& function : settingsOf(*GetParam())) {
    const std::vector<double> x = pointsOf(function);
    const Curves single = curvesOf(function, x, InstructionSet::none);
    for (InstructionSet set : packSets()) {
      const Curves packs = curvesOf(function, x, set);
      const std::vector<double> alone = valuesOf(function, x, set);
      for (std::size_t i = 0; i < x.size(); ++i) {
        const auto where = [&] {
          return testing::Message() << label(function) << " with " << nameOf(set) << " at "
                                    << testing::PrintToString(x[i]);
        };
        ASSERT_TRUE(agree(single.f[i], packs.f[i], termOfValue, function, x[i]))
            << where() << ": f " << single.f[i] << " " << packs.f[i];
        ASSERT_TRUE(agree(single.f[i], alone[i], termOfValue, function, x[i]))
            << where() << ": f alone " << single.f[i] << " " << alone[i];
        ASSERT_TRUE(agree(single.f1[i], packs.f1[i], termOfSlope, function, x[i]))
            << where() << ": f' " << single.f1[i] << " " << packs.f1[i];
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
