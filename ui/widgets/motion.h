#pragma once

namespace actiscope {

/// With reduced motion nothing glides: what plays or sweeps shows a still picture every half second, at the same speed.
void setReducedMotion(bool on);

/// How long each picture of something that plays or sweeps is shown.
int frameMilliseconds();

}  // namespace actiscope
