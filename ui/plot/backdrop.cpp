#include "ui/plot/backdrop.h"

#include "ui/plot/ink.h"
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

/// So many pixels fit into two of the processor's registers.
using Half = Lanes<4>::Pixels;
constexpr int halfPixels = 4;
constexpr int piecePixels = 2 * halfPixels;

/// The same row so many times, each below the other; `width` pixels are from one to the next. In pieces of a tile's
/// width: to call the C library takes longer than so few pixels, and long rows it copies by an instruction that is
/// several times slower on some processors (glibc bug 30994).
void copyDown(QRgb* to, std::ptrdiff_t width, int rows, const QRgb* from, int pixels) {
  for (; pixels >= piecePixels; pixels -= piecePixels, to += piecePixels, from += piecePixels) {
    Half left, right;
    std::memcpy(&left, from, sizeof left);
    std::memcpy(&right, from + halfPixels, sizeof right);
    for (int row = 0; row < rows; ++row) {
      std::memcpy(to + row * width, &left, sizeof left);
      std::memcpy(to + row * width + halfPixels, &right, sizeof right);
    }
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

/// An image, and where it is on the pixels.
struct Source {
  const RasterTarget& target;
  QPoint corner;
  const QImage& image;
  bool isStreamed;
};

/// `rowOf` tells where a row of the image is to be read. A few rows at a time, for the processor follows no more of
/// them through the memory.
template <class RowOf>
void copyRows(const Source& source, const QRect& rect, const RowOf& rowOf) {
  const auto& [target, corner, image, isStreamed] = source;
  const auto* pixels = reinterpret_cast<const QRgb*>(image.constBits());
  for (int row = rect.top(), rows = 1; row <= rect.bottom(); row += rows) {
    const int read = rowOf(row - corner.y());
    const QRgb* from = pixels + read * (image.bytesPerLine() / 4) + rect.left() - corner.x();
    QRgb* to = target.pixels + row * target.width + rect.left();
    const int most = isStreamed ? 1 : std::min(Tiles::side, rect.bottom() + 1 - row);
    for (rows = 1; rows < most && rowOf(row + rows - corner.y()) == read;) ++rows;
    isStreamed ? streamRow(to, from, rect.width()) : copyDown(to, target.width, rows, from, rect.width());
  }
}

int itself(int row) { return row; }

template <class RowOf>
void copyArea(const RasterTarget& target, QPoint corner, const QImage& image, const QRegion& area, const RowOf& rowOf) {
  const Source source{target, corner, image, area.rectCount() == 1 && image.sizeInBytes() > 8'000'000};
  for (const QRect& rect : area) {
    for (const QRect& clip : target.clip) copyRows(source, source.target.pixelsOf(rect) & clip, rowOf);
  }
}

/// What of the rectangle is in the tiles.
template <class RowOf>
void copyTiles(const Source& source, const Tiles& tiles, const QRect& rect, const RowOf& rowOf) {
  if (!tiles.meet(QRectF(rect))) return;  // soon told of a panel that has not changed
  for (const QRect& clip : source.target.clip) {
    tiles.forEachPart(rect & source.target.around(clip),
                      [&](const QRect& part) { copyRows(source, source.target.pixelsOf(part) & clip, rowOf); });
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
  copyArea(*target, *corner, image, area, itself);
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
  outsides_ = QRect(QPoint(), size);
  for (const QRect& inside : insides) {
    if (inside.isEmpty()) continue;
    outsides_ -= inside;
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
  for (const Inside& inside : insides_) paintInside(painter, area & inside.rect, inside);
  copy(painter, axes_, area & outsides_);
}

void Backdrop::paintInside(QPainter& painter, const QRegion& area, const Inside& inside) const {
  const auto target = rasterTargetOf(painter);
  const auto corner = cornerOn(target, image_);
  if (!corner) return drawScaled(painter, image_, area);
  copyArea(*target, *corner, image_, area, inside);
}

void Backdrop::paint(QPainter& painter, const Tiles& area) const {
  const auto target = rasterTargetOf(painter);
  const auto corner = cornerOn(target, image_);
  if (!corner) return paint(painter, area.region());
  for (const Inside& inside : insides_) copyTiles({*target, *corner, image_, false}, area, inside.rect, inside);
  for (const QRect& rect : outsides_) copyTiles({*target, *corner, axes_, false}, area, rect, itself);
}

}  // namespace actiscope
