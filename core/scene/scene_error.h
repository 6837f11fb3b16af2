#pragma once

#include "core/text/bilingual_text.h"

#include <stdexcept>
#include <string>

namespace actiscope {

/// A text that is no scene. The message is one line that names the place ("explore.threshold") and says what would be
/// right there; what() is the English one.
class SceneError : public std::runtime_error {
 public:
  explicit SceneError(const BilingualText& message) : std::runtime_error(message.en), message_(message) {}
  /// An empty place is the whole file.
  SceneError(const BilingualText& place, const BilingualText& message);

  const BilingualText& message() const { return message_; }

 private:
  BilingualText message_;
};

/// Said of files and texts over 16 MB.
inline constexpr Bilingual tooLarge{"over 16 MB, which no scene is", "超过 16 MB，场景不会这么大"};

}  // namespace actiscope
