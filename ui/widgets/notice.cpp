#include "ui/widgets/notice.h"

namespace actiscope {

namespace {

constexpr int shownMilliseconds = 5000;
constexpr int distanceFromFoot = 24;  // pixels from the foot of the window

}  // namespace

Notice::Notice(QWidget* window) : QLabel(window) {
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::ToolTipBase);
  setForegroundRole(QPalette::ToolTipText);
  setMargin(8);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  timer_.setSingleShot(true);
  timer_.setInterval(shownMilliseconds);
  connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
  hide();
}

void Notice::say(const QString& message) {
  setText(message);
  adjustSize();
  move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - distanceFromFoot);
  show();
  raise();
  timer_.start();
}

}  // namespace actiscope
