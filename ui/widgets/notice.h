#pragma once

#include <QLabel>
#include <QTimer>

namespace actiscope {

/// A line that says what was done and goes away by itself; it takes no room in the window.
class Notice : public QLabel {
  Q_OBJECT

 public:
  explicit Notice(QWidget* window);

  /// At the right end of this part of the window, cut in its middle if it is too long for it.
  void say(const QString& message, const QRect& room);
  /// The same of what it says now, for as long as it would have been there anyway.
  void moveTo(const QRect& room);

 private:
  QString message_;
  QTimer timer_;
};

}  // namespace actiscope
