#pragma once

#include "core/scene/scene.h"

#include <string>

namespace actiscope {

/// The scene that an argument names: a preset, a scene file, or a picture that carries its scene. Throws BadArgument.
Scene sceneOf(const std::string& argument);

/// Whether the argument is meant as a file, though there may be none: it has a dot or a slash, or exists.
bool looksLikeAFile(const std::string& argument);

}  // namespace actiscope
