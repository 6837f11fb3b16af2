#pragma once

#include "ui/plot/ticker.h"

#include <vector>

namespace actiscope {

/// Ticks at 0, 1, 2 ... with names; those of an x axis are elided where they are too long, and where there are too many
/// every second, third ... is left out.
class CategoryTicker : public Ticker {
 public:
  CategoryTicker(const QCPAxis& axis, std::vector<QString> names) : Ticker(axis), names_(std::move(names)) {}

 protected:
  double getTickStep(const QCPRange& range) override;
  QVector<double> createTickVector(double step, const QCPRange&) override;
  QString getTickLabel(double tick, const QLocale&, QChar, int) override;

 private:
  std::vector<QString> names_;
  double room_ = 0;  ///< for a name, in pixels
};

}  // namespace actiscope
