#include "ui/plot/log_ticker.h"

#include "core/analysis/range.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double roomForMultiples = 60;  // pixels of a decade that shows 2 ... 9
constexpr Range plainNumbers{0.9e-3, 1.1e4};
const double smallestGap = std::log10(2);  // of 1, 2, 5, in decades

int decadeOf(double number) { return static_cast<int>(std::floor(std::log10(number) + 1e-9)); }

QString superscript(int exponent) {
  static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString text = exponent < 0 ? QStringLiteral("⁻") : QString();
  for (QChar digit : QString::number(std::abs(exponent))) text += digits[digit.digitValue()];
  return text;
}

}  // namespace

double LogTicker::getTickStep(const QCPRange& range) {
  range_ = range;
  at125_ = false;
  const double decades = std::log10(range.upper / range.lower);
  stride_ = 0;
  if (decades < 1) return Ticker::getTickStep(range);
  roomOfDecade_ = length() / decades;
  double room = 0;
  for (double end : {range.lower, range.upper})
    room = std::max(room, roomOf(getTickLabel(std::pow(10, decadeOf(end)), {}, {}, 0)));
  stride_ = 1;
  at125_ = decades < 2 && smallestGap * roomOfDecade_ > room;
  for (int stride : {1, 2, 3, 5, 10, 20, 30, 50, 100, 200}) {
    stride_ = stride;
    if (stride * roomOfDecade_ >= room) break;
  }
  return stride_;
}

/// Powers of ten as such, unless all numbers of the axis are short ones.
QString LogTicker::getTickLabel(double tick, const QLocale& locale, QChar format, int precision) {
  if (stride_ == 0 && range_.upper < 10 * range_.lower) return Ticker::getTickLabel(tick, locale, format, precision);
  if (plainNumbers.contains(range_.lower) && plainNumbers.contains(range_.upper)) {
    return QString::fromStdString(readable(tick));
  }
  const int decade = decadeOf(tick);
  const QString power = QStringLiteral("10") + superscript(decade);
  const auto mantissa = std::lround(tick / std::pow(10, decade));
  return mantissa == 1 ? power : QStringLiteral("%1·%2").arg(mantissa).arg(power);
}

QVector<double> LogTicker::createTickVector(double step, const QCPRange& range) {
  if (stride_ == 0) return Ticker::createTickVector(step, range);
  return multiples(at125_ ? QVector<int>{1, 2, 5} : QVector<int>{1}, stride_);
}

QVector<double> LogTicker::createSubTickVector(int, const QVector<double>&) {
  if (stride_ == 0 || (stride_ == 1 && roomOfDecade_ < roomForMultiples)) return {};
  return stride_ > 1 ? multiples({1}, 1) : multiples({2, 3, 4, 5, 6, 7, 8, 9}, 1);
}

/// Of neighbours at the upper end, where they are nearest.
double LogTicker::roomBetween(double step, const QCPRange& range) const {
  if (step >= range.upper) return length();
  return std::log(range.upper / (range.upper - step)) / std::log(range.upper / range.lower) * length();
}

QVector<double> LogTicker::multiples(const QVector<int>& mantissas, int stride) const {
  QVector<double> all;
  for (int decade = decadeOf(range_.lower) - 1; decade <= decadeOf(range_.upper) + 1; ++decade) {
    if (decade % stride != 0) continue;
    for (int mantissa : mantissas) all.push_back(mantissa * std::pow(10, decade));
  }
  return all;
}

}  // namespace actiscope
