#include "core/activations/catalogue.h"

#include <iostream>

/// Prints what typeset.js reads: the id of each function, a line, and its formulas in LaTeX, followed by a blank line.
int main() {
  for (const actiscope::Activation& activation : actiscope::catalogue()) {
    std::cout << activation.id << '\n' << actiscope::aligned(activation.latex) << "\n\n";
  }
}
