#pragma once

#include "core/scene/scene.h"
#include "core/scene/scene_error.h"

#include <string>
#include <string_view>

namespace actiscope {

/// The scene as the text of an .actiscope file: JSON, version 1, described in resources/scene-format.md. The same scene
/// gives the same text.
std::string sceneText(const Scene& scene);

/// Reads such a text; what it does not mention is as in a new scene. Throws SceneError for anything that is not exactly
/// a scene: over 16 MB, deeper than 64 levels, a key twice or unknown, a wrong type, a number out of its bounds, an
/// unknown function, another version.
Scene parseScene(std::string_view text);

}  // namespace actiscope
