#include "core/scene/scene_file.h"

#include "core/scene/scene_reader.h"
#include "core/scene/scene_writer.h"

namespace actiscope {

namespace {

constexpr const char* versionKey = "actiscope";
constexpr int version = 1;

void expectVersion(const Json& json) {
  if (!json.is_object() || !json.contains(versionKey)) {
    throw SceneError("no scene of Actiscope: it does not begin with {\"actiscope\": 1");
  }
  if (json[versionKey] == version) return;
  throw SceneError("actiscope: version " + quoted(json[versionKey]) +
                   " is not known here, only version 1; a newer Actiscope may open it");
}

}  // namespace

std::string sceneText(const Scene& scene) {
  Json json;
  json[versionKey] = version;
  json.update(written(scene));
  return json.dump(2) + "\n";
}

Scene parseScene(std::string_view text) {
  Json json = parseJson(text);
  expectVersion(json);
  json.erase(versionKey);
  Scene scene;
  read(json, "", scene);
  return scene;
}

}  // namespace actiscope
