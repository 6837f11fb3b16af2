#include "core/scene/scene_file.h"

#include "core/scene/scene_reader.h"
#include "core/scene/scene_writer.h"

namespace actiscope {

namespace {

constexpr const char* versionKey = "actiscope";
constexpr int version = 1;

void expectVersion(const Json& json) {
  if (!json.is_object() || !json.contains(versionKey)) {
    throw SceneError(Bilingual{"no scene of Actiscope: it does not begin with {\"actiscope\": 1",
                               "不是 Actiscope 的场景：开头不是 {\"actiscope\": 1"});
  }
  if (json[versionKey] == version) return;
  throw SceneError(std::string(versionKey),
                   filled({"version {} is not known here, only version 1; a newer Actiscope may open it",
                           "这里只认识第 1 版，不认识第 {} 版；较新的 Actiscope 也许能打开"},
                          {quoted(json[versionKey])}));
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
