#pragma once

#include <QDialog>

class QMenuBar;

namespace actiscope {

/// All keys of the window: those of the actions in its menus, then those of the picture.
class ShortcutList : public QDialog {
  Q_OBJECT

 public:
  explicit ShortcutList(const QMenuBar& menus, QWidget* parent = nullptr);
};

}  // namespace actiscope
