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

void listMenus(QTreeWidget& list, const QMenuBar& menus) {
  for (const QAction* action : menus.actions()) listActions(*group(list, nameOf(*action)), *action->menu());
}

void listPictureKeys(QTreeWidget& list) {
  QTreeWidgetItem* picture = group(list, ShortcutList::tr("Picture"));
  const QString keys[][2] = {
      {ShortcutList::tr("Play or pause"), ShortcutList::tr("Space")},
      {ShortcutList::tr("A step on or back; on Explore and Compare along the curve"), ShortcutList::tr("→ ← or . ,")},
      {ShortcutList::tr("Farther along the curve"), ShortcutList::tr("Shift+→ ←")},
      {ShortcutList::tr("To the first or last step, or the edge"), ShortcutList::tr("Home, End")},
      {ShortcutList::tr("To the next curve, to trace it"), ShortcutList::tr("↑ ↓")},
      {ShortcutList::tr("End tracing"), ShortcutList::tr("Esc")},
      {ShortcutList::tr("Zoom; x only; y only"), ShortcutList::tr("wheel; Shift+wheel; Ctrl+wheel")},
      {ShortcutList::tr("Gates: the input that is scaled, up or down"), ShortcutList::tr("PgUp, PgDown")},
      {ShortcutList::tr("Cost: measure again"), ShortcutList::tr("F5")},
      {ShortcutList::tr("Lessons: the next step or the one before"), ShortcutList::tr("Alt+→ Alt+←")},
  };
  for (const auto& [what, key] : keys) new QTreeWidgetItem(picture, {what, key});
}

QTreeWidget* emptyList() {
  auto* list = new QTreeWidget;
  list->setColumnCount(2);
  list->setHeaderLabels({ShortcutList::tr("What"), ShortcutList::tr("Keys")});
  list->setRootIsDecorated(false);
  list->header()->setStretchLastSection(false);
  list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  return list;
}

}  // namespace

ShortcutList::ShortcutList(const QMenuBar& menus, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keyboard shortcuts"));
  QTreeWidget* list = emptyList();
  list->setAccessibleName(windowTitle());
  listMenus(*list, menus);
  listPictureKeys(*list);
  list->expandAll();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->addWidget(list);
  column->addWidget(buttons);
  list->setMinimumWidth(widthFor(*list));
  resize(minimumSizeHint().width(), usualHeight);
}

}  // namespace actiscope
