#pragma once

#include "core/activations/dialect.h"
#include "core/activations/kernels.h"
#include "core/activations/latex.h"
#include "core/analysis/range.h"

#include <string_view>
#include <vector>

namespace actiscope {

/// How a slider maps its travel to a parameter.
enum class Scale {
  linear,
  wide,     ///< fine near the lower bound: the cube of the travel
  integer,  ///< whole numbers only
};

/// One hyperparameter: what it is called, where it starts and how far it goes (bounds included).
struct Parameter {
  std::string_view id{};      ///< as on the command line: "beta"
  std::string_view symbol{};  ///< as in the formula: "β"
  Bilingual meaning{};        ///< a few words: {"gate sharpness", "门的陡峭程度"}
  double defaultValue = 0;
  double lower = 0;
  double upper = 1;
  Scale scale = Scale::linear;
};

/// The parameter's value where a slider has made this share of its way, 0 to 1, and back.
double valueAt(const Parameter& parameter, double travel);
double travelOf(const Parameter& parameter, double value);

/// A row of the catalogue: everything that the program knows about one activation function.
/// Whatever can be computed from the formula (range, kinks' kind, saturation ...) is computed, not listed here.
struct Activation {
  std::string_view id;              ///< snake_case, stable: command line and files
  Bilingual name;                   ///< for people
  std::string_view aliases;         ///< other names to be found by, separated by spaces
  std::string_view formula;         ///< in plain text
  Latex latex;                      ///< the same with its derivatives, for typesetting
  std::string_view source;          ///< paper or framework of the formula and the defaults
  std::vector<Dialect> dialects{};  ///< what frameworks call it; the first of a framework is what @framework means
  Bilingual kinkConvention{};       ///< which derivative holds at the joints; empty where the function is smooth
  std::vector<Parameter> parameters{};
  Kernels kernels;
  std::vector<double> (*joints)(Values) = nullptr;   ///< where the branches of the formula meet; null if it has one
  std::size_t (*parametersInUse)(Values) = nullptr;  ///< of a function with optional pieces; null means all
  double (*centre)(Values) = nullptr;                ///< around where the function changes; null means 0
  double (*wavelength)(Values) = nullptr;            ///< of a function that waves without end; null (or 0): it does not
  Range (*domain)(Values) = nullptr;  ///< where it is defined; null means everywhere. At an end f has its limit
};

}  // namespace actiscope
