#include "tests/fuzz/properties.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace actiscope {

namespace {

constexpr std::size_t longestMessage = 400;  // bytes

[[noreturn]] void fail(const char* what, std::string_view text) {
  std::fprintf(stderr, "%s: %.*s\n", what, static_cast<int>(text.size()), text.data());
  std::abort();
}

}  // namespace

void expectSurvives(const Scene& scene) {
  const std::string text = sceneText(scene);
  if (parseScene(text) != scene) fail("a scene became another one", text);
}

void expectReadable(const SceneError& error) {
  const std::string_view message = error.what();
  const auto isControl = [](unsigned char byte) { return std::iscntrl(byte) != 0; };
  if (message.empty() || message.size() > longestMessage) fail("a message of another length", message);
  if (std::ranges::any_of(message, isControl)) fail("a message that is no line", message);
}

}  // namespace actiscope
