#include "ui/export/palette.h"

#include <algorithm>

namespace actiscope {

namespace {

constexpr std::size_t mostColours = 255;
constexpr std::size_t mostSamples = 12;  // frames that the colours are counted in

/// Over all pixels of a picture in a 32-bit format.
template <class Visit>
void forEachPixel(const QImage& picture, Visit visit) {
  for (int y = 0; y < picture.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    std::for_each(line, line + picture.width(), visit);
  }
}

/// The square of how many levels apart two colours are.
int distance(QRgb a, QRgb b) {
  const int red = qRed(a) - qRed(b);
  const int green = qGreen(a) - qGreen(b);
  const int blue = qBlue(a) - qBlue(b);
  return (2 * red * red + 4 * green * green + 3 * blue * blue) / 9;  // the eye sees green best
}

std::vector<QRgb> byCount(const Palette::Counts& counts) {
  std::vector<std::pair<qint64, QRgb>> order;
  for (auto count = counts.cbegin(); count != counts.cend(); ++count) order.emplace_back(-count.value(), count.key());
  std::ranges::sort(order);
  std::vector<QRgb> colours(order.size());
  std::ranges::transform(order, colours.begin(), &std::pair<qint64, QRgb>::second);
  return colours;
}

/// Those of the colours that are more levels away from all before them; nothing if they are too many.
std::vector<QRgb> apart(const std::vector<QRgb>& colours, int levels) {
  std::vector<QRgb> taken;
  for (QRgb colour : colours) {
    if (std::ranges::any_of(taken, [&](QRgb other) { return distance(colour, other) <= levels * levels; })) continue;
    if (taken.size() == mostColours) return {};
    taken.push_back(colour);
  }
  return taken;
}

}  // namespace

Palette::Palette(const Counts& counts) {
  const std::vector<QRgb> colours = byCount(counts);
  int tooFew = -1;
  int enough = 255;
  while (enough - tooFew > 1) {
    const int levels = (tooFew + enough) / 2;
    auto taken = apart(colours, levels);
    (taken.empty() ? tooFew : enough) = levels;
    if (!taken.empty()) colours_ = std::move(taken);
  }
}

std::optional<Palette> Palette::of(const Reel& reel) {
  Counts counts;
  const std::size_t samples = std::min(reel.length, mostSamples);
  for (std::size_t i = 0; i < samples; ++i) {
    const QImage frame = reel.frame(i * (reel.length - 1) / std::max<std::size_t>(1, samples - 1));
    if (frame.isNull()) return std::nullopt;
    forEachPixel(frame, [&](QRgb colour) { ++counts[colour | 0xff000000]; });
  }
  return Palette(counts);
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
