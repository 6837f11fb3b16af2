#include "ui/plot/raster_target.h"

#include <QImage>
#include <QPaintEngine>

namespace actiscope {

namespace {

bool isWritable(const QImage* image) {
  return image && (image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied);
}

bool isPlain(const QPainter& painter) {
  const QTransform t = painter.deviceTransform();
  return t.type() <= QTransform::TxScale && t.m11() == t.m22() && t.m11() > 0 && painter.opacity() == 1 &&
         painter.compositionMode() == QPainter::CompositionMode_SourceOver;
}

/// What the painter and, in a paint event, Qt itself leave of the image.
QRegion clipOf(const QPainter& painter, const QRect& image) {
  const QRegion clip = painter.hasClipping() ? painter.deviceTransform().map(painter.clipRegion()) : QRegion(image);
  const QRegion event = painter.paintEngine()->systemClip();
  if (clip.rectCount() == 1 && event.rectCount() <= 1) {  // nearly always, and soon done
    const QRect rect = image & clip.boundingRect();
    return event.isEmpty() ? rect : rect & event.boundingRect();
  }
  return event.isEmpty() ? clip & image : clip & image & event;
}

}  // namespace

std::optional<RasterTarget> rasterTargetOf(QPainter& painter) {
  QPaintEngine* engine = painter.paintEngine();
  if (!engine || engine->type() != QPaintEngine::Raster || !isPlain(painter)) return std::nullopt;
  auto* image = dynamic_cast<QImage*>(engine->paintDevice());
  if (!isWritable(image)) return std::nullopt;
  const QTransform t = painter.deviceTransform();
  auto* pixels = reinterpret_cast<QRgb*>(image->bits());
  return RasterTarget{pixels, image->bytesPerLine() / 4, clipOf(painter, image->rect()), t.m11(), {t.dx(), t.dy()}};
}

}  // namespace actiscope
