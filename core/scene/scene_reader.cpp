#include "core/scene/scene_reader.h"

#include "core/activations/catalogue.h"
#include "core/scene/scene_file.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

[[noreturn]] void reject(const std::string& place, const std::string& right, const Json& json) {
  throw SceneError((place.empty() ? "the file" : place) + ": must be " + right + ", not " + quoted(json));
}

std::string bounds(double lower, double upper) { return "from " + shortest(lower) + " to " + shortest(upper); }

double numberAt(const Json& json, const std::string& place, const Parameter& limits) {
  const bool whole = limits.scale == Scale::integer;
  const double value = json.is_number() ? json.get<double>() : NAN;
  if (limits.lower <= value && value <= limits.upper && (!whole || value == std::floor(value))) return value;
  reject(place, std::string(whole ? "a whole number " : "a number ") + bounds(limits.lower, limits.upper), json);
}

const Activation& activationAt(const Json& json, const std::string& place) {
  if (const Activation* activation = json.is_string() ? find(json.get<std::string>()) : nullptr) return *activation;
  reject(place, "the id of a function, as in 'actiscope list'", json);
}

}  // namespace

void read(const Json& json, const std::string& place, Function& function) {
  SceneReader reader(json, place);
  if (!json.contains("id")) throw SceneError(place + ".id: is missing, say which function");
  function = Function(activationAt(json["id"], place + ".id"));
  const auto& parameters = function.activation().parameters;
  for (const auto& [key, value] : json.items()) {
    if (key == "id") continue;
    const auto parameter = std::ranges::find(parameters, key, &Parameter::id);
    if (parameter == parameters.end()) {
      throw SceneError(place + "." + quoted(Json(key)) + ": " + std::string(function.activation().id) +
                       " has no such parameter");
    }
    function.set(key, numberAt(value, place + "." + key, *parameter));
  }
}

SceneReader::SceneReader(const Json& json, std::string place) : json_(json), place_(std::move(place)) {
  if (!json.is_object()) reject(place_, "an object in braces", json);
}

void SceneReader::flag(std::string_view key, bool& value) {
  const Json* json = find(key);
  if (!json) return;
  if (!json->is_boolean()) reject(placeOf(key), "true or false", *json);
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
    reject(placeOf(key), "[a, b] with a < b, both from -1e9 to 1e9 and 1e-9 of them apart", *json);
  }
  value = range;
}

void SceneReader::text(std::string_view key, std::string& value, std::size_t longest) {
  const Json* json = find(key);
  if (!json) return;
  const std::string text = json->is_string() ? json->get<std::string>() : "\n";
  const bool line = std::ranges::none_of(text, [](unsigned char c) { return c < ' '; });
  if (!line || text.size() > longest) {
    reject(placeOf(key), "one line of at most " + std::to_string(longest) + " bytes", *json);
  }
  value = text;
}

void SceneReader::function(std::string_view key, Function& function) {
  if (const Json* json = find(key)) read(*json, placeOf(key), function);
}

void SceneReader::require(bool holds, std::string_view key, const std::string& right) const {
  if (!holds) throw SceneError(placeOf(key) + ": must be " + right);
}

void SceneReader::finish() const {
  for (const auto& [key, value] : json_.items()) {
    if (std::ranges::find(known_, key) != known_.end()) continue;
    std::string names;
    for (const std::string& name : known_) names += (names.empty() ? "" : ", ") + name;
    throw SceneError(placeOf(quoted(Json(key))) + ": is not known, only " + names);
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
  reject(placeOf(key), "one of " + all, json);
}

void SceneReader::expectList(const Json& json, std::string_view key, std::size_t least, std::size_t most) const {
  if (json.is_array() && least <= json.size() && json.size() <= most) return;
  throw SceneError(placeOf(key) + ": must be a list of " + std::to_string(least) + " to " + std::to_string(most) +
                   (json.is_array() ? ", not of " + std::to_string(json.size()) : ", not " + quoted(json)));
}

}  // namespace actiscope
