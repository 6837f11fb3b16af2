#pragma once

#include "core/scene/compare_scene.h"
#include "core/scene/cost_scene.h"
#include "core/scene/depth_scene.h"
#include "core/scene/descent_scene.h"
#include "core/scene/dying_scene.h"
#include "core/scene/explore_scene.h"
#include "core/scene/gates_scene.h"
#include "core/scene/neuron_scene.h"
#include "core/scene/recurrent_scene.h"
#include "core/scene/softmax_scene.h"
#include "core/scene/training_scene.h"
#include "core/scene/zigzag_scene.h"

#include <array>
#include <string_view>
#include <tuple>

namespace actiscope {

enum class PageId {
  explore,
  compare,
  descent,
  neuron,
  softmax,
  gates,
  dying,
  zigzag,
  depth,
  recurrent,
  training,
  cost,
};

/// Everything that a picture depends on. The window edits it; pages, export and the command line draw it.
struct Scene {
  PageId page = PageId::explore;
  ExploreScene explore;
  CompareScene compare;
  DescentScene descent;
  NeuronScene neuron;
  SoftmaxScene softmax;
  GatesScene gates;
  DyingScene dying;
  ZigzagScene zigzag;
  DepthScene depth;
  RecurrentScene recurrent;
  TrainingScene training;
  CostScene cost;

  bool operator==(const Scene&) const = default;
};

/// The pages in the order of PageId, with their names in files and on the command line.
// clang-format off
inline constexpr std::tuple scenePages{
    std::pair{"explore", &Scene::explore},
    std::pair{"compare", &Scene::compare},
    std::pair{"descent", &Scene::descent},
    std::pair{"neuron", &Scene::neuron},
    std::pair{"softmax", &Scene::softmax},
    std::pair{"gates", &Scene::gates},
    std::pair{"dying", &Scene::dying},
    std::pair{"zigzag", &Scene::zigzag},
    std::pair{"depth", &Scene::depth},
    std::pair{"recurrent", &Scene::recurrent},
    std::pair{"training", &Scene::training},
    std::pair{"cost", &Scene::cost},
};
// clang-format on

inline constexpr auto pageNames =
    std::apply([](const auto&... page) { return std::array{std::string_view(page.first)...}; }, scenePages);

/// Calls `visit` with the part of the scene that its page shows.
template <class AnyScene, class Visit>
void visitPage(AnyScene& scene, Visit visit) {
  const auto visitAt = [&]<std::size_t... i>(std::index_sequence<i...>) {
    const auto shown = static_cast<std::size_t>(scene.page);
    (void)((i == shown && (visit(scene.*std::get<i>(scenePages).second), true)) || ...);
  };
  visitAt(std::make_index_sequence<pageNames.size()>());
}

// A part may have, beside its fields:
//   std::vector<Function*> functionsIn(Part&)  the functions that it shows, whose parameters can be swept
//   Playback playback, long lengthOf(const Part&)  what plays, and its last step
//   void complete(Part&)                       adds what has to be measured on the machine

template <class Part>
concept Played = requires(Part& part) {
  part.playback;
};

template <class Part>
std::vector<Function*> functionsIn(Part&) {
  return {};
}

template <class Part>
void complete(Part&) {}

/// The scene with what its page has to measure before it can be drawn: that may take seconds.
inline Scene completed(Scene scene) {
  visitPage(scene, [](auto& part) { complete(part); });
  return scene;
}

/// The parts of a scene file, named once for reading and writing. An Io has a member for each kind of value; the
/// numbers after a value are its bounds.
template <class Io>
void fields(Io& io, Scene& scene) {
  io.word("page", scene.page, pageNames);
  std::apply([&](const auto&... page) { (io.part(page.first, scene.*page.second), ...); }, scenePages);
}

}  // namespace actiscope
