#include "ui/plot/screen_memory.h"

#include <QBackingStore>
#include <QImage>
#include <QPaintEngine>
#include <algorithm>
#include <cmath>
#include <utility>

namespace actiscope {

namespace {

const uchar* pixelsOf(const QPainter& painter, const QWidget& widget) {
  const QBackingStore* window = widget.backingStore();
  const QPaintDevice* device = painter.paintEngine()->paintDevice();
  if (!window || const_cast<QBackingStore*>(window)->paintDevice() != device) return nullptr;
  const auto* image = dynamic_cast<const QImage*>(device);
  return image ? image->constBits() : nullptr;
}

/// Whether any of these children, from this one on, is shown where the area of their parent is.
bool isAnyShown(QObjectList::const_iterator from, QObjectList::const_iterator to, const QRect& area) {
  return std::any_of(from, to, [&](QObject* child) {
    const auto* widget = qobject_cast<QWidget*>(child);
    return widget && !widget->isWindow() && widget->isVisible() && widget->geometry().intersects(area);
  });
}

/// By children of its own, or by those above it or above a widget that it is in.
bool isCovered(const QWidget& widget) {
  QRect area = widget.rect();
  if (isAnyShown(widget.children().begin(), widget.children().end(), area)) return true;
  for (const QWidget* child = &widget; !child->isWindow() && child->parentWidget(); child = child->parentWidget()) {
    const QObjectList& siblings = child->parentWidget()->children();
    area.translate(child->pos());
    const auto above = std::next(std::find(siblings.begin(), siblings.end(), child));
    if (isAnyShown(above, siblings.end(), area)) return true;
  }
  return false;
}

/// Else the edge of an area may lie within a pixel.
bool hasWholePixels(const QWidget& widget) {
  return widget.devicePixelRatioF() == std::floor(widget.devicePixelRatioF());
}

}  // namespace

void ScreenMemory::keep() { kept_ = pixels_ && !covered_ && hasWholePixels(widget_); }

void ScreenMemory::begin(const QPainter& painter, const QRegion& area) {
  const bool asked = std::exchange(asked_, {}) == area;
  const uchar* before = std::exchange(pixels_, pixelsOf(painter, widget_));
  covered_ = isCovered(widget_);
  if (!asked || pixels_ != before || covered_) kept_ = false;
}

}  // namespace actiscope
