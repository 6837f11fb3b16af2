#include "ui/widgets/framework_list.h"

#include "ui/unbroken.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QGridLayout>
#include <algorithm>

namespace actiscope {

namespace {

/// Whether the framework sets the parameter, or has it otherwise than the function shown.
bool isTold(std::size_t parameter, const Dialect& dialect, const Function& function, const Function& shown) {
  const std::string_view id = function.activation().parameters[parameter].id;
  const bool differs =
      &function.activation() == &shown.activation() && function.values()[parameter] != shown.values()[parameter];
  return differs || std::ranges::find(dialect.settings, id, &Setting::parameter) != dialect.settings.end();
}

/// "keras.layers.LeakyReLU: slope = 0.3"
QString textOf(const Function& shown, const Dialect& dialect) {
  const Function function = meant(shown.activation(), dialect);
  QStringList details;
  if (!dialect.means.empty()) details.append(localized(function.activation().name));
  for (std::size_t i = 0; i < function.parametersInUse(); ++i) {
    if (!isTold(i, dialect, function, shown)) continue;
    const QString symbol = toText(function.activation().parameters[i].symbol);
    details.append(QStringLiteral("%1 = %2").arg(symbol, shortNumber(function.values()[i])));
  }
  if (!dialect.note.en.empty()) details.append(localized(dialect.note));
  const QString name = toText(dialect.name);
  return details.empty() ? name : QStringLiteral("%1: %2").arg(name, details.join(u", "_qs));
}

std::vector<Dialect> byFramework(std::vector<Dialect> dialects) {
  std::ranges::stable_sort(dialects, {}, &Dialect::framework);
  return dialects;
}

}  // namespace

FrameworkList::FrameworkList(QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)), none_(new TextLabel(tr("None of them has it."))) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setVerticalSpacing(4);
  grid_->setHorizontalSpacing(12);
  grid_->setColumnStretch(1, 1);
  grid_->addWidget(none_, 0, 0, 1, 2);
  none_->setForegroundRole(QPalette::PlaceholderText);
}

void FrameworkList::setFunction(const Function& function) {
  const Activation& activation = function.activation();
  const std::vector<Dialect> dialects = byFramework(activation.dialects);
  meant_.clear();
  while (rows_.size() < dialects.size()) addRow();
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const bool used = i < dialects.size();
    rows_[i].framework->setVisible(used);
    rows_[i].dialect->setVisible(used);
    if (!used) continue;
    const QString framework = toText(nameOf(dialects[i].framework));
    const bool isFirst = i == 0 || dialects[i].framework != dialects[i - 1].framework;
    meant_.push_back(meant(activation, dialects[i]));
    rows_[i].framework->setText(isFirst ? framework : QString());
    rows_[i].dialect->setText(unbroken(textOf(function, dialects[i])));
    rows_[i].dialect->setTicked(meant_[i] == function);
    const QString tick = rows_[i].dialect->isTicked() ? QStringLiteral(" ✓") : QString();
    rows_[i].dialect->setAccessibleName(QStringLiteral("%1: %2%3").arg(framework, rows_[i].dialect->text(), tick));
    rows_[i].dialect->setToolTip(tr("Show the function as %1 computes it").arg(framework));
  }
  none_->setVisible(dialects.empty());
}

void FrameworkList::addRow() {
  const std::size_t index = rows_.size();
  rows_.push_back({new TextLabel, new LinkButton});
  const Row& row = rows_.back();
  row.framework->setForegroundRole(QPalette::PlaceholderText);
  const int line = static_cast<int>(rows_.size());
  grid_->addWidget(row.framework, line, 0, Qt::AlignTop);
  grid_->addWidget(row.dialect, line, 1);
  tabAfter(this, *this);
  connect(row.dialect, &LinkButton::clicked, this, [this, index] { emit chosen(meant_[index]); });
}

}  // namespace actiscope
