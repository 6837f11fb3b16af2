#include "core/lessons/lessons.h"

namespace actiscope {

const std::vector<Lesson>& lessons() {
  static const std::vector<Lesson> all{purposeLesson(), collapseLesson(), stepLesson(),    saturationLesson(),
                                       raceLesson(),    depthLesson(),    centreLesson(),  dyingLesson(),
                                       smoothLesson(),  softmaxLesson(),  choosingLesson()};
  return all;
}

}  // namespace actiscope
