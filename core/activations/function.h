#pragma once

#include "core/activations/activation.h"
#include "core/activations/instruction_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

/// An activation with values for its parameters: a function of one real variable that can be evaluated.
class Function {
 public:
  /// The activation with its default parameters.
  explicit Function(const Activation& activation);

  /// The catalogue's activation of this id, with default parameters. The id must exist.
  explicit Function(std::string_view id);

  const Activation& activation() const { return *activation_; }
  Values values() const { return values_; }

  /// Sets the parameter of this index; clamped to its bounds, rounded if it is an integer.
  Function& set(std::size_t index, double value);
  /// Sets the parameter of this id, which must exist.
  Function& set(std::string_view parameterId, double value);

  /// How many of the parameters, from the first on, matter at the present values (a maxout of two pieces has no third
  /// slope).
  std::size_t parametersInUse() const;

  /// f(x), right for every double: limits at the infinities, NaN at NaN.
  double operator()(double x) const;
  /// f'(x); at a joint by the activation's convention.
  double slope(double x) const;
  /// f, f' and f'' at x; at a joint by the activation's convention.
  Jet jet(double x) const;
  /// f(x[i]), and f' and f'' up to `order`, into arrays of n, which do not overlap with x. Up to order 1 many numbers
  /// are computed at a time: a few ULP from what one number alone gives, and the same wherever in the array it stands.
  void evaluate(int order, const double* x, std::size_t n, JetArrays out) const;
  /// The same with an instruction set that is available.
  void evaluate(int order, const double* x, std::size_t n, JetArrays out, InstructionSet set) const;

  /// The points where the branches of the formula meet, ascending, without repetition.
  std::vector<double> joints() const;
  /// The point around which the function changes.
  double centre() const;
  /// The length of a wave of a function that waves without end; 0 if it does not.
  double wavelength() const;

  /// Where the function is defined; beyond it all values are NaN, at a finite end of it they are the limits.
  Range domain() const;

  bool operator==(const Function& other) const = default;

 private:
  const Activation* activation_;
  std::vector<double> values_;
};

/// What a framework means by a dialect that this activation lists.
Function meant(const Activation& activation, const Dialect& dialect);

/// The activation as this framework computes it by default; nothing where the framework does not have it.
std::optional<Function> inFramework(const Activation& activation, Framework framework);

/// "Swish, β = 2": the name with those parameters that are not at their default.
std::string label(const Function& function, bool chinese = false);

}  // namespace actiscope
