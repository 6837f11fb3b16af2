#pragma once

#include "core/experiments/training.h"
#include "core/scene/playback.h"

#include <string>
#include <vector>

namespace actiscope {

/// The settings of a training that have a slider.
namespace training {

inline constexpr Parameter samples{"samples", "N", {"samples", "样本数"}, 200, 20, 1000, Scale::integer};
inline constexpr Parameter noise{"noise", "σ", {"noise in the data", "数据噪声"}, 0.1, 0, 1};
inline constexpr Parameter layers{"layers", "L", {"hidden layers", "隐藏层数"}, 2, 1, 6, Scale::integer};
inline constexpr Parameter width{"width", "n", {"units per layer", "每层单元数"}, 8, 1, 64, Scale::integer};
inline constexpr Parameter gain{"gain", "g",        {"gain of the initial weights", "初始权重的增益"}, 1, 0.01,
                                5,      Scale::wide};
inline constexpr Parameter rate{"rate", "η", {"learning rate", "学习率"}, 0.1, 0.0001, 10, Scale::wide};
inline constexpr Parameter momentum{"momentum", "μ", {"momentum", "动量"}, 0, 0, 0.99};
inline constexpr Parameter l2{"l2", "λ", {"L2 regularization", "L2 正则化"}, 0, 0, 0.1, Scale::wide};
inline constexpr Parameter batch{"batch", "B", {"batch size", "批大小"}, 20, 1, 1000, Scale::integer};
inline constexpr Parameter steps{"steps", "T", {"steps at most", "最多步数"}, 500, 10, 10000, Scale::integer};
inline constexpr Parameter accuracy{"accuracy", "≥", {"share of right answers to reach", "目标正确率"}, 0.95, 0.5, 1};
inline constexpr Parameter error{"error", "≤", {"error to reach", "目标误差"}, 0.05, 0.0001, 100, Scale::wide};
inline constexpr Parameter seed{
    "seed", "#", {"seed of data, weights and batches", "数据、权重与批次的随机种子"}, 1, 0, 9999, Scale::integer};

constexpr std::size_t mostContenders = 6;
constexpr std::size_t mostChanges = 100;

}  // namespace training

/// Networks that train at the same time, at one of their steps.
struct TrainingScene {
  TrainingConfig config;
  bool accuracy = false;  ///< over the steps, in place of the loss; only of two classes
  Playback playback{.speed = 50};

  bool operator==(const TrainingScene&) const = default;
};

/// Whether each of the changes comes after the one before.
bool ascending(const std::vector<RateChange>& changes);

template <class Io>
void fields(Io& io, Contender& contender) {
  io.list("activations", contender.activations, 1, static_cast<std::size_t>(training::layers.upper));
  io.flag("batch_normalization", contender.normalized);
}

template <class Io>
void fields(Io& io, RateChange& change) {
  io.whole("step", change.step, 0, static_cast<long>(training::steps.upper));
  io.number("rate", change.rate, training::rate);
}

template <class Io, class Number>
void wholeField(Io& io, Number& value, const Parameter& bounds) {
  io.whole(bounds.id.data(), value, static_cast<long>(bounds.lower), static_cast<long>(bounds.upper));
}

template <class Io>
void fields(Io& io, TrainingScene& scene) {
  TrainingConfig& config = scene.config;
  io.list("contenders", config.contenders, 1, training::mostContenders);
  io.word("data", config.data, datasetNames);
  wholeField(io, config.samples, training::samples);
  io.number("noise", config.noise, training::noise);
  wholeField(io, config.layers, training::layers);
  wholeField(io, config.width, training::width);
  io.word("initialization", config.initialization, initializationNames);
  io.number("gain", config.gain, training::gain);
  io.word("loss", config.loss, lossNames);
  io.word("optimizer", config.method, methodNames);
  io.number("rate", config.rate, training::rate);
  io.list("rate_changes", config.changes, 0, training::mostChanges);
  io.require(ascending(config.changes), "rate_changes",
             {"in the order of their steps, each step once", "按步数排列，每一步只有一次"});
  io.number("momentum", config.momentum, training::momentum);
  io.number("l2", config.l2, training::l2);
  wholeField(io, config.batch, training::batch);
  wholeField(io, config.steps, training::steps);
  io.flag("stop_at_goal", config.stopAtGoal);
  io.number("accuracy", config.accuracy, training::accuracy);
  io.number("error", config.error, training::error);
  wholeField(io, config.seed, training::seed);
  io.flag("show_accuracy", scene.accuracy);
  fields(io, scene.playback, static_cast<long>(training::steps.upper));
}

/// The step whose learning rate is shown and changed: the one shown, or the start where the end is.
long rateStep(const TrainingScene& scene);
/// Another learning rate from this step on; at step 0 for the whole run. Changes from there on are dropped: a slider
/// that moves on changes what it changed before. Of more than `mostChanges` the last one moves here.
void changeRate(TrainingScene& scene, long step, double rate);

std::vector<Function*> functionsIn(TrainingScene& scene);
/// The last step of the run; trains the networks where it depends on them.
long lengthOf(const TrainingScene& scene);
/// Each contender's frames, step by step; trains the networks.
std::string csvOf(const TrainingScene& scene);

/// "ReLU", "ReLU + BN" with batch normalization, "Tanh → ReLU" where the layers differ.
std::string label(const Contender& contender);

}  // namespace actiscope
