#pragma once

#include <qcustomplot.h>

namespace actiscope {

/// Ticks as far apart as their labels need. The labels have a real minus sign, no rounding noise, and digits enough to
/// tell neighbours apart; large and small numbers are written in powers of ten, 2e6, all of an axis alike.
class Ticker : public QCPAxisTicker {
 public:
  /// Ticks for this axis, which owns the ticker.
  explicit Ticker(const QCPAxis& axis) : axis_(axis) {}

 protected:
  double getTickStep(const QCPRange& range) override;
  QString getTickLabel(double tick, const QLocale&, QChar, int) override;
  /// Pixels between neighbouring ticks, at least.
  virtual double roomBetween(double step, const QCPRange& range) const;

  const QCPAxis& axis() const { return axis_; }
  /// Of the axis, in pixels; 0 before it is laid out.
  double length() const;
  /// Pixels along the axis that a label needs.
  double roomOf(const QString& label) const;

 private:
  void setDigits(double step, const QCPRange& range);
  bool labelsFit(double step, const QCPRange& range);

  const QCPAxis& axis_;
  int digits_ = 6;
};

}  // namespace actiscope
