#include "ui/plot/ticker.h"

#include "core/text/number_text.h"
#include "ui/plot/text_line.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double gapBesideLabel = 14;  // pixels
constexpr double gapAboveLabel = 4;
constexpr int fewestDigits = 10;
constexpr int mostDigits = 15;
constexpr int large = 6;            // powers of ten from 1e6 on ...
constexpr int mostPowerDigits = 5;  // ... unless so many digits make the plain number the shorter one

int exponent(double number) { return static_cast<int>(std::floor(std::log10(number))); }

}  // namespace

double Ticker::getTickStep(const QCPRange& range) {
  double step = QCPAxisTicker::getTickStep(range);
  setDigits(step, range);
  while (step < range.size() && !labelsFit(step, range)) {
    step = cleanMantissa(2 * step);
    setDigits(step, range);
  }
  return step;
}

QString Ticker::getTickLabel(double tick, const QLocale&, QChar, int) {
  return QString::fromStdString(readable(tick, digits_));
}

void Ticker::setDigits(double step, const QCPRange& range) {
  const double largest = std::max(std::abs(range.lower), std::abs(range.upper));
  const int needed = exponent(largest) - exponent(step) + 2;
  const bool inPowers = exponent(largest) >= large && needed <= mostPowerDigits;
  digits_ = inPowers ? needed : std::clamp(needed, fewestDigits, mostDigits);
}

bool Ticker::labelsFit(double step, const QCPRange& range) {
  if (length() <= 0) return true;  // not laid out yet
  const double room = roomBetween(step, range);
  const QVector<double> ticks = createTickVector(step, range);
  return std::ranges::all_of(ticks, [&](double tick) { return roomOf(getTickLabel(tick, {}, {}, 0)) <= room; });
}

double Ticker::roomBetween(double step, const QCPRange& range) const { return step / range.size() * length(); }

double Ticker::length() const {
  const QCPAxisRect& rect = *axis_.axisRect();
  return axis_.orientation() == Qt::Horizontal ? rect.width() : rect.height();
}

double Ticker::roomOf(const QString& label) const {
  const QFont font = axis_.tickLabelFont();
  if (axis_.orientation() == Qt::Vertical) return heightOf(font) + gapAboveLabel;
  return TextLine(label, font).size().width() + gapBesideLabel;
}

}  // namespace actiscope
