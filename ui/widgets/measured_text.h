#pragma once

#include <QFont>
#include <QString>
#include <QWidget>

namespace actiscope {

/// The size of a text, measured once for the same text, font and width, however often a layout asks.
class MeasuredText {
 public:
  /// In lines of at most this width, in pixels; else in one, or as many as the text has of its own.
  QSize size(const QString& text, const QFont& font, int width = QWIDGETSIZE_MAX);

 private:
  QString text_;
  QFont font_;
  int width_ = 0;
  QSize size_;
};

}  // namespace actiscope
