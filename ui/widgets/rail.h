#pragma once

#include <QAction>
#include <QToolBar>

namespace actiscope {

/// The bar at the left of the window: the pages one below the other, the tools in rows at its end.
class Rail : public QToolBar {
  Q_OBJECT

 public:
  Rail(const QString& name, const QList<QAction*>& pages, const QList<QAction*>& tools, QWidget* parent = nullptr);

 private:
  QWidget* column(const QList<QAction*>& pages);
  QWidget* rows(const QList<QAction*>& tools);
};

}  // namespace actiscope
