#include "app/scene_argument.h"

#include "app/arguments.h"
#include "app/cli.h"
#include "core/scene/presets.h"
#include "ui/files/scene_in.h"

#include <filesystem>

namespace actiscope {

namespace {

[[noreturn]] void rejectName(const std::string& name) {
  std::vector<std::string_view> ids;
  std::string all;
  for (const Preset& preset : presets()) {
    ids.push_back(preset.id);
    all += " " + std::string(preset.id);
  }
  throw BadArgument("unknown scene '" + name + "'" + suggestion(name, ids) + " (a file, or one of the presets:" + all +
                    ")");
}

}  // namespace

bool looksLikeAFile(const std::string& argument) {
  return argument.find_first_of("/.") != argument.npos || std::filesystem::exists(argument);
}

Scene sceneOf(const std::string& argument) {
  if (const Preset* preset = findPreset(argument)) return preset->scene;
  if (!looksLikeAFile(argument)) rejectName(argument);
  try {
    return sceneInFile(QString::fromLocal8Bit(argument.c_str()));
  } catch (const SceneError& error) {
    throw BadArgument(error.what());
  }
}

}  // namespace actiscope
