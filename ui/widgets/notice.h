#pragma once

#include <QLabel>
#include <QTimer>

namespace actiscope {

/// A line at the foot of a window that says what was done and goes away by itself; it takes no room.
class Notice : public QLabel {
  Q_OBJECT

 public:
  explicit Notice(QWidget* window);

  void say(const QString& message);

 private:
  QTimer timer_;
};

}  // namespace actiscope
