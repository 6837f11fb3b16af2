#include "ui/widgets/motion.h"

namespace actiscope {

namespace {

constexpr int gliding = 16;
constexpr int still = 500;

int frame = gliding;

}  // namespace

void setReducedMotion(bool on) { frame = on ? still : gliding; }

int frameMilliseconds() { return frame; }

}  // namespace actiscope
