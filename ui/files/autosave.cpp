#include "ui/files/autosave.h"

#include "core/scene/scene_file.h"
#include "ui/files/safe_file.h"
#include "ui/files/scene_in.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUuid>
#include <variant>

namespace actiscope {

namespace {

constexpr int delayMilliseconds = 10'000;

/// Held by whoever writes the file; stale only if that process is gone.
std::unique_ptr<QLockFile> lockOf(const QString& file) {
  auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
  lock->setStaleLockTime(0);
  return lock;
}

/// The copies, the newest first.
QStringList copies() {
  const QDir dir(Autosave::folder());
  QStringList files;
  for (const QString& name : dir.entryList({QStringLiteral("*.actiscope")}, QDir::Files, QDir::Time)) {
    files << dir.filePath(name);
  }
  return files;
}

/// The copy, or what is wrong with it.
std::variant<Scene, QString> read(const QString& file) {
  try {
    return sceneInFile(file);
  } catch (const SceneError& error) {
    return localized(error.message());
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
  for (const QString& file : copies()) {
    auto lock = lockOf(file);
    if (!lock->tryLock(0)) continue;
    auto content = read(file);
    if (auto* scene = std::get_if<Scene>(&content)) return Leftover{std::move(*scene), file, std::move(lock)};
  }
  return std::nullopt;
}

QStringList Autosave::setUnreadableAside() {
  QStringList lines;
  for (const QString& file : copies()) {
    const auto lock = lockOf(file);
    if (!lock->tryLock(0)) continue;
    const auto content = read(file);
    const auto* fault = std::get_if<QString>(&content);
    const QString aside = file + QStringLiteral(".unreadable");
    if (fault && QFile::rename(file, aside)) {
      lines << tr("An unsaved scene cannot be read: %1. It is kept, with .unreadable after its name.").arg(*fault);
    }
  }
  return lines;
}

}  // namespace actiscope
