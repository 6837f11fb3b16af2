#pragma once

#include "core/scene/scene.h"
#include "core/scene/scene_file.h"

#include <QByteArray>
#include <QString>

namespace actiscope {

/// The scene in the bytes of a scene file, or of a PNG, SVG or PDF that carries one, told apart by how they begin.
/// Throws SceneError, also for a picture without a scene.
Scene sceneIn(const QByteArray& bytes);

/// The same for a file of at most 16 MB. The message of the SceneError begins with the file's path.
Scene sceneInFile(const QString& path);

}  // namespace actiscope
