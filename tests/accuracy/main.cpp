#include "core/activations/catalogue.h"
#include "tests/core/activations/error.h"
#include "tests/core/activations/points.h"

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace actiscope;

namespace {

struct Worst {
  double error = 0;
  double x = 0;
  std::string parameters{};
};

using Worsts = std::array<Worst, 3>;

std::string written(const Function& function) {
  std::string text;
  for (std::size_t i = 0; i < function.values().size(); ++i) {
    char number[64];
    std::snprintf(number, sizeof number, " %s=%.17g", function.activation().parameters[i].id.data(), function.values()[i]);
    text += number;
  }
  return text;
}

void measure(const Function& function, double x, Worsts& worsts) {
  const std::array<double, 3> errors = errorsAt(function, x);
  for (std::size_t i = 0; i < 3; ++i) {
    if (errors[i] > worsts[i].error) worsts[i] = {errors[i], x, written(function)};
  }
}

void print(const Activation& activation, const char* where, const Worsts& worsts) {
  for (std::size_t i = 0; i < 3; ++i) {
    if (worsts[i].error > bounds[i]) {
      std::printf("%s f%zu %s: %.3g at %.17g%s\n", activation.id.data(), i, where, worsts[i].error, worsts[i].x,
                  worsts[i].parameters.c_str());
    }
  }
  std::printf("%-16s %-9s %6.2f %6.2f %6.2f\n", activation.id.data(), where, worsts[0].error, worsts[1].error,
              worsts[2].error);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  const int count = std::atoi(argv[1]);
  for (int i = 2; i < argc; ++i) {
    const Activation& activation = *find(argv[i]);
    const Function standard(activation);
    Worsts ordinary, extreme, anyParameters;
    for (double x : ordinaryPoints(count)) measure(standard, x, ordinary);
    print(activation, "ordinary", ordinary);
    for (double x : extremePoints(standard, count / 20)) measure(standard, x, extreme);
    print(activation, "extreme", extreme);
    if (activation.parameters.empty()) continue;
    std::mt19937_64 random(1);
    for (double x : ordinaryPoints(count)) measure(drawn(activation, random), x, anyParameters);
    for (int k = 0; k < 20; ++k) {
      const Function function = drawn(activation, random);
      for (double x : extremePoints(function, count / 400)) measure(function, x, anyParameters);
    }
    print(activation, "drawn", anyParameters);
  }
}
