#pragma once

#include "core/scene/scene.h"

#include <string_view>
#include <vector>

namespace actiscope {

/// A scene by name. The pages' own names are presets too.
struct Preset {
  std::string_view id;  ///< as on the command line: "family_portrait"
  Bilingual title;
  Scene scene;
};

const std::vector<Preset>& presets();

/// The preset that shows the same curves in the same way, in whichever view, or null.
const Preset* presetOf(const CompareScene& scene);

/// The preset of this id, or null.
const Preset* findPreset(std::string_view id);

}  // namespace actiscope
