#pragma once

#include "ui/plot/bar_keys.h"
#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <span>

namespace actiscope {

/// Draws a CostScene: two bars for each function, one below the other, in as many columns as make them readable, and
/// what the measurement says to the claim that ReLU is six times cheaper than sigmoid and tanh.
class CostPicture {
  Q_DECLARE_TR_FUNCTIONS(actiscope::CostPicture)

 public:
  explicit CostPicture(Plot& plot) : plot_(plot) {}

  void show(const CostScene& scene);
  /// How many functions have bars.
  std::size_t rowCount() const { return costs_.size(); }
  /// Marks a bar, and says which it is; nothing where there is none.
  std::optional<PlotReading> pointAt(const BarPlace& place);

 private:
  void layOut(std::size_t columns);
  void showHint();
  void showColumn(std::size_t column, std::span<const Cost> costs);
  PlotCurve claimedCost() const;

  Plot& plot_;
  CostScene scene_;
  std::vector<Cost> costs_;  ///< that are shown
  std::size_t columns_ = 0;
  std::size_t rows_ = 0;  ///< of each column
  Range range_;           ///< of the costs' axis
};

/// "AMD EPYC, AVX-512"
QString machineText(const CostTable& table);

/// What the costs of sigmoid, tanh and ReLU say to the claim; empty where one of them was not measured.
PlotHeadline costHeadline(const CostTable& table);

}  // namespace actiscope
