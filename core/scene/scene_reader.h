#pragma once

#include "core/scene/json_text.h"
#include "core/scene/scene.h"
#include "core/text/bilingual.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace actiscope {

/// Reads what JSON says of a part of a scene, or of a list's item, which stands at this place ("explore.view"). Throws
/// SceneError.
template <class Part>
void read(const Json& json, const std::string& place, Part& part);
void read(const Json& json, const std::string& place, Function& function);

/// The Io that sets the fields of a part of a scene from a JSON object; a field without a key stays as it is.
class SceneReader {
 public:
  /// The JSON outlives the reader.
  SceneReader(const Json& json, std::string place);

  void flag(std::string_view key, bool& value);
  void number(std::string_view key, double& value, const Parameter& bounds);
  void numbers(std::string_view key, std::vector<double>& values, std::size_t least, std::size_t most,
               const Parameter& bounds);
  void range(std::string_view key, Range& value);
  /// One line of at most so many bytes.
  void text(std::string_view key, std::string& value, std::size_t longest);
  void function(std::string_view key, Function& function);

  /// Throws unless this holds of the fields read before; says what the one with this key must be.
  void require(bool holds, std::string_view key, const Bilingual& right) const;

  template <class Number>
  void whole(std::string_view key, Number& value, long lower, long upper) {
    if (const Json* json = find(key)) value = static_cast<Number>(wholeAt(*json, key, lower, upper));
  }
  template <class Number>
  void optional(std::string_view key, std::optional<Number>& value, Number upper) {
    const Json* json = find(key);
    if (!json) return;
    value.reset();
    if (!json->is_null()) value = static_cast<Number>(wholeAt(*json, key, 0, static_cast<long>(upper)));
  }
  template <class Enum>
  void word(std::string_view key, Enum& value, std::span<const std::string_view> names) {
    if (const Json* json = find(key)) value = static_cast<Enum>(indexAt(*json, key, names));
  }
  template <class Part>
  void part(std::string_view key, Part& part) {
    if (const Json* json = find(key)) read(*json, placeOf(key), part);
  }
  template <class Item>
  void list(std::string_view key, std::vector<Item>& items, std::size_t least, std::size_t most) {
    const Json* json = find(key);
    if (!json) return;
    expectList(*json, key, least, most);
    items.assign(json->size(), blank<Item>());
    for (std::size_t i = 0; i < items.size(); ++i) {
      read((*json)[i], placeOf(key) + "[" + std::to_string(i) + "]", items[i]);
    }
  }

  /// Throws for keys that no field has asked for.
  void finish() const;

 private:
  template <class Item>
  static Item blank() {
    if constexpr (std::is_same_v<Item, Function>) {
      return Function("identity");
    } else {
      return {};
    }
  }

  const Json* find(std::string_view key);
  std::string placeOf(std::string_view key) const;
  long wholeAt(const Json& json, std::string_view key, long lower, long upper) const;
  std::size_t indexAt(const Json& json, std::string_view key, std::span<const std::string_view> names) const;
  void expectList(const Json& json, std::string_view key, std::size_t least, std::size_t most) const;

  const Json& json_;
  std::string place_;
  std::vector<std::string> known_;
};

template <class Part>
void read(const Json& json, const std::string& place, Part& part) {
  SceneReader reader(json, place);
  fields(reader, part);
  reader.finish();
}

}  // namespace actiscope
