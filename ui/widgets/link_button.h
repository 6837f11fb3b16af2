#pragma once

#include <QPushButton>

namespace actiscope {

/// A button that looks like a link and takes as many lines as its text needs. Enter presses it as well as Space; a
/// click leaves the keys with the picture.
class LinkButton : public QPushButton {
  Q_OBJECT

 public:
  explicit LinkButton(QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QSize textSize(int width) const;
};

}  // namespace actiscope
