#pragma once

#include "core/scene/scene.h"

#include <initializer_list>
#include <string_view>

namespace actiscope {

// What presets and lessons make their scenes of.

/// The function of this id with one parameter set.
Function with(std::string_view id, std::string_view parameter, double value);

/// A page as it opens.
Scene page(PageId id);

/// One function explored in this view.
Scene curve(const Function& function, View view);

/// The race with this many sigmoids behind each function.
Scene chain(int layers);

/// Functions compared in this view, in the cycle's colours; from the second on dashes tell them apart in grey as well.
Scene comparison(std::initializer_list<Function> functions, View view);

/// A comparison whose second panel shows how far the other curves are from the first.
Scene approximation(std::initializer_list<Function> functions, View view);

/// Functions compared with their derivatives.
Scene derivatives(std::initializer_list<Function> functions, View view);

/// A scene with a change made to it.
template <class Change>
Scene changed(Scene scene, Change change) {
  change(scene);
  return scene;
}

}  // namespace actiscope
