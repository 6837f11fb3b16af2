#include "core/analysis/lens.h"

#include "core/activations/published.h"
#include "core/number/rounded.h"

#include <algorithm>
#include <boost/multiprecision/mpfr.hpp>
#include <cmath>

namespace actiscope {

namespace {

template <unsigned digits>
using Exact =
    boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<digits>, boost::multiprecision::et_off>;

constexpr int samplesPerPiece = 3;  // one where the truth takes many digits

template <class T>
const auto& formulas() {
  static const auto all = published::formulas<T>();
  return all;
}

template <class T>
published::Term<T> textbookAt(const Function& function, const T& x) {
  return formulas<T>().at(function.activation().id)({x, T(1.0)}, function.values());
}

double ours(const Function& function, int order, double x) { return order == 0 ? function(x) : function.slope(x); }

/// |result - truth| in ULP of the format at the truth.
template <class T>
double errorOf(double result, const T& truth, NumberFormat format) {
  const double nearest = roundedTo(static_cast<double>(truth), format);
  if (result == nearest && !std::isfinite(result)) return 0;
  if (std::isnan(nearest)) return 0;
  if (!std::isfinite(result)) return INFINITY;
  if (std::isinf(nearest)) return INFINITY;
  return std::abs(static_cast<double>((T(result) - truth) / ulpOf(nearest, format)));
}

struct Results {
  double textbook = 0;
  double ours = 0;
};

template <unsigned digits>
LensErrors errorsBesideExact(const Function& function, int order, double x, const Results& results) {
  const auto term = textbookAt<Exact<digits>>(function, x);
  const Exact<digits>& truth = order == 0 ? term.f : term.f1;
  return {errorOf(results.textbook, truth, NumberFormat::float64), errorOf(results.ours, truth, NumberFormat::float64)};
}

/// The textbook formula in more digits than it can lose where the result is not far below 1, else in more than it can
/// lose above the smallest double.
LensErrors errorsOfDoubles(const Function& function, int order, double x, const Results& results) {
  const double size = std::abs(results.ours);
  if (size > 1e-20) return errorsBesideExact<50>(function, order, x, results);
  if (size > 1e-60) return errorsBesideExact<100>(function, order, x, results);
  return errorsBesideExact<400>(function, order, x, results);
}

struct Sample {
  LensErrors errors;
  bool lost = false;
  bool overflows = false;
};

Sample sampleAt(const Function& function, int order, NumberFormat format, double x) {
  const double here = roundedTo(x, format);
  const double truth = ours(function, order, here);
  const Results results{textbookValue(function, order, format, here), roundedTo(truth, format)};
  if (results.textbook == results.ours && format != NumberFormat::float64) {
    const double error = errorOf(results.ours, truth, format);
    return {{error, error}, false, false};
  }
  Sample sample;
  sample.errors = format == NumberFormat::float64
                      ? errorsOfDoubles(function, order, here, results)
                      : LensErrors{errorOf(results.textbook, truth, format), errorOf(results.ours, truth, format)};
  const double off = std::abs(results.textbook - results.ours);
  sample.overflows = !std::isfinite(results.textbook) && std::isfinite(results.ours);
  sample.lost = sample.overflows || (sample.errors.textbook > 1 && off >= 0.5 * std::abs(results.ours));
  return sample;
}

void widen(LensErrors& errors, const LensErrors& more) {
  errors.textbook = std::max(errors.textbook, more.textbook);
  errors.ours = std::max(errors.ours, more.ours);
}

/// Between a place where the digits are right and one where they are lost.
double boundary(const Function& function, int order, NumberFormat format, double right, double lost) {
  constexpr int halvings = 12;
  for (int i = 0; i < halvings; ++i) {
    const double middle = right + (lost - right) / 2;
    (sampleAt(function, order, format, middle).lost ? lost : right) = middle;
  }
  return lost;
}

/// Runs of at least two pieces: in a single one the function only passes through zero.
std::vector<Range> lostRanges(const std::vector<Lens::Piece>& pieces, Range x, const auto& boundaryBetween) {
  std::vector<Range> ranges;
  for (std::size_t i = 0; i < pieces.size();) {
    std::size_t end = i;
    while (end < pieces.size() && pieces[end].lost) ++end;
    if (end > i + 1) {
      ranges.push_back({i == 0 ? x.from : boundaryBetween(pieces[i - 1].x, pieces[i].x),
                        end == pieces.size() ? x.to : boundaryBetween(pieces[end].x, pieces[end - 1].x)});
    }
    i = std::max(end, i + 1);
  }
  return ranges;
}

}  // namespace

bool hasTextbookForm(const Activation& activation) { return formulas<Rounded>().contains(activation.id); }

double textbookValue(const Function& function, int order, NumberFormat format, double x) {
  const auto term = textbookAt(function, Rounded(x, format));
  return roundedTo((order == 0 ? term.f : term.f1).value(), format);
}

LensErrors errorsAt(const Function& function, int order, NumberFormat format, double x) {
  return sampleAt(function, order, format, x).errors;
}

Lens lensOf(const Function& function, int order, NumberFormat format, Range x, std::size_t count) {
  Lens lens;
  const double step = x.width() / static_cast<double>(count);
  const int samples = format == NumberFormat::float64 ? 1 : samplesPerPiece;
  for (std::size_t i = 0; i < count; ++i) {
    Lens::Piece piece{.x = x.from + (static_cast<double>(i) + 0.5) * step, .errors = {}};
    for (int k = 0; k < samples; ++k) {
      const double at = piece.x + ((k + 0.5) / samples - 0.5) * step;
      const Sample sample = sampleAt(function, order, format, at);
      widen(piece.errors, sample.errors);
      piece.lost = piece.lost || sample.lost;
      const bool nearer = !lens.overflow || std::abs(at) < std::abs(*lens.overflow);
      if (sample.overflows && nearer) lens.overflow = at;
    }
    widen(lens.worst, piece.errors);
    lens.pieces.push_back(piece);
  }
  lens.lost = lostRanges(lens.pieces, x,
                         [&](double right, double lost) { return boundary(function, order, format, right, lost); });
  return lens;
}

}  // namespace actiscope
