#pragma once

#include <QPainter>
#include <QRegion>
#include <QWidget>

namespace actiscope {

/// Tells an opaque widget whether its pixels on the screen are still those that it painted last: the window keeps them,
/// but nothing forbids that another widget paints over them. Then only what changes needs to be painted.
class ScreenMemory {
 public:
  explicit ScreenMemory(const QWidget& widget) : widget_(widget) {}

  /// The widget asks to be painted there.
  void ask(const QRegion& area) { asked_ += area; }
  /// To be called first in each paint event, with the painter on the widget and the event's area.
  void begin(const QPainter& painter, const QRegion& area);
  /// Whether all pixels are as they were when keep was called.
  bool isKept() const { return kept_; }
  /// In a paint event: the pixels are what the widget wants to find the next time.
  void keep();
  void lose() { kept_ = false; }

 private:
  const QWidget& widget_;
  QRegion asked_;
  const uchar* pixels_ = nullptr;  ///< of the window; none while the widget is painted on something else
  bool covered_ = true;            ///< by another widget
  bool kept_ = false;
};

}  // namespace actiscope
