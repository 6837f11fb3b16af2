#include "ui/plot/category_ticker.h"

#include "ui/plot/text_line.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double leastRoom = 34;  // pixels for a name below an axis
constexpr double labelGap = 6;
constexpr double tightest = 0.8;  // of the height of a line

}  // namespace

double CategoryTicker::getTickStep(const QCPRange& range) {
  const double spacing = std::max(1e-3, roomBetween(1, range));
  const bool below = axis().orientation() == Qt::Horizontal;
  double longest = 0;
  const QFontMetricsF metrics(axis().tickLabelFont());
  for (const QString& name : names_) longest = std::max(longest, metrics.horizontalAdvance(name) + labelGap);
  const double needed = below ? std::min(longest, leastRoom) : tightest * metrics.height();
  const double step = std::max(1.0, std::ceil(needed / spacing));
  room_ = below ? step * spacing - labelGap : longest;
  return step;
}

QVector<double> CategoryTicker::createTickVector(double step, const QCPRange&) {
  QVector<double> ticks;
  for (std::size_t i = 0; i < names_.size(); i += static_cast<std::size_t>(step))
    ticks.push_back(static_cast<double>(i));
  return ticks;
}

QString CategoryTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
  return elided(names_[static_cast<std::size_t>(std::lround(tick))], axis().tickLabelFont(), room_);
}

}  // namespace actiscope
