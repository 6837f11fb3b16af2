#pragma once

#include <QToolButton>

namespace actiscope {

/// A strip at the edge of something that can be folded away: it triggers a checkable action, and while that is off it
/// bears its name, from bottom to top.
class FoldHandle : public QToolButton {
  Q_OBJECT

 public:
  explicit FoldHandle(QAction& shown, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void drawName(QPainter& painter) const;
};

}  // namespace actiscope
