#include "ui/plot/ticker.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace actiscope {
namespace {

class TickerTest : public testing::TestWithParam<QCPRange> {
 protected:
  TickerTest() {
    plot_.setViewport(QRect(0, 0, 420, 300));
    plot_.xAxis->setTicker(QSharedPointer<Ticker>::create(*plot_.xAxis));
    plot_.xAxis->setRange(GetParam());
    plot_.replot();
    plot_.replot();
    ticks_ = plot_.xAxis->ticker().get();
    ticks_->generate(GetParam(), {}, {}, 0, positions_, nullptr, &labels_);
  }

  QCustomPlot plot_;
  QCPAxisTicker* ticks_ = nullptr;
  QVector<double> positions_;
  QVector<QString> labels_;
};

TEST_P(TickerTest, TellsNeighboursApart) {
  EXPECT_GE(labels_.size(), 2);
  EXPECT_EQ(std::set<QString>(labels_.begin(), labels_.end()).size(), static_cast<std::size_t>(labels_.size()));
}

TEST_P(TickerTest, WritesTheTicksOwnNumber) {
  for (qsizetype i = 0; i < labels_.size(); ++i) {
    const double written = QString(labels_[i]).replace(QChar(0x2212), QLatin1Char('-')).toDouble();
    EXPECT_NEAR(written, positions_[i], 1e-3 * (positions_[1] - positions_[0])) << labels_[i].toStdString();
  }
}

TEST_P(TickerTest, LeavesRoomBetweenTheLabels) {
  const QFontMetricsF metrics(plot_.xAxis->tickLabelFont());
  for (qsizetype i = 1; i < labels_.size(); ++i) {
    const double apart = plot_.xAxis->coordToPixel(positions_[i]) - plot_.xAxis->coordToPixel(positions_[i - 1]);
    EXPECT_GT(apart, (metrics.horizontalAdvance(labels_[i - 1]) + metrics.horizontalAdvance(labels_[i])) / 2 + 4);
  }
}

TEST_P(TickerTest, WritesLargeAndSmallNumbersShort) {
  const double apart = (positions_[1] - positions_[0]) / std::max(std::abs(GetParam().lower), GetParam().upper);
  if (apart < 1e-3) return;  // many digits differ
  for (const QString& label : labels_) EXPECT_LE(label.size(), 8) << label.toStdString();
}

TEST(Ticker, WritesAMillionAsAPowerOfTenAndAHundredThousandInFull) {
  QCustomPlot plot;
  plot.setViewport(QRect(0, 0, 420, 300));
  plot.xAxis->setTicker(QSharedPointer<Ticker>::create(*plot.xAxis));
  const auto labels = [&](double bound) {
    QVector<QString> all;
    QVector<double> positions;
    plot.xAxis->setRange(-bound, bound);
    plot.replot();
    plot.xAxis->ticker()->generate(plot.xAxis->range(), {}, {}, 0, positions, nullptr, &all);
    return QStringList(all.begin(), all.end());
  };
  EXPECT_TRUE(labels(1e9).contains(QStringLiteral("−1e9"))) << labels(1e9).join(u' ').toStdString();
  EXPECT_TRUE(labels(1e6).contains(QStringLiteral("5e5"))) << labels(1e6).join(u' ').toStdString();
  EXPECT_TRUE(labels(1e5).contains(QStringLiteral("100000"))) << labels(1e5).join(u' ').toStdString();
  EXPECT_TRUE(labels(9e-6).contains(QStringLiteral("5e−6"))) << labels(9e-6).join(u' ').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Views, TickerTest,
                         testing::Values(QCPRange(-6, 6), QCPRange(-0.3, 0.3), QCPRange(1 - 5e-10, 1 + 5e-10),
                                         QCPRange(-1e9, 1e9), QCPRange(-2.5e6, 7e6), QCPRange(123456.7891, 123456.7899),
                                         QCPRange(-1e-5, 1e-5), QCPRange(999999999.5, 1000000000.5)));

}  // namespace
}  // namespace actiscope
