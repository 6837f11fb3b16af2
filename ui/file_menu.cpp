#include "ui/file_menu.h"

#include "core/scene/presets.h"
#include "ui/files/own_presets.h"
#include "ui/files/scene_in.h"
#include "ui/literal.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>

namespace actiscope {

namespace {

constexpr int longestName = 60;  // so that a menu has room for it, and a file system, too

QString sceneFilter() { return FileMenu::tr("Scenes (*.actiscope)"); }

QString openFilter() {
  return FileMenu::tr("Scenes and pictures that carry one (*.actiscope *.png *.svg *.pdf)") + QStringLiteral(";;") +
         FileMenu::tr("All files (*)");
}

QString withSuffix(const QString& path) {
  const QString suffix = QStringLiteral(".actiscope");
  return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

/// Asks for a name and keeps the scene under it; what cannot be kept stays there with the reason.
class KeepDialog : public QInputDialog {
 public:
  KeepDialog(const Scene& scene, QWidget& window) : QInputDialog(&window), scene_(scene) {
    setWindowTitle(FileMenu::tr("Keep as a preset"));
    setLabelText(FileMenu::tr("Name of the preset"));
    setInputMode(TextInput);
    findChild<QLabel*>()->setTextFormat(Qt::PlainText);
    findChild<QLineEdit*>()->setMaxLength(longestName);
  }

  void done(int result) override {
    if (result == Accepted && !keep(textValue())) return;
    QInputDialog::done(result);
  }

 private:
  bool keep(const QString& name) {
    if (ownPresets().contains(name) && !mayReplace(name)) return false;
    const auto error = keepPreset(name, scene_);
    if (error) setLabelText(literal(sentence(*error)));
    return !error;
  }

  bool mayReplace(const QString& name) {
    const QString question = FileMenu::tr("There is a preset “%1” already. Replace it?").arg(name);
    return isConfirmed(*this, windowTitle(), question);
  }

  const Scene& scene_;
};

}  // namespace

FileMenu::FileMenu(SceneStore& store, QWidget& window)
    : QObject(&window), window_(window), store_(store), document_(store), autosave_(document_) {
  connect(&document_, &Document::changed, this, &FileMenu::showTitle);
  showTitle();
}

void FileMenu::showTitle() {
  window_.setWindowTitle(tr("%1[*] — Actiscope").arg(document_.name()));
  window_.setWindowModified(document_.isModified());
}

void FileMenu::addAction(QMenu& menu, const QString& text, const QKeySequence& shortcut, const QString& tip,
                         void (FileMenu::*slot)()) {
  QAction* action = menu.addAction(text);
  action->setShortcut(shortcut);
  action->setToolTip(tip);
  connect(action, &QAction::triggered, this, slot);
}

void FileMenu::addTo(QMenu& menu) {
  showTitle();
  addAction(menu, tr("&New"), QKeySequence::New, tr("Start with a new scene"), &FileMenu::startNew);
  addAction(menu, tr("&Open …"), QKeySequence::Open, tr("Open a scene, or a picture that carries one"),
            &FileMenu::choose);
  QMenu* recent = menu.addMenu(tr("Open &recent"));
  connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
  QMenu* presets = menu.addMenu(tr("&Presets"));
  connect(presets, &QMenu::aboutToShow, this, [this, presets] { fillPresets(*presets); });
  menu.addSeparator();
  addAction(menu, tr("&Save"), QKeySequence::Save, tr("Save the scene"), &FileMenu::save);
  addAction(menu, tr("Save &as …"), tr("Ctrl+Shift+S"), tr("Save the scene under another name"), &FileMenu::saveAs);
  menu.addSeparator();
}

void FileMenu::startNew() {
  if (mayLose()) document_.startNew();
}

void FileMenu::choose() {
  const QString folder = document_.path().isEmpty() ? QDir::homePath() : QFileInfo(document_.path()).path();
  const QString path = QFileDialog::getOpenFileName(&window_, tr("Open a scene"), folder, openFilter());
  if (!path.isEmpty()) open(path);
}

void FileMenu::open(const QString& path) {
  if (!mayLose()) return;
  if (const auto error = document_.open(path)) say(localized(*error));
}

void FileMenu::save() { saved(); }

void FileMenu::saveAs() { savedAs(); }

bool FileMenu::saved() {
  if (document_.path().isEmpty()) return savedAs();
  const auto error = document_.save(document_.path());
  if (error) say(*error);
  return !error;
}

bool FileMenu::savedAs() {
  const QString proposal = document_.path().isEmpty() ? QDir::home().filePath(tr("scene.actiscope")) : document_.path();
  QFileDialog dialog(&window_, tr("Save the scene"), proposal, sceneFilter());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(QStringLiteral("actiscope"));
  dialog.selectFile(proposal);
  if (dialog.exec() != QDialog::Accepted) return false;
  const auto error = document_.save(withSuffix(dialog.selectedFiles().value(0)));
  if (error) say(*error);
  return !error;
}

bool FileMenu::mayLose() {
  if (!document_.isModified()) return true;
  const auto answer = showLiterally(QMessageBox::Question, window_, tr("Unsaved changes"),
                                    tr("%1 has changes that are not saved. Save them?").arg(document_.name()),
                                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
  if (answer == QMessageBox::Save) return saved();
  return answer == QMessageBox::Discard;
}

void FileMenu::offerLeftover() {
  for (const QString& line : Autosave::setUnreadableAside()) say(line);
  const auto leftover = Autosave::leftover();
  if (!leftover) return;
  const auto answer = QMessageBox::question(&window_, tr("Restore the scene?"),
                                            tr("Actiscope did not end as it should. Open the scene as it was then?"));
  if (answer == QMessageBox::Yes) {
    document_.restore(leftover->scene);
    autosave_.update();
  }
  leftover->remove();
}

void FileMenu::fillRecent(QMenu& menu) {
  menu.clear();
  for (const QString& path : Document::recentFiles()) {
    QAction* action = menu.addAction(literal(QFileInfo(path).fileName()));
    action->setToolTip(path);
    connect(action, &QAction::triggered, this, [this, path] { open(path); });
  }
  if (menu.isEmpty()) menu.addAction(tr("No files yet"))->setEnabled(false);
}

void FileMenu::fillPresets(QMenu& menu) {
  menu.clear();
  for (const Preset& preset : presets()) {
    const QString title = localized(preset.title);
    connect(menu.addAction(title), &QAction::triggered, this,
            [this, title, &preset] { loadPreset(title, preset.scene); });
  }
  menu.addSeparator();
  const QStringList own = ownPresets();
  for (const QString& name : own) {
    connect(menu.addAction(literal(name)), &QAction::triggered, this, [this, name] {
      try {
        loadPreset(name, sceneInFile(presetFile(name)));
      } catch (const SceneError& error) {
        say(localized(error.message()));
      }
    });
  }
  menu.addSeparator();
  connect(menu.addAction(tr("&Keep this scene as a preset …")), &QAction::triggered, this, &FileMenu::keepPreset);
  QMenu* remove = menu.addMenu(tr("&Remove a preset"));
  remove->setEnabled(!own.isEmpty());
  for (const QString& name : own) {
    connect(remove->addAction(literal(name)), &QAction::triggered, this, [this, name] { removePreset(name); });
  }
}

/// Can be undone, so that nothing is lost.
void FileMenu::loadPreset(const QString& name, const Scene& scene) {
  store_.endGesture();
  store_.edit(tr("Load %1").arg(literal(name)), [&](Scene& s) { s = scene; });
}

void FileMenu::keepPreset() { KeepDialog(store_.scene(), window_).exec(); }

void FileMenu::removePreset(const QString& name) {
  const QString question = tr("Remove the preset “%1”? This cannot be undone.").arg(name);
  if (!isConfirmed(window_, tr("Remove a preset"), question)) return;
  if (const auto error = actiscope::removePreset(name)) say(*error);
}

void FileMenu::say(const QString& message) {
  showLiterally(QMessageBox::Warning, window_, tr("Actiscope"), sentence(message), QMessageBox::Ok, QMessageBox::Ok);
}

}  // namespace actiscope
