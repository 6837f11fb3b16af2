#include "core/activations/function.h"

#include "core/activations/catalogue.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace actiscope {

namespace {

/// The whole blocks of an array, and the rest in a block of its own, filled up with ones.
void inBlocks(Kernel kernel, std::size_t block, const double* x, std::size_t n, Values values, JetArrays out) {
  const std::size_t whole = n - n % block;
  kernel(x, whole, values, out);
  if (whole == n) return;
  std::array<double, 32> padded, f{}, f1{};
  padded.fill(1);
  std::copy(x + whole, x + n, padded.begin());
  kernel(padded.data(), block, values, {f.data(), out.f1 ? f1.data() : nullptr});
  std::copy_n(f.begin(), n - whole, out.f + whole);
  if (out.f1) std::copy_n(f1.begin(), n - whole, out.f1 + whole);
}

}  // namespace

Function::Function(const Activation& activation) : activation_(&activation) {
  for (const Parameter& parameter : activation.parameters) values_.push_back(parameter.defaultValue);
}

Function::Function(std::string_view id) : Function(*find(id)) {}

Function& Function::set(std::size_t index, double value) {
  const Parameter& parameter = activation_->parameters.at(index);
  const double inside = std::clamp(value, parameter.lower, parameter.upper);
  values_[index] = parameter.scale == Scale::integer ? std::round(inside) : inside;
  return *this;
}

Function& Function::set(std::string_view parameterId, double value) {
  const auto parameter = std::ranges::find(activation_->parameters, parameterId, &Parameter::id);
  assert(parameter != activation_->parameters.end());
  return set(static_cast<std::size_t>(parameter - activation_->parameters.begin()), value);
}

std::size_t Function::parametersInUse() const {
  return activation_->parametersInUse ? activation_->parametersInUse(values_) : values_.size();
}

double Function::operator()(double x) const {
  double f = 0;
  evaluate(0, &x, 1, {.f = &f}, InstructionSet::none);
  return f;
}

double Function::slope(double x) const {
  Jet jet;
  evaluate(1, &x, 1, {&jet.f, &jet.f1, nullptr}, InstructionSet::none);
  return jet.f1;
}

Jet Function::jet(double x) const {
  Jet jet;
  evaluate(2, &x, 1, {&jet.f, &jet.f1, &jet.f2}, InstructionSet::none);
  return jet;
}

void Function::evaluate(int order, const double* x, std::size_t n, JetArrays out) const {
  evaluate(order, x, n, out, widest());
}

void Function::evaluate(int order, const double* x, std::size_t n, JetArrays out, InstructionSet set) const {
  const Kernels& kernels = activation_->kernels;
  if (order == 2 || set == InstructionSet::none) {
    kernels.single.at(static_cast<std::size_t>(order))(x, n, values_, out);
  } else {
    const std::size_t width = static_cast<std::size_t>(set) - 1;
    const std::size_t block = lanesOf(set) * kernel::packsAtOnce(lanesOf(set), order);
    inBlocks(kernels.packs.at(width).at(static_cast<std::size_t>(order)), block, x, n, values_, out);
  }
}

std::vector<double> Function::joints() const {
  std::vector<double> joints = activation_->joints ? activation_->joints(values_) : std::vector<double>{};
  std::ranges::sort(joints);
  joints.erase(std::unique(joints.begin(), joints.end()), joints.end());
  return joints;
}

double Function::centre() const { return activation_->centre ? activation_->centre(values_) : 0; }

double Function::wavelength() const { return activation_->wavelength ? activation_->wavelength(values_) : 0; }

Range Function::domain() const { return activation_->domain ? activation_->domain(values_) : wholeLine; }

Function meant(const Activation& activation, const Dialect& dialect) {
  Function function = dialect.means.empty() ? Function(activation) : Function(dialect.means);
  for (const Setting& setting : dialect.settings) function.set(setting.parameter, setting.value);
  return function;
}

std::optional<Function> inFramework(const Activation& activation, Framework framework) {
  const auto dialect = std::ranges::find(activation.dialects, framework, &Dialect::framework);
  if (dialect == activation.dialects.end()) return std::nullopt;
  return meant(activation, *dialect);
}

std::string label(const Function& function, bool chinese) {
  const Activation& activation = function.activation();
  std::string text(chinese ? activation.name.zh : activation.name.en);
  for (std::size_t i = 0; i < function.parametersInUse(); ++i) {
    const Parameter& parameter = activation.parameters[i];
    if (function.values()[i] == parameter.defaultValue) continue;
    text += ", " + std::string(parameter.symbol) + " = " + readable(function.values()[i]);
  }
  return text;
}

}  // namespace actiscope
