#pragma once

#include "ui/widgets/measured_text.h"

#include <QLabel>

namespace actiscope {

/// A label of plain text that is measured once for each width it is given, however often a layout asks. Where its text
/// can be selected by the mouse, it becomes so when the mouse comes: a text that can be selected is laid out by a
/// document, which takes many times as long.
class TextLabel : public QLabel {
  Q_OBJECT

 public:
  explicit TextLabel(const QString& text = {}, QWidget* parent = nullptr);

  void setSelectable() { selectable_ = true; }
  /// It is never lower than with this text, so that what is beside it does not jump.
  void reserve(const QString& text) { reserved_ = text; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  int heightForWidth(int width) const override;

 protected:
  void enterEvent(QEnterEvent* event) override;

 private:
  /// In one line, or as many as the text has of its own.
  QSize natural() const;

  bool selectable_ = false;
  QString reserved_;
  mutable MeasuredText natural_;
  mutable MeasuredText wrapped_;
  mutable MeasuredText least_;
};

}  // namespace actiscope
