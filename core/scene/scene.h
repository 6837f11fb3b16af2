#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"
#include "core/experiments/descent.h"

#include <limits>
#include <optional>
#include <vector>

namespace actiscope {

enum class PageId { explore, compare, descent };

/// The part of the plane that a plot shows.
struct View {
  Range x{-6, 6};
  Range y{-1.5, 3};

  bool operator==(const View&) const = default;
};

/// One function large.
struct ExploreScene {
  Function function{"sigmoid"};
  View view{{-8, 8}, {-0.1, 1.1}};  ///< at first what fits the function
  bool showSlope = true;
  bool showCurvature = false;
  bool showBands = true;
  bool showTangent = true;
  double threshold = 0.05;  ///< saturated where |f'| is below it

  bool operator==(const ExploreScene&) const = default;
};

/// One curve of a comparison; colour and dash are indices into the theme's cycles.
struct ComparedCurve {
  Function function{"relu"};
  int colour = 0;
  int dash = 0;
  bool visible = true;

  bool operator==(const ComparedCurve&) const = default;
};

/// Several functions in one system of axes; at first the preset "compare".
struct CompareScene {
  std::vector<ComparedCurve> curves{{Function{"sigmoid"}, 0, 0}, {Function{"tanh"}, 1, 1}, {Function{"relu"}, 2, 2}};
  View view{{-3, 3}, {-1.5, 3}};
  bool showValue = true;
  bool showSlope = false;
  std::optional<std::size_t> reference;  ///< the curve that the others are subtracted from, drawn in a second panel

  bool operator==(const CompareScene&) const = default;
};

/// The step after which nobody moves any more.
constexpr long atTheEnd = std::numeric_limits<long>::max();

/// The race of gradient descent on several functions, at one of its steps.
struct DescentScene {
  std::vector<Function> runners{Function{"sigmoid"}, Function{"relu"}};
  DescentConfig config;
  long step = atTheEnd;  ///< the step shown; each runner stays at its last frame
  double speed = 10;     ///< steps per second while playing

  bool operator==(const DescentScene&) const = default;
};

/// Everything that a picture depends on. The window edits it; pages, export and the command line draw it.
struct Scene {
  PageId page = PageId::explore;
  ExploreScene explore;
  CompareScene compare;
  DescentScene descent;

  bool operator==(const Scene&) const = default;
};

}  // namespace actiscope
