#include "ui/widgets/formula_picture.h"

#include "ui/words.h"

#include <QEvent>
#include <QFile>
#include <QPainter>
#include <cmath>

namespace actiscope {

namespace {

constexpr double pointsPerInch = 72;
constexpr double unitsInEm = 1000;     // of the pictures
constexpr double emInFontSize = 1.25;  // the letters of formulas are smaller than those of the window

/// In whole pixels, as QFontInfo, which would read all fonts for it.
int pixelSizeOf(const QFont& font, int dotsPerInch) {
  return font.pixelSize() > 0 ? font.pixelSize() : qRound(font.pointSizeF() * dotsPerInch / pointsPerInch);
}

}  // namespace

FormulaPicture::FormulaPicture(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FormulaPicture::setFunction(std::string_view id) {
  QFile file(QStringLiteral(":/formulas/%1.svg").arg(toText(id)));
  source_ = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  colour_.clear();
  draw();
  updateGeometry();
}

void FormulaPicture::draw() {
  const QByteArray colour = palette().color(QPalette::WindowText).name().toLatin1();
  if (source_.isEmpty() || colour == colour_) return;
  colour_ = colour;
  renderer_.load(QByteArray(source_).replace("fill=\"black\"", "fill=\"" + colour + "\""));
  drawAhead();
  update();
}

/// At the start there is time for it while the fonts are read.
void FormulaPicture::drawAhead() {
  if (source_.isEmpty()) return;
  ahead_ = QImage(sizeHint() * devicePixelRatio(), QImage::Format_ARGB32_Premultiplied);
  ahead_.setDevicePixelRatio(devicePixelRatio());
  ahead_.fill(Qt::transparent);
  QPainter painter(&ahead_);
  renderer_.render(&painter, {QPointF(0, 0), sizeWithin(QWIDGETSIZE_MAX)});
}

QSizeF FormulaPicture::sizeWithin(int width) const {
  const double pixels = emInFontSize * pixelSizeOf(font(), logicalDpiY()) / unitsInEm;
  const QSizeF size = renderer_.viewBoxF().size() * pixels;
  return size.width() > width ? size * (width / size.width()) : size;
}

QSize FormulaPicture::sizeHint() const {
  const QSizeF size = sizeWithin(QWIDGETSIZE_MAX);
  return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

int FormulaPicture::heightForWidth(int width) const { return static_cast<int>(std::ceil(sizeWithin(width).height())); }

QRectF FormulaPicture::area() const { return {QPointF(0, 0), sizeWithin(width())}; }

void FormulaPicture::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool fits = area().size() == sizeWithin(QWIDGETSIZE_MAX);
  if (fits && painter.deviceTransform().m11() == ahead_.devicePixelRatio()) return painter.drawImage(QPoint(), ahead_);
  renderer_.render(&painter, area());
}

void FormulaPicture::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) draw();
  if (event->type() == QEvent::FontChange) {
    drawAhead();
    updateGeometry();
  }
  QWidget::changeEvent(event);
}

}  // namespace actiscope
