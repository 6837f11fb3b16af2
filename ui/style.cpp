#include "ui/style.h"

#include <QApplication>
#include <QFont>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <cmath>
#include <functional>

namespace actiscope {

namespace {

/// An icon that is made when it is drawn.
class LateIcon : public QIconEngine {
 public:
  explicit LateIcon(std::function<QIcon()> make) : make_(std::move(make)) {}

  QIconEngine* clone() const override { return new LateIcon(*this); }
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    make_().paint(painter, rect, Qt::AlignCenter, mode, state);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return make_().pixmap(size, mode, state);
  }

 private:
  std::function<QIcon()> make_;
};

constexpr double most = 88;  // rows in device pixels; with the edges of a frame fewer than 96

/// What is higher Qt fills on several threads, which takes longer, and the window waits for whatever they compute.
template <class Draw>
void drawInStrips(QPainter& painter, const QRect& area, const Draw& draw) {
  const double scale = painter.device()->devicePixelRatioF();
  if (scale != std::floor(scale)) return draw(painter);
  const int height = static_cast<int>(most / scale);
  for (int top = area.top(); top <= area.bottom(); top += height) {
    QImage strip(QSize(area.width(), height) * scale, QImage::Format_ARGB32_Premultiplied);
    strip.setDevicePixelRatio(scale);
    strip.fill(Qt::transparent);
    QPainter inStrip(&strip);
    inStrip.translate(-area.left(), -top);
    draw(inStrip);
    inStrip.end();
    painter.drawImage(area.left(), top, strip);
  }
}

/// Fusion. Menu bars and tool bars ask at once for the icon of a button that appears where they have no room; for the
/// first icon from a file Qt loads all of its plugins for images.
class Style : public QProxyStyle {
 public:
  Style() : QProxyStyle(QStringLiteral("Fusion")) {}

  QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override {
    const bool late = which == SP_ToolBarHorizontalExtensionButton || which == SP_ToolBarVerticalExtensionButton;
    if (!late) return QProxyStyle::standardIcon(which, option, widget);
    return QIcon(new LateIcon([this, which] { return QProxyStyle::standardIcon(which); }));
  }

  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override {
    const auto draw = [&](QPainter& on) { QProxyStyle::drawControl(element, option, &on, widget); };
    element == CE_ToolBar ? drawInStrips(*painter, option->rect, draw) : draw(*painter);
  }

  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override {
    const auto draw = [&](QPainter& on) { QProxyStyle::drawComplexControl(control, option, &on, widget); };
    control == CC_ScrollBar ? drawInStrips(*painter, option->rect, draw) : draw(*painter);
  }
};

}  // namespace

QStringList fontFamilies() {
  return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math"), QStringLiteral("Noto Sans CJK SC")};
}

void setUpStyle() {
  QApplication::setStyle(new Style);
  QFont font = QApplication::font();
  font.setFamilies(fontFamilies());
  font.setStyleStrategy(QFont::NoSubpixelAntialias);
  QApplication::setFont(font);
}

}  // namespace actiscope
