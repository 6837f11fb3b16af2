#include "core/scene/scene_error.h"

namespace actiscope {

namespace {

constexpr Bilingual wholeFile{"the file", "文件"};

}  // namespace

SceneError::SceneError(const BilingualText& place, const BilingualText& message)
    : SceneError(filled({"{}: {}", "{}：{}"}, {place.en.empty() ? wholeFile : place, message})) {}

}  // namespace actiscope
