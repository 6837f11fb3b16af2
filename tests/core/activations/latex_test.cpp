#include "core/activations/latex.h"

#include "core/activations/latex_values.h"
#include "tests/core/activations/latex_formula.h"
#include "tests/core/activations/oracle.h"
#include "tests/core/activations/points.h"
#include "tests/core/activations/settings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

namespace actiscope {
namespace {

using Three = std::array<Exact, 3>;

constexpr std::array names{"f(x)", "f'(x)", "f''(x)"};

double valueAt(std::string_view text, double x) {
  setDigits(100);
  latex::Scope scope{{{"x", x}, {"\\alpha", 2}}, {}};
  return latex::parsed(text)(scope).convert_to<double>();
}

TEST(LatexFormula, IsReadAsAMathematicianReadsIt) {
  EXPECT_EQ(valueAt("2x^2 - 3x + 1", 5), 36);
  EXPECT_EQ(valueAt(R"(\frac{x}{2}(x - 1) / 4)", 5), 2.5);
  EXPECT_EQ(valueAt(R"(-x|x - 7|\,x)", 2), -20);
  EXPECT_DOUBLE_EQ(valueAt(R"(2 \sin^2 \alpha x\,x)", 0.3), 0.6 * std::pow(std::sin(0.6), 2));
  EXPECT_DOUBLE_EQ(valueAt(R"(\tanh(x) x \cos x)", 0.3), 0.3 * std::tanh(0.3) * std::cos(0.3));
  EXPECT_DOUBLE_EQ(valueAt(R"(e^{-x^2/\alpha} \sqrt{2\pi})", 1), std::exp(-0.5) * std::sqrt(2 * M_PI));
  EXPECT_DOUBLE_EQ(valueAt(R"(\frac{2}{\sqrt{\pi}} \int_0^x e^{-t^2}\,dt)", 0.7), std::erf(0.7));
  EXPECT_EQ(valueAt(R"(\min(6, \max(0, x))^2)", 7), 36);
  EXPECT_EQ(valueAt(R"(\begin{cases} 1 & -1 < x \le 2 \\ x & x > 2, x \ne 4 \end{cases})", 3), 3);
  EXPECT_TRUE(std::isnan(valueAt(R"(\begin{cases} 1 & -1 < x \le 2 \\ x & x > 2, x \ne 4 \end{cases})", 4)));
  EXPECT_TRUE(std::isnan(valueAt(R"(0, \quad x \notin \{-1, 1\})", 1)));
  EXPECT_EQ(valueAt(R"(0, \quad x \notin [-1, 1])", 1.5), 0);
}

TEST(LatexFormula, SaysWhatItDoesNotUnderstand) {
  for (const char* text : {"x +", "(x", R"(\frac{x})", R"(\sec x)", "y", "x)", R"(\begin{cases} 1 \end{cases})"}) {
    EXPECT_THROW(valueAt(text, 1), std::runtime_error) << text;
  }
}

TEST(Latex, OfASymbolIsTheOneInTheFormulas) {
  EXPECT_EQ(latexSymbol("α"), "\\alpha");
  EXPECT_EQ(latexSymbol("w₁"), "w_1");
  EXPECT_EQ(latexSymbol("tₗ"), "t_l");
  EXPECT_EQ(latexSymbol("slope"), "\\mathrm{slope}");
  EXPECT_EQ(latexSymbol("b"), "b");
}

TEST(Latex, StandsAlignedAtTheEqualsSigns) {
  EXPECT_EQ(aligned({"x t", "t + 1", "0", {"t = s", "s = 2"}}),
            "\\begin{aligned}\nf(x) &= x t \\\\[4pt]\nf'(x) &= t + 1 \\\\[4pt]\nf''(x) &= 0 \\\\[10pt]\n"
            "t &= s \\\\[2pt]\ns &= 2\n\\end{aligned}");
}

TEST(Latex, IsFollowedByTheValuesOfTheParametersInUse) {
  const Function elu = Function("elu").set("alpha", 0.5);
  const std::string formulas = aligned(elu.activation().latex);
  const std::string end = "\n\\end{aligned}";
  EXPECT_EQ(alignedWithValues(elu),
            formulas.substr(0, formulas.size() - end.size()) + " \\\\[10pt]\n\\alpha &= 0.5" + end);
  EXPECT_EQ(alignedWithValues(Function("tanh")), aligned(Function("tanh").activation().latex));
  EXPECT_EQ(alignedWithValues(Function("maxout").set("pieces", 2)).find("w_3"), std::string::npos);
  EXPECT_EQ(latexNumber(-2.5e-7), "-2.5 \\cdot 10^{-7}");
}

Three toThree(const ExactJet& jet) { return {jet.f, jet.f1, jet.f2}; }

bool equal(const Exact& a, const Exact& b) { return abs(a - b) <= Exact("1e-40") * std::max(Exact(1), Exact(abs(b))); }

class LatexOfTheCatalogue : public testing::TestWithParam<const Activation*> {
 protected:
  LatexOfTheCatalogue() { setDigits(100); }

  /// f, f' and f'' as the LaTeX says.
  Three said(const Function& function, const Exact& x) const {
    latex::Scope scope{{{"x", x}}, definitions_};
    const Activation& activation = function.activation();
    for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
      scope.numbers[latexSymbol(activation.parameters[i].symbol)] = function.values()[i];
    }
    Three all;
    std::ranges::transform(expressions_, all.begin(), [&](const auto& expression) { return expression(scope); });
    return all;
  }

  void expectTruth(const Function& function, double x) const {
    const Three ours = said(function, x);
    const Three truth = toThree(textbook(function, x));
    for (std::size_t order : {0u, 1u, 2u}) {
      EXPECT_TRUE(equal(ours[order], truth[order]))
          << label(function) << ": " << names[order] << " at " << x << " is said to be " << ours[order].str(20)
          << " and is " << truth[order].str(20);
    }
  }

 private:
  std::map<std::string, latex::Definition> definitions_ = latex::definitionsOf(GetParam()->latex);
  std::array<latex::Expression, 3> expressions_{latex::parsed(names[0], definitions_),
                                                latex::parsed(names[1], definitions_),
                                                latex::parsed(names[2], definitions_)};
};

bool nearABranch(const Function& function, double x) {
  return std::ranges::any_of(function.joints(), [x](double joint) { return std::abs(x - joint) < 1e-9; });
}

void addDrawn(std::vector<Function>& functions, const Activation& activation, int count) {
  if (activation.parameters.empty()) return;
  std::mt19937_64 random(20260405);
  for (int i = 0; i < count; ++i) functions.push_back(drawn(activation, random));
}

TEST_P(LatexOfTheCatalogue, IsTheTextbookFormulaWithItsDerivatives) {
  std::vector<Function> functions = settingsOf(*GetParam());
  addDrawn(functions, *GetParam(), 5);
  for (const Function& function : functions) {
    for (double x : {-17.3, -6.2, -3.1, -2.4, -1.6, -1.1, -0.8, -0.3, -0.04, 0.07, 0.2, 0.6, 0.9, 1.3, 2.2, 3.7, 9.6}) {
      if (function.domain().contains(x) && !nearABranch(function, x)) expectTruth(function, x);
    }
    if (HasFailure()) return;
  }
}

/// Which of f, f' and f'' there are at x, by how the function goes on from both sides.
std::array<bool, 3> existing(const Function& function, double x) {
  const Exact step("1e-60");
  const ExactJet left = textbook(function, x - step), at = textbook(function, x), right = textbook(function, x + step);
  const bool slope = equal(left.f, at.f) && equal(right.f, at.f) && equal(left.f1, right.f1);
  return {true, slope, slope && equal(left.f2, right.f2)};
}

TEST_P(LatexOfTheCatalogue, SaysNothingWhereThereIsNoDerivative) {
  if (GetParam()->id == "maxout") return;  // f'' = 0 wherever f' says something, which is not said again
  std::array<bool, 3> everywhere{true, true, true}, saysAll{true, true, true};
  for (const Function& function : settingsOf(*GetParam())) {
    for (double x : function.joints()) {
      const Three ours = said(function, x);
      const Three truth = toThree(textbook(function, x));
      const std::array<bool, 3> exists = existing(function, x);
      for (std::size_t order : {0u, 1u, 2u}) {
        const bool says = !isnan(ours[order]);
        EXPECT_TRUE(!says || (exists[order] && equal(ours[order], truth[order])))
            << label(function) << ": " << names[order] << " at " << x << " is said to be " << ours[order].str(20);
        everywhere[order] = everywhere[order] && exists[order];
        saysAll[order] = saysAll[order] && says;
      }
    }
  }
  EXPECT_EQ(saysAll, everywhere) << "f, f' and f'' are said at all joints, and exist there";
}

INSTANTIATE_TEST_SUITE_P(Catalogue, LatexOfTheCatalogue, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

}  // namespace
}  // namespace actiscope
