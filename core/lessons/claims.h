#pragma once

#include "core/lessons/lesson.h"

namespace actiscope {

enum class Verdict { right, half, wrong };

/// Something that tutorials say, whether it is so, and the scene in which one can see it.
struct Claim {
  std::string_view id;
  Bilingual text;
  Verdict verdict;
  Bilingual reason;                              ///< in a line
  Scene scene;                                   ///< of which only the page shown matters
  Facts (*facts)(const Scene& scene) = nullptr;  ///< for text and reason

  Facts numbers() const { return facts ? facts(scene) : Facts(); }
};

std::vector<Claim> formulaClaims();   ///< on what a function is
std::vector<Claim> curveClaims();     ///< on what its curve looks like
std::vector<Claim> gradientClaims();  ///< on what becomes of the gradient
std::vector<Claim> learningClaims();  ///< on what becomes of a neuron, and what it costs

/// Claims on one topic.
struct ClaimGroup {
  Bilingual topic;
  std::vector<Claim> claims;
};

/// All of them.
const std::vector<ClaimGroup>& claimGroups();

}  // namespace actiscope
