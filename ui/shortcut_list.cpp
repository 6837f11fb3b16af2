#include "ui/shortcut_list.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace actiscope {

namespace {

constexpr int usualHeight = 560;  // pixels
constexpr int columnGap = 24;

QTreeWidgetItem* group(QTreeWidget& list, const QString& name) {
  auto* item = new QTreeWidgetItem(&list, {name});
  QFont bold = item->font(0);
  bold.setBold(true);
  item->setFont(0, bold);
  return item;
}

/// In Chinese texts its key stands behind, in brackets. What an action would undo just now is not said.
QString nameOf(const QAction& action) {
  return action.iconText().remove(QRegularExpression(QStringLiteral("\\(&?\\w\\)")));
}

/// All texts are seen whole.
int widthFor(const QAbstractItemView& list) {
  const int texts = list.sizeHintForColumn(0) + columnGap + list.sizeHintForColumn(1);
  return texts + list.style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * list.frameWidth();
}

void listActions(QTreeWidgetItem& group, const QMenu& menu) {
  for (const QAction* action : menu.actions()) {
    if (action->menu()) listActions(group, *action->menu());
    if (action->shortcut().isEmpty()) continue;
    new QTreeWidgetItem(&group, {nameOf(*action), action->shortcut().toString(QKeySequence::NativeText)});
  }
}

}  // namespace

ShortcutList::ShortcutList(const QMenuBar& menus, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keyboard shortcuts"));
  auto* list = new QTreeWidget;
  list->setColumnCount(2);
  list->setHeaderLabels({tr("What"), tr("Keys")});
  list->setAccessibleName(windowTitle());
  list->setRootIsDecorated(false);
  for (const QAction* action : menus.actions()) {
    QTreeWidgetItem* actions = group(*list, nameOf(*action));
    listActions(*actions, *action->menu());
  }
  QTreeWidgetItem* picture = group(*list, tr("Picture"));
  const QString keys[][2] = {
      {tr("Play or pause"), tr("Space")},
      {tr("A step on or back; on Explore and Compare along the curve"), tr("→ ←")},
      {tr("To the first or last step, or the edge"), tr("Home, End")},
      {tr("To the next curve, to trace it"), tr("↑ ↓")},
      {tr("End tracing"), tr("Esc")},
      {tr("Zoom; x only; y only"), tr("wheel; Shift+wheel; Ctrl+wheel")},
  };
  for (const auto& [what, key] : keys) new QTreeWidgetItem(picture, {what, key});
  list->expandAll();
  list->header()->setStretchLastSection(false);
  list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->addWidget(list);
  column->addWidget(buttons);
  list->setMinimumWidth(widthFor(*list));
  resize(minimumSizeHint().width(), usualHeight);
}

}  // namespace actiscope
