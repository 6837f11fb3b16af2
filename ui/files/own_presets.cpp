#include "ui/files/own_presets.h"

#include "core/scene/scene_file.h"
#include "ui/files/safe_file.h"
#include "ui/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace actiscope {

namespace {

QDir folder() {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/presets"));
}

QString suffix() { return QStringLiteral(".actiscope"); }

}  // namespace

QString presetFile(const QString& name) { return folder().filePath(name + suffix()); }

QStringList ownPresets() {
  QStringList names;
  for (const QString& file : folder().entryList({QStringLiteral("*") + suffix()}, QDir::Files, QDir::Name)) {
    names += file.chopped(suffix().size());
  }
  return names;
}

std::optional<QString> keepPreset(const QString& name, const Scene& scene) {
  if (name.trimmed().isEmpty() || name.contains(QLatin1Char('/')) || name.startsWith(QLatin1Char('.'))) {
    return tr("a preset needs a name without / and not beginning with a dot, not “%1”").arg(name);
  }
  if (!folder().mkpath(QStringLiteral("."))) return tr("cannot make the folder %1").arg(folder().path());
  return writeSafely(presetFile(name), QByteArray::fromStdString(sceneText(scene)));
}

std::optional<QString> removePreset(const QString& name) {
  QFile file(presetFile(name));
  if (file.remove()) return std::nullopt;
  return tr("cannot remove the preset %1: %2").arg(name, file.errorString());
}

}  // namespace actiscope
