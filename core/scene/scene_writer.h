#pragma once

#include "core/scene/json_text.h"
#include "core/scene/scene.h"

#include <optional>
#include <span>
#include <vector>

namespace actiscope {

/// A part of a scene, or a list's item, as JSON.
template <class Part>
Json written(const Part& part);

inline Json written(const Function& function) {
  const Activation& activation = function.activation();
  Json json;
  json["id"] = activation.id;
  for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
    json[activation.parameters[i].id] = function.values()[i];
  }
  return json;
}

/// The Io that turns the fields of a part of a scene into JSON.
class SceneWriter {
 public:
  Json take() { return std::move(json_); }

  void flag(const char* key, bool value) { json_[key] = value; }
  void number(const char* key, double value, const Parameter&) { json_[key] = value; }
  void numbers(const char* key, const std::vector<double>& values, std::size_t, std::size_t, const Parameter&) {
    json_[key] = values;
  }
  void range(const char* key, Range value) { json_[key] = {value.from, value.to}; }
  void text(const char* key, const std::string& value, std::size_t) { json_[key] = value; }
  void function(const char* key, const Function& function) { json_[key] = written(function); }

  void require(bool, const char*, const Bilingual&) {}

  template <class Whole>
  void whole(const char* key, Whole value, long, long) {
    json_[key] = value;
  }
  template <class Number>
  void optional(const char* key, const std::optional<Number>& value, Number) {
    json_[key] = value ? Json(*value) : Json();
  }
  template <class Enum>
  void word(const char* key, Enum value, std::span<const std::string_view> names) {
    json_[key] = names[static_cast<std::size_t>(value)];
  }
  template <class Part>
  void part(const char* key, const Part& part) {
    json_[key] = written(part);
  }
  template <class Item>
  void list(const char* key, const std::vector<Item>& items, std::size_t, std::size_t) {
    json_[key] = Json::array();
    for (const Item& item : items) json_[key].push_back(written(item));
  }

 private:
  Json json_ = Json::object();
};

template <class Part>
Json written(const Part& part) {
  SceneWriter writer;
  Part copy = part;  // fields takes what a reader would change
  fields(writer, copy);
  return writer.take();
}

}  // namespace actiscope
