#pragma once

#include "core/lessons/lesson.h"

namespace actiscope {

Lesson purposeLesson();     ///< what an activation is for
Lesson collapseLesson();    ///< layers without one are one layer
Lesson stepLesson();        ///< the step and its zero gradient
Lesson saturationLesson();  ///< the sigmoid saturates
Lesson raceLesson();        ///< 67 steps against 2
Lesson depthLesson();       ///< the gradient vanishes with depth, and through time
Lesson centreLesson();      ///< the mean shift and the zigzag
Lesson dyingLesson();       ///< a dead ReLU and its cures
Lesson smoothLesson();      ///< ELU, softplus, Swish, GELU, Mish
Lesson softmaxLesson();     ///< softmax and the cross-entropy
Lesson choosingLesson();    ///< which one to take

/// All of them, in the order in which they build on each other.
const std::vector<Lesson>& lessons();

}  // namespace actiscope
