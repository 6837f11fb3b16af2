#include "core/scene/scene_kit.h"

namespace actiscope {

Function with(std::string_view id, std::string_view parameter, double value) {
  return Function(id).set(parameter, value);
}

Scene page(PageId id) {
  Scene scene;
  scene.page = id;
  return scene;
}

Scene curve(const Function& function, View view) {
  Scene scene = page(PageId::explore);
  scene.explore.function = function;
  scene.explore.view = view;
  return scene;
}

Scene chain(int layers) {
  Scene scene = page(PageId::descent);
  scene.descent.config.chainedSigmoids = layers;
  return scene;
}

Scene comparison(std::initializer_list<Function> functions, View view) {
  Scene scene = page(PageId::compare);
  scene.compare.curves.clear();
  for (const Function& function : functions) {
    const int i = static_cast<int>(scene.compare.curves.size());
    scene.compare.curves.push_back({function, i, (i + i / 8) % 4});
  }
  scene.compare.view = view;
  return scene;
}

Scene approximation(std::initializer_list<Function> functions, View view) {
  Scene scene = comparison(functions, view);
  scene.compare.reference = 0;
  return scene;
}

Scene derivatives(std::initializer_list<Function> functions, View view) {
  Scene scene = comparison(functions, view);
  scene.compare.showSlope = true;
  for (ComparedCurve& curve : scene.compare.curves) curve.dash = 0;
  return scene;
}

}  // namespace actiscope
