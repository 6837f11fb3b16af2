#pragma once

#include <QImage>
#include <QSvgRenderer>
#include <QWidget>
#include <string_view>

namespace actiscope {

/// f, f′ and f″ of a function of the catalogue, typeset ahead of time (resources/formulas): in the colour of the text,
/// as large as its font asks for and no wider than there is room.
class FormulaPicture : public QWidget {
  Q_OBJECT

 public:
  explicit FormulaPicture(QWidget* parent = nullptr);

  /// The function of this id; nothing else is read.
  void setFunction(std::string_view id);

  QSize sizeHint() const override;
  int heightForWidth(int width) const override;
  /// Where the picture is drawn, in pixels.
  QRectF area() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void draw();
  void drawAhead();
  QSizeF sizeWithin(int width) const;

  QByteArray source_;
  QByteArray colour_;  ///< drawn in
  QSvgRenderer renderer_;
  QImage ahead_;  ///< as large as it wants to be
};

}  // namespace actiscope
