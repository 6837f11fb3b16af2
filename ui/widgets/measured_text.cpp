#include "ui/widgets/measured_text.h"

#include <QFontMetrics>

namespace actiscope {

QSize MeasuredText::size(const QString& text, const QFont& font, int width) {
  if (text_ == text && font_ == font && width_ == width) return size_;
  text_ = text;
  font_ = font;
  width_ = width;
  const QRect room(0, 0, width, QWIDGETSIZE_MAX);
  return size_ = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).size();
}

}  // namespace actiscope
