#pragma once

#include "core/lessons/facts.h"
#include "core/scene/scene.h"

#include <optional>

namespace actiscope {

/// What a step asks before it shows its scene; so long the scene of the step before stays.
struct Question {
  Bilingual text;
  std::string_view answer;           ///< the name of the fact that is asked for; of a choice, its number from 0 on
  std::vector<Bilingual> choices{};  ///< none where a number is asked for
};

/// One step of a lesson: a scene, and what to look at.
struct LessonStep {
  Scene scene;  ///< of which only the page shown matters
  Bilingual text;
  Facts (*facts)(const Scene& scene) = nullptr;  ///< of the scene; for the text and the question
  std::optional<Question> question{};

  Facts numbers() const { return facts ? facts(scene) : Facts(); }
};

/// A short story in pictures.
struct Lesson {
  std::string_view id;
  Bilingual title;
  std::vector<LessonStep> steps;
};

enum class Grade { right, close, wrong };

/// How good an answer is. A number is right if it is so as it is written, close if it is at most a quarter off.
Grade grade(const Question& question, const Facts& facts, double answer);

/// Shows what the step is about: the page, and that page's part of the scene. Other pages stay as they are.
void showIn(Scene& scene, const Scene& shown);

}  // namespace actiscope
