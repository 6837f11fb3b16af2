#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"
#include "core/number/number_format.h"

#include <optional>
#include <vector>

namespace actiscope {

/// Whether there is a formula of the function in published.h; what follows asks for one that has.
bool hasTextbookForm(const Activation& activation);

/// How far two ways to compute a function in a number format are from the truth, in units in the last place of the
/// format: the textbook formula with every operation in the format, and ours, computed in doubles and rounded once.
struct LensErrors {
  double textbook = 0;  ///< infinite where the result is infinite or no number, and the truth is not
  double ours = 0;

  bool operator==(const LensErrors&) const = default;
};

/// The errors of f (order 0) or f' (order 1) at the number of the format nearest to x.
LensErrors errorsAt(const Function& function, int order, NumberFormat format, double x);

/// What the textbook formula gives there.
double textbookValue(const Function& function, int order, NumberFormat format, double x);

/// The largest errors of each of many neighbouring pieces of a range, and what they mean.
struct Lens {
  struct Piece {
    double x = 0;  ///< its middle
    LensErrors errors;
    bool lost = false;  ///< somewhere in it, the textbook formula's result has no right digit
  };
  std::vector<Piece> pieces;
  std::vector<Range> lost;         ///< where the textbook formula's result has no right digit, piece after piece
  std::optional<double> overflow;  ///< nearest to 0 where it overflows though the truth does not
  LensErrors worst;                ///< of all pieces
};

/// Looks at so many pieces, at a few numbers in each.
Lens lensOf(const Function& function, int order, NumberFormat format, Range x, std::size_t pieces);

}  // namespace actiscope
