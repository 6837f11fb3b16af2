#include "ui/export/palette.h"

#include <algorithm>

namespace actiscope {

namespace {

constexpr std::size_t mostColours = 255;
constexpr int largeShare = 400;             // a colour of one pixel in so many is a ground or a grid
constexpr int leastDistance = 9 * 46 * 46;  // of the others, steps of the softness of edges: 46 of 255 levels

/// Over all pixels of a picture in a 32-bit format.
template <class Visit>
void forEachPixel(const QImage& picture, Visit visit) {
  for (int y = 0; y < picture.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    std::for_each(line, line + picture.width(), visit);
  }
}

int distance(QRgb a, QRgb b) {
  const int red = qRed(a) - qRed(b);
  const int green = qGreen(a) - qGreen(b);
  const int blue = qBlue(a) - qBlue(b);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;  // the eye sees green best
}

}  // namespace

Palette::Palette(const std::vector<QImage>& pictures) {
  QHash<QRgb, int> counts;
  int pixels = 0;
  for (const QImage& picture : pictures) pixels += picture.width() * picture.height();
  for (const QImage& picture : pictures) forEachPixel(picture, [&](QRgb colour) { ++counts[colour | 0xff000000]; });
  std::vector<QRgb> byCount(counts.keyBegin(), counts.keyEnd());
  std::ranges::sort(byCount, [&](QRgb a, QRgb b) {
    const int left = counts.value(a);
    const int right = counts.value(b);
    return left != right ? left > right : a < b;
  });
  for (QRgb colour : byCount) {
    const auto isNear = [&](QRgb other) { return distance(colour, other) < leastDistance; };
    const bool wanted = counts.value(colour) > pixels / largeShare || std::ranges::none_of(colours_, isNear);
    if (wanted && colours_.size() < mostColours) colours_.push_back(colour);
  }
}

std::optional<Palette> Palette::of(const Reel& reel) {
  const std::vector<QImage> typical{reel.frame(0), reel.frame(reel.length / 2), reel.frame(reel.length - 1)};
  if (std::ranges::any_of(typical, &QImage::isNull)) return std::nullopt;
  return Palette(typical);
}

QImage Palette::indexed(const QImage& picture) {
  QImage result(picture.size(), QImage::Format_Indexed8);
  result.setColorTable(QList<QRgb>(colours_.begin(), colours_.end()));
  for (int y = 0; y < picture.height(); ++y) {
    const auto* from = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    std::transform(from, from + picture.width(), result.scanLine(y), [&](QRgb colour) { return nearest(colour); });
  }
  return result;
}

uchar Palette::nearest(QRgb colour) {
  colour |= 0xff000000;
  const auto known = known_.constFind(colour);
  if (known != known_.cend()) return *known;
  const auto best = std::ranges::min_element(colours_, {}, [&](QRgb other) { return distance(colour, other); });
  const auto index = static_cast<uchar>(best - colours_.begin());
  known_.insert(colour, index);
  return index;
}

}  // namespace actiscope
