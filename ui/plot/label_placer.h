#pragma once

#include <QRectF>
#include <optional>
#include <vector>

namespace actiscope {

/// Keeps texts inside an area and off each other.
class LabelPlacer {
 public:
  explicit LabelPlacer(const QRectF& area) : area_(area) {}

  /// Nothing may be written here.
  void block(const QRectF& rect) { taken_.push_back(rect); }

  /// Takes the first of the candidates that is inside the area and free; nothing if none is.
  std::optional<QRectF> place(const std::vector<QRectF>& candidates);

 private:
  bool isFree(const QRectF& rect) const;

  QRectF area_;
  std::vector<QRectF> taken_;
};

}  // namespace actiscope
