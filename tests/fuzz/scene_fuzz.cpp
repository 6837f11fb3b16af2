// The reader of scene files.

#include "tests/fuzz/properties.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace actiscope;
  try {
    expectSurvives(parseScene({reinterpret_cast<const char*>(bytes), size}));
  } catch (const SceneError& error) {
    expectReadable(error);
  }
  return 0;
}
