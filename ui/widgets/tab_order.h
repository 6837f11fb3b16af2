#pragma once

#include <QWidget>

namespace actiscope {

/// Puts the controls inside `content`, in the order in which they were added, behind `before` in the tab order; Qt puts
/// those that are added later behind everything else. Returns the last of them, or `before` if there are none.
QWidget* tabAfter(QWidget* before, const QWidget& content);

}  // namespace actiscope
