#include "ui/files/document.h"

#include "core/scene/scene_file.h"
#include "ui/files/safe_file.h"
#include "ui/files/scene_in.h"

#include <QFileInfo>
#include <QSettings>

namespace actiscope {

namespace {

constexpr qsizetype mostRecentFiles = 10;

QString recentKey() { return QStringLiteral("recentFiles"); }

void remember(const QString& path) {
  QSettings settings;
  QStringList files = settings.value(recentKey()).toStringList();
  files.removeAll(path);
  files.prepend(path);
  settings.setValue(recentKey(), files.mid(0, mostRecentFiles));
}

bool isSceneFile(const QString& path) { return QFileInfo(path).suffix().toLower() == QLatin1String("actiscope"); }

}  // namespace

Document::Document(SceneStore& store, QObject* parent) : QObject(parent), store_(store) {
  connect(&store.undoStack(), &QUndoStack::cleanChanged, this, &Document::changed);
}

QString Document::name() const { return path_.isEmpty() ? tr("Untitled") : QFileInfo(path_).fileName(); }

void Document::startNew() {
  store_.load({});
  setPath({});
}

std::optional<BilingualText> Document::open(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  try {
    store_.load(sceneInFile(whole));
  } catch (const SceneError& error) {
    return error.message();
  }
  setPath(isSceneFile(whole) ? whole : QString());
  remember(whole);
  return std::nullopt;
}

std::optional<QString> Document::save(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  if (auto error = writeSafely(whole, QByteArray::fromStdString(sceneText(store_.scene())))) return error;
  store_.endGesture();
  store_.undoStack().setClean();
  setPath(whole);
  remember(whole);
  return std::nullopt;
}

void Document::restore(const Scene& scene) {
  store_.load(scene);
  store_.undoStack().resetClean();
  setPath({});
}

QStringList Document::recentFiles() {
  QStringList files = QSettings().value(recentKey()).toStringList();
  files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return files;
}

void Document::setPath(const QString& path) {
  path_ = path;
  emit changed();
}

}  // namespace actiscope
