#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace actiscope {

using Json = nlohmann::ordered_json;

/// Parses a text that nobody vouches for. Throws SceneError where it is over 16 MB, not JSON, deeper than 64 levels, or
/// has a key twice or more than 100 keys in one object.
Json parseJson(std::string_view text);

/// What stands there, for a message: on one line, and short.
std::string quoted(const Json& json);

}  // namespace actiscope
