#include "ui/plot/backdrop.h"

#include "ui/plot/raster_target.h"
#include "ui/plot/stroke_line.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace actiscope {

namespace {

struct Columns {
  int from;
  int to;
};

/// Between these columns, in device pixels.
bool areSame(const QImage& image, int row, int other, Columns columns) {
  const auto from = [&](int y) { return reinterpret_cast<const QRgb*>(image.constScanLine(y)); };
  return std::equal(from(row) + columns.from, from(row) + columns.to, from(other) + columns.from);
}

/// Of a picture that has no room for its axes the inside may lie beyond it, or be less than nothing.
std::vector<int> sameRows(const QImage& image, const QRect& inside) {
  const double ratio = image.devicePixelRatio();
  const int from = std::clamp(static_cast<int>(inside.left() * ratio), 0, image.width());
  const int to = static_cast<int>(std::ceil((inside.right() + 1) * ratio));
  const Columns columns{from, std::clamp(to, from, image.width())};
  const int top = static_cast<int>(inside.top() * ratio);
  std::vector<int> sameAs;
  for (int row = 0; row < image.height(); ++row) {
    const bool isSame = row > std::max(top, 0) && areSame(image, row, row - 1, columns);
    sameAs.push_back(isSame ? sameAs.back() : row);
  }
  return sameAs;
}

QRegion rowsFrom(const std::vector<int>& sameAs, const QRect& inside, double ratio) {
  QRegion rows;
  for (std::size_t row = 0; row < sameAs.size(); ++row) {
    const int at = static_cast<int>(static_cast<double>(row) / ratio);
    if (sameAs[row] == static_cast<int>(row)) rows += QRect(inside.left(), at, inside.width(), 1) & inside;
  }
  return rows;
}

bool isWhole(double ratio) { return ratio == std::floor(ratio); }

constexpr int piecePixels = 8;

/// The same row so many times, each below the other; `width` pixels are from one to the next. In pieces of a tile's
/// width: to call the C library takes longer than so few pixels, and long rows it copies by an instruction that is
/// several times slower on some processors (glibc bug 30994).
void copyDown(QRgb* to, std::ptrdiff_t width, int rows, const QRgb* from, int pixels) {
  for (; pixels >= piecePixels; pixels -= piecePixels, to += piecePixels, from += piecePixels) {
    QRgb piece[piecePixels];
    std::memcpy(piece, from, sizeof piece);
    for (int row = 0; row < rows; ++row) std::memcpy(to + row * width, piece, sizeof piece);
  }
  for (int row = 0; row < rows; ++row) std::copy_n(from, pixels, to + row * width);
}

void copyRow(QRgb* to, const QRgb* from, int pixels) { copyDown(to, 0, 1, from, pixels); }

#ifdef __SSE2__
/// Past the caches: a picture larger than they are would only push everything else out of them.
void streamRow(QRgb* to, const QRgb* from, int pixels) {
  constexpr auto lane = sizeof(__m128i) / sizeof(QRgb);
  const auto unaligned = reinterpret_cast<std::uintptr_t>(to) % sizeof(__m128i) / sizeof(QRgb);
  const int first = std::min(pixels, static_cast<int>((lane - unaligned) % lane));
  copyRow(to, from, first);
  int i = first;
  for (; i + static_cast<int>(lane) <= pixels; i += static_cast<int>(lane)) {
    _mm_stream_si128(reinterpret_cast<__m128i*>(to + i), _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i)));
  }
  copyRow(to + i, from + i, pixels - i);
}
#else
constexpr auto streamRow = copyRow;
#endif

/// Where the image's pixels are those of the device, its top left one here.
std::optional<QPoint> cornerOn(const std::optional<RasterTarget>& target, const QImage& image) {
  const double ratio = image.devicePixelRatio();
  if (!target || target->scale != ratio || !isWhole(ratio)) return std::nullopt;
  return target->origin.toPoint();
}

/// `rowOf` tells where a row of the image is to be read.
template <class RowOf>
void copyRows(const RasterTarget& target, QPoint corner, const QImage& image, const QRegion& area, const RowOf& rowOf) {
  const double scale = target.scale;
  const bool isLarge = area.rectCount() == 1 && image.sizeInBytes() > 8'000'000;
  for (const QRect& rect : QTransform::fromScale(scale, scale).map(area).translated(corner) & target.clip) {
    for (int row = rect.top(), rows = 1; row <= rect.bottom(); row += rows) {
      const int source = rowOf(row - corner.y());
      const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(source)) + rect.left() - corner.x();
      QRgb* to = target.pixels + row * target.width + rect.left();
      for (rows = 1; !isLarge && row + rows <= rect.bottom() && rowOf(row + rows - corner.y()) == source;) ++rows;
      isLarge ? streamRow(to, from, rect.width()) : copyDown(to, target.width, rows, from, rect.width());
    }
  }
}

void drawScaled(QPainter& painter, const QImage& image, const QRegion& area) {
  const double ratio = image.devicePixelRatio();
  for (const QRect& rect : area) {
    painter.drawImage(QRectF(rect), image, QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio));
  }
}

}  // namespace

/// Not by the painter where it can be helped: it shares large areas among threads, which takes longer.
void copy(QPainter& painter, const QImage& image, const QRegion& area) {
  const auto target = rasterTargetOf(painter);
  const auto corner = cornerOn(target, image);
  if (!corner) return drawScaled(painter, image, area);
  copyRows(*target, *corner, image, area, [](int row) { return row; });
}

/// In the memory that it has, for to ask the system for a picture's takes longer than to draw it.
void Backdrop::setAxes(const QSize& size, double scale, const std::vector<QRect>& insides,
                       const std::function<void(QImage&)>& draw) {
  for (QImage* image : {&axes_, &image_}) {
    if (image->size() != size * scale) *image = QImage(size * scale, QImage::Format_RGB32);
    image->setDevicePixelRatio(scale);
  }
  draw(axes_);
  bands_ = {};
  insides_.clear();
  distinct_ = {};
  for (const QRect& inside : insides) {
    insides_.push_back({inside, sameRows(axes_, inside)});
    distinct_ += rowsFrom(insides_.back().sameAs, inside, scale);
  }
  QPainter painter(&image_);
  copy(painter, axes_, keptOf(QRect(QPoint(), size)));
}

/// To touch less of the memory, which the system only then gives.
QRegion Backdrop::keptOf(const QRegion& area) const {
  const QRegion all = QRect(QPoint(), image_.deviceIndependentSize().toSize());
  return isWhole(image_.devicePixelRatio()) ? area & distinct_ : all;
}

QRegion Backdrop::setBands(const QRegion& bands, const QColor& colour) {
  const QRegion changed = bands ^ bands_;
  if (changed.isEmpty()) return changed;
  const QRegion drawn = keptOf(changed);
  bands_ = bands;
  QPainter painter(&image_);
  copy(painter, axes_, drawn);
  for (const QRect& rect : drawn& bands) shade(painter, rect, colour);
  return changed;
}

void Backdrop::paint(QPainter& painter, const QRegion& area) const {
  QRegion outside = area;
  for (const Inside& inside : insides_) {
    paintInside(painter, area & inside.rect, inside);
    outside -= inside.rect;
  }
  copy(painter, axes_, outside);
}

void Backdrop::paintInside(QPainter& painter, const QRegion& area, const Inside& inside) const {
  const auto target = rasterTargetOf(painter);
  const auto corner = cornerOn(target, image_);
  if (!corner) return drawScaled(painter, image_, area);
  copyRows(*target, *corner, image_, area, [&](int row) { return inside.sameAs[static_cast<std::size_t>(row)]; });
}

}  // namespace actiscope
