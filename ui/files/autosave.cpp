#include "ui/files/autosave.h"

#include "core/scene/scene_file.h"
#include "ui/files/safe_file.h"
#include "ui/files/scene_in.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUuid>

namespace actiscope {

namespace {

constexpr int delayMilliseconds = 10'000;

/// Held by whoever writes the file; stale only if that process is gone.
std::unique_ptr<QLockFile> lockOf(const QString& file) {
  auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
  lock->setStaleLockTime(0);
  return lock;
}

std::optional<Scene> readable(const QString& file) {
  try {
    return sceneInFile(file);
  } catch (const SceneError&) {
    return std::nullopt;
  }
}

}  // namespace

Autosave::Autosave(Document& document, QObject* parent) : QObject(parent), document_(document) {
  timer_.setSingleShot(true);
  setDelay(delayMilliseconds);
  connect(&timer_, &QTimer::timeout, this, &Autosave::update);
  connect(&document.store(), &SceneStore::changed, this, [this] {
    if (!timer_.isActive()) timer_.start();
  });
  connect(&document, &Document::changed, this, [this] {
    if (!document_.isModified()) update();
  });
}

Autosave::~Autosave() {
  if (!file_.isEmpty()) QFile::remove(file_);
}

QString Autosave::folder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/autosave");
}

void Autosave::update() {
  timer_.stop();
  if (!document_.isModified()) {
    if (!file_.isEmpty()) QFile::remove(file_);
  } else if (chooseFile()) {
    writeSafely(file_, QByteArray::fromStdString(sceneText(document_.store().scene())));
  }
}

/// A name that nobody has, locked.
bool Autosave::chooseFile() {
  if (lock_) return true;
  if (!QDir().mkpath(folder())) return false;
  const QString file =
      folder() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".actiscope");
  auto lock = lockOf(file);
  if (!lock->tryLock(0)) return false;
  file_ = file;
  lock_ = std::move(lock);
  return true;
}

std::optional<Autosave::Leftover> Autosave::leftover() {
  const QDir dir(folder());
  for (const QString& name : dir.entryList({QStringLiteral("*.actiscope")}, QDir::Files, QDir::Time)) {
    const QString file = dir.filePath(name);
    auto lock = lockOf(file);
    if (!lock->tryLock(0)) continue;
    if (auto scene = readable(file)) return Leftover{*std::move(scene), file, std::move(lock)};
    QFile::remove(file);
  }
  return std::nullopt;
}

}  // namespace actiscope
