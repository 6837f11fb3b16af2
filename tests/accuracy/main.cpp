/// Measures how exact the functions are; tests/nightly/accuracy makes resources/accuracy.md of it.
///   accuracy list                  the ids of the catalogue
///   accuracy ours ID N [SEED]      a row of the first table, from N points in [-40, 40] and more elsewhere; exit
///                                  status 1 where a promise is not kept, with the place on standard error
///   accuracy pytorch ID N [SEED]   a row of the second, ours beside PyTorch's formulas; nothing for a function it does
///                                  not have
#include "core/activations/catalogue.h"
#include "tests/accuracy/pytorch.h"
#include "tests/core/activations/error.h"
#include "tests/core/activations/points.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

using namespace actiscope;

namespace {

struct Worst {
  double error = 0;
  double x = 0;

  void take(double other, double where) {
    if (!(other <= error)) *this = {other, where};
  }
};

using Worsts = std::array<Worst, 3>;

std::string printed(const char* format, double number) {
  char text[32];
  std::snprintf(text, sizeof text, format, number);
  return text;
}

std::string described(const Function& function) {
  std::string text(function.activation().id);
  for (std::size_t i = 0; i < function.values().size(); ++i) {
    text += ' ' + std::string(function.activation().parameters[i].id) + '=' + printed("%.17g", function.values()[i]);
  }
  return text;
}

/// Whether all promises are kept by this function at x.
bool measure(const Function& function, double x, Worsts& worsts) {
  const std::array<double, 3> errors = errorsAt(function, x, everyWay(function, x));
  bool good = true;
  for (std::size_t order = 0; order < 3; ++order) {
    worsts[order].take(errors[order], x);
    if (errors[order] <= promised[order]) continue;
    good = false;
    std::cerr << described(function) << " at " << printed("%.17g", x) << ", derivative " << order << ": "
              << errors[order] << " ULP\n";
  }
  return good;
}

std::string cells(const Worsts& worsts) {
  std::string text;
  for (const Worst& worst : worsts) text += " " + printed("%.2f", worst.error) + " |";
  return text;
}

/// Points of any size for the defaults and for a few other parameters, ordinary points for many others.
bool measureElsewhere(const Activation& activation, int count, unsigned seed, Worsts& worsts) {
  bool good = true;
  std::mt19937_64 random(1 + seed);
  for (int i = 0; i < 20; ++i) {
    const Function function = i == 0 ? Function(activation) : drawn(activation, random);
    for (double x : extremePoints(function, count / 100, seed)) good &= measure(function, x, worsts);
  }
  if (activation.parameters.empty()) return good;
  for (double x : ordinaryPoints(count, seed)) good &= measure(drawn(activation, random), x, worsts);
  return good;
}

int ours(const Activation& activation, int count, unsigned seed) {
  Worsts ordinary, elsewhere;
  bool good = true;
  for (double x : ordinaryPoints(count, seed)) good &= measure(Function(activation), x, ordinary);
  good &= measureElsewhere(activation, count, seed, elsewhere);
  std::cout << "| " << activation.id << " |" << cells(ordinary) << cells(elsewhere) << '\n';
  return good ? 0 : 1;
}

std::string atItsWorst(const Worst& worst) {
  return printed(worst.error < 1000 ? "%.1f" : "%.0e", worst.error) + " at " + printed("%.4g", worst.x) + " |";
}

int besidePytorch(const Activation& activation, int count, unsigned seed) {
  const auto formulas = pytorchFormulas();
  const auto theirs = std::ranges::find(formulas, activation.id, &PytorchFormula::id);
  if (theirs == formulas.end()) return 0;
  const Function function(activation);
  std::vector<double> points = ordinaryPoints(count, seed);
  points.insert(points.end(), {-700, -100, 100, 700, -1e-8, 1e-8});
  Worsts we, they;
  for (double x : points) {
    const ExactJet exact = truth(function, x);
    const auto ourErrors = errorsOf(function.jet(x), exact);
    const auto theirErrors = errorsOf({theirs->f(x), theirs->f1(x), 0}, exact);
    for (std::size_t order : {0u, 1u}) {
      we[order].take(ourErrors[order], x);
      they[order].take(theirErrors[order], x);
    }
  }
  std::cout << "| " << activation.id << " | " << theirs->written << " | " << printed("%.1f", we[0].error) << " | "
            << atItsWorst(they[0]) << ' ' << printed("%.1f", we[1].error) << " | " << atItsWorst(they[1]) << '\n';
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string command = argc > 1 ? argv[1] : "";
  if (command == "list") {
    for (const Activation& activation : catalogue()) std::cout << activation.id << '\n';
    return 0;
  }
  const Activation* activation = argc == 4 || argc == 5 ? find(argv[2]) : nullptr;
  if (!activation || (command != "ours" && command != "pytorch")) {
    std::cerr << "usage: accuracy list | accuracy ours|pytorch ID POINTS [SEED]\n";
    return 2;
  }
  const int count = std::stoi(argv[3]);
  const auto seed = static_cast<unsigned>(argc == 5 ? std::stoi(argv[4]) : 0);
  return command == "ours" ? ours(*activation, count, seed) : besidePytorch(*activation, count, seed);
}
