#pragma once

#include "ui/widgets/measured_text.h"

#include <QPushButton>

namespace actiscope {

/// A button that looks like a link and takes as many lines as its text needs. Enter presses it as well as Space; a
/// click leaves the keys with the picture.
class LinkButton : public QPushButton {
  Q_OBJECT

 public:
  explicit LinkButton(QWidget* parent = nullptr);

  /// A tick beside the text; not there at first.
  void setTicked(bool on);
  bool isTicked() const { return ticked_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QSize sizeWithin(int width) const;
  void drawTick(QPainter& painter) const;

  bool ticked_ = false;
  mutable MeasuredText natural_;
  mutable MeasuredText wrapped_;
};

}  // namespace actiscope
