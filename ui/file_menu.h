#pragma once

#include "ui/files/autosave.h"
#include "ui/files/document.h"

#include <QMenu>
#include <QWidget>

namespace actiscope {

/// What the File menu does with the document: new, open, save, recent files, presets; asks before changes would be
/// lost.
class FileMenu : public QObject {
  Q_OBJECT

 public:
  /// The window owns it; dialogs stand before the window.
  FileMenu(SceneStore& store, QWidget& window);

  Document& document() { return document_; }

  /// Fills the menu with its first entries.
  void addTo(QMenu& menu);
  /// Opens the file, after asking about changes; says what is wrong with it.
  void open(const QString& path);
  /// False if there are changes that the person wants to keep for now.
  bool mayLose();
  /// Offers what a crash left behind.
  void offerLeftover();
  /// Says what is wrong, in a box before the window.
  void say(const QString& message);

 private:
  void addAction(QMenu& menu, const QString& text, const QKeySequence& shortcut, const QString& tip,
                 void (FileMenu::*slot)());
  void startNew();
  void choose();
  void save();
  void saveAs();
  bool saved();
  bool savedAs();
  void fillRecent(QMenu& menu);
  void fillPresets(QMenu& menu);
  void loadPreset(const QString& name, const Scene& scene);
  void keepPreset();
  void removePreset(const QString& name);
  void showTitle();

  QWidget& window_;
  SceneStore& store_;
  Document document_;
  Autosave autosave_;
};

}  // namespace actiscope
