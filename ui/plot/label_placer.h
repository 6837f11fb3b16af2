#pragma once

#include <QRectF>
#include <functional>
#include <optional>
#include <vector>

namespace actiscope {

/// Keeps texts inside an area and off each other.
class LabelPlacer {
 public:
  explicit LabelPlacer(const QRectF& area) : area_(area) {}

  /// Nothing may be written here.
  void block(const QRectF& rect) { taken_.push_back(rect); }

  /// How much would be hidden by a text in this rectangle.
  using Hidden = std::function<double(const QRectF&)>;

  /// Takes the first of the candidates that is inside the area, free, and hides nothing; else the free one that hides
  /// least; nothing if none is free.
  std::optional<QRectF> place(const std::vector<QRectF>& candidates, const Hidden& hidden);

 private:
  bool isFree(const QRectF& rect) const;

  QRectF area_;
  std::vector<QRectF> taken_;
};

}  // namespace actiscope
