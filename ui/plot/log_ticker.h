#pragma once

#include "ui/plot/ticker.h"

namespace actiscope {

/// Ticks of a logarithmic axis: at powers of ten, as far apart as their labels need; within two decades at 1, 2 and 5
/// times them; within one decade where a linear axis would have them. Unlabelled ones at the whole multiples between.
class LogTicker : public Ticker {
 public:
  using Ticker::Ticker;

 protected:
  double getTickStep(const QCPRange& range) override;
  QString getTickLabel(double tick, const QLocale&, QChar, int) override;
  QVector<double> createTickVector(double step, const QCPRange& range) override;
  QVector<double> createSubTickVector(int, const QVector<double>& ticks) override;
  double roomBetween(double step, const QCPRange& range) const override;

 private:
  QVector<double> multiples(const QVector<int>& mantissas, int stride) const;

  QCPRange range_;
  int stride_ = 0;  ///< decades from tick to tick; 0 for ticks of a linear axis
  double roomOfDecade_ = 0;
  bool at125_ = false;
};

}  // namespace actiscope
