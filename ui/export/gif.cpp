#include "ui/export/gif.h"

#include "ui/export/palette.h"

#include <gif_lib.h>
#include <algorithm>
#include <cmath>
#include <memory>

namespace actiscope {

namespace {

/// The smallest rectangle outside which both are equal; at least one pixel.
QRect difference(const QImage& before, const QImage& now) {
  QRect area;
  for (int y = 0; y < now.height(); ++y) {
    const uchar* a = before.constScanLine(y);
    const uchar* b = now.constScanLine(y);
    const auto first = std::mismatch(b, b + now.width(), a).first - b;
    if (first == now.width()) continue;
    int last = now.width() - 1;
    while (a[last] == b[last]) --last;
    area |= QRect(QPoint(static_cast<int>(first), y), QPoint(last, y));
  }
  return area.isEmpty() ? QRect(0, 0, 1, 1) : area;
}

/// A GIF being written into bytes.
class Writer {
 public:
  Writer(const QSize& size, const std::vector<QRgb>& colours)
      : unchanged_(static_cast<uchar>(colours.size())),
        gif_(EGifOpen(&bytes_, append, nullptr), [](GifFileType* gif) { EGifCloseFile(gif, nullptr); }) {
    const int bits = GifBitSize(static_cast<int>(colours.size()) + 1);
    std::vector<GifColorType> map(std::size_t{1} << bits, GifColorType{0, 0, 0});
    std::ranges::transform(colours, map.begin(), [](QRgb c) {
      return GifColorType{static_cast<uchar>(qRed(c)), static_cast<uchar>(qGreen(c)), static_cast<uchar>(qBlue(c))};
    });
    EGifSetGifVersion(gif_.get(), true);
    ColorMapObject* table = GifMakeMapObject(1 << bits, map.data());
    EGifPutScreenDesc(gif_.get(), size.width(), size.height(), bits, 0, table);
    GifFreeMapObject(table);
  }

  void repeatForEver() {
    const uchar count[] = {1, 0, 0};
    EGifPutExtensionLeader(gif_.get(), APPLICATION_EXT_FUNC_CODE);
    EGifPutExtensionBlock(gif_.get(), 11, "NETSCAPE2.0");
    EGifPutExtensionBlock(gif_.get(), 3, count);
    EGifPutExtensionTrailer(gif_.get());
  }

  /// The area of the frame, without those of its pixels that are as before.
  void add(const QImage& frame, const QImage& before, const QRect& area, int delay) {
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, delay,
                                       before.isNull() ? NO_TRANSPARENT_COLOR : unchanged_};
    uchar block[4];
    EGifGCBToExtension(&control, block);
    EGifPutExtension(gif_.get(), GRAPHICS_EXT_FUNC_CODE, sizeof block, block);
    EGifPutImageDesc(gif_.get(), area.x(), area.y(), area.width(), area.height(), false, nullptr);
    for (int y = area.top(); y <= area.bottom(); ++y) {
      std::vector<uchar> line(frame.constScanLine(y) + area.left(), frame.constScanLine(y) + area.right() + 1);
      if (!before.isNull()) leaveOut(before.constScanLine(y) + area.left(), line);
      EGifPutLine(gif_.get(), line.data(), area.width());
    }
  }

  QByteArray finish() {
    gif_.reset();
    return bytes_;
  }

 private:
  /// What is as before becomes transparent, but for short gaps: the letters of a text pack better with their ground.
  void leaveOut(const uchar* before, std::vector<uchar>& line) const {
    constexpr std::ptrdiff_t shortGap = 8;
    auto changed = line.begin();
    while (changed != line.end()) {
      const auto next = std::mismatch(changed, line.end(), before + (changed - line.begin())).first;
      const bool inside = changed != line.begin() && next != line.end();
      if (!inside || next - changed > shortGap) std::fill(changed, next, unchanged_);
      changed = std::find_if(next, line.end(), [&](uchar& now) { return now == before[&now - line.data()]; });
    }
  }

  static int append(GifFileType* gif, const GifByteType* data, int size) {
    static_cast<QByteArray*>(gif->UserData)->append(reinterpret_cast<const char*>(data), size);
    return size;
  }

  uchar unchanged_;  ///< the transparent colour: what was there before stays
  QByteArray bytes_;
  std::unique_ptr<GifFileType, void (*)(GifFileType*)> gif_;
};

}  // namespace

std::optional<QByteArray> gif(const Reel& reel) {
  auto palette = Palette::of(reel);
  if (!palette) return std::nullopt;
  Writer writer(reel.size, palette->colours());
  if (reel.loop) writer.repeatForEver();
  const int delay = std::max(2, static_cast<int>(std::lround(100 / reel.framesPerSecond)));
  QImage before;
  for (std::size_t i = 0; i < reel.length; ++i) {
    const QImage frame = reel.frame(i);
    if (frame.isNull()) return std::nullopt;
    const QImage now = palette->indexed(frame);
    writer.add(now, before, before.isNull() ? now.rect() : difference(before, now), delay);
    before = now;
  }
  return writer.finish();
}

}  // namespace actiscope
