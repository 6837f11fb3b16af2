#pragma once

#include "core/scene/scene.h"
#include "core/scene/scene_file.h"

namespace actiscope {

// What holds whatever the bytes are; where it does not, the program aborts.

/// A scene that was read is written and read back as it is.
void expectSurvives(const Scene& scene);

/// A message is one line that fits on a screen.
void expectReadable(const SceneError& error);

}  // namespace actiscope
