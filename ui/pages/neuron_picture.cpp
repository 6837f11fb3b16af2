#include "ui/pages/neuron_picture.h"

#include "core/analysis/extent.h"
#include "ui/pages/joint_marks.h"
#include "ui/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope {

namespace {

constexpr std::size_t inputs = 3;
constexpr double widest = 7;  // pixels of an edge
constexpr double reach = 4;   // of the stimulus around the threshold, at least

// Of the diagram, whose nodes move apart in a wide panel, so that there is room for texts on the lines between them.
constexpr double diagramHeight = 6;
constexpr Range diagramWidths{14, 20};
constexpr std::array<const char*, inputs> inputSubscripts{"₁", "₂", "₃"};

QString brief(double value) { return number(value, 4); }

QString numbered(const char* letter, std::size_t i) {
  return QString::fromUtf8(letter) + QString::fromUtf8(inputSubscripts[i]);
}

double widthIn(const Viewport& panel) {
  return std::clamp(diagramHeight * panel.width / std::max(panel.height, 1.0), diagramWidths.from, diagramWidths.to);
}

double edgeWidth(double product) { return std::min(widest, 1 + 2 * std::abs(product)); }

/// The function of the sum before the bias: f(k (s + b)), and back from z = k (s + b) to s.
double sumAt(const NeuronConfig& config, double z) { return z / config.steepness - config.bias; }

Range stimuli(const NeuronConfig& config, const NeuronFrame& frame) {
  const double far = std::max(reach, 1.2 * std::abs(frame.z));
  return {-config.bias - far, -config.bias + far};
}

/// Heights of the activation over these stimuli, with 0 and 1 for the step.
Range heights(const NeuronConfig& config, Range s) {
  constexpr int points = 200;
  Range y{0, 1};
  for (int i = 0; i <= points; ++i) {
    const double at = s.from + s.width() * i / points;
    const double f = config.function(config.steepness * (at + config.bias));
    if (std::isfinite(f)) y = including(y, std::clamp(f, -10.0, 10.0));
  }
  return padded(y, 0.12);
}

/// From 0 far below to 1 far above, so that it can be said to be on or off.
bool isSwitch(const Function& function) { return function(-INFINITY) == 0 && function(INFINITY) == 1; }

bool isStep(const Function& function) { return function.activation().id == "step"; }

std::vector<Branch> curveOf(const NeuronConfig& config, Viewport viewport) {
  const auto z = [&](double s) { return config.steepness * (s + config.bias); };
  viewport.x = {z(viewport.x.from), z(viewport.x.to)};
  std::vector<Branch> branches = sample(config.function, 0, viewport);
  for (Branch& branch : branches) {
    for (Point& point : branch) point.x = sumAt(config, point.x);
  }
  return branches;
}

std::vector<PlotMark> jumpsOf(const NeuronConfig& config, const QColor& colour) {
  std::vector<PlotMark> marks = jumpMarks(config.function, 0, colour);
  for (PlotMark& mark : marks) mark.at.x = sumAt(config, mark.at.x);
  return marks;
}

}  // namespace

NeuronPicture::NeuronPicture(Plot& plot) : plot_(plot) {}

void NeuronPicture::show(const NeuronScene& scene) {
  scene_ = scene;
  frame_ = fire(scene.config);
  if (plot_.panelCount() != 3) plot_.setRows({1, 2}, {1.15, 1});
  showClaim();
  showDiagram();
  showActivation();
  showSum();
  plot_.refresh();
}

void NeuronPicture::showClaim() {
  const QString sum = brief(frame_.sum);
  switch (stageOf(scene_)) {
    case NeuronStage::inputs:
      return plot_.setHeadline({tr("Three inputs arrive at the neuron"), QStringLiteral("3"), tr("inputs")});
    case NeuronStage::products:
      return plot_.setHeadline({tr("Each input counts as much as its weight says"), sum, tr("weighted sum Σ wᵢxᵢ")});
    case NeuronStage::sum:
      return plot_.setHeadline({tr("The bias moves the threshold: z = Σ wᵢxᵢ + b"), brief(frame_.z), tr("z")});
    case NeuronStage::output:
      break;
  }
  plot_.setHeadline({outcome(), brief(frame_.output), tr("output a")});
}

/// Only what rises from 0 to 1 fires, where it is above the half of it.
bool NeuronPicture::fires() const { return isSwitch(scene_.config.function) && frame_.z >= 0 && frame_.output > 0.5; }

QString NeuronPicture::outcome() const {
  const QString sum = brief(frame_.sum);
  const QString threshold = brief(-scene_.config.bias);
  if (fires()) return tr("The stimulus %1 passes the threshold %2: the neuron fires").arg(sum, threshold);
  if (isSwitch(scene_.config.function) && frame_.z < 0 && frame_.output < 0.5) {
    return tr("The stimulus %1 stays below the threshold %2: the neuron is quiet").arg(sum, threshold);
  }
  const QString claim = frame_.z < 0   ? tr("The stimulus %1 is below the threshold %2: %3 answers %4")
                        : frame_.z > 0 ? tr("The stimulus %1 is above the threshold %2: %3 answers %4")
                                       : tr("The stimulus %1 is at the threshold %2: %3 answers %4");
  return claim.arg(sum, threshold, shortLabelOf(scene_.config.function), brief(frame_.output));
}

void NeuronPicture::showDiagram() {
  Panel& panel = plot_.panel(0);
  panel.setAxesVisible(false);
  panel.setEqualAspect(true);
  const double width = widthIn(panel.viewport());
  panel.setView({{0, width}, {0, diagramHeight}});
  PlotDiagram diagram{nodes(), edges()};
  for (PlotNode& node : diagram.nodes) node.at.x *= width / diagramWidths.from;
  panel.setDiagram(std::move(diagram));
}

/// In the diagram at its narrowest; edges() counts on their order.
std::vector<PlotNode> NeuronPicture::nodes() const {
  std::vector<PlotNode> nodes;
  for (std::size_t i = 0; i < inputs; ++i) nodes.push_back(inputNode(i));
  nodes.insert(nodes.end(), {sumNode(), activationNode(), outputNode(), biasNode()});
  return nodes;
}

std::vector<PlotEdge> NeuronPicture::edges() const {
  constexpr std::size_t sum = inputs, activation = sum + 1, output = sum + 2, bias = sum + 3;
  const Stroke line{plot_.theme().text, 0, 2};
  std::vector<PlotEdge> edges;
  for (std::size_t i = 0; i < inputs; ++i) {
    edges.push_back({i, sum, strokeOf(frame_.products[i]), true, has(NeuronStage::products) ? product(i) : weight(i)});
  }
  edges.push_back({bias, sum, strokeOf(scene_.config.bias), true, {}});
  edges.push_back({sum, activation, line, true, {}});
  edges.push_back({activation, output, line, true, {}});
  return edges;
}

QString NeuronPicture::weight(std::size_t i) const {
  return QStringLiteral("%1 = %2").arg(numbered("w", i), brief(scene_.config.weights[i]));
}

QString NeuronPicture::product(std::size_t i) const {
  const NeuronConfig& config = scene_.config;
  return QStringLiteral("%1 × %2 = %3")
      .arg(brief(config.weights[i]), brief(config.inputs[i]), brief(frame_.products[i]));
}

Stroke NeuronPicture::strokeOf(double addend) const { return {signColour(addend), 0, edgeWidth(addend)}; }

PlotNode NeuronPicture::inputNode(std::size_t i) const {
  const QString text = QStringLiteral("%1\n%2").arg(numbered("x", i), brief(scene_.config.inputs[i]));
  return {{1.2, 5 - 2 * double(i)}, 1.5, 1.5, false, {}, plot_.theme().text, text, {}};
}

PlotNode NeuronPicture::sumNode() const {
  const QString text = has(NeuronStage::sum) ? QStringLiteral("z\n%1").arg(brief(frame_.z)) : QStringLiteral("Σ");
  return {{6.7, 3}, 1.9, 1.9, false, {}, plot_.theme().text, text, tr("z = Σ wᵢxᵢ + b")};
}

PlotNode NeuronPicture::activationNode() const {
  const double k = scene_.config.steepness;
  const QString caption = k == 1 ? tr("a = f(z)") : tr("a = f(%1·z)").arg(brief(k));
  return {{10, 3}, 2.2, 1.4, true, {}, plot_.theme().curve(0), shortLabelOf(scene_.config.function), caption};
}

/// Filled when the neuron fires.
PlotNode NeuronPicture::outputNode() const {
  const bool known = has(NeuronStage::output);
  const QColor fill = known && fires() ? plot_.theme().curve(0) : QColor();
  return {{13, 3}, 1.6, 1.6, false, fill, plot_.theme().text, known ? brief(frame_.output) : tr("a"), tr("output")};
}

PlotNode NeuronPicture::biasNode() const {
  return {{6.7, 5.4}, 1.7, 0.8, true, {}, plot_.theme().secondary, tr("b = %1").arg(brief(scene_.config.bias)), {}};
}

/// Its steepness is that at the ball, once there is one.
QString NeuronPicture::activationTitle() const {
  const QString name = shortLabelOf(scene_.config.function);
  if (!has(NeuronStage::output)) return comparedWithStep(name);
  return comparedWithStep(tr("%1, steepness da/dz = %2 here").arg(name, brief(frame_.slope)));
}

/// The grey curve is there for all but the step itself.
QString NeuronPicture::comparedWithStep(const QString& text) const {
  return isStep(scene_.config.function) ? text : tr("%1 (grey: a step)").arg(text);
}

void NeuronPicture::showActivation() {
  const NeuronConfig& config = scene_.config;
  const Theme& theme = plot_.theme();
  Panel& panel = plot_.panel(1);
  const Range s = stimuli(config, frame_);
  const Range y = heights(config, s);
  const double threshold = -config.bias;
  panel.setTitle(activationTitle(), comparedWithStep(shortLabelOf(config.function)));
  panel.setAxisLabels(tr("stimulus Σ wᵢxᵢ"), tr("output a"));
  panel.setView({s, y});
  std::vector<PlotCurve> curves{{{{{threshold, y.from}, {threshold, y.to}}}, {theme.secondary, 1, 1}, {}},
                                {curveOf(config, panel.viewport()), {theme.curve(0), 0, 2.5}, {}}};
  if (!isStep(config.function)) {
    const std::vector<Branch> step{{{s.from, 0}, {threshold, 0}}, {{threshold, 1}, {s.to, 1}}};
    curves.insert(curves.begin() + 1, {step, {theme.secondary, 0, 1.5}, {}});
  }
  std::vector<PlotMark> marks = jumpsOf(config, theme.curve(0));
  if (has(NeuronStage::output)) {
    marks.push_back(
        {{frame_.sum, frame_.output}, PlotMark::Shape::ball, theme.curve(0), tr("a = %1").arg(brief(frame_.output))});
  }
  panel.setCurves(std::move(curves));
  panel.setMarks(std::move(marks));
}

void NeuronPicture::showSum() {
  Panel& panel = plot_.panel(2);
  const NeuronConfig& config = scene_.config;
  panel.setTitle(tr("From the inputs and the bias to the sum z"), tr("What makes up z"));
  panel.setAxisLabels({}, tr("addend"));
  PlotCategories names;
  PlotBars bars;
  Range y{0, 0};
  const auto add = [&](const QString& text, double value, NeuronStage stage) {
    const auto at = static_cast<double>(names.x.size());
    names.x.push_back(text);
    y = including(y, value);
    if (has(stage))
      bars.bars.push_back({.at = at, .to = value, .width = 0.6, .colour = signColour(value), .text = brief(value)});
  };
  for (std::size_t i = 0; i < inputs; ++i)
    add(numbered("w", i) + numbered("x", i), frame_.products[i], NeuronStage::products);
  add(tr("b"), config.bias, NeuronStage::sum);
  add(tr("z"), frame_.z, NeuronStage::sum);
  if (y.width() == 0) y = {-1, 1};
  panel.setView({{-0.6, double(names.x.size()) - 0.4}, padded(y, 0.15)});
  panel.setCategories(std::move(names));
  panel.setBars({std::move(bars)});
  panel.setLevels({{0, {}}});
}

}  // namespace actiscope
