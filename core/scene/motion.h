#pragma once

#include "core/scene/scene.h"

#include <string>
#include <vector>

namespace actiscope {

/// What can move in a scene: what its page plays, or one parameter of one of the functions that it shows.
struct Motion {
  bool plays = true;
  std::size_t function = 0;   ///< of a sweep, in the order of the page
  std::size_t parameter = 0;  ///< of that function

  bool operator==(const Motion&) const = default;
};

/// Everything that can move on the scene's page; nothing where it does not play and no function has a parameter.
std::vector<Motion> motions(const Scene& scene);

/// The functions that the scene's page shows, in its order.
std::vector<Function> functionsOf(const Scene& scene);

/// How many steps per second the scene's page plays; 0 where nothing plays.
double speedOf(const Scene& scene);

/// The motion as a series of scenes: what plays from its start to its end, a sweep from the parameter's lower bound to
/// the upper one and back, so that it can be repeated. At least one and at most `most` scenes; of a longer play every
/// n-th step, and the last.
std::vector<Scene> framesOf(const Scene& scene, const Motion& motion, std::size_t most);

}  // namespace actiscope
