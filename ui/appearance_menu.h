#pragma once

#include "ui/appearance.h"

#include <QMenu>

namespace actiscope {

/// Adds the menus Theme and Motion, whose marks follow the appearance. Returns the action that switches between light
/// and dark.
QAction* addAppearance(QMenu& menu, Appearance& appearance);

}  // namespace actiscope
