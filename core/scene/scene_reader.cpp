#include "core/scene/scene_reader.h"

#include "core/activations/catalogue.h"
#include "core/scene/scene_error.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

[[noreturn]] void reject(const std::string& place, const BilingualText& right, const Json& json) {
  throw SceneError(place, filled({"must be {}, not {}", "应为{}，而不是 {}"}, {right, quoted(json)}));
}

constexpr Bilingual wholeNumber{"a whole number from {} to {}", " {} 到 {} 的整数"};
constexpr Bilingual anyNumber{"a number from {} to {}", " {} 到 {} 的数"};

double numberAt(const Json& json, const std::string& place, const Parameter& limits) {
  const bool whole = limits.scale == Scale::integer;
  const double value = json.is_number() ? json.get<double>() : NAN;
  if (limits.lower <= value && value <= limits.upper && (!whole || value == std::floor(value))) return value;
  reject(place, filled(whole ? wholeNumber : anyNumber, {shortest(limits.lower), shortest(limits.upper)}), json);
}

const Activation& activationAt(const Json& json, const std::string& place) {
  if (const Activation* activation = json.is_string() ? find(json.get<std::string>()) : nullptr) return *activation;
  reject(place, Bilingual{"the id of a function, as in 'actiscope list'", "函数的 id（见 actiscope list）"}, json);
}

}  // namespace

void read(const Json& json, const std::string& place, Function& function) {
  SceneReader reader(json, place);
  if (!json.contains("id")) {
    throw SceneError(place + ".id", Bilingual{"is missing, say which function", "缺少，请写明是哪个函数"});
  }
  function = Function(activationAt(json["id"], place + ".id"));
  const auto& parameters = function.activation().parameters;
  for (const auto& [key, value] : json.items()) {
    if (key == "id") continue;
    const auto parameter = std::ranges::find(parameters, key, &Parameter::id);
    if (parameter == parameters.end()) {
      throw SceneError(place + "." + quoted(Json(key)), filled({"{} has no such parameter", "{} 没有这个参数"},
                                                               {std::string(function.activation().id)}));
    }
    function.set(key, numberAt(value, place + "." + key, *parameter));
  }
}

SceneReader::SceneReader(const Json& json, std::string place) : json_(json), place_(std::move(place)) {
  if (!json.is_object()) reject(place_, Bilingual{"an object in braces", "花括号中的对象"}, json);
}

void SceneReader::flag(std::string_view key, bool& value) {
  const Json* json = find(key);
  if (!json) return;
  if (!json->is_boolean()) reject(placeOf(key), Bilingual{"true or false", " true 或 false"}, *json);
  value = json->get<bool>();
}

void SceneReader::number(std::string_view key, double& value, const Parameter& limits) {
  if (const Json* json = find(key)) value = numberAt(*json, placeOf(key), limits);
}

void SceneReader::numbers(std::string_view key, std::vector<double>& values, std::size_t least, std::size_t most,
                          const Parameter& limits) {
  const Json* json = find(key);
  if (!json) return;
  expectList(*json, key, least, most);
  values.clear();
  for (const Json& item : *json) {
    values.push_back(numberAt(item, placeOf(key) + "[" + std::to_string(values.size()) + "]", limits));
  }
}

void SceneReader::range(std::string_view key, Range& value) {
  const Json* json = find(key);
  if (!json) return;
  const bool pair = json->is_array() && json->size() == 2 && (*json)[0].is_number() && (*json)[1].is_number();
  const Range range = pair ? Range{(*json)[0].get<double>(), (*json)[1].get<double>()} : Range{NAN, NAN};
  if (!pair || showable(range) != range) {
    reject(placeOf(key),
           Bilingual{"[a, b] with a < b, both from -1e9 to 1e9 and 1e-9 of them apart",
                     " [a, b]，a < b，都在 -1e9 到 1e9 之间，且相差不小于其大小的 1e-9"},
           *json);
  }
  value = range;
}

void SceneReader::text(std::string_view key, std::string& value, std::size_t longest) {
  const Json* json = find(key);
  if (!json) return;
  const std::string text = json->is_string() ? json->get<std::string>() : "\n";
  const bool line = std::ranges::none_of(text, [](unsigned char c) { return c < ' '; });
  if (!line || text.size() > longest) {
    reject(placeOf(key), filled({"one line of at most {} bytes", "一行，最多 {} 字节"}, {std::to_string(longest)}),
           *json);
  }
  value = text;
}

void SceneReader::function(std::string_view key, Function& function) {
  if (const Json* json = find(key)) read(*json, placeOf(key), function);
}

void SceneReader::require(bool holds, std::string_view key, const Bilingual& right) const {
  if (!holds) throw SceneError(placeOf(key), filled({"must be {}", "应{}"}, {right}));
}

void SceneReader::finish() const {
  for (const auto& [key, value] : json_.items()) {
    if (std::ranges::find(known_, key) != known_.end()) continue;
    std::string names;
    for (const std::string& name : known_) names += (names.empty() ? "" : ", ") + name;
    throw SceneError(placeOf(quoted(Json(key))), filled({"is not known, only {}", "无法识别，这里只有 {}"}, {names}));
  }
}

const Json* SceneReader::find(std::string_view key) {
  known_.emplace_back(key);
  const auto found = json_.find(key);
  return found == json_.end() ? nullptr : &*found;
}

std::string SceneReader::placeOf(std::string_view key) const {
  return (place_.empty() ? "" : place_ + ".") + std::string(key);
}

long SceneReader::wholeAt(const Json& json, std::string_view key, long lower, long upper) const {
  const Parameter limits{
      .lower = static_cast<double>(lower), .upper = static_cast<double>(upper), .scale = Scale::integer};
  return static_cast<long>(numberAt(json, placeOf(key), limits));
}

std::size_t SceneReader::indexAt(const Json& json, std::string_view key,
                                 std::span<const std::string_view> names) const {
  const auto name = std::ranges::find(names, json.is_string() ? json.get<std::string>() : "");
  if (name != names.end()) return static_cast<std::size_t>(name - names.begin());
  std::string all;
  for (std::string_view one : names) all += (all.empty() ? "" : ", ") + std::string(one);
  reject(placeOf(key), filled({"one of {}", " {} 之一"}, {all}), json);
}

void SceneReader::expectList(const Json& json, std::string_view key, std::size_t least, std::size_t most) const {
  if (json.is_array() && least <= json.size() && json.size() <= most) return;
  const BilingualText list =
      filled({"a list of {} to {}", " {} 到 {} 项的列表"}, {std::to_string(least), std::to_string(most)});
  if (!json.is_array()) reject(placeOf(key), list, json);
  throw SceneError(placeOf(key),
                   filled({"must be {}, not of {}", "应为{}，而不是 {} 项"}, {list, std::to_string(json.size())}));
}

}  // namespace actiscope
