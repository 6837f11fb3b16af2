#include "ui/style.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

namespace actiscope {

void setUpStyle() {
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QFont font = QApplication::font();
  font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
  QApplication::setFont(font);
}

}  // namespace actiscope
