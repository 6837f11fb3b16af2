#include "ui/widgets/notice.h"

namespace actiscope {

namespace {

constexpr int shownMilliseconds = 5000;
constexpr int besideText = 8;  // pixels

}  // namespace

Notice::Notice(QWidget* window) : QLabel(window) {
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::ToolTipBase);
  setForegroundRole(QPalette::ToolTipText);
  setAlignment(Qt::AlignCenter);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  timer_.setSingleShot(true);
  timer_.setInterval(shownMilliseconds);
  connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
  hide();
}

void Notice::say(const QString& message, const QRect& room) {
  message_ = message;
  moveTo(room);
  show();
  raise();
  timer_.start();
}

void Notice::moveTo(const QRect& room) {
  const int frame = 2 * (besideText + frameWidth());
  setText(fontMetrics().elidedText(message_, Qt::ElideMiddle, room.width() - frame));
  const QSize size(fontMetrics().horizontalAdvance(text()) + frame, room.height());
  setGeometry({room.topRight() - QPoint(size.width() - 1, 0), size});
}

}  // namespace actiscope
