#pragma once

#include "ui/plot/drawing.h"
#include "ui/plot/theme.h"

#include <QFont>
#include <QStringList>

namespace actiscope {

/// A panel's title as it fits into so many pixels and one or two lines: smaller or on the second line where it is long;
/// where that is not enough the brief one, if there is one; cut at last.
class PanelTitle {
 public:
  PanelTitle(const QString& title, const QString& brief, double width, qsizetype mostLines, const QFont& font);

  bool isCut() const { return cut_; }
  /// Its left end and middle are here.
  void draw(Drawing& drawing, QPointF middleLeft, const QColor& colour) const;

 private:
  bool fit(const QString& text, double size, qsizetype lines, double width, const QFont& font);

  QFont font_;
  QStringList lines_;
  bool cut_ = false;
};

}  // namespace actiscope
