#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace actiscope {

namespace {

/// The file of resources/icons/lucide.
const char* fileOf(IconId id) {
  switch (id) {
    case IconId::explore:
      return "chart-spline";
    case IconId::compare:
      return "git-compare";
    case IconId::descent:
      return "trending-down";
    case IconId::neuron:
      return "sigma";
    case IconId::softmax:
      return "chart-no-axes-column-decreasing";
    case IconId::gates:
      return "door-open";
    case IconId::dying:
      return "skull";
    case IconId::zigzag:
      return "waypoints";
    case IconId::depth:
      return "layers";
    case IconId::recurrent:
      return "repeat";
    case IconId::training:
      return "graduation-cap";
    case IconId::cost:
      return "timer";
    case IconId::play:
      return "play";
    case IconId::pause:
      return "pause";
    case IconId::stepForward:
      return "step-forward";
    case IconId::stepBack:
      return "step-back";
    case IconId::toStart:
      return "skip-back";
    case IconId::toEnd:
      return "skip-forward";
    case IconId::reset:
      return "rotate-ccw";
    case IconId::wholePicture:
      return "maximize";
    case IconId::sweep:
      return "move-horizontal";
    case IconId::add:
      return "plus";
    case IconId::remove:
      return "x";
    case IconId::exportPicture:
      return "image-down";
    case IconId::copy:
      return "copy";
    case IconId::undo:
      return "undo-2";
    case IconId::redo:
      return "redo-2";
    case IconId::theme:
      return "sun-moon";
    case IconId::presentation:
      return "presentation";
  }
  return "";
}

QByteArray drawing(const QString& name, const QColor& colour) {
  QFile file(QStringLiteral(":/lucide/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll().replace("currentColor", colour.name().toLatin1());
}

class Engine : public QIconEngine {
 public:
  explicit Engine(IconId id) : name_(QString::fromLatin1(fileOf(id))) {}

  QIconEngine* clone() const override { return new Engine(*this); }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    QSvgRenderer(drawing(name_, colourIn(mode))).render(painter, rect);
  }

  /// Of so many device pixels.
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    const QString key =
        QStringLiteral("%1 %2 %3x%4").arg(name_, colourIn(mode).name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }

 private:
  static QColor colourIn(QIcon::Mode mode) {
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return QGuiApplication::palette().color(group, QPalette::ButtonText);
  }

  QString name_;
};

}  // namespace

QIcon icon(IconId id) { return QIcon(new Engine(id)); }

}  // namespace actiscope
