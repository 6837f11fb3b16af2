#include "ui/widgets/link_button.h"

#include <QKeyEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <utility>

namespace actiscope {

namespace {

constexpr int shownAs = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int tickRoom = 14;                                      // pixels beside the text
constexpr QPointF tick[] = {{4.5, -4.5}, {7, -1}, {12.5, -8.5}};  // from where the text's first line ends

}  // namespace

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
}

void LinkButton::setTicked(bool on) {
  if (std::exchange(ticked_, on) == on) return;
  updateGeometry();
  update();
}

/// In one line, if that is not wider.
QSize LinkButton::sizeWithin(int width) const {
  const int beside = ticked_ ? tickRoom : 0;
  QSize size = natural_.size(text(), font());
  if (size.width() + beside > width) size = wrapped_.size(text(), font(), width - beside);
  return size + QSize(beside, 0);
}

QSize LinkButton::sizeHint() const { return sizeWithin(QWIDGETSIZE_MAX); }

QSize LinkButton::minimumSizeHint() const { return {0, fontMetrics().height()}; }

int LinkButton::heightForWidth(int width) const { return sizeWithin(width).height(); }

void LinkButton::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QFont font = painter.font();
  font.setUnderline(underMouse() || isDown());
  painter.setFont(font);
  painter.setPen(palette().color(QPalette::Link));
  painter.drawText(rect().adjusted(0, 0, ticked_ ? -tickRoom : 0, 0), shownAs, text());
  if (ticked_) drawTick(painter);
  if (!hasFocus()) return;
  QStyleOptionFocusRect option;
  option.initFrom(this);
  painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

/// Not a letter: the fonts of texts in English have none, and to find one takes as long as all the others.
void LinkButton::drawTick(QPainter& painter) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(sizeWithin(width()).width() - tickRoom, fontMetrics().ascent());
  painter.drawPolyline(tick, std::size(tick));
  painter.restore();
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QPushButton::keyPressEvent(event);
}

}  // namespace actiscope
