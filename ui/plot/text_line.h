#pragma once

#include "ui/plot/raster_target.h"

#include <QFont>
#include <QPainter>
#include <memory>

namespace actiscope {

constexpr int letterOverhang = 4;  ///< pixels of letters beyond their box

/// A line of text, to be measured and drawn. Those of late are kept, laid out and, for the scale they were drawn at, as
/// pixels: from frame to frame hardly one changes.
class TextLine {
 public:
  TextLine(const QString& text, const QFont& font);

  /// Pixels.
  QSizeF size() const;
  /// In the painter's pen. On an image at the nearest whole pixel, so that a text looks the same everywhere.
  void draw(QPainter& painter, QPointF topLeft) const;
  void draw(const RasterTarget& target, QPointF topLeft, const QColor& colour) const;
  void drawCentred(QPainter& painter, const QRectF& rect) const;
  /// Its corner when it is in the middle of the rectangle.
  QPointF centredIn(const QRectF& rect) const;
  /// What it is drawn on.
  QRectF reach(QPointF topLeft) const;
  /// Whether they look the same; not always known of those that are not in use at the same time.
  bool operator==(const TextLine&) const = default;

 private:
  class Kept;
  std::shared_ptr<Kept> kept_;
};

/// The font, so many times as large.
QFont enlarged(const QFont& font, double factor);
QFont enlargedBold(const QFont& font, double factor);

/// Of a line, in pixels.
double heightOf(const QFont& font);

/// The text broken between words, so that its lines are no longer than so many pixels if its words are not.
QStringList wrapped(const QString& text, const QFont& font, double width);

/// The text, ended by an ellipsis where it does not fit into so many pixels.
QString elided(const QString& text, const QFont& font, double width);

}  // namespace actiscope
