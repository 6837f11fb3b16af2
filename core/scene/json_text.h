#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace actiscope {

using Json = nlohmann::ordered_json;

/// Parses a text that nobody vouches for. Throws SceneError where it is over 16 MB, not JSON, deeper than 64 levels, or
/// has a key twice in one object.
Json parseJson(std::string_view text);

}  // namespace actiscope
