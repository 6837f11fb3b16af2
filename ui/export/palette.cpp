#include "ui/export/palette.h"

#include <algorithm>

namespace actiscope {

namespace {

constexpr std::size_t mostColours = 255;
constexpr std::size_t mostSamples = 12;  // frames that the colours are counted in
constexpr qint64 rarity = 20'000;  // a shade that fewer pixels than one in so many have in an area is that of edges
constexpr qint64 rarityInBars = 8 * rarity;  // for a shade that has most of its pixels there, as in a colour bar
constexpr int apartAtEdges = 24;             // levels: finer shades there make a third of a film's size
constexpr int smooth = 8;                    // levels from a pixel to the next within an area

/// The square of how many levels apart two colours are.
int distance(QRgb a, QRgb b) {
  const int red = qRed(a) - qRed(b);
  const int green = qGreen(a) - qGreen(b);
  const int blue = qBlue(a) - qBlue(b);
  return (2 * red * red + 4 * green * green + 3 * blue * blue) / 9;  // the eye sees green best
}

/// Those of a picture in a 32-bit format.
void count(const QImage& picture, Palette::Counts& counts) {
  const auto* above = reinterpret_cast<const QRgb*>(picture.constScanLine(0));
  for (int y = 0; y < picture.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    for (int x = 0; x < picture.width(); ++x) {
      Palette::Count& shade = counts[line[x] | 0xff000000];
      const int step = std::max(distance(line[x], line[std::max(0, x - 1)]), distance(line[x], above[x]));
      ++shade.pixels;
      shade.inAreas += step <= smooth * smooth;
    }
    above = line;
  }
}

struct Counted {
  QRgb colour;
  bool isAtEdges;
};

bool isAtEdges(const Palette::Count& shade, qint64 pixels) {
  const bool isMostlyInAreas = shade.inAreas * 4 > shade.pixels * 3;
  return shade.inAreas * (isMostlyInAreas ? rarityInBars : rarity) < pixels;
}

/// The most frequent first.
std::vector<Counted> byCount(const Palette::Counts& counts) {
  std::vector<std::pair<qint64, QRgb>> order;
  qint64 pixels = 0;
  for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
    order.emplace_back(-count->pixels, count.key());
    pixels += count->pixels;
  }
  std::ranges::sort(order);
  std::vector<Counted> colours;
  for (const auto& [negative, colour] : order) colours.push_back({colour, isAtEdges(counts[colour], pixels)});
  return colours;
}

/// Those of the colours that are more levels away from all before them; nothing if they are too many.
std::vector<QRgb> apart(const std::vector<Counted>& colours, int levels) {
  std::vector<QRgb> taken;
  for (const auto& [colour, isAtEdges] : colours) {
    const int least = isAtEdges ? std::max(levels, apartAtEdges) : levels;
    const auto isNear = [&, one = colour](QRgb other) { return distance(one, other) <= least * least; };
    if (std::ranges::any_of(taken, isNear)) continue;
    if (taken.size() == mostColours) return {};
    taken.push_back(colour);
  }
  return taken;
}

}  // namespace

Palette::Palette(const Counts& counts) {
  const std::vector<Counted> colours = byCount(counts);
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
    count(frame, counts);
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
