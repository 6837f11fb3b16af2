#include "ui/widgets/property_card.h"

#include "ui/unbroken.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QGridLayout>
#include <cmath>
#include <limits>

namespace actiscope {

namespace {

QString rangeText(const Properties& all) {
  return (all.lowerAttained ? u"["_qs : u"("_qs) + shortNumber(all.range.from) + u", "_qs + shortNumber(all.range.to) +
         (all.upperAttained ? u"]"_qs : u")"_qs);
}

/// A slope that is small for ever is not one that vanishes.
QString unsaturatedText(const Function& function) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const double left = function.slope(-infinity);
  const double right = function.slope(infinity);
  if (std::isnan(left) || std::isnan(right)) return tr("no");
  if (left == right) return tr("no: f′ → %1 at ±∞").arg(shortNumber(left));
  return tr("no: f′ → %1 as x → −∞, f′ → %2 as x → ∞").arg(shortNumber(left), shortNumber(right));
}

QString saturationText(const Function& function, SaturationClass saturation) {
  switch (saturation) {
    case SaturationClass::left:
      return tr("left: f′ → 0 as x → −∞");
    case SaturationClass::right:
      return tr("right: f′ → 0 as x → ∞");
    case SaturationClass::both:
      return tr("both sides: f′ → 0 at ±∞");
    case SaturationClass::none:
      break;
  }
  return unsaturatedText(function);
}

QString monotonicityText(Monotonicity monotonicity) {
  switch (monotonicity) {
    case Monotonicity::increasing:
      return tr("strictly increasing");
    case Monotonicity::nonDecreasing:
      return tr("non-decreasing");
    case Monotonicity::decreasing:
      return tr("strictly decreasing");
    case Monotonicity::nonIncreasing:
      return tr("non-increasing");
    case Monotonicity::constant:
      return tr("constant");
    case Monotonicity::none:
      break;
  }
  return tr("no");
}

QString smoothnessText(Smoothness smoothness) {
  switch (smoothness) {
    case Smoothness::discontinuous:
      return tr("jumps");
    case Smoothness::continuous:
      return tr("continuous with kinks (C⁰)");
    case Smoothness::once:
      return tr("f′ continuous (C¹)");
    case Smoothness::smooth:
      break;
  }
  return tr("smooth (C∞)");
}

QString centredText(const Properties& all) {
  if (std::isnan(all.meanOutput)) return tr("no, f is not defined everywhere");
  if (all.zeroCentred) return tr("yes, mean 0 for N(0, 1) inputs");
  return tr("no, mean %1 for N(0, 1) inputs").arg(shortNumber(all.meanOutput));
}

QString pointText(const std::optional<Point>& point, bool attained, bool onInterval, double value) {
  if (point) return tr("%1 at x = %2").arg(shortNumber(point->y), shortNumber(point->x));
  if (onInterval) return tr("%1 on an interval").arg(shortNumber(value));
  if (attained) return tr("%1 at several points").arg(shortNumber(value));
  return std::isinf(value) ? tr("none, unbounded") : tr("none, approaches %1").arg(shortNumber(value));
}

}  // namespace

std::vector<PropertyRow> describe(const Function& function, const Properties& all) {
  const Activation& activation = function.activation();
  std::vector<PropertyRow> rows{
      {tr("Range"), rangeText(all)},
      {tr("Saturates"), saturationText(function, all.saturation)},
      {tr("Monotone"), monotonicityText(all.monotonicity)},
      {tr("Zero-centred"), centredText(all)},
      {tr("Smoothness"), smoothnessText(all.smoothness)},
      {tr("Minimum"), pointText(all.minimum, all.lowerAttained, all.lowerOnInterval, all.range.from)},
      {tr("Maximum"), pointText(all.maximum, all.upperAttained, all.upperOnInterval, all.range.to)},
      {tr("Steepest"), tr("sup |f′| = %1").arg(shortNumber(all.lipschitz))},
  };
  if (!activation.kinkConvention.en.empty())
    rows.push_back({tr("At joints, by convention"), localized(activation.kinkConvention)});
  rows.push_back({tr("Source"), toText(activation.source)});
  return rows;
}

std::vector<PropertyRow> describe(std::string_view formula, std::string_view source,
                                  const std::vector<Dialect>& dialects) {
  std::vector<PropertyRow> rows{{tr("Formula"), toText(formula)}, {tr("Source"), toText(source)}};
  for (Framework framework : allFrameworks) {
    QStringList names;
    for (const Dialect& dialect : dialects) {
      if (dialect.framework == framework) names.append(toText(dialect.name));
    }
    if (!names.empty()) rows.push_back({toText(nameOf(framework)), names.join(u'\n')});
  }
  return rows;
}

PropertyCard::PropertyCard(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setVerticalSpacing(4);
  grid_->setHorizontalSpacing(12);
  grid_->setColumnStretch(1, 1);
}

void PropertyCard::setFunction(const Function& function) {
  if (function_ == function) return;
  function_ = function;
  setRows(describe(function, properties(function)));
}

void PropertyCard::setRows(std::vector<PropertyRow> rows) {
  if (rows == rows_) return;
  rows_ = std::move(rows);
  while (names_.size() < rows_.size()) {
    names_.push_back(new TextLabel);
    values_.push_back(new TextLabel);
    names_.back()->setForegroundRole(QPalette::PlaceholderText);
    values_.back()->setWordWrap(true);
    values_.back()->setSelectable();
    const int row = static_cast<int>(names_.size());
    grid_->addWidget(names_.back(), row, 0, Qt::AlignTop);
    grid_->addWidget(values_.back(), row, 1);
  }
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const bool used = i < rows_.size();
    names_[i]->setVisible(used);
    values_[i]->setVisible(used);
    if (!used) continue;
    names_[i]->setText(rows_[i].name);
    values_[i]->setText(unbroken(rows_[i].value));
    values_[i]->setAccessibleName(QStringLiteral("%1: %2").arg(rows_[i].name, rows_[i].value));
  }
}

}  // namespace actiscope
