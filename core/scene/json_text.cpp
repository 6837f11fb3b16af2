#include "core/scene/json_text.h"

#include "core/scene/scene_error.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace actiscope {

namespace {

constexpr std::size_t largestText = std::size_t{16} << 20;  // bytes
constexpr std::size_t deepest = 64;
constexpr std::size_t mostKeys = 100;  // of one object; Json looks for a key one by one
constexpr std::size_t longestQuote = 40;
constexpr std::size_t longestPlace = 120;

constexpr Bilingual tooDeep{"nested deeper than 64 levels, which no scene is", "嵌套超过 64 层，场景不会这样"};
constexpr Bilingual twice{"is there twice, leave one", "出现了两次，请只留一个"};
constexpr Bilingual tooManyKeys{"more than 100 keys in one object, which no scene has",
                                "一个对象中超过 100 个键，场景不会这样"};
constexpr Bilingual noJson{"not JSON as a scene file has it", "不是场景文件应有的 JSON"};
constexpr Bilingual hugeNumber{"the number is too large", "这个数太大"};

std::string shortened(std::string text, std::size_t most) {
  if (text.size() <= most) return text;
  text.resize(most);
  return text + "...";
}

/// As it is where it could be one of ours.
std::string keyText(const std::string& key) {
  const auto isPlain = [](char c) { return c == '_' || ('a' <= c && c <= 'z') || ('0' <= c && c <= '9'); };
  return std::ranges::all_of(key, isPlain) ? shortened(key, longestQuote) : quoted(Json(key));
}

/// Follows the parser through the text: where it is, and which keys it has seen there.
class Watch {
 public:
  bool operator()(int, Json::parse_event_t event, Json& parsed) {
    using Event = Json::parse_event_t;
    if (event == Event::object_start || event == Event::array_start) enter();
    if (event == Event::object_end || event == Event::array_end) levels_.pop_back();
    if (event == Event::key) meet(parsed.get<std::string>());
    return true;
  }

  /// "explore.view.x", or nothing at the top.
  std::string place() const {
    std::string path;
    for (const Level& level : levels_) path += (path.empty() || level.key.empty() ? "" : ".") + level.key;
    return shortened(path, longestPlace);
  }

 private:
  struct Level {
    std::string key;
    std::set<std::string> seen;
  };

  void enter() {
    if (levels_.size() == deepest) throw SceneError(place(), tooDeep);
    levels_.emplace_back();
  }

  void meet(const std::string& key) {
    Level& level = levels_.back();
    level.key = keyText(key);
    if (!level.seen.insert(key).second) throw SceneError(place(), twice);
    if (level.seen.size() > mostKeys) throw SceneError(place(), tooManyKeys);
  }

  std::vector<Level> levels_;
};

BilingualText lineAndColumn(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte > 0 ? byte - 1 : 0);
  const auto line = 1 + std::ranges::count(before, '\n');
  const auto column = before.size() - (before.rfind('\n') + 1) + 1;
  return filled({"line {}, column {}", "第 {} 行第 {} 列"}, {std::to_string(line), std::to_string(column)});
}

}  // namespace

std::string quoted(const Json& json) {
  return shortened(json.dump(-1, ' ', true, Json::error_handler_t::replace), longestQuote);
}

Json parseJson(std::string_view text) {
  if (text.size() > largestText) throw SceneError(tooLarge);
  Watch watch;
  try {
    return Json::parse(text, std::ref(watch));
  } catch (const Json::parse_error& error) {
    throw SceneError(lineAndColumn(text, error.byte), noJson);
  } catch (const Json::out_of_range&) {
    throw SceneError(watch.place(), hugeNumber);
  }
}

}  // namespace actiscope
