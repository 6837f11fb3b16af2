#pragma once

#include "ui/plot/theme.h"

#include <QFont>
#include <QPainter>
#include <QStringList>

namespace actiscope {

/// A panel's title as it fits into so many pixels: smaller or on two lines where it is long; where that is not enough
/// the brief one, if there is one; cut at last.
class PanelTitle {
 public:
  PanelTitle(const QString& title, const QString& brief, double width, const QFont& font);

  bool isCut() const { return cut_; }
  /// Above the axes, whose upper left corner this is.
  void draw(QPainter& painter, QPointF corner) const;

 private:
  bool fit(const QString& text, double size, qsizetype lines, double width, const QFont& font);

  QFont font_;
  QStringList lines_;
  bool cut_ = false;
};

}  // namespace actiscope
