#include "ui/widgets/rail.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace actiscope {

namespace {

constexpr int toolsPerRow = 4;

QToolButton* buttonFor(QAction* action, Qt::ToolButtonStyle style) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setToolButtonStyle(style);
  button->setIconSize({20, 20});
  button->setAutoRaise(true);
  button->setAccessibleName(action->iconText());
  action->icon().pixmap(button->iconSize());  // drawn now, while the fonts are read
  return button;
}

}  // namespace

Rail::Rail(const QString& name, const QList<QAction*>& pages, const QList<QAction*>& tools, QWidget* parent)
    : QToolBar(name, parent) {
  setObjectName(QStringLiteral("rail"));  // the window keeps its place under this name
  setMovable(false);
  setOrientation(Qt::Vertical);  // while there is nothing to lay out
  addWidget(column(pages));
  auto* space = new QWidget;
  space->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  addWidget(space);
  addWidget(rows(tools));
}

QWidget* Rail::column(const QList<QAction*>& pages) {
  auto* widget = new QWidget;
  auto* layout = new QVBoxLayout(widget);
  layout->setContentsMargins(4, 4, 4, 4);
  layout->setSpacing(2);
  for (QAction* page : pages) {
    QToolButton* button = buttonFor(page, Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(button);
  }
  return widget;
}

QWidget* Rail::rows(const QList<QAction*>& tools) {
  auto* widget = new QWidget;
  auto* layout = new QGridLayout(widget);
  layout->setContentsMargins(4, 4, 4, 8);
  layout->setSpacing(2);
  for (int i = 0; i < tools.size(); ++i) {
    layout->addWidget(buttonFor(tools[i], Qt::ToolButtonIconOnly), i / toolsPerRow, i % toolsPerRow);
  }
  return widget;
}

}  // namespace actiscope
