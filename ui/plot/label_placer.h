#pragma once

#include <QRectF>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace actiscope {

constexpr double negligible = 1;  ///< what hides less than so much hides nothing

/// Keeps texts inside an area and off each other.
class LabelPlacer {
 public:
  explicit LabelPlacer(const QRectF& area) : area_(area) {}

  /// Nothing may be written here.
  void block(const QRectF& rect) { taken_.push_back(rect); }

  /// How much would be hidden by a text in this rectangle; what is not less than `enough` need not be counted.
  using Hidden = std::function<double(const QRectF&, double enough)>;

  /// Takes the first of the candidates that is inside the area, free, and hides nothing; else the free one that hides
  /// least; nothing if none is free and hides less than `most`.
  std::optional<QRectF> place(const std::vector<QRectF>& candidates, const Hidden& hidden,
                              double most = std::numeric_limits<double>::infinity());

 private:
  bool isFree(const QRectF& rect) const;

  QRectF area_;
  std::vector<QRectF> taken_;
};

}  // namespace actiscope
