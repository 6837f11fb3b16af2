#include "core/lessons/lesson.h"

#include <cmath>

namespace actiscope {

Grade grade(const Question& question, const Facts& facts, double answer) {
  constexpr double quarter = 0.25;
  const Fact& fact = factNamed(facts, question.answer);
  const std::string given = textOf({fact.name, answer, fact.digits});
  if (answer == fact.value || given == textOf(fact)) return Grade::right;
  const bool isClose = question.choices.empty() && std::abs(answer - fact.value) <= quarter * std::abs(fact.value);
  return isClose ? Grade::close : Grade::wrong;
}

void showIn(Scene& scene, const Scene& shown) {
  scene.page = shown.page;
  const auto take = [&](auto& part) {
    using Part = std::remove_reference_t<decltype(part)>;
    visitPage(shown, [&](const auto& from) {
      if constexpr (std::is_same_v<std::remove_cvref_t<decltype(from)>, Part>) part = from;
    });
  };
  visitPage(scene, take);
}

}  // namespace actiscope
