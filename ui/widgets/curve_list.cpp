#include "ui/widgets/curve_list.h"

#include "ui/widgets/curve_row.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tab_order.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace actiscope {

CurveList::CurveList(std::size_t least, std::size_t most, bool canHide, QWidget* parent)
    : QWidget(parent), least_(least), most_(most), canHide_(canHide), column_(new QVBoxLayout(this)) {
  auto* add = new QPushButton(icon(IconId::add), tr("Add a function"));
  add->setToolTip(tr("Add another function to the picture"));
  add_ = add;
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(2);
  column_->addWidget(add_);
  connect(add, &QPushButton::clicked, this, &CurveList::added);
}

void CurveList::setCurves(const std::vector<ComparedCurve>& curves, const Theme& theme) {
  while (rows_.size() < curves.size()) addRow();
  while (rows_.size() > curves.size()) {
    rows_.back()->hide();
    rows_.back()->deleteLater();
    rows_.pop_back();
  }
  for (std::size_t i = 0; i < curves.size(); ++i) {
    rows_[i]->setCurve(curves[i], theme);
    rows_[i]->setRemovable(curves.size() > least_);
  }
  add_->setEnabled(curves.size() < most_);
  selected_ = curves.empty() ? 0 : std::min(selected_, curves.size() - 1);
  for (std::size_t i = 0; i < rows_.size(); ++i) rows_[i]->setSelected(i == selected_);
}

void CurveList::select(std::size_t index) {
  if (index == selected_ || index >= rows_.size()) return;
  rows_[selected_]->setSelected(false);
  selected_ = index;
  rows_[selected_]->setSelected(true);
  emit selectionChanged();
}

void CurveList::addRow() {
  const std::size_t i = rows_.size();
  auto* row = new CurveRow(canHide_);
  rows_.push_back(row);
  column_->insertWidget(static_cast<int>(i), row);
  QWidget* last = this;
  for (const CurveRow* each : rows_) last = tabAfter(last, *each);
  connect(row, &CurveRow::selected, this, [this, i] { select(i); });
  connect(row, &CurveRow::removed, this, [this, i] {
    if (i < selected_) --selected_;  // the same curve as before
    emit removed(i);
  });
  connect(row, &CurveRow::picked, this, [this, i](const Activation* activation) { emit picked(i, activation); });
  connect(row, &CurveRow::shown, this, [this, i](bool visible) { emit shown(i, visible); });
  connect(row, &CurveRow::styled, this, [this, i](int colour, int dash) { emit styled(i, colour, dash); });
}

}  // namespace actiscope
