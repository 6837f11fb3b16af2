#include "ui/pages/page_list.h"

#include "ui/pages/compare_page.h"
#include "ui/pages/cost_page.h"
#include "ui/pages/depth_page.h"
#include "ui/pages/descent_page.h"
#include "ui/pages/dying_page.h"
#include "ui/pages/explore_page.h"
#include "ui/pages/gates_page.h"
#include "ui/pages/neuron_page.h"
#include "ui/pages/recurrent_page.h"
#include "ui/pages/softmax_page.h"
#include "ui/pages/training_page.h"
#include "ui/pages/zigzag_page.h"

namespace actiscope {

namespace {

template <class P>
Page* make(SceneStore& store) {
  return new P(store);
}

template <class Picture, auto part>
Drawer drawer(Plot& plot) {
  return [picture = std::make_shared<Picture>(plot)](const Scene& scene) { picture->show(scene.*part); };
}

constexpr PageEntry entries[] = {
    {PageId::explore, IconId::explore, QT_TRANSLATE_NOOP("PageList", "Explore"),
     QT_TRANSLATE_NOOP("PageList", "One function with its derivatives, saturation and properties"), make<ExplorePage>,
     drawer<ExplorePicture, &Scene::explore>},
    {PageId::compare, IconId::compare, QT_TRANSLATE_NOOP("PageList", "Compare"),
     QT_TRANSLATE_NOOP("PageList", "Several functions and their differences"), make<ComparePage>,
     drawer<ComparePicture, &Scene::compare>},
    {PageId::descent, IconId::descent, QT_TRANSLATE_NOOP("PageList", "Descent"),
     QT_TRANSLATE_NOOP("PageList", "The race: gradient descent from f = 0.9 to 0.5"), make<DescentPage>,
     drawer<DescentPicture, &Scene::descent>},
    {PageId::neuron, IconId::neuron, QT_TRANSLATE_NOOP("PageList", "Neuron"),
     QT_TRANSLATE_NOOP("PageList", "One neuron: inputs, weights, threshold, activation, output"), make<NeuronPage>,
     drawer<NeuronPicture, &Scene::neuron>},
    {PageId::softmax, IconId::softmax, QT_TRANSLATE_NOOP("PageList", "Softmax"),
     QT_TRANSLATE_NOOP("PageList", "Probabilities of logits, their Jacobian and what they teach"), make<SoftmaxPage>,
     drawer<SoftmaxPicture, &Scene::softmax>},
    {PageId::gates, IconId::gates, QT_TRANSLATE_NOOP("PageList", "Gates"),
     QT_TRANSLATE_NOOP("PageList", "Gated linear units: one input opens the gate of the other"), make<GatesPage>,
     drawer<GatesPicture, &Scene::gates>},
    {PageId::dying, IconId::dying, QT_TRANSLATE_NOOP("PageList", "Dying"),
     QT_TRANSLATE_NOOP("PageList", "A neuron that one bad step kills, and what treatments do"), make<DyingPage>,
     drawer<DyingPicture, &Scene::dying>},
    {PageId::zigzag, IconId::zigzag, QT_TRANSLATE_NOOP("PageList", "Zigzag"),
     QT_TRANSLATE_NOOP("PageList", "Two weights that learn from positive or centred inputs"), make<ZigzagPage>,
     drawer<ZigzagPicture, &Scene::zigzag>},
    {PageId::depth, IconId::depth, QT_TRANSLATE_NOOP("PageList", "Depth"),
     QT_TRANSLATE_NOOP("PageList", "A signal through many layers and its gradient back"), make<DepthPage>,
     drawer<DepthPicture, &Scene::depth>},
    {PageId::recurrent, IconId::recurrent, QT_TRANSLATE_NOOP("PageList", "Recurrent"),
     QT_TRANSLATE_NOOP("PageList", "The same layer again and again: what fades and what explodes over time"),
     make<RecurrentPage>, drawer<RecurrentPicture, &Scene::recurrent>},
    {PageId::training, IconId::training, QT_TRANSLATE_NOOP("PageList", "Training"),
     QT_TRANSLATE_NOOP("PageList", "Networks with different activations train on the same data"), make<TrainingPage>,
     drawer<TrainingPicture, &Scene::training>},
    {PageId::cost, IconId::cost, QT_TRANSLATE_NOOP("PageList", "Cost"),
     QT_TRANSLATE_NOOP("PageList", "How long each function takes on this machine"), make<CostPage>,
     drawer<CostPicture, &Scene::cost>},
};

}  // namespace

std::span<const PageEntry> pageList() { return entries; }

}  // namespace actiscope
