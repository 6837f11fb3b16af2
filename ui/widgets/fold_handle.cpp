#include "ui/widgets/fold_handle.h"

#include <QAction>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace actiscope {

namespace {

constexpr int slim = 16;  // pixels
constexpr int arrow = 9;
constexpr int beforeText = 12;

QString stacked(const QString& name) {
  QStringList characters;
  for (QChar character : name) characters << character;
  return characters.join(u'\n');
}

}  // namespace

FoldHandle::FoldHandle(QAction& shown, QWidget* parent) : QToolButton(parent) {
  setDefaultAction(&shown);
  setAccessibleName(shown.iconText());
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  setFocusPolicy(Qt::TabFocus);
  connect(this, &QToolButton::toggled, this, &QWidget::updateGeometry);
}

QSize FoldHandle::sizeHint() const { return {isChecked() ? slim : fontMetrics().height() + beforeText, slim}; }

void FoldHandle::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  if (underMouse() || isDown()) painter.fillRect(rect(), palette().color(QPalette::Midlight));
  QStyleOption option;
  option.initFrom(this);
  option.rect = QRect(rect().center() - QPoint(arrow, arrow) / 2, QSize(arrow, arrow));
  painter.drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowLeft, option);
  if (!isChecked()) drawName(painter);
  if (!hasFocus()) return;
  QStyleOptionFocusRect frame;
  frame.initFrom(this);
  painter.drawPrimitive(QStyle::PE_FrameFocusRect, frame);
}

/// Above the arrow: letters are turned, Chinese characters stand on each other.
void FoldHandle::drawName(QPainter& painter) const {
  const QString name = accessibleName();
  const bool isUpright = !name.isEmpty() && name[0].script() == QChar::Script_Han;
  painter.save();
  painter.setPen(palette().color(QPalette::WindowText));
  painter.translate(rect().center() - QPoint(0, beforeText));
  if (isUpright) {
    const int height = fontMetrics().height() * static_cast<int>(name.size());
    painter.drawText(QRect(-width() / 2, -height, width(), height), Qt::AlignCenter, stacked(name));
  } else {
    painter.rotate(-90);
    const int length = fontMetrics().horizontalAdvance(name);
    painter.drawText(QRect(0, -width() / 2, length, width()), Qt::AlignCenter, name);
  }
  painter.restore();
}

}  // namespace actiscope
