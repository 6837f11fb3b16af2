#pragma once

#include "core/activations/activation.h"

#include <QStyledItemDelegate>

namespace actiscope {

/// Draws a row of a list of functions: the name, the Chinese name smaller beside it, the formula below. The id of the
/// function is the item's Qt::UserRole; an item without one is drawn as plain text.
class FunctionDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace actiscope
