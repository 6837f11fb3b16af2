#include "ui/plot/plot_accessible.h"

#include <QAccessibleWidget>

namespace actiscope {

namespace {

class PlotAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit PlotAccessible(Plot& plot) : QAccessibleWidget(&plot, QAccessible::Chart), plot_(plot) {}

  QString text(QAccessible::Text kind) const override {
    const bool reads = kind == QAccessible::Value || kind == QAccessible::Description;
    if (reads && plot_.reading()) return plot_.reading()->text;
    return QAccessibleWidget::text(kind);
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }

  QVariant currentValue() const override { return plot_.reading() ? plot_.reading()->value : QVariant(); }
  void setCurrentValue(const QVariant&) override {}  // it is moved by keys
  QVariant minimumValue() const override { return plot_.panel(0).view().y.from; }
  QVariant maximumValue() const override { return plot_.panel(0).view().y.to; }
  QVariant minimumStepSize() const override { return 0; }

 private:
  Plot& plot_;
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object) {
  auto* plot = qobject_cast<Plot*>(object);
  return plot ? new PlotAccessible(*plot) : nullptr;
}

}  // namespace

void makePlotsAccessible() {
  [[maybe_unused]] static const bool once = (QAccessible::installFactory(interfaceOf), true);
}

void announceReading(Plot& plot) {
  QAccessibleValueChangeEvent moved(&plot, plot.reading() ? plot.reading()->value : QVariant());
  QAccessible::updateAccessibility(&moved);
  QAccessibleEvent said(&plot, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&said);
}

}  // namespace actiscope
