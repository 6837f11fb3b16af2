#include "ui/style.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

namespace actiscope {

QStringList fontFamilies() {
  return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math"), QStringLiteral("Noto Sans CJK SC")};
}

void setUpStyle() {
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QFont font = QApplication::font();
  font.setFamilies(fontFamilies());
  QApplication::setFont(font);
}

}  // namespace actiscope
