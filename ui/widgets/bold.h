#pragma once

#include <QLabel>

namespace actiscope {

/// Bold type, larger by so many points.
inline void makeBold(QLabel& label, qreal points = 0) {
  QFont font = label.font();
  font.setBold(true);
  font.setPointSizeF(font.pointSizeF() + points);
  label.setFont(font);
}

}  // namespace actiscope
