#pragma once

#include "core/scene/scene.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace actiscope {

// The scenes that the person keeps under names, in the program's own folder. What fails answers with one line.

QStringList ownPresets();
std::optional<QString> keepPreset(const QString& name, const Scene& scene);
std::optional<QString> removePreset(const QString& name);
/// Its file, which may be unreadable.
QString presetFile(const QString& name);

}  // namespace actiscope
