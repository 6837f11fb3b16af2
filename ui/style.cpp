#include "ui/style.h"

#include <QApplication>
#include <QFont>
#include <QIconEngine>
#include <QProxyStyle>
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
